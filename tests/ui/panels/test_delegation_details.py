"""The details of a delegation: participants, status, names."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import Room, meeting, room, words
from tests.ui.conftest import type_text
from ui.parts.day_line import read_day
from ui.state.app_context import AppContext
from wgdesk.acts import attendance, delegations
from wgdesk.acts.helpers.argument_kinds import Gender, Rank
from wgdesk.reads.queries.names import names_of
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["meeting", "room"]

SHIFT = Qt.KeyboardModifier.ShiftModifier


def member(room: Room, name: str, rank: Rank, code: str = "EGY") -> int:
    """Register a participant; return the key."""
    person = room.desk.do(delegations.add_person, gender=Gender.F, name={"ar": name})
    key = {"delegation_id": room.codes[code]}
    return room.desk.do(delegations.add_participant, person_id=person, rank=rank, **key)


def open_details(room: Room, code: str = "EGY") -> None:
    """Open the details of a delegation with Enter."""
    room.point(code)
    room.key(Qt.Key.Key_Return)
    assert room.panel.details.isVisible()


def take(field: QLineEdit, text: str) -> None:
    """Type into a field and press Enter."""
    field.setFocus()
    field.selectAll()
    field.clear()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


# -- participants ------------------------------------------------------------------------------------------


def test_enter_opens_the_details_and_escape_returns_to_the_grid(room: Room) -> None:
    open_details(room)
    assert not room.panel.beside.cards.isVisible()
    assert words(room.panel.details.name.text()) == "مصر"
    room.key(Qt.Key.Key_Escape)
    assert room.grid.hasFocus()
    assert room.current == "EGY"
    assert room.panel.beside.cards.isVisible()


def test_the_head_of_a_delegation_comes_first(room: Room) -> None:
    member(room, "ليلى", Rank.ADVISER)
    member(room, "أمل", Rank.ALTERNATE)
    member(room, "هدى", Rank.HEAD)
    member(room, "سلمى", Rank.HEAD, "FRA")
    open_details(room)
    rows = room.panel.details.people.list.rows.rows
    assert [words(row.text) for row in rows] == ["هدى", "أمل", "ليلى"]
    assert [row.badge for row in rows] == ["رئاسة الوفد", "مناوب أو مناوبة", "مستشار أو مستشارة"]
    assert room.panel.details.people.list.hasFocus()


def test_a_new_participant_is_typed_and_belongs_to_the_delegation(room: Room) -> None:
    open_details(room)
    people = room.panel.details.people
    assert people.pick.field.hasFocus()
    type_text(people.pick.field, "نادية")
    room.key(Qt.Key.Key_Return)
    type_text(people.pick.field, "كريم")  # the name gives no gender, so one is chosen
    room.key(Qt.Key.Key_Up)
    room.key(Qt.Key.Key_Return)
    found = room.panel.live.attendance.participants
    assert [(one.rank, one.delegation_id) for one in found] == [
        ("head", room.codes["EGY"]),
        ("adviser", room.codes["EGY"]),
    ]
    assert people.pick.field.hasFocus()
    assert words(people.list.rows.rows[0].text) == "نادية"
    room.window.undo()
    assert len(room.panel.live.attendance.participants) == 1


def test_rank_and_credentials_are_kept(room: Room) -> None:
    key = member(room, "هدى", Rank.ADVISER)
    open_details(room)
    people = room.panel.details.people
    take(people.credentials, "٩/٩/٢٠٢٤")
    people.rank.picked.emit("head")
    QTest.keyClick(people.online, Qt.Key.Key_Space)
    (one,) = room.panel.live.attendance.participants
    assert (one.id, one.rank, one.credentials_on, one.online) == (key, "head", date(2024, 9, 9), True)
    assert people.credentials.text() == "٢٠٢٤/٠٩/٠٩"
    room.panel.app.change(digits="european")
    assert people.credentials.text() == "2024-09-09"
    assert "وثائق التفويض المؤرخة 9 أيلول/سبتمبر 2024" in words(people.list.rows.rows[0].more)
    take(people.credentials, "tomorrow")
    assert people.credentials.property("wrong") == "true"
    take(people.credentials, "")
    assert room.panel.live.attendance.participants[0].credentials_on is None


def test_a_participant_is_removed_with_delete_and_the_details_keep_the_focus(room: Room) -> None:
    member(room, "هدى", Rank.HEAD)
    open_details(room)
    room.key(Qt.Key.Key_Delete)
    assert room.panel.live.attendance.participants == ()
    assert room.panel.details.people.pick.field.hasFocus()


@pytest.mark.daily
def test_the_details_follow_the_grid_and_search_results(room: Room) -> None:
    key = member(room, "هدى", Rank.HEAD, "FRA")
    open_details(room)
    room.point("KEN")
    assert words(room.panel.details.name.text()) == "كينيا"
    room.panel.go_to("participant", key)
    assert words(room.panel.details.name.text()) == "فرنسا"
    room.panel.go_to("delegation", room.codes["DEU"])  # not registered yet: the box offers it for Enter
    room.key(Qt.Key.Key_Return)
    assert room.present() == {"DEU": False}


# -- what it is --------------------------------------------------------------------------------------------


def delegate(room: Room, code: str) -> object:
    """Return a delegation as the record has it now."""
    return room.desk.read(roster).delegations[room.codes[code]]


def test_a_status_and_its_date_go_together(room: Room) -> None:
    open_details(room, "BTN")
    room.panel.details._turn_to(1)
    standing = room.panel.details.standing
    take(standing.party_since, "2024-01-05")
    one = delegate(room, "BTN")
    assert (one.party, one.party_since, one.listed_in) == (True, date(2024, 1, 5), "parties")
    assert room.current == "BTN"  # in another list now
    assert standing.party.isChecked()
    QTest.keyClick(standing.party, Qt.Key.Key_Space)
    one = delegate(room, "BTN")
    assert (one.party, one.party_since, one.listed_in) == (False, None, "non_signatories")


def test_an_observer_of_the_body_is_marked(room: Room) -> None:
    open_details(room, "BTN")
    room.panel.details._turn_to(1)
    standing = room.panel.details.standing
    QTest.keyClick(standing.standing, Qt.Key.Key_Space)
    assert delegate(room, "BTN").standing_observer
    assert standing.standing.isChecked()


def test_registration_is_toggled_in_the_details(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    open_details(room)
    QTest.mouseClick(room.panel.details.register, Qt.MouseButton.LeftButton)
    assert "EGY" not in room.registered()
    assert room.panel.details.isVisible()  # still recorded as present
    QTest.mouseClick(room.panel.details.register, Qt.MouseButton.LeftButton)
    assert "EGY" in room.registered()


def test_a_comma_stands_between_the_sittings_attended(room: Room) -> None:
    """A middle dot between Arabic digits is read as a zero."""
    for sitting in room.desk.read(programme).sittings[:2]:
        room.desk.do(attendance.mark_present, delegation_id=room.codes["EGY"], sitting_id=sitting.id)
    open_details(room)
    assert words(room.panel.details._when.text()) == "سُجِّل الحضور في الجلستين 1، 2"


@pytest.mark.sampled
@pytest.mark.daily
def test_other_forms_of_a_name_follow_the_one_in_lists_while_equal(room: Room) -> None:
    open_details(room)
    room.panel.details._turn_to(2)
    naming = room.panel.details.naming
    take(naming.lines["listed"], "جمهورية مصر العربية")
    forms = delegate(room, "EGY").name.get("ar")
    assert (forms.listed, forms.running, forms.gender) == ("جمهورية مصر العربية",) * 2 + ("f",)
    take(naming.lines["running"], "مصر")
    forms = delegate(room, "EGY").name.get("ar")
    assert (forms.listed, forms.running) == ("جمهورية مصر العربية", "مصر")
    cell = room.grid.current
    assert cell is not None
    assert words(cell.text) == "جمهورية مصر العربية"
    before = len(room.desk.read(names_of, room.codes["EGY"]))
    naming.language.show_value("zh")
    assert naming.gender.isEnabled()
    naming.language.picked.emit("zh")
    assert not naming.gender.isEnabled()
    take(naming.lines["listed"], "")
    assert len(room.desk.read(names_of, room.codes["EGY"])) == before - 1
    assert delegate(room, "EGY").name.get("zh") is None


# -- everywhere --------------------------------------------------------------------------------------------


CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_control_has_a_name_and_no_text_is_markup(
    app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot, lang: str
) -> None:
    room = Room(app, meeting, tmp_path, qtbot, lang)
    member(room, "<b>x</b>", Rank.HEAD)
    planted = {"delegation_id": room.codes["EGY"], "lang": lang, "listed": "<img src=x>"}
    room.desk.do(delegations.name_delegation, **planted)
    open_details(room)
    app.change(language="en" if lang == "ar" else "ar")
    app.change(language=lang)
    for widget in room.panel.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QComboBox) or widget.objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and not inner:
            assert widget.accessibleName() or widget.metaObject().className() == "QComboBoxListView", widget
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText or not widget.text()
        assert "<img" not in widget.toolTip()
    assert "<img src=x>" in words(room.panel.details.name.text())
    room.window.close()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-09-10", date(2024, 9, 10)),
        ("10/9/2024", date(2024, 9, 10)),
        ("١٠.٠٩.٢٠٢٤", date(2024, 9, 10)),
        ("2024/9/1", date(2024, 9, 1)),
        ("31.2.2024", None),
        ("10/9/24", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_understood_as_typed(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_the_panel_fits_its_room(room: Room) -> None:
    QApplication.processEvents()
    assert room.window.width() == 1366
    assert room.panel.beside.cards.horizontalScrollBar().maximum() == 0
    assert room.panel.beside.cards.verticalScrollBar().maximum() == 0
