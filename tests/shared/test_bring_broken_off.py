"""If sending offline acts is interrupted anywhere, nothing is lost and nothing is sent twice."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import postgres
from tests.acting.records import (
    START,
    check_all,
    everything,
    filled_copy,
    open_desk,
    replayed,
    rows,
    server_engine,
    ticking,
)
from tests.acting.strategies import attempt_any
from tests.effort import tries
from tests.programs import running
from tests.shared.room import ask, shared, sitting_of
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.desk import Desk
from wgdesk.acting.undo import REDO, UNDO
from wgdesk.acts import floor
from wgdesk.bringing.bring_back import Conflict, Fate, Verdict, bring_back
from wgdesk.bringing.made_alone import AsStruck
from wgdesk.bringing.unsent import unsent_acts
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import _copy
from wgdesk.errors import Refused, Trouble
from wgdesk.reads.values.history import Happened
from wgdesk.storage import store
from wgdesk.storage.server import engine as server
from wgdesk.storage.server.address import ServerAddress, write_station
from wgdesk.storage.server.shared_tables import role
from wgdesk.storage.server.stations import SECRETARIAT

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow  # long: in the thorough run only

KILLS = 5


def uids(place: Path | ServerAddress) -> Counter[str]:
    """Return how often each act is in the journal."""
    return Counter(entry["uid"] for entry in everything(place)["journal"].values())


def part(address: ServerAddress, path: Path) -> None:
    """Make an offline record with the present contents of the server."""
    mirror = Mirror(address, path.with_name("mirror.wgdesk"))
    mirror.renew()
    mirror.take(path)


def test_a_program_killed_again_and_again_sends_every_act_once(tmp_path: Path) -> None:
    path, station, chance = tmp_path / "alone.wgdesk", tmp_path / "s.wgstation", Random(KILLS)
    with shared() as stations:
        address = stations["secretariat"]
        write_station(station, address)
        part(address, path)
        with closing(Desk.open(path, station=address.user, user=address.user)) as alone:
            for n in range(60):
                alone.do(floor.ask_floor, sitting_id=sitting_of(alone), guest=f"Guest {n}")
        command = [sys.executable, "-m", "wgdesk", "bring", str(path), "--to", str(station)]
        for _ in range(KILLS):
            with running(command, cwd=ROOT, text=True, stdout=subprocess.PIPE) as program:
                assert program.stdout is not None
                for _ in range(chance.randint(1, 8)):
                    program.stdout.readline()
                until = time.perf_counter() + chance.uniform(0, 0.02)
                while time.perf_counter() < until:
                    pass  # sleeping would be less exact than a commit is long
                os.kill(program.pid, signal.SIGKILL)
            assert max(uids(address).values()) == 1
        with running(command, cwd=ROOT, text=True, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            assert program.stdout.read()  # the rest
        assert program.returncode == 0
        assert uids(address) == uids(path)
        assert rows(address) == rows(path)


@settings(max_examples=tries(8))
@given(st.data())
def test_after_any_acts_the_records_are_equal_in_the_end(data: st.DataObject) -> None:
    """Two stations act at random, one of them offline; it loses the link again while sending."""
    seen = refilled()
    address = replace(seen, user=role(seen.database, SECRETARIAT))
    with tempfile.TemporaryDirectory() as folder, closing(desk_at(address)) as desk:
        path, near = Path(folder) / "alone.wgdesk", Mirror(address, Path(folder) / "near.wgdesk")
        near.renew()
        part(address, path)
        with closing(open_desk(path)) as alone:
            for _ in range(data.draw(st.integers(1, 6))):
                attempt_any(data, alone, path)
                for step in data.draw(st.sampled_from(((), (alone.undo,), (alone.undo, alone.redo)))):
                    with suppress(Refused):
                        step()
        for _ in range(data.draw(st.integers(0, 4))):
            attempt_any(data, desk, seen)
        parted, alone_did = uids(path) & uids(seen), everything(path)["journal"]
        fates = brought(data, path, desk)
        near.renew()
        assert everything(near.path) == everything(seen)
        assert replayed(near.path) == rows(near.path)
        with server_engine(seen).connect() as connection:  # the link of the desk may have dropped
            check_all(connection)
        there = {entry["uid"]: entry["at"] for entry in everything(seen)["journal"].values()}
        assert max(uids(seen).values()) == 1
        with server_engine(seen).connect() as connection:
            kept = unsent_acts(connection).kept
        for act, fate in fates.values():
            did = alone_did[act.entry]
            of_course = act.undone or act.act in (UNDO, REDO)  # undone offline, or an undo: no trace
            if did["uid"] in there or not of_course:
                assert there.get(did["uid"], did["at"]) == did["at"]
                assert did["uid"] in there or did["uid"] in kept
            else:
                assert fate is not Fate.BROUGHT
        assert len(fates) == len(alone_did) - parted.total()


def brought(data: st.DataObject, path: Path, desk: Desk) -> dict[int, tuple[Happened, Fate]]:
    """Send everything with random answers, while the link drops at random; return the fate of each act."""
    fates: dict[int, tuple[Happened, Fate]] = {}
    drops = iter(data.draw(st.lists(st.booleans(), max_size=12)))
    kinds = st.sampled_from([*Verdict, AsStruck("Done alone")])
    answers = iter(data.draw(st.lists(kinds, max_size=12)))

    def decide(conflict: Conflict) -> Verdict | AsStruck:
        answer = next(answers, AsStruck("To the end"))
        return answer if isinstance(answer, Verdict) or conflict.can_be_struck else Verdict.LEAVE

    def tell(act: Happened, fate: Fate) -> None:
        fates[act.entry] = act, fate
        if next(drops, False):
            end = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = '{}'"
            ask(postgres.server().admin(), end.format(desk.user))

    done = False
    while not done:
        try:
            done = bring_back(path, desk, decide, tell)
        except Trouble as trouble:
            if not trouble.key.startswith("server-gone"):
                raise
    return fates


def refilled() -> ServerAddress:
    """Return the owner's address of a record with rows in every table: always the same one, refilled."""
    admin = postgres.empty_record()
    with filled_copy("source") as path:
        source = store.engine(path)
        with source.connect() as here, server_engine(admin).connect() as there:
            there = there.execution_options(writing=True)
            with there.begin():
                _copy(here, there)
                server.count_on(there, "journal_change")
        source.dispose()
    return admin


def desk_at(address: ServerAddress) -> Desk:
    """Return the desk of a station with a fixed clock and fixed keys."""
    draw = itertools.count(5000)
    keys, clock = KeyMaker(lambda _: next(draw)), ticking(START + timedelta(hours=2))
    engine = server.engine(address)
    return Desk(engine, clock=clock, keys=keys, station=address.user, user=address.user)
