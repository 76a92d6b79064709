"""What a modified program with a station's login cannot make other stations believe."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from tests.acting.records import everything, replayed, rows
from tests.shared.room import joined, shared
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import last_entry
from wgdesk.acts import podium, programme
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import fetch
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress

Stations = dict[str, ServerAddress]
NUMBERS = count(1)


@pytest.fixture(scope="module")
def stations() -> Iterator[Stations]:
    with shared() as found:
        with joined(found["secretariat"]) as desk:
            desk.do(podium.send_message, body="From the secretariat")
        with joined(found["chair"]) as chair:
            chair.do(podium.send_message, body="From the Chair")
        yield dict(found)


def written(address: ServerAddress, *statements: str) -> None:
    """Run statements in a transaction, as any program could, and commit."""
    with closing(psycopg.connect(**address.parameters())) as raw:
        for statement in statements:
            raw.execute(statement.encode())
        raw.commit()


def begin(act: str) -> str:
    return f"SELECT begin_act('{act}')"


def end(undoes: object = "NULL", args: str = "{}") -> str:
    """Return the statement that ends an act, with a new uid."""
    uid = f"00000000-0000-4000-8000-{next(NUMBERS):012}"
    return f"SELECT end_act('{uid}', (now() AT TIME ZONE 'UTC')::timestamp, '{args}', {undoes})"


def newest(address: ServerAddress, column: str) -> list[object]:
    """Return a column of the newest act, or of its changes."""
    table = "journal" if column in ("act", "station", '"user"', "tables") else "journal_change"
    key = "id" if table == "journal" else "journal_id"
    query = f"SELECT {column} FROM {table} WHERE {key} = (SELECT max(id) FROM journal) ORDER BY id"
    with psycopg.connect(**address.parameters()) as raw:
        return [one for (one,) in raw.execute(query.encode()).fetchall()]


FORGE = "UPDATE message SET body = body || '!' WHERE cleared_at IS NULL"
OTHER = FORGE.replace("'!'", "'?'")
TAKE_BACK = "UPDATE message SET body = left(body, -1) WHERE cleared_at IS NULL"


@pytest.mark.sampled
@pytest.mark.parametrize(
    "statements",
    [
        pytest.param((FORGE,), id="without an act"),
        pytest.param((begin("send_message"), FORGE), id="in an act that does not end"),
        pytest.param((end(),), id="the end of an act that was not begun"),
        pytest.param((begin("send_message"), end(), FORGE), id="after the end of an act"),
        pytest.param((begin("send_message"), FORGE, end(), end()), id="two ends"),
        pytest.param((begin("adopt"), end()), id="an act of another station"),
        pytest.param((begin("undo"), FORGE, end()), id="an undo of nothing"),
        pytest.param((begin("send_message"), FORGE, end(1)), id="an undo by another name"),
        pytest.param((begin("undo"), OTHER, end("(SELECT max(id) FROM journal)")), id="not the inverse"),
        pytest.param((begin("undo"), end("(SELECT max(id) FROM journal)")), id="an undo that undoes nothing"),
        pytest.param((begin("undo"), end("(SELECT max(id) - 1 FROM journal)")), id="of another station"),
        pytest.param(
            (
                "SAVEPOINT a",
                begin("send_message"),
                "ROLLBACK TO a",
                FORGE,
            ),
            id="in an act that was taken back",
        ),
        pytest.param(
            ("SET CONSTRAINTS ALL DEFERRED", begin("send_message"), FORGE), id="not asked at the end"
        ),
    ],
)
def test_nothing_is_written_without_an_entry_in_the_journal(
    stations: Stations, statements: tuple[str, ...]
) -> None:
    before = everything(stations["secretariat"])
    with pytest.raises(errors.InsufficientPrivilege):
        written(stations["chair"], *statements)
    assert everything(stations["secretariat"]) == before


def test_changes_under_a_false_name_are_journalled_as_they_are(stations: Stations) -> None:
    chair = stations["chair"]
    written(chair, begin("withdraw"), FORGE, end(args='{"body": "a lie"}'))
    assert newest(chair, "station") == newest(chair, '"user"') == [chair.user]
    assert newest(chair, "act") == ["withdraw"]  # only the name is a lie
    assert newest(chair, "tables") == ["message"]
    (was,), (now,) = newest(chair, "was"), newest(chair, "now")
    assert json.loads(str(now))["body"] == json.loads(str(was))["body"] + "!"
    with joined(stations["secretariat"]) as desk:
        assert desk.undo(desk.read(last_entry)) == "withdraw"
    assert newest(chair, "now") == [was]


def test_a_station_can_undo_its_own_act_done_with_any_program(stations: Stations) -> None:
    written(stations["chair"], begin("send_message"), FORGE, end())
    written(stations["chair"], begin("undo"), TAKE_BACK, end("(SELECT max(id) FROM journal)"))
    assert newest(stations["chair"], "act") == ["undo"]


@pytest.mark.sampled
def test_the_contents_of_a_file_must_match_their_hash(stations: Stations) -> None:
    with pytest.raises(errors.CheckViolation):
        written(
            stations["secretariat"],
            begin("attach_file"),
            "INSERT INTO content VALUES (encode(sha256('x'), 'hex'), 'y')",
        )


@pytest.mark.sampled
def test_mirrors_follow_acts_done_with_any_program(stations: Stations, tmp_path: Path) -> None:
    mirror = Mirror(stations["secretariat"], tmp_path / "mirror.wgdesk")
    mirror.renew()
    inode = mirror.path.stat().st_ino
    written(
        stations["chair"],
        begin("send_message"),
        FORGE,
        "UPDATE request SET note = 'n', place = place + 0.25 WHERE begun_at IS NULL AND ended_at IS NULL",
        "INSERT INTO message VALUES ('\"\\/\nأ', '2026-10-06 10:00:00.5', NULL, 8)",
        "SELECT remove_row('message', 8)",
        "UPDATE message SET body = body",
        end(),
    )
    mirror.renew()
    assert mirror.path.stat().st_ino == inode  # not refilled
    fetch(stations["secretariat"], tmp_path / "fetched.wgdesk")
    assert everything(mirror.path) == everything(tmp_path / "fetched.wgdesk")
    assert replayed(mirror.path) == rows(mirror.path)
    Desk.open(tmp_path / "fetched.wgdesk").close()
    mirror.close()


@pytest.mark.parametrize(
    "forged",
    [
        end(args="no json"),
        end(args="[]"),
        end().replace("now() AT TIME ZONE 'UTC'", "'infinity'"),
        "UPDATE request SET lane = 'fast' WHERE begun_at IS NULL AND ended_at IS NULL",
        "UPDATE request SET place = 'NaN' WHERE begun_at IS NULL AND ended_at IS NULL",
        "UPDATE request SET absent_at = 'infinity' WHERE begun_at IS NULL AND ended_at IS NULL",
        "UPDATE request SET allotted = -1 WHERE begun_at IS NULL AND ended_at IS NULL",
    ],
)
def test_values_no_station_could_read_are_not_written(stations: Stations, forged: str) -> None:
    """Otherwise one modified program would stop all windows, and a fetched record could not be opened."""
    with pytest.raises((errors.CheckViolation, errors.DataError)):
        written(stations["chair"], begin("send_message"), forged)


def test_an_act_that_the_server_forbids_is_told_and_leaves_nothing(stations: Stations) -> None:
    with joined(stations["chair"]) as chair:
        before = chair.read(last_entry)
        with pytest.raises(Trouble, match="server-forbids"):
            chair.do(programme.add_item, title={"en": "x"})
        assert chair.read(last_entry) == before
        chair.do(podium.send_message, body="Soon")
        chair.undo()
