"""Keys work everywhere: on any layout, in an emptied list, through lines added later."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import Hands, opened
from tests.ui.speakers_room import Room, room
from ui.dialogs.new_record import NewRecord
from ui.keys.single_keys import _OFFSET
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.parts.doubt_mark import DoubtMark
from ui.parts.place_mark import PlaceMark
from ui.state.app_context import AppContext
from ui.state.panel_table import AT_SIDE
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import create_record
from wgdesk.reads.queries.marks import doubts, places_held

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]

K, M = Qt.Key, Qt.KeyboardModifier
# Letters of the Arabic layout and the X11 codes of their keys.
HAMZA_ON_YEH, PLACE_OF_Z = 0x0626, 52
REH, PLACE_OF_V = 0x0631, 55


@pytest.fixture
def hands(app: AppContext, record: Path, qtbot: QtBot) -> Hands:
    return opened(app, record, qtbot)


def arabic(hands: Hands, letter: int, place: int, held: Qt.KeyboardModifier) -> None:
    """Press a key of an Arabic-only keyboard, as the system delivers it."""
    handle = hands.window.windowHandle()
    assert handle is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, letter, held, place - _OFFSET, 0, 0, chr(letter))
        QApplication.sendEvent(handle, event)


def test_ctrl_z_undoes_on_an_arabic_keyboard(hands: Hands) -> None:
    panel = hands.open("documents")
    before = len(hands.outcome.documents)
    hands.hit(K.Key_A)
    assert len(hands.outcome.documents) == before + 1
    panel.enter()
    arabic(hands, HAMZA_ON_YEH, PLACE_OF_Z, M.ControlModifier)
    assert len(hands.outcome.documents) == before
    arabic(hands, ord("~"), PLACE_OF_Z, M.ControlModifier | M.ShiftModifier)  # with Shift: a tilde
    assert len(hands.outcome.documents) == before + 1


def test_shortcuts_of_fields_work_on_an_arabic_keyboard(hands: Hands) -> None:
    hands.open("documents")
    hands.hit(K.Key_Return)
    field = hands.focus
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QApplication.clipboard().setText("A/CONF.1/2")
    arabic(hands, REH, PLACE_OF_V, M.ControlModifier)
    assert field.text() == "A/CONF.1/2"


def test_e_ends_the_last_statement_and_types_nothing_into_the_box(room: Room) -> None:
    for entry in room.panel.floor.queue[1:]:
        room.panel.commands.withdraw(entry)
    room.key(K.Key_N)
    room.key(K.Key_Space)
    assert room.panel.floor.queue == ()
    assert room.panel.list.hasFocus()
    room.key(K.Key_E)
    assert room.panel.adding.box.field.text() == ""
    assert room.panel.floor.running is None


def test_the_secretariat_speaks_without_an_official_being_named(room: Room) -> None:
    room.key(K.Key_A)
    room.type("الأمانة")
    room.key(K.Key_Return)
    added = room.panel.floor.queue[0]
    assert (added.lane, added.person_id, added.guest) == ("secretariat", None, "")


def test_an_emptied_panel_still_hears_its_keys(hands: Hands) -> None:
    panel = hands.open("documents")
    for _ in hands.outcome.documents:
        hands.hit(K.Key_Delete)
    hands.settle()
    assert hands.outcome.documents == ()
    assert panel.rests_on().hasFocus()
    elsewhere = hands.window.navigation.findChildren(QPushButton)[-1]
    elsewhere.setFocus()
    assert elsewhere.hasFocus()
    hands.hit(K.Key_7, held=M.ControlModifier)
    hands.hit(K.Key_A)
    assert len(hands.outcome.documents) == 1


@pytest.mark.parametrize("name", AT_SIDE)
def test_esc_returns_the_focus_to_where_it_rests(hands: Hands, name: str) -> None:
    panel = hands.open(name)
    inside = next(
        one for one in panel.findChildren(QWidget) if can_take_focus(one) and one is not panel.rests_on()
    )
    inside.setFocus()
    assert inside.hasFocus()
    hands.hit(K.Key_Escape)
    assert panel.rests_on().hasFocus()


def can_take_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def test_esc_leaves_the_form_of_a_sitting(hands: Hands) -> None:
    panel = hands.open("sittings")
    hands.hit(K.Key_Return)
    assert not panel.rests_on().hasFocus()
    hands.hit(K.Key_Escape)
    assert panel.rests_on().hasFocus()


def test_the_focus_stays_where_there_is_no_form_to_enter(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    record = tmp_path / "bare.wgdesk"
    day = date(2026, 10, 5)
    create_record(record, MeetingPlan(1, day, day, "Europe/Vienna", "ar"), app.clock)
    hands = opened(app, record, qtbot)
    panel = hands.open("panellists")  # without an item nothing can be added
    hands.hit(K.Key_Space)
    assert panel.rests_on().hasFocus()


def test_tab_reaches_the_sittings_of_an_item_in_the_order_shown(hands: Hands) -> None:
    panel = hands.open("sittings")
    assert isinstance(panel, SittingsPanel)
    form = panel.forms["items"]
    item = next(one for one in hands.live.programme.items if one.substantive)
    panel.go_to("agenda_item", item.id)
    hands.hit(K.Key_Return)
    marks = form.findChildren(DoubtMark)
    assert marks
    for _ in range(13):
        hands.hit(K.Key_Tab)
    # After two titles in two languages, number, summary, two marks, two hours, and three facts of it.
    assert marks[0].hasFocus()


def test_undo_in_a_number_or_day_takes_back_the_last_act_until_something_is_typed(hands: Hands) -> None:
    panel = hands.open("sittings")
    panel.go_to("sitting", hands.live.programme.sittings[-1].id)
    form = panel.forms["sittings"]
    for field, typed in ((form.number, "9"), (form.day, "20261006")):
        before = hands.live.programme.sittings
        panel.enter_form()
        hands.go(field)
        hands.type(typed)
        hands.hit(K.Key_Return)
        assert hands.live.programme.sittings != before
        hands.hit(K.Key_Z, held=M.ControlModifier)
        assert hands.live.programme.sittings == before
        assert field.hasFocus()
        panel.enter()  # leaving the field does not save what was undone
        assert hands.live.programme.sittings == before


def test_a_fact_is_marked_uncertain_and_certain_again(hands: Hands) -> None:
    panel = hands.open("sittings")
    item = next(one for one in hands.live.programme.items if one.substantive)
    panel.go_to("agenda_item", item.id)
    taken = next(one for one in hands.live.programme.taken_up if one.item_id == item.id)
    fact = ("item_sitting", taken.id, "sitting_id")
    was = fact in hands.desk.read(doubts)
    mark = panel.forms["items"].findChildren(DoubtMark)[0]
    mark.setFocus()
    hands.hit(K.Key_Space)
    assert (fact in hands.desk.read(doubts)) is not was
    assert mark.isChecked() is not was
    hands.undo()
    assert (fact in hands.desk.read(doubts)) is was
    assert mark.isChecked() is was


def test_a_placeholder_is_set_for_a_paragraph_and_a_symbol(hands: Hands) -> None:
    item = next(one for one in hands.live.programme.items if one.substantive)
    document = hands.outcome.documents[0]
    for name, table, row, kind in (
        ("sittings", "agenda_item", item.id, "held"),
        ("documents", "document", document.id, "symbol"),
    ):
        panel = hands.open(name)
        panel.go_to(table, row)
        mark = next(one for one in panel.findChildren(PlaceMark) if one.isVisible())
        mark.setFocus()
        hands.hit(K.Key_Space)
        assert (table, row, kind) in hands.desk.read(places_held)
        assert mark.isChecked()
        hands.hit(K.Key_Space)
        assert (table, row, kind) not in hands.desk.read(places_held)
        hands.undo()
        assert mark.isChecked()  # it hears of the undo too


def test_typing_replaces_the_number_of_the_meeting(app: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = NewRecord(app, lambda *_: None, start=tmp_path / "new.wgdesk")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.start.list, K.Key_Return)
    qtbot.keyClick(dialog.facts.ordinal, K.Key_9)
    assert dialog.facts.ordinal.value() == 9
