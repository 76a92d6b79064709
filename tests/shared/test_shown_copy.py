"""A display far from its server reads a copy of what it may see, updated act by act."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, select

from tests import postgres
from tests.shared.forwarder import forwarded
from tests.shared.room import joined, shared
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, podium, programme, speakers, wording
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.shown_copy import ShownCopy
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA, Base, Journal, Lane, Sitting
from wgdesk.reads.queries.identity import identity
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.joining import join
from wgdesk.storage.server.stations import DISPLAY, HIDDEN_TABLES, SECRETARIAT

pytestmark = pytest.mark.sampled

Shown = dict[str, list[dict[str, Any]]]


@pytest.fixture
def stations() -> Iterator[dict[str, ServerAddress]]:
    with shared() as found:
        yield dict(found)


def rows(connection: Connection) -> Shown:
    """Return all visible rows of a record."""
    return {
        table.name: [dict(row) for row in connection.execute(select(table).order_by(table.c.id)).mappings()]
        for table in Base.metadata.sorted_tables
    }


def acts(desk: Desk) -> None:
    """Add, change and delete rows, including tables that refer to each other, and hidden tables."""
    sitting = desk.read(lambda connection: connection.scalars(select(Sitting.id)).first())
    assert sitting is not None
    item = desk.do(programme.add_item, title={"en": "Further matters"})
    desk.do(programme.remove_item, item_id=item)
    desk.undo()
    desk.do(podium.send_message, body="Nothing for the room")
    request = desk.do(floor.ask_floor, sitting_id=sitting, guest="A guest", lane=Lane.INVITED)
    desk.do(speakers.remove_request, request_id=request)
    text = {"table": "agenda_item", "row": item, "field": "title", "lang": "en", "body": "Other matters"}
    desk.do(wording.write_text, **text)


def test_the_copy_equals_what_the_display_sees_on_the_server(
    stations: dict[str, ServerAddress], tmp_path: Path
) -> None:
    copy = ShownCopy(stations[DISPLAY], tmp_path / "shown.wgdesk")
    desk = far_desk(join(stations[DISPLAY], SCHEMA), copy)
    with joined(stations[DISPLAY]) as near, joined(stations[SECRETARIAT]) as secretariat:
        assert desk.read(rows) == near.read(rows)
        assert not copy.renew()
        heard: list[str] = []
        desk.subscribe(lambda news: heard.append(news.act))
        acts(secretariat)
        assert copy.renew()
        desk.catch_up()
        seen = desk.read(rows)
        assert seen == near.read(rows)
        assert heard == ["write_text"]
    assert seen["request"]
    assert not any(seen[table] for table in HIDDEN_TABLES)
    assert {act["args"] for act in seen["journal"]} == {"{}"}
    desk.close()


def test_unchanged_tables_are_not_read_again(stations: dict[str, ServerAddress], tmp_path: Path) -> None:
    """Sending a message changes no table that the display sees."""
    with forwarded(stations[DISPLAY]) as (address, way), joined(stations[SECRETARIAT]) as secretariat:
        copy = ShownCopy(address, tmp_path / "shown.wgdesk")
        copy.renew()
        before = way.came
        secretariat.do(podium.send_message, body="For the Chair")
        assert copy.renew()
        assert way.came - before < 2_500  # bytes
        copy.close()
        copy.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_restored_older_state_of_the_server_is_read_again(
    stations: dict[str, ServerAddress], tmp_path: Path
) -> None:
    copy = ShownCopy(stations[DISPLAY], tmp_path / "shown.wgdesk")
    desk = far_desk(join(stations[DISPLAY], SCHEMA), copy)
    with joined(stations[SECRETARIAT]) as secretariat:
        secretariat.do(podium.send_message, body="Lost")
        copy.renew()
        with psycopg.connect(**postgres.server().admin(stations[DISPLAY].database).parameters()) as admin:
            newest = "(SELECT max(id) FROM wgdesk.journal)"
            admin.execute(f"DELETE FROM wgdesk.journal_change WHERE journal_id = {newest}")
            admin.execute(f"DELETE FROM wgdesk.journal WHERE id = {newest}")
            admin.execute("DELETE FROM wgdesk.slot")
        assert copy.renew()
    with joined(stations[DISPLAY]) as near:
        assert desk.read(rows) == near.read(rows)
    desk.close()


def test_the_copy_is_deleted_on_closing_and_takes_no_acts(
    stations: dict[str, ServerAddress], tmp_path: Path
) -> None:
    copy = ShownCopy(stations[DISPLAY], path := tmp_path / "shown.wgdesk")
    path.write_bytes(b"left by a program that crashed")
    desk = far_desk(join(stations[DISPLAY], SCHEMA), copy)
    assert path.stat().st_mode & 0o077 == 0
    found = desk.read(identity)
    assert found is not None
    with pytest.raises(Trouble, match="server-forbids"):
        desk.do(podium.send_message, body="From the display")
    entries = select(Journal.id).order_by(Journal.id.desc())
    assert desk.read(lambda connection: connection.scalars(entries).first()) == found.entry
    copy.close()
    desk.close()
    assert list(tmp_path.iterdir()) == []
