"""The report's sentence on a list, shown beside the roll, and the options of the report's lists."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.meetings import close_record
from tests.ui.attendance_room import Room, meeting, room, words
from ui.panels.attendance.report_card import ReportCard
from ui.panels.attendance.unnamed_dialog import UnnamedDialog
from wgdesk.acts import attendance, setup
from wgdesk.acts.programme import adjourn_sitting
from wgdesk.reads.queries.attendance import attendance as attendance_read
from wgdesk.reads.queries.record import whole_record

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["meeting", "room"]


def spoken(room: Room) -> str:
    """Return the report's sentence shown on the card, once it is written."""
    card: ReportCard = room.panel.report
    room.qtbot.waitUntil(
        lambda: not card._timer.isActive() and not card._stale and card._pieces._left is None
    )
    return words(card.text.text())


def test_the_card_shows_the_report_s_sentence_for_the_current_list(room: Room) -> None:
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


def test_the_card_shows_the_sentence_of_a_list_that_stands_in_an_annex(room: Room) -> None:
    room.point("EGY")
    said = spoken(room)
    room.desk.do(setup.add_section, kind="annex_attendance")
    room.qtbot.waitUntil(lambda: room.panel.report._stale or room.panel.report._timer.isActive())
    assert spoken(room) == said


def test_the_card_is_empty_until_the_sentence_is_written(room: Room) -> None:
    card = ReportCard(room.window.session)
    card.show_list("parties")
    assert card.text.text() == ""
    card.speak()
    assert words(card.text.text()) == spoken(room)


def test_no_sentence_is_written_while_the_panel_is_hidden(room: Room) -> None:
    spoken(room)
    room.window.show_panel("documents")
    room.desk.do(attendance.unregister, delegation_id=room.codes["EGY"])
    room.qtbot.waitUntil(lambda: room.panel.report._stale)  # it knows of the change
    assert not room.panel.report._timer.isActive()
    room.window.show_panel("attendance")
    assert "مصر" not in spoken(room)


def test_lists_can_be_marked_open_and_kept_in_the_order_entered(room: Room) -> None:
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


def test_nothing_is_ticked_in_a_closed_record(room: Room) -> None:
    room.window.desk.do(adjourn_sitting, sitting_id=room.window.session.live.sitting.id)
    room.window.desk.do(close_record)
    room.point("EGY")
    QTest.mouseClick(room.panel.lists.open, Qt.MouseButton.LeftButton)
    assert not room.panel.lists.open.isEnabled()
    assert not room.panel.lists.open.isChecked()
    assert not room.panel.banner.text  # the tooltip says why


def test_a_tick_that_could_not_be_saved_is_taken_back(room: Room) -> None:
    room.point("EGY")
    with closing(sqlite3.connect(room.window.session.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # another program holds the write lock
        QTest.mouseClick(room.panel.lists.open, Qt.MouseButton.LeftButton)
        other.execute("ROLLBACK")
    assert room.panel.banner.text
    assert not room.panel.lists.open.isChecked()


def test_the_basis_of_the_report_s_attendance_can_be_chosen(room: Room) -> None:
    card = room.panel.lists
    assert not card.choices["attendance_from"].isVisible()
    QTest.mouseClick(card._more, Qt.MouseButton.LeftButton)
    assert card.choices["attendance_from"].isVisible()
    card.choices["attendance_from"].picked.emit("presence")
    assert card.choices["attendance_from"].value == "presence"
    room.qtbot.waitUntil(lambda: words(room.panel.report.text.text()) == "لن يرد شيء من هذه القائمة.")


@pytest.mark.sampled
@pytest.mark.daily
def test_organizations_without_names_are_counted_by_keys_and_shown_beside_the_list(room: Room) -> None:
    room.point("EGY")
    QTest.mouseClick(room.panel.lists.unnamed, Qt.MouseButton.LeftButton)
    dialog = room.window.findChild(UnnamedDialog)
    assert dialog is not None
    number = dialog.numbers["ngo"]
    number.selectAll()
    QTest.keyClicks(number, "12")
    QTest.keyClick(number, Qt.Key.Key_Return)  # keeps the number and closes the dialog
    assert room.desk.read(attendance_read).unnamed_of("ngo") == 12
    room.qtbot.waitUntil(lambda: "١٢" in room.panel.lists.unnamed.text())
    assert room.window.findChild(UnnamedDialog) is None
    room.desk.do(attendance.count_unnamed, category="ngo", number=2)
    dialog = UnnamedDialog(room.window.session, room.window)
    assert dialog.numbers["ngo"].value() == 2
    dialog._doubts["ngo"].click()
    assert [one.column for one in room.desk.read(whole_record).doubts] == ["unnamed"]
    assert not dialog._doubts["igo"].isEnabled()
    room.panel.report.show_list("ngo")
    room.qtbot.waitUntil(lambda: "[مراقبان] عن [منظمتين] غير [حكوميتين]" in spoken(room))
