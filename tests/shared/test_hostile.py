"""What an insider with the login of a station tries with another program, beyond ``test_forging``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from tests.acting.records import everything
from tests.shared.room import ask, joined, shared
from tests.shared.test_forging import Stations, begin, end, newest, written
from wgdesk.acts import podium
from wgdesk.copies.mirror import Mirror
from wgdesk.storage.server.stations import CHAIR, RAPPORTEUR, SECRETARIAT

WAITING = "SELECT min(id) FROM request WHERE begun_at IS NULL AND ended_at IS NULL"
LATE = "SELECT begin_act('{}', 9223372036854775807, 'request', true)"


@pytest.fixture(scope="module")
def stations() -> Iterator[Stations]:
    with shared() as found:
        yield dict(found)


@pytest.mark.sampled
def test_the_journal_has_exact_numbers_whatever_the_session_settings(
    stations: Stations, tmp_path: Path
) -> None:
    mirror = Mirror(stations[SECRETARIAT], tmp_path / "mirror.wgdesk")
    mirror.renew()
    written(
        stations[CHAIR],
        "SET extra_float_digits = -15",
        begin("move_request"),
        f"UPDATE request SET place = 123.45678901 WHERE id = ({WAITING})",
        end(),
    )
    assert newest(stations[CHAIR], "now") == ['{"place":123.45678901}']
    mirror.renew()
    mirror.close()
    assert everything(tmp_path / "mirror.wgdesk")["request"] == everything(stations[SECRETARIAT])["request"]


@pytest.mark.parametrize(
    "args",
    [
        pytest.param('{"body": ' + "[" * 3000 + "]" * 3000 + "}", id="nested too deep"),
        pytest.param('{"body": ' + "1" * 5000 + "}", id="a number too long"),
        pytest.param('{"body": 1e999}', id="a number too large"),
        pytest.param('{"body": "' + "x" * 2_000_000 + '"}', id="too much"),
    ],
)
def test_arguments_no_station_could_read_are_not_written(stations: Stations, args: str) -> None:
    with pytest.raises(errors.DataError):
        written(stations[CHAIR], begin("send_message"), end(args=args))


def test_overlong_names_are_not_written(stations: Stations) -> None:
    long = "x" * 101
    for act, ended in ((long, end()), ("send_message", end().replace("end_act('", f"end_act('{long}"))):
        with pytest.raises(errors.DataError):
            written(stations[SECRETARIAT], begin(act), ended)


def test_the_number_of_changes_in_an_act_is_limited(stations: Stations) -> None:
    many = "INSERT INTO message SELECT 'x', now(), now(), 1000000 + n FROM generate_series(1, 5001) AS n"
    with pytest.raises(errors.ProgramLimitExceeded):
        written(stations[CHAIR], begin("send_message"), many, end())
    written(stations[SECRETARIAT], begin("send_message"), many, end())


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE recommendation SET state = 'adopted' WHERE adopted_at IS NULL", id="adopts"),
        pytest.param(
            "INSERT INTO wording_version (wording_id, revision, body, replaced_at, id) SELECT id, 77, 'x',"
            " now(), 1 FROM wording WHERE \"table\" = 'ruling' LIMIT 1",
            id="rewrites what a ruling was",
        ),
    ],
)
def test_the_rapporteur_cannot_adopt_or_rule(stations: Stations, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        written(stations[RAPPORTEUR], begin("edit_recommendation"), statement, end())


@pytest.mark.parametrize("strength", ["UPDATE", "NO KEY UPDATE", "SHARE", "KEY SHARE"])
@pytest.mark.parametrize("station", [SECRETARIAT, CHAIR])
def test_rows_can_be_locked_only_within_an_act(stations: Stations, station: str, strength: str) -> None:
    """Otherwise two connections could hold a row in turns for ever, neither of them for long."""
    locked = f"SELECT id FROM request FOR {strength}"
    assert ask(stations[station], locked) == []
    with closing(psycopg.connect(**stations[station].parameters())) as raw:
        raw.execute(begin("undo").encode())
        assert raw.execute(locked.encode()).fetchall()


@pytest.mark.parametrize("act", ["move_request", "undo"])
def test_only_the_secretariat_may_write_before_its_turn(stations: Stations, act: str) -> None:
    with closing(psycopg.connect(**stations[CHAIR].parameters())) as raw:
        raw.execute("SET lock_timeout = '50ms'")
        with closing(psycopg.connect(**stations[SECRETARIAT].parameters())) as first:
            first.execute(begin(act).encode())
            with pytest.raises(errors.LockNotAvailable):
                raw.execute(LATE.format(act).encode())


def test_a_login_has_at_most_one_act_waiting(stations: Stations) -> None:
    """Otherwise a crowd of connections would keep other stations from ever being next."""
    sessions = [psycopg.connect(**stations[one].parameters()) for one in (SECRETARIAT, CHAIR, CHAIR)]
    first, second, third = sessions
    first.execute(begin("undo").encode())
    second.pgconn.send_query(begin("undo").encode())
    third.pgconn.send_query(begin("undo").encode())
    waiting = (
        "SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
        f" WHERE NOT l.granted AND pg_blocking_pids(pid) = ARRAY[{first.info.backend_pid}]"
    )
    asked = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    try:
        while ask(stations[SECRETARIAT], asked) != [(2,)]:
            pass
        assert ask(stations[SECRETARIAT], waiting) == [(1,)]
    finally:
        for one in sessions:
            one.close()


@pytest.mark.parametrize("body", ["a\ud800b", "a\x00b", "a\\ud800b"])
def test_a_lone_surrogate_or_nul_in_pasted_text_is_cleaned_out(stations: Stations, body: str) -> None:
    with joined(stations["chair"]) as chair:
        chair.do(podium.send_message, body=body)
        assert chair.undo() == "send_message"
