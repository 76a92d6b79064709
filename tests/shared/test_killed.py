"""Servers and stations are killed while they act: acknowledged acts are in the record."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice, takewhile
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from typing import IO

import pytest

from tests import postgres
from tests.acting.records import check_all, everything, filled_copy, replayed, rows
from tests.effort import tries
from tests.programs import running
from wgdesk.acting.desk import Desk
from wgdesk.copies.sharing import fetch, share
from wgdesk.storage.server.address import ServerAddress, write_station

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]
TIMES = 20
FOREVER = "1000000000"  # acts per station: it is killed long before
ACTS = 3  # acts acknowledged before the next kill


@pytest.fixture
def server() -> Iterator[postgres.Server]:
    """A server that acknowledges only what is flushed to the disk."""
    made = postgres.Server(settings="-c max_connections=40")
    yield made
    made.remove()


@pytest.fixture
def station(server: postgres.Server, tmp_path: Path) -> tuple[Path, ServerAddress]:
    """The connection file of the secretariat of a shared record, and its address."""
    with filled_copy() as path:
        address = share(path, server.admin("meeting"))["secretariat"]
    file = tmp_path / "station.wgstation"
    write_station(file, address)
    return file, address


def acting(file: Path, seed: int, programs: ExitStack, *, far: bool = False) -> Popen[str]:
    """Start a station that acts at random and prints acknowledged acts; ``far``: in its mirror."""
    command = [sys.executable, "-m", "tests.shared.acting_station", str(file), str(seed), FOREVER]
    command += [str(file.with_name(f"mirror-{seed % 2}.wgdesk"))] if far else []
    return programs.enter_context(
        running(command, cwd=ROOT, text=True, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    )


def promises(lines: Iterable[str]) -> Iterator[str]:
    """Yield the uids of acknowledged acts from the output of a station, without the times."""
    return (uid for uid, *took in map(str.split, lines) if took)


def heard(said: IO[str], count: int) -> list[str]:
    """Return the next acknowledged acts of a station."""
    return list(islice(promises(said), count))


def heard_until_gone(said: IO[str]) -> list[str]:
    """Return the acknowledged acts of a station until it finds the server gone."""
    return list(promises(takewhile(lambda line: line != "gone\n", said)))


def end(program: Popen[str]) -> list[str]:
    """Kill a station, and return the rest of its acknowledged acts."""
    os.kill(program.pid, signal.SIGKILL)
    assert program.stdout is not None
    rest = program.stdout.read().split("\n")[:-1]  # an incomplete line does not count
    return list(promises(rest))


def assert_whole(address: ServerAddress, promised: set[str], back: Path) -> None:
    """Check that the record has every promised act, without gaps, and can be replayed."""
    fetch(address, back)
    journal = everything(back)["journal"]
    assert sorted(journal) == list(range(1, len(journal) + 1))
    assert promised <= {row["uid"] for row in journal.values()}
    assert replayed(back) == rows(back)
    desk = Desk.open(back)
    desk.read(check_all)
    desk.close()


def test_no_acknowledged_act_is_lost_with_its_station(
    station: tuple[Path, ServerAddress], tmp_path: Path
) -> None:
    """One of two stations, near or far, is killed again and again while acting; the other goes on."""
    file, address = station
    promised: set[str] = set()
    with ExitStack() as programs:
        steady = acting(file, 0, programs)
        assert steady.stdout is not None
        for seed in range(1, tries(TIMES) + 1):
            one = acting(file, seed, programs, far=seed % 2 == 1)
            assert one.stdout is not None
            promised.update(heard(one.stdout, ACTS), end(one), heard(steady.stdout, ACTS))
        promised.update(end(steady))
    assert len(promised) >= tries(TIMES) * ACTS
    assert_whole(address, promised, tmp_path / "back.wgdesk")


def test_no_acknowledged_act_is_lost_with_the_server(
    server: postgres.Server, station: tuple[Path, ServerAddress], tmp_path: Path
) -> None:
    """The server is killed while two stations act, one of them far, and started again."""
    file, address = station
    promised: set[str] = set()
    with ExitStack() as programs:
        both = [acting(file, seed, programs, far=seed == 1) for seed in (0, 1)]
        for _ in range(tries(TIMES)):
            for one in both:
                assert one.stdout is not None
                promised.update(heard(one.stdout, ACTS))
            server.kill()
            for one in both:
                assert one.stdout is not None
                promised.update(heard_until_gone(one.stdout))
            server.start()
            for one in both:
                assert one.stdin is not None
                one.stdin.write("\n")
                one.stdin.flush()
        for one in both:
            promised.update(end(one))
    assert_whole(address, promised, tmp_path / "back.wgdesk")
