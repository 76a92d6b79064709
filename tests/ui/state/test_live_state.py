"""The live state is read again at once after acts that touch it, and after no others."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from tests.ui.hands import Hands, hands
from ui.state.bridge import Bridge
from ui.state.live_state import LiveState
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, floor, outcome, programme, setup
from wgdesk.acts.helpers.argument_kinds import Gender, Lane
from wgdesk.acts.wording import write_text
from wgdesk.errors import Trouble

__all__ = ["hands"]

PARTS = ("roster", "programme", "attendance", "floor")


@dataclass
class Told:
    """A followed record, and the parts read again since last asked."""

    desk: Desk
    live: LiveState
    parts: list[str]

    def after(self, act: object, **args: object) -> set[str]:
        """Do an act; return the parts read again."""
        self.parts.clear()
        self.desk.do(act, **args)
        assert len(self.parts) == len(set(self.parts)), "told twice of one act"
        return set(self.parts)

    def turned(self) -> set[str]:
        """Undo; return the parts read again."""
        self.parts.clear()
        self.desk.undo()
        return set(self.parts)

    def write(self, table: str, row: int, field: str) -> set[str]:
        return self.after(write_text, table=table, row=row, field=field, lang="ar", body=f"نص {row}")


@pytest.fixture
def told(record: Path, qtbot: QtBot) -> Iterator[Told]:
    desk = Desk.open(record)
    owner = QObject()
    live = LiveState(desk, Bridge(desk, owner), owner)
    one = Told(desk, live, [])
    for part in PARTS:
        getattr(live, f"{part}_changed").connect(lambda part=part: one.parts.append(part))
    live.refresh()
    yield one
    desk.close()
    owner.deleteLater()


def test_everything_is_read_at_first(told: Told) -> None:
    assert told.parts == list(PARTS)
    assert told.live.ready


def test_a_changed_text_rereads_only_its_part(told: Told) -> None:
    now = told.desk.read(outcome_of)
    assert told.write("recommendation", now, "body") == set()
    person = next(iter(told.live.roster.people))
    assert told.write("person", person, "name") == {"roster"}
    assert told.live.roster.people[person].person.name.get("ar") == f"نص {person}"
    group = next(iter(told.live.roster.groups))
    assert told.write("grouping", group, "name") == {"roster"}
    item = told.live.programme.items[0].id
    assert told.write("agenda_item", item, "short") == {"programme"}
    assert told.live.programme.items[0].short.get("ar") == f"نص {item}"
    assert told.write("meeting", told.live.programme.meeting_id, "venue") == {"programme"}


def outcome_of(session: object) -> int:
    """Return the key of a recommendation."""
    from wgdesk.reads.queries.outcome import outcome as read

    return read(session).clusters[0].recommendations[0].id  # type: ignore[arg-type]


def test_undoing_a_text_is_shown(told: Told) -> None:
    person = next(iter(told.live.roster.people))
    before = told.live.roster.people[person]
    told.write("person", person, "name")
    assert "roster" in told.turned()
    assert told.live.roster.people[person] == before


def test_texts_added_with_a_row_are_read(told: Told) -> None:
    # Attendance reads the delegation of a participant through the person.
    added = told.after(delegations.add_person, gender=Gender.F, name={"ar": "ليلى"})
    assert added == {"roster", "attendance"}
    assert any(one.person.name.get("ar") == "ليلى" for one in told.live.roster.people.values())
    assert told.after(programme.add_item, title={"ar": "بند"}) == {"programme"}
    assert told.live.programme.items[-1].title.get("ar") == "بند"
    item = told.live.programme.items[0].id
    assert told.after(outcome.add_point, item_id=item, verb={"ar": "شدد"}, said={"ar": "على"}) == set()


def test_the_floor_follows_the_meeting_and_the_item_the_operator_opens(told: Told) -> None:
    sitting = told.desk.do(programme.add_sitting, day=told.live.programme.last_day)
    told.desk.do(programme.open_sitting, sitting_id=sitting)
    assert told.live.sitting.id == sitting
    first, second = told.live.programme.items[:2]
    assert "floor" in told.after(programme.take_up, item_id=first.id, sitting_id=sitting)
    assert told.live.floor.item_id == first.id
    party = next(one.id for one in told.live.roster.delegations.values() if one.party)
    asked = told.after(
        floor.ask_floor, sitting_id=sitting, item_id=first.id, delegation_id=party, lane=Lane.LIST
    )
    assert asked == {"floor"}
    assert len(told.live.floor.requests) == 1
    told.parts.clear()
    told.live.look_at(second.id)
    assert told.parts == ["floor"]
    assert told.live.item == told.live.programme.items[1]
    assert told.live.floor.requests == ()
    told.desk.do(setup.set_option, name="limit_state", value="60")  # the meeting goes on as before
    assert told.live.floor.item_id == second.id
    told.desk.do(programme.take_up, item_id=told.live.programme.items[2].id, sitting_id=sitting)
    assert told.live.item == told.live.programme.items[2]


def test_acts_of_another_station_are_shown(told: Told) -> None:
    other = Desk.open(Path(str(told.desk._engine.url.database)), station="2")
    other.do(programme.add_item, title={"en": "Theirs"})
    other.close()
    told.parts.clear()
    told.desk.catch_up()
    assert told.parts == ["programme"]
    assert told.live.programme.items[-1].title.get("en") == "Theirs"


def test_only_requests_touched_by_another_station_are_read_again(told: Told) -> None:
    sitting = told.desk.do(programme.add_sitting, day=told.live.programme.last_day)
    told.desk.do(programme.open_sitting, sitting_id=sitting)
    told.desk.do(floor.ask_floor, sitting_id=sitting, guest="Ours")
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    other = Desk.open(Path(str(told.desk._engine.url.database)), station="2")
    other.do(floor.ask_floor, sitting_id=sitting, guest="Theirs")
    other.close()
    event.listen(told.desk._engine, "before_cursor_execute", note)
    told.desk.catch_up()
    assert [one.guest for one in told.live.floor.requests] == ["Ours", "Theirs"]
    (read,) = (one for one in asked if re.search(r"\b(request|aligned|pause|ruling|attachment)\.", one))
    assert "request.id IN" in read


def test_everything_is_read_again_after_a_failed_read(told: Told) -> None:
    path = str(told.desk._engine.url.database)
    told.desk.read(
        lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 1").all()
    )  # immediately
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Trouble):
            told.live.refresh()
        raw.execute("ROLLBACK")
    option = {"name": "limit_state", "value": "60"}
    assert told.after(setup.set_option, **option) == set(PARTS)
    assert told.turned() == {"programme"}


def test_a_record_without_a_meeting_is_not_ready_and_emits_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk.create(tmp_path / "bare.wgdesk")
    owner = QObject()
    live = LiveState(desk, Bridge(desk, owner), owner)
    told: list[str] = []
    live.programme_changed.connect(lambda: told.append("programme"))
    live.second.connect(lambda: told.append("second"))
    live.refresh()
    with qtbot.waitSignal(live._ticker.timeout):
        pass
    assert not live.ready
    assert told == []
    desk.close()
    owner.deleteLater()


def test_it_ticks_on_whole_seconds(told: Told, qtbot: QtBot) -> None:
    noon = datetime(2026, 10, 7, 12, tzinfo=UTC)
    for after, waits in ((0, 1000), (300, 700), (999, 1)):  # milliseconds
        told.desk.clock = lambda after=after: noon + timedelta(milliseconds=after)  # type: ignore[misc]
        told.live.refresh()
        assert told.live._ticker.interval() == waits
    with qtbot.waitSignal(told.live.second):
        pass
    assert told.live._ticker.isActive()  # until the next second


def test_a_hidden_panel_reads_nothing_until_shown(hands: Hands) -> None:
    documents = hands.open("documents")
    hands.open("recommendations")
    reads: list[str] = []
    real = documents.read
    documents.read = lambda: (reads.append("read"), real())[1]
    key = hands.outcome.documents[0].id
    hands.desk.do(outcome.edit_document, document_id=key, symbol="A/777")
    hands.desk.do(outcome.edit_document, document_id=key, symbol="A/778")
    hands.settle()
    assert reads == []
    hands.window.show_panel("documents")
    assert reads == ["read"]
    assert "A/778" in documents.list.rows.rows[0].more
    hands.desk.do(outcome.edit_document, document_id=key, symbol="A/779")
    hands.settle()
    assert reads == ["read"] * 2
