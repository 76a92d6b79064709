"""Whatever the order in which a login calls the functions of a record, the journal stays true."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

import psycopg
import pytest
from psycopg import errors

from tests import postgres
from tests.acting.records import check_all, everything, reason, replayed, rows
from tests.effort import tries
from tests.shared.room import ask, joined, shared
from tests.shared.test_forging import FORGE, TAKE_BACK, begin, end, written
from wgdesk.acts import podium
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import fetch
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.history import history
from wgdesk.storage.server.new_version import bring_up
from wgdesk.storage.server.shared_tables import _CALLED
from wgdesk.storage.server.station_rights import TABLES
from wgdesk.storage.server.stations import CHAIR, DISPLAY, SECRETARIAT, STATIONS

pytestmark = pytest.mark.sampled

ORDERS = 300
NEWEST = "(SELECT max(id) FROM journal)"


def step(chance: Random) -> str:
    """Return a statement that a login could send in the middle of a transaction."""
    target = chance.choice(["NULL", NEWEST, f"{NEWEST} - 1", f"{NEWEST} - 2", f"{NEWEST} + 1", "-1", "0"])
    return chance.choice(
        [
            *(begin("undo"), begin("redo"), begin("send_message")),
            *(FORGE, TAKE_BACK, end(target), end(target), end(target)),
            *("SAVEPOINT a", "ROLLBACK TO a", "RELEASE a", "SET CONSTRAINTS ALL IMMEDIATE"),
            *(
                "SELECT remove_row('message', 1)",
                "SELECT keep_sent('a', 'b')",
                "SELECT send_ahead('a', 0, 'b')",
            ),
        ]
    )


def test_calls_in_any_order_leave_a_readable_record(tmp_path: Path) -> None:
    chance = Random(1)
    with shared() as stations:
        mirror = Mirror(stations[SECRETARIAT], tmp_path / "mirror.wgdesk")
        mirror.renew()
        with joined(stations[SECRETARIAT]) as desk:
            desk.do(podium.send_message, body="From the secretariat")
        before = everything(stations[SECRETARIAT])["journal"]
        with closing(psycopg.connect(**stations[CHAIR].parameters())) as raw:
            for _ in range(tries(ORDERS)):
                true = [begin("send_message"), FORGE, end()]
                undone = [begin("undo"), TAKE_BACK, end(NEWEST)]
                odd = [step(chance) for _ in range(6)]
                for statement in chance.choice([true, undone, true + odd, odd]):
                    try:
                        raw.execute(statement.encode())
                    except psycopg.Error:
                        break
                try:
                    raw.commit()
                except psycopg.Error:
                    raw.rollback()
        mirror.renew()
        mirror.close()
        fetch(stations[SECRETARIAT], tmp_path / "fetched.wgdesk")
        there = everything(tmp_path / "fetched.wgdesk")
        assert there == everything(mirror.path)
        assert replayed(mirror.path) == rows(mirror.path)
        assert before.items() <= there["journal"].items()
        new = [row for key, row in there["journal"].items() if key not in before]
        assert {row["station"] for row in new} == {stations[CHAIR].user}
        with joined(stations[SECRETARIAT]) as desk, joined(stations[CHAIR]) as chair:
            desk.read(check_all)
            assert len(desk.read(history, limit=1000)) == len(there["journal"])
            for one in (chair, desk):
                assert reason(one.undo) in (None, "nothing-to-undo", "undo-conflict")


@pytest.mark.parametrize("station", STATIONS)
def test_a_login_can_call_no_other_function(station: str) -> None:
    with shared() as stations:
        may = "has_schema_privilege(pronamespace, 'USAGE') AND has_function_privilege(oid, 'EXECUTE')"
        found = ask(
            stations[station],
            f"SELECT proname FROM pg_proc WHERE pronamespace = '{TABLES}'::regnamespace AND {may}",
        )
    called = {one.partition("(")[0] for one in _CALLED}
    assert {name for (name,) in found} == (set() if station == DISPLAY else called)


def test_an_act_can_be_undone_after_the_functions_were_replaced() -> None:
    with shared() as stations:
        admin = postgres.server().admin(stations[CHAIR].database)
        with joined(stations[CHAIR]) as chair:
            chair.do(podium.send_message, body="Before")
            with psycopg.connect(**admin.parameters()) as raw:
                raw.execute(f"UPDATE {TABLES}.meeting_lock SET frame = 0".encode())
            bring_up(admin, SCHEMA)
            assert chair.undo() == "send_message"  # over a connection that knew the old functions
            assert chair.redo() == "send_message"
        with pytest.raises(errors.InsufficientPrivilege):  # still only as the exact inverse
            written(stations[CHAIR], begin("undo"), FORGE, end(NEWEST))
