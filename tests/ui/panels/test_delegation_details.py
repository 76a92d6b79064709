"""A delegation's sheet: participants, status, names; newcomers; how lists stand in the report."""

from collections.abc import Iterator
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

from tests.ui.attendance_room import Room, found_meeting, words
from tests.ui.conftest import type_text
from ui.panels.attendance.report_card import ReportCard
from ui.parts.day_line import read_day
from ui.state.app_context import AppContext
from wgdesk.acts import attendance, delegations
from wgdesk.acts.helpers.argument_kinds import Gender, Rank
from wgdesk.acts.programme import adjourn_sitting
from wgdesk.acts.setup import close_record
from wgdesk.reads.queries.names import names_of
from wgdesk.reads.queries.roster import roster

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the meeting, made once."""
    return found_meeting(tmp_path_factory.mktemp("attendance") / "meeting.wgdesk")


@pytest.fixture
def room(app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in Arabic."""
    made = Room(app, meeting, tmp_path, qtbot)
    yield made
    made.window.close()


def member(room: Room, name: str, rank: Rank, code: str = "EGY") -> int:
    """Register a participant; return the key."""
    person = room.desk.do(delegations.add_person, gender=Gender.F, name={"ar": name})
    key = {"delegation_id": room.codes[code]}
    return room.desk.do(delegations.add_participant, person_id=person, rank=rank, **key)


def open_sheet(room: Room, code: str = "EGY") -> None:
    """Open the sheet of a delegation with Enter."""
    room.point(code)
    room.key(Qt.Key.Key_Return)
    assert room.panel.sheet.isVisible()


def take(field: QLineEdit, text: str) -> None:
    """Type into a field and press Enter."""
    field.setFocus()
    field.selectAll()
    field.clear()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


# -- participants ------------------------------------------------------------------------------------------


def test_enter_opens_the_sheet_and_escape_brings_back_to_the_grid(room: Room) -> None:
    open_sheet(room)
    assert not room.panel.beside.cards.isVisible()
    assert words(room.panel.sheet.name.text()) == "مصر"
    room.key(Qt.Key.Key_Escape)
    assert room.grid.hasFocus()
    assert room.current == "EGY"
    assert room.panel.beside.cards.isVisible()


def test_the_head_of_a_delegation_comes_first(room: Room) -> None:
    member(room, "ليلى", Rank.ADVISER)
    member(room, "أمل", Rank.ALTERNATE)
    member(room, "هدى", Rank.HEAD)
    member(room, "سلمى", Rank.HEAD, "FRA")
    open_sheet(room)
    rows = room.panel.sheet.people.list.rows.rows
    assert [words(row.text) for row in rows] == ["هدى", "أمل", "ليلى"]
    assert [row.badge for row in rows] == ["رئاسة الوفد", "مناوب أو مناوبة", "مستشار أو مستشارة"]
    assert room.panel.sheet.people.list.hasFocus()


def test_a_new_participant_is_typed_and_belongs_to_the_delegation(room: Room) -> None:
    open_sheet(room)
    people = room.panel.sheet.people
    assert people.pick.field.hasFocus()
    type_text(people.pick.field, "نادية")
    room.key(Qt.Key.Key_Return)
    type_text(people.pick.field, "كريم")
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
    open_sheet(room)
    people = room.panel.sheet.people
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


def test_a_participant_is_removed_with_delete_and_the_sheet_keeps_the_focus(room: Room) -> None:
    member(room, "هدى", Rank.HEAD)
    open_sheet(room)
    room.key(Qt.Key.Key_Delete)
    assert room.panel.live.attendance.participants == ()
    assert room.panel.sheet.people.pick.field.hasFocus()


def test_the_sheet_follows_the_grid_and_what_was_found_is_opened(room: Room) -> None:
    key = member(room, "هدى", Rank.HEAD, "FRA")
    open_sheet(room)
    room.point("KEN")
    assert words(room.panel.sheet.name.text()) == "كينيا"
    room.panel.go_to("participant", key)
    assert words(room.panel.sheet.name.text()) == "فرنسا"
    room.panel.go_to("delegation", room.codes["DEU"])  # takes no part yet: the box is ready for Enter
    room.key(Qt.Key.Key_Return)
    assert room.present() == {"DEU": False}


# -- what it is --------------------------------------------------------------------------------------------


def delegate(room: Room, code: str) -> object:
    """Return a delegation as it is read now."""
    return room.desk.read(roster).delegations[room.codes[code]]


def test_a_status_and_its_date_go_together(room: Room) -> None:
    open_sheet(room, "BTN")
    room.panel.sheet._turn_to(1)
    standing = room.panel.sheet.standing
    take(standing.party_since, "2024-01-05")
    one = delegate(room, "BTN")
    assert (one.party, one.party_since, one.listed_in) == (True, date(2024, 1, 5), "parties")
    assert room.current == "BTN"  # in another list now
    assert standing.party.isChecked()
    QTest.keyClick(standing.party, Qt.Key.Key_Space)
    one = delegate(room, "BTN")
    assert (one.party, one.party_since, one.listed_in) == (False, None, "non_signatories")


def test_registration_is_turned_in_the_sheet(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    open_sheet(room)
    QTest.mouseClick(room.panel.sheet.register, Qt.MouseButton.LeftButton)
    assert "EGY" not in room.registered()
    assert room.panel.sheet.isVisible()  # present all the same
    QTest.mouseClick(room.panel.sheet.register, Qt.MouseButton.LeftButton)
    assert "EGY" in room.registered()


def test_other_forms_of_a_name_follow_that_in_lists_while_they_are_the_same(room: Room) -> None:
    open_sheet(room)
    room.panel.sheet._turn_to(2)
    naming = room.panel.sheet.naming
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
    naming.language.picked.emit("zh")
    take(naming.lines["listed"], "")
    assert len(room.desk.read(names_of, room.codes["EGY"])) == before - 1
    assert delegate(room, "EGY").name.get("zh") is None


def test_a_delegation_not_in_the_roster_is_added_and_recorded(room: Room) -> None:
    room.find("International Widget Organization")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.sheet.newcomer
    assert newcomer.names["en"].text() == "International Widget Organization"
    assert newcomer.code.text() == "IWO"
    assert newcomer.names["ar"].hasFocus()
    type_text(newcomer.names["ar"], "المنظمة الدولية للأدوات")
    room.key(Qt.Key.Key_Return)
    added = next(one for one in room.desk.read(roster).delegations.values() if one.code == "IWO")
    assert (added.category, added.registered, added.listed_in) == ("igo", True, "igo")
    assert room.panel.roll.here == {added.id: False}
    assert room.grid.current is not None
    assert words(room.grid.current.text) == "المنظمة الدولية للأدوات"
    assert room.panel.sheet.shown == added
    room.window.undo()  # once
    assert all(one.code != "IWO" for one in room.desk.read(roster).delegations.values())


def test_one_enter_on_a_misspelt_name_does_not_swallow_the_next_one(room: Room) -> None:
    room.find("Egyptt")
    box = room.panel.adding.box
    say = room.window.app.speech.say
    assert words(box._best.text()) == words(say("attendance-new-twice", name="Egyptt"))
    room.key(Qt.Key.Key_Return)
    assert not room.panel.sheet.isVisible()
    assert box._best.text() == say("attendance-new-again")
    room.letter("egy")  # in its place: it was selected
    room.key(Qt.Key.Key_Return)
    assert "EGY" in room.present()
    room.find("Egyptt")
    room.key(Qt.Key.Key_Return)
    room.letter("Egypttt")
    room.key(Qt.Key.Key_Return)  # another text: the first Enter on it
    assert not room.panel.sheet.isVisible()
    room.key(Qt.Key.Key_Return)
    assert room.panel.sheet.newcomer.isVisible()


def test_a_code_that_is_taken_keeps_the_form(room: Room) -> None:
    room.find("Xylophone Club")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.sheet.newcomer
    newcomer.code.setText("EGY")
    room.key(Qt.Key.Key_Return)
    assert "EGY" in room.panel.banner.text
    assert newcomer.isVisible()
    assert newcomer.code.hasFocus()
    room.key(Qt.Key.Key_Escape)
    assert room.grid.hasFocus()


# -- lists and the report ----------------------------------------------------------------------------------


def spoken(room: Room) -> str:
    """Return what the card says the report will say, once it has been spoken."""
    card: ReportCard = room.panel.report
    room.qtbot.waitUntil(lambda: not card._timer.isActive() and not card._stale)
    return words(card.text.text())


def test_the_report_is_spoken_for_the_list_of_the_current_cell(room: Room) -> None:
    room.point("EGY")
    text = spoken(room)
    assert text.startswith(
        "كانت الأطراف التالية في بروتوكول الاتجار بالأشخاص ممثلة في الاجتماع: الاتحاد الأوروبي"
    )
    room.point("COG")
    assert "الكونغو" in spoken(room)
    assert "مصر" not in spoken(room)
    room.point("EGY")
    room.key(Qt.Key.Key_Delete)
    room.qtbot.waitUntil(lambda: "مصر" not in words(room.panel.report.text.text()))


def test_nothing_is_claimed_before_the_report_was_spoken(room: Room) -> None:
    card = ReportCard(room.window.session)
    card.show_list("parties")
    assert card.text.text() == ""
    card.speak()
    assert words(card.text.text()) == spoken(room)


def test_nothing_is_spoken_while_the_panel_is_not_in_front(room: Room) -> None:
    spoken(room)
    room.window.show_panel("documents")
    room.desk.do(attendance.unregister, delegation_id=room.codes["EGY"])
    room.qtbot.waitUntil(lambda: room.panel.report._stale)  # it has heard of it
    assert not room.panel.report._timer.isActive()
    room.window.show_panel("attendance")
    assert "مصر" not in spoken(room)


def test_lists_are_opened_and_put_in_the_order_entered(room: Room) -> None:
    room.point("EGY")
    card = room.panel.lists
    QTest.mouseClick(card.open, Qt.MouseButton.LeftButton)
    assert room.panel.roll.sections[0].state.is_open
    assert words(room.grid.rows.rows[0].more) == "0/9 · قائمة مفتوحة"
    room.qtbot.waitUntil(lambda: "[...]" in room.panel.report.text.text())
    QTest.mouseClick(card.entered, Qt.MouseButton.LeftButton)
    places = [one.place for one in room.panel.roll.sections[0].members]
    assert places == sorted(places)
    assert room.current == "EGY"
    room.point("COG")
    assert not card.open.isChecked()
    room.window.undo()
    room.window.undo()
    assert room.shown()[1:4] == ["EU", "ARG", "ALB"]


def test_what_was_ticked_in_vain_is_not_ticked(room: Room) -> None:
    room.window.desk.do(adjourn_sitting, sitting_id=room.window.session.live.sitting.id)
    room.window.desk.do(close_record)
    room.point("EGY")
    QTest.mouseClick(room.panel.lists.open, Qt.MouseButton.LeftButton)
    assert room.panel.banner.text
    assert not room.panel.lists.open.isChecked()


def test_whom_the_report_counts_can_be_chosen(room: Room) -> None:
    card = room.panel.lists
    assert not card.choices["attendance_from"].isVisible()
    QTest.mouseClick(card._more, Qt.MouseButton.LeftButton)
    assert card.choices["attendance_from"].isVisible()
    card.choices["attendance_from"].picked.emit("presence")
    assert card.choices["attendance_from"].value == "presence"
    room.qtbot.waitUntil(lambda: words(room.panel.report.text.text()) == "لن يرد شيء من هذه القائمة.")


# -- nobody yet --------------------------------------------------------------------------------------------


def test_an_empty_roll_says_what_to_do_and_the_first_one_is_typed(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    room = Room(app, found_meeting(tmp_path / "empty.wgdesk", registered=()), tmp_path, qtbot)
    assert room.panel.nobody.isVisible()
    assert "/" in words(room.panel.nobody.text.text())
    field = room.panel.adding.box.field
    assert field.hasFocus()  # there is no grid to rest on
    type_text(field, "egy")
    room.key(Qt.Key.Key_Return)
    assert room.shown() == ["list-parties", "EGY"]
    assert room.present() == {"EGY": False}
    room.key(Qt.Key.Key_Return)
    assert room.grid.hasFocus()
    room.window.undo()
    assert room.panel.nobody.isVisible()
    assert field.hasFocus()
    room.window.close()


def test_before_there_are_sittings_delegations_are_registered(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    source = found_meeting(tmp_path / "early.wgdesk", sittings=0, registered=())
    room = Room(app, source, tmp_path, qtbot)
    assert room.panel.nobody.plan.isVisible()
    type_text(room.panel.adding.box.field, "egy")
    room.key(Qt.Key.Key_Return)
    assert room.registered() == {"EGY"}
    room.point("EGY")
    room.key(Qt.Key.Key_Space)  # nothing to be present at
    assert room.registered() == {"EGY"}
    assert not room.panel.quorum.bells["debate"].isVisible()
    room.window.close()


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
    open_sheet(room)
    app.change(language="en" if lang == "ar" else "ar")
    app.change(language=lang)
    for widget in room.panel.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QComboBox) or widget.objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and not inner:
            assert widget.accessibleName() or widget.metaObject().className() == "QComboBoxListView", widget
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText or not widget.text()
        assert "<img" not in widget.toolTip()
    assert "<img src=x>" in words(room.panel.sheet.name.text())
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
def test_days_are_read_as_they_are_typed(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_the_panel_needs_no_more_room_than_it_has(room: Room) -> None:
    QApplication.processEvents()
    assert room.window.width() == 1366
    assert room.panel.beside.cards.horizontalScrollBar().maximum() == 0
    assert room.panel.beside.cards.verticalScrollBar().maximum() == 0
