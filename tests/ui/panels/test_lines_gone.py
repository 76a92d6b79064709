"""A line of a form removed while somebody types in it: the typed text is shown, and can be copied."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import type_text
from tests.ui.hands import Hands, Key, hands, settle
from tests.ui.panels.test_sittings_gone import removed_elsewhere
from tests.ui.sittings_room import Here
from ui.panels.meeting.mandate_page import MandateLine, MandatePage
from ui.panels.sittings.timetable import SlotLine
from wgdesk.acts.helpers.argument_kinds import MandateKind
from wgdesk.acts.programme import plan, remove_slot
from wgdesk.acts.setup import add_mandate, remove_mandate
from wgdesk.reads.queries.meeting import meeting

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]


def mandates(hands: Hands) -> tuple[MandatePage, list[MandateLine]]:
    """Add two paragraphs at the end and show their lines."""
    made = [hands.desk.do(add_mandate, kind=MandateKind.DECISION, number=number, body={}) for number in "12"]
    panel = hands.window.show_panel("meeting")
    hands.settle()
    panel.go_to("mandate", made[0])
    page = panel.pages["mandate"]
    assert isinstance(page, MandatePage)
    return page, [page.lines.lines[key] for key in made]


def gone_elsewhere(hands: Hands, key: int) -> None:
    other = hands.elsewhere()
    other.do(remove_mandate, mandate_id=key)
    other.close()
    hands.desk.catch_up()
    hands.settle()


@pytest.mark.parametrize("field", ["number", "body"])
def test_text_typed_in_a_removed_line_is_shown(hands: Hands, field: str) -> None:
    page, (line, after) = mandates(hands)
    entered = line.number if field == "number" else line.body.field
    entered.setFocus()
    entered.selectAll()
    hands.type("7/7")
    gone_elsewhere(hands, line._key)
    assert page.lines.gone.hasFocus()
    assert "7/7" in page.lines.gone._typed.text()
    page.lines.gone._copy.click()
    assert QApplication.clipboard().text().endswith("7/7")
    hands.go(page.lines.gone._done)
    hands.hit(Key.Key_Space)
    assert page.lines.gone.isHidden()
    kept = next(one for one in hands.desk.read(meeting).mandates if one.id == after._key)
    assert (kept.number, kept.body.get("ar")) == ("2", None)


def test_a_line_removed_before_anything_was_typed_shows_no_message(hands: Hands) -> None:
    page, (line, _) = mandates(hands)
    line.number.setFocus()
    hands.window.undo()
    hands.window.undo()
    hands.settle()
    assert page.lines.gone.isHidden()


def test_a_typed_text_comes_back_with_its_line(hands: Hands) -> None:
    page, (_, line) = mandates(hands)
    line.body.enter()
    hands.type("نص")
    hands.window.undo()  # undoes adding this paragraph
    hands.settle()
    assert not page.lines.gone.isHidden()
    hands.window.redo()
    hands.settle()
    assert page.lines.gone.isHidden()
    again = page.lines.lines[line._key]
    assert isinstance(again, MandateLine)
    assert again is not line
    assert again.body.text == "نص"
    assert again.body.changed


def slot_line(here: Here, qtbot: QtBot) -> tuple[int, SlotLine]:
    """Plan an item for the second sitting; return its line in the form."""
    sitting, item = here.programme.sittings[1], here.programme.items[0]
    begins = datetime.combine(sitting.day, time(8), UTC)
    key = here.desk.do(
        plan, sitting_id=sitting.id, item_id=item.id, begins_at=begins, ends_at=begins + timedelta(hours=1)
    )
    settle(here.window, qtbot)
    here.choose("sittings", 1)
    here.panel.enter_form()
    line = here.panel.forms["sittings"].timetable.lines.lines[key]
    assert isinstance(line, SlotLine)
    return key, line


def test_an_hour_typed_in_a_removed_line_is_shown(here: Here, qtbot: QtBot) -> None:
    key, line = slot_line(here, qtbot)
    line.begins.setFocus()
    line.begins.selectAll()
    type_text(line.begins, "1123")
    removed_elsewhere(here, qtbot, remove_slot, slot_id=key)
    told = here.panel.forms["sittings"].timetable.lines.gone
    assert told.hasFocus()
    assert "1123" in told._typed.text()


def test_showing_another_sitting_loses_nothing_typed(here: Here, qtbot: QtBot) -> None:
    key, line = slot_line(here, qtbot)
    line.begins.setFocus()
    line.begins.selectAll()
    type_text(line.begins, "0902")
    here.panel.go_to("sitting", here.programme.sittings[2].id)
    settle(here.window, qtbot)
    assert here.panel.forms["sittings"].timetable.lines.gone.isHidden()
    slot = next(one for one in here.programme.slots if one.id == key)
    assert (here.window.session.live.here(slot.begins_at).hour, slot.begins_at.minute) == (9, 2)
