"""The commands for a shared record, as used to set up a server."""

import re
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import psycopg
import pytest
from sqlalchemy import select

from tests import postgres
from tests.acting.records import everything
from tests.cli.test_cli import record, run
from tests.shared.forwarder import forwarded
from tests.shared.room import forget, joined, new_name, shared
from tests.storage.torn import ahead
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_steps import Done
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import JournalWatch
from wgdesk.acts import floor, outcome, podium, programme
from wgdesk.cli.long_act import held_aside
from wgdesk.model import Delegation, Meeting, Person, Request
from wgdesk.storage.lock import Hold
from wgdesk.storage.server.address import read_station, write_station
from wgdesk.words.phrases import screen_phrases

__all__ = ["record"]


@pytest.mark.sampled
def test_a_record_goes_to_a_server_and_back(record: Path, tmp_path: Path) -> None:
    name, files, back = new_name(), tmp_path / "stations", tmp_path / "back.wgdesk"
    to = f"postgresql://{postgres.ADMIN}@/{name}?host={postgres.server().folder}"
    done = run("share", record, "--to", to, "-o", files)
    assert "large objects" in done.stderr  # the administrator of this server has set no limits
    assert "temporary files" in done.stderr
    assert "other databases" in done.stderr
    assert "locks" in done.stderr
    assert len(done.stderr.splitlines()) == 4
    assert done.stdout.split() == [
        str(files / f"{name}-{station}.wgstation")
        for station in ("secretariat", "chair", "rapporteur", "display")
    ]
    assert all(one.stat().st_mode & 0o077 == 0 for one in files.iterdir())
    station = files / f"{name}-chair.wgstation"
    for command in (("report", "--lang", "en"), ("check", "--lang", "en"), ("export", "--json")):
        there, here = (run(command[0], which, *command[1:]) for which in (station, record))
        assert there.stderr == ""
        assert there.stdout == here.stdout != ""
    assert run("fetch", station, "-o", back).stdout == f"{back}\n"
    assert everything(back) == everything(record)

    again = run("share", record, "--to", to, "-o", tmp_path / "others")
    assert again.returncode == 2
    assert "already holds a record" in again.stderr
    assert not list((tmp_path / "others").iterdir())
    forget(name)


def test_a_record_that_is_open_is_not_shared(record: Path, tmp_path: Path) -> None:
    name = new_name()
    to = f"postgresql://{postgres.ADMIN}@/{name}?host={postgres.server().folder}"
    with Hold(record, datetime.now(UTC)):
        refused = run("share", record, "--to", to, "-o", tmp_path / "stations")
    assert refused.returncode == 2
    assert "is open in another window" in refused.stderr
    assert not list((tmp_path / "stations").iterdir())
    with psycopg.connect(**postgres.server().admin().parameters()) as admin:
        assert admin.execute("SELECT FROM pg_database WHERE datname = %s", (name,)).fetchone() is None


@pytest.mark.sampled
def test_a_database_can_be_prepared_before_sharing(record: Path, tmp_path: Path) -> None:
    name, left = new_name(), tmp_path / "left.wgdesk"
    copyfile(record, before := tmp_path / "before.wgdesk")
    ahead(before, left, change="UPDATE meeting SET job_draft = 'V.26-1'")
    to = f"postgresql://{postgres.ADMIN}@/{name}?host={postgres.server().folder}"
    assert len(run("server", "init", to, "-o", tmp_path / "a").stdout.split()) == 4
    empty = run("report", tmp_path / "a" / f"{name}-chair.wgstation")
    assert empty.returncode == 2
    done = run("share", left, "--to", to, "-o", tmp_path / "b")
    assert done.returncode == 0
    assert "another program left acts in a second file" in done.stderr
    forget(name)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("report", "postgresql://chair:secret@desk/m"), "Leave it out"),
        (("report", "postgresql://desk"), "is not an address"),
        (("fetch", "none.wgstation", "-o", "x.wgdesk"), "none.wgstation"),
        (("report", "postgresql:///m?host=/nowhere"), "does not answer"),
    ],
)
def test_a_wrong_address_or_station_is_told(tmp_path: Path, args: tuple[str, ...], told: str) -> None:
    done = run(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert told in re.sub(r"[\u2066-\u2069]", "", done.stderr)
    assert "secret" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_offline_acts_are_listed_and_sent(record: Path, tmp_path: Path) -> None:
    name, files, alone = new_name(), tmp_path / "stations", tmp_path / "alone.wgdesk"
    to = f"postgresql://{postgres.ADMIN}@/{name}?host={postgres.server().folder}"
    assert run("share", record, "--to", to, "-o", files).returncode == 0
    station = files / f"{name}-secretariat.wgstation"
    assert run("fetch", station, "-o", alone).returncode == 0
    with joined(read_station(station)) as there, closing(Desk.open(alone)) as here:
        for desk, told in ((here, "Alone"), (there, "Meanwhile")):
            desk.do(podium.send_message, body=told)
        here.undo()
        here.do(outcome.add_cluster, heading={"en": "Alone"})
    ahead(alone, left := tmp_path / "left.wgdesk", change="UPDATE meeting SET job_draft = 'V.26-1'")
    alone = left
    listed = run("bring", alone, "--to", station, "--list")
    assert [line.partition(": ")[2] for line in listed.stdout.splitlines()] == [
        "message to the Chair",
        "undone: message to the Chair",
        "new cluster: Alone",
    ]
    brought = run("bring", alone, "--to", station)
    assert brought.returncode == 0, brought.stderr
    assert "another program left acts in a second file" in brought.stderr
    left = "Not sent because an act it depends on was not sent, or already undone"  # without asking
    assert [line.partition(": ")[0] for line in brought.stdout.splitlines()] == [left, left, "Sent"]
    assert "new cluster" not in run("bring", alone, "--to", station, "--list").stdout
    forget(name)


@pytest.mark.slow
def test_conflicting_acts_are_kept_as_struck_or_noted(record: Path, tmp_path: Path) -> None:
    name, files, alone = new_name(), tmp_path / "stations", tmp_path / "alone.wgdesk"
    to = f"postgresql://{postgres.ADMIN}@/{name}?host={postgres.server().folder}"
    with closing(Desk.open(record)) as desk:
        day = desk.read(lambda c: c.scalar(select(Meeting.last_day)))
        delegation = desk.read(lambda c: c.scalars(select(Delegation.id)).first())
        sitting = desk.do(programme.add_sitting, day=day)
        desk.do(programme.open_sitting, sitting_id=sitting)
    assert run("share", record, "--to", to, "-o", files).returncode == 0
    station = files / f"{name}-secretariat.wgstation"
    assert run("fetch", station, "-o", alone).returncode == 0
    with joined(read_station(station)) as there, closing(Desk.open(alone)) as here:
        ask = {"sitting_id": sitting, "delegation_id": delegation}
        _, asked = (desk.do(floor.ask_floor, **ask) for desk in (there, here))
        for desk, told in ((here, "Alone"), (there, "Meanwhile")):
            desk.do(podium.send_message, body=told)
        here.do(floor.give_floor, request_id=asked)
        here.do(floor.end_statement, request_id=asked)
    stopped = run("bring", alone, "--to", station)
    assert stopped.returncode == 1
    assert "--conflicts struck" in stopped.stderr
    brought = run("bring", alone, "--to", station, "--conflicts", "struck")
    assert brought.returncode == 0, brought.stderr
    kept, noted = "Kept with its statement, which is struck", "Skipped, and noted in the history"
    assert [line.partition(": ")[0] for line in brought.stdout.splitlines()] == [kept, noted, kept, kept]
    assert run("bring", alone, "--to", station, "--list").stdout == ""
    with joined(read_station(station)) as there:
        reasons = there.read(lambda c: c.scalars(select(Request.struck).where(Request.struck != "")).all())
    assert reasons == ["Made offline and not sent. This delegation is already on the list of speakers."]
    forget(name)


@pytest.mark.slow
def test_over_a_slow_connection_each_act_takes_a_single_round_trip(record: Path, tmp_path: Path) -> None:
    name, files, alone = new_name(), tmp_path / "stations", tmp_path / "alone.wgdesk"
    to = f"postgresql://{postgres.ADMIN}@/{name}?host={postgres.server().folder}"
    assert run("share", record, "--to", to, "-o", files).returncode == 0
    station = files / f"{name}-secretariat.wgstation"
    assert run("fetch", station, "-o", alone).returncode == 0
    with closing(Desk.open(alone)) as here:
        for n in range(10):
            here.do(podium.send_message, body=f"Alone {n}")
    with forwarded(read_station(station), 0.02) as (address, way):
        write_station(far := tmp_path / "far.wgstation", address)
        brought = run("bring", alone, "--to", far)
        assert [line.partition(": ")[0] for line in brought.stdout.splitlines()] == ["Sent"] * 10
        assert way.asked <= 10 + 15  # including those to open
    forget(name)


@pytest.mark.sampled
def test_a_list_is_taken_on_a_near_server_while_others_act(tmp_path: Path) -> None:
    with shared() as stations, joined(stations["chair"]) as other:
        write_station(station := tmp_path / "secretariat.wgstation", stations["secretariat"])

        def meanwhile(context: ActContext, watch: JournalWatch) -> Done[None]:
            other.do(podium.send_message, body="Meanwhile")
            return Done(None, {})

        with held_aside(str(station), screen_phrases("en"), dry_run=False) as desk:
            desk.transact("send_message", meanwhile)
        before = len(other.read(lambda c: c.scalars(select(Person.id)).all()))
        people = tmp_path / "list.csv"
        people.write_text("State,Name\nEgypt,Mona Ali\n")
        taken = run("roster", station, people)
        assert (taken.returncode, taken.stderr) == (0, "New: 1. Changed: 0. Unchanged: 0. Left out: 0.\n")
        assert len(other.read(lambda c: c.scalars(select(Person.id)).all())) == before + 1
