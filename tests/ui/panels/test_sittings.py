"""The panel of sittings and items in a real window."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from tests.ui.sittings_room import BEGIN, Here, elect
from ui.panels.sittings.form_side import FORMS
from ui.panels.sittings.programme_view import SittingRow
from ui.state.app_context import AppContext
from ui.widgets.wrong_note import WrongNote
from wgdesk.acts.floor import ask_floor, give_floor
from wgdesk.acts.programme import add_item, adjourn_sitting, open_sitting, take_up
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.slow  # long: in the thorough run only

_QTS_OWN = re.compile("QCalendar|QComboBoxPrivate")
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


# -- the next thing ----------------------------------------------------------------------------------------


def test_space_steps_through_the_meeting(here: Here) -> None:
    assert here.step == "Open the first meeting"
    here.space()
    assert here.programme.sittings[0].is_open
    assert here.step == "Take up item 1"
    here.space()
    assert here.step == "Take up item 1(a)"
    here.space()
    assert here.step == "Finish item 1(a)"
    assert here.panel.rests_on().hasFocus()
    here.clock.now = BEGIN + timedelta(hours=3)
    here.panel.refresh()
    assert here.step == "Adjourn"
    here.space()  # which has a key of its own
    assert here.programme.sittings[0].is_open
    assert here.panel.banner.text == here.window.session.app.speech.say("refused-own-key")
    here.key("j")
    assert here.programme.sittings[0].closed_at is not None
    assert here.step == "Open the second meeting"
    assert here.panel.lists["sittings"].chosen == here.programme.sittings[0].id
    here.clock.now = BEGIN + timedelta(hours=5)
    here.space()
    assert here.panel.lists["sittings"].chosen == here.programme.sittings[1].id


def test_after_the_last_adjournment_no_item_is_shown_as_considered(here: Here) -> None:
    while here.step != "Add a meeting (half-day)":
        assert here.programme.sitting is not None
        assert here.programme.sitting.planned_begin is not None
        here.clock.now = here.programme.sitting.planned_begin
        here.space()
        here.space()
        assert bare(here.window.bar._item.text()).startswith("Item 1")
        here.key("j")  # and the item goes on
    assert here.programme.item is not None
    assert here.window.bar._item.text() == "No item is being considered"


def test_the_agenda_scrolls_to_the_item_taken_up(here: Here, qtbot: QtBot) -> None:
    made = [here.desk.do(add_item, title={"en": f"Topic {n}"}) for n in range(20)]
    here.space()
    here.desk.do(take_up, item_id=made[-1], sitting_id=here.programme.sittings[0].id)
    agenda = here.panel.lists["items"].list

    def seen() -> bool:
        place = agenda.rows.place(made[-1])
        return place is not None and agenda.viewport().rect().contains(
            agenda.visualRect(agenda.rows.index(place))
        )

    qtbot.waitUntil(seen)


def test_a_selected_item_is_taken_up_before_the_planned_one(here: Here) -> None:
    here.space()
    here.space()
    here.choose("items", 3)
    assert here.step == "Next: item 2"
    here.space()
    states = {one.item_id: one.finished_at is None for one in here.programme.taken_up}
    first, chosen = here.programme.items[0], here.programme.items[3]
    assert states == {first.id: False, chosen.id: True}
    here.window.undo()
    assert here.programme.item == first
    assert [one.item_id for one in here.programme.taken_up] == [first.id]


def test_alternatives_to_the_next_step_have_a_key(here: Here) -> None:
    here.space()
    here.choose("items", 3)
    here.key("t")
    assert here.step == "Item 2: add a speaker"
    assert bare(here.panel.present_card.beside.words) == "Finish item 2"
    press(here.panel.rests_on(), Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert [one.finished_at is None for one in here.programme.taken_up] == [False]


def test_a_second_press_at_once_does_nothing(here: Here) -> None:
    press(here.panel.rests_on(), Qt.Key.Key_Space)
    press(here.panel.rests_on(), Qt.Key.Key_Space)
    assert here.programme.taken_up == ()
    here.clock.now += timedelta(seconds=5)
    here.panel.present_card.go.click()
    here.panel.present_card.go.click()
    assert len(here.programme.taken_up) == 1


def test_undo_takes_back_the_step_and_its_label(here: Here) -> None:
    here.space()
    here.window.undo()
    assert not here.programme.sittings[0].is_open
    assert here.step == "Open the first meeting"


def test_a_sitting_is_suspended_with_a_reason_and_resumed(here: Here) -> None:
    here.space()
    here.key("s")
    menu = here.panel.present_card._menu
    assert menu.isVisible()
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    (pause,) = here.programme.sittings[0].suspensions
    assert pause.kind == "informal"
    assert here.step == "Resume the meeting"
    line = here.panel.forms["sittings"].suspensions.lines[pause.id]
    line.reason.field.setFocus()
    type_text(line.reason.field, "Text of item 2")
    press(line.reason.field, Qt.Key.Key_Return)
    line.pick.field.setFocus()
    type_text(line.pick.field, "Ana Ruiz")
    press(line.pick.field, Qt.Key.Key_Return)
    (pause,) = here.programme.sittings[0].suspensions
    assert pause.reason.get("en") == "Text of item 2"
    assert bare(here.window.session.names.person(pause.facilitator_id)) == "Ana Ruiz"
    here.come_to("sittings")
    here.clock.now += timedelta(minutes=20)
    here.key("s")
    (pause,) = here.programme.sittings[0].suspensions
    assert pause.resumed_at == here.clock.now


def test_an_open_statement_keeps_the_sitting_open_and_can_be_ended_from_here(here: Here) -> None:
    here.space()
    sitting, desk = here.programme.sittings[0].id, here.desk
    kenya = next(key for key, one in desk.read(roster).delegations.items() if one.code == "KEN")
    request = desk.do(ask_floor, sitting_id=sitting, delegation_id=kenya)
    desk.do(give_floor, request_id=request)
    here.key("j")
    assert here.programme.sittings[0].is_open
    assert "End it first" in here.panel.banner.text
    offer = here.panel.banner._ways_out[0]
    assert offer is not None
    offer.click()  # type: ignore[attr-defined]
    assert not here.programme.sittings[0].is_open


# -- sittings ----------------------------------------------------------------------------------------------


def test_a_sitting_is_removed_and_added_in_the_next_half_day(here: Here) -> None:
    here.choose("sittings", 3)
    press(here.view("sittings"), Qt.Key.Key_Delete)
    assert len(here.programme.sittings) == 3
    here.key("a")
    assert here.texts("sittings")[-1] == "Fourth meeting"
    added = here.programme.sittings[-1]
    assert (added.day, added.planned_begin) == (date(2027, 3, 2), datetime(2027, 3, 2, 14, tzinfo=UTC))
    assert here.panel.lists["sittings"].chosen == added.id
    for _ in range(3):  # the third is a night sitting, as both half-days are taken
        here.key("a")
    night = here.programme.sittings[4:]
    assert [one.day for one in night] == [date(2027, 3, 2)] * 3
    assert night[0].planned_begin == datetime(2027, 3, 2, 18, tzinfo=UTC)
    assert here.panel.banner.text == ""


@pytest.mark.daily
def test_hours_are_corrected_as_they_are_typed(here: Here) -> None:
    here.space()
    form = here.panel.forms["sittings"]
    opened = form.hours["opened_at"]
    assert opened.text() == "10:00"
    opened.setFocus()
    opened.setText("0956")
    press(opened, Qt.Key.Key_Return)
    assert here.programme.sittings[0].opened_at == BEGIN - timedelta(minutes=4)
    assert opened.text() == "09:56"
    opened.setText("ten past")
    press(opened, Qt.Key.Key_Return)
    assert opened.property("wrong") == "true"
    note = opened.findChild(WrongNote) or opened.parentWidget().findChild(WrongNote)
    assert note.isVisible()
    assert bare(note.text()) == "This is not a time of day. Type it like 9:30."
    assert here.programme.sittings[0].opened_at == BEGIN - timedelta(minutes=4)


def test_a_sitting_moves_to_another_day_with_its_hours(here: Here) -> None:
    here.choose("sittings", 1)
    form = here.panel.forms["sittings"]
    form.day.setDate(QDate(2027, 3, 2))
    form.day.editingFinished.emit()
    moved = next(one for one in here.programme.sittings if one.number == 2)
    assert moved.day == date(2027, 3, 2)
    assert moved.planned_begin == datetime(2027, 3, 2, 14, tzinfo=UTC)
    assert moved.planned_end == datetime(2027, 3, 2, 17, tzinfo=UTC)
    form.resumed.click()
    assert here.programme.sittings[1].resumed
    form.inquorate.click()
    assert here.programme.sittings[1].inquorate
    form.record_symbol.setText("WG/SR.2")
    press(form.record_symbol, Qt.Key.Key_Return)
    assert here.programme.sittings[1].record_symbol == "WG/SR.2"
    assert "(resumed)" in here.texts("sittings")[1]


@pytest.mark.daily
def test_the_timetable_is_shown_beside_what_happened(here: Here) -> None:
    table = here.panel.forms["sittings"].timetable
    table.add.activated.emit(1)
    (slot,) = here.programme.slots
    assert (slot.begins_at, slot.ends_at) == (BEGIN, BEGIN + timedelta(hours=3))
    line = table.lines.lines[slot.id]
    line.ends.setText("1030")
    line.ends.setFocus()
    press(line.ends, Qt.Key.Key_Return)
    table.add.activated.emit(4)
    assert here.programme.slots[1].begins_at == BEGIN + timedelta(minutes=30)
    here.space()
    here.clock.now = BEGIN + timedelta(minutes=9)
    here.space()
    assert bare(line._actual.text()) == "Actual: since 10:09"
    assert line._actual.property("tone") == "warn"


def bars_of(here: Here, at: int = 0) -> SittingRow:
    """The row of a sitting in the programme of work, by its position."""
    here.window.session.live.second.emit()
    row = here.panel.lists["sittings"].list.rows.rows[at]
    assert isinstance(row, SittingRow)
    return row


def test_the_programme_shows_what_is_planned_and_what_happened(here: Here) -> None:
    assert [(bar.lane, bar.begins, bar.ends) for bar in bars_of(here).bars] == [
        (0, BEGIN, BEGIN + timedelta(hours=3))
    ]
    for _ in range(4):  # opens, takes up 1 and 1(a), finishes 1(a)
        here.space()
    here.clock.now += timedelta(minutes=10)
    row = bars_of(here)
    opened, outer, inner = [bar for bar in row.bars if bar.lane == 1]
    assert opened.ends == here.clock.now == row.now
    assert (bare(outer.label), outer.ends) == ("1", inner.begins)  # until its first part
    assert (bare(inner.label), inner.ends - inner.begins) == ("1(a)", timedelta(seconds=1))
    assert [outer.now, inner.now] == [True, False]
    here.view("sittings").grab()


def test_the_line_of_a_sitting_on_another_day_spans_its_own_hours(here: Here) -> None:
    sitting, late = here.programme.sittings[0], timedelta(days=54, hours=3, minutes=13)
    here.clock.now = BEGIN + late
    here.desk.do(open_sitting, sitting_id=sitting.id)
    row = bars_of(here)
    planned, opened = row.bars
    ten = BEGIN + timedelta(days=54, hours=-1)  # summer time has begun
    assert (planned.begins, planned.ends) == (ten, ten + timedelta(hours=3))
    assert opened.begins == here.clock.now
    assert row.span is not None
    assert row.span[1] - row.span[0] < timedelta(hours=5)
    here.desk.do(adjourn_sitting, sitting_id=sitting.id)
    row = bars_of(here)
    assert bare(row.more).startswith("Saturday 24 · met 14:13")
    assert "–" not in row.more


def test_the_line_of_a_sitting_that_nobody_adjourned_ends_after_a_day(here: Here) -> None:
    here.space()
    here.clock.now += timedelta(weeks=8)
    assert bars_of(here).span == (BEGIN, BEGIN + timedelta(hours=24))
    here.view("sittings").grab()


@pytest.mark.sampled
@pytest.mark.daily
def test_a_motion_is_recorded_with_its_vote(here: Here, qtbot: QtBot) -> None:
    here.space()
    motions = here.panel.forms["sittings"].motions
    here.key("m")
    assert motions.kind.hasFocus()
    qtbot.waitUntil(lambda: not motions.kind.visibleRegion().isEmpty())  # the form is scrolled to it
    motions.kind.show_value("close_debate")
    press(motions.kind, Qt.Key.Key_Return)
    motion = here.desk.read(outcome).motions[0]
    line = motions.lines.lines[motion.id]
    assert line.pick.field.hasFocus()  # further letters name the mover
    qtbot.waitUntil(lambda: not line.pick.visibleRegion().isEmpty())
    type_text(line.pick.field, "kenya")
    press(line.pick.field, Qt.Key.Key_Return)
    line.outcome.show_value("rejected")
    line.outcome.picked.emit("rejected")
    motions._refresh()
    line.vote.click()
    motions._refresh()
    for name, votes in (("in_favour", 12), ("against", 40), ("abstaining", 3)):
        line.tallies[name].setValue(votes)
    line.tallies["against"].editingFinished.emit()
    motion = here.desk.read(outcome).motions[0]
    assert (motion.kind, motion.carried) == ("close_debate", False)
    assert (motion.in_favour, motion.against, motion.abstaining) == (12, 40, 3)
    assert motion.delegation_id is not None


# -- languages and sizes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "scale"), [("ar", 80), ("ar", 100), ("ar", 150), ("en", 100), ("en", 150)])
def test_nothing_is_wider_than_its_column(here: Here, app: AppContext, lang: str, scale: int) -> None:
    here.space()
    app.change(language=lang, scale=scale)
    here.window.resize(1366, 768)
    QApplication.processEvents()
    beside = here.window.navigation.minimumSizeHint().width()
    for name in FORMS:
        form = here.panel.forms[name]
        area = form.parentWidget()
        assert area is not None
        assert form.minimumSizeHint().width() <= area.width()
    assert here.panel.minimumSizeHint().width() + beside <= 1366


@pytest.mark.sampled
@pytest.mark.daily
def test_every_control_has_a_name_in_both_languages(here: Here, app: AppContext) -> None:
    here.space()
    elect(here, "Salma Qasrawi")
    here.key("s")
    here.panel.present_card.suspended.emit("informal")
    here.panel.forms["sittings"].motions.add.click()
    for lang in ("ar", "en"):
        app.change(language=lang)
        for widget in here.panel.findChildren(QWidget):
            inner = widget.objectName().startswith("qt_") or isinstance(
                widget.parentWidget(), QAbstractSpinBox | QComboBox
            )
            if isinstance(widget, CONTROLS) and not inner and not _QTS_OWN.search(owners(widget)):
                name = widget.accessibleName()
                arabic = any("\u0600" <= letter <= "\u06ff" for letter in name)
                assert name in ("العربية", "English") or arabic is (lang == "ar"), (widget, name)


def owners(widget: QWidget | None) -> str:
    names = ""
    while widget is not None:
        names, widget = names + widget.metaObject().className(), widget.parentWidget()
    return names


def test_going_to_an_item_selects_it_and_focuses_the_list(here: Here) -> None:
    rivers = next(one for one in here.programme.items if one.title.get("en") == "Rivers")
    here.window.go_to("sittings", "agenda_item", rivers.id)
    assert here.panel.lists["items"].chosen == rivers.id
    assert here.view("items").hasFocus()
