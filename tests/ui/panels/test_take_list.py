"""The dialog that takes a list of participants: everything is reviewed first, then taken in one act."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.rosters.workbooks import sheet_of, write_book
from tests.ui.attendance_room import Room, english, meeting, words
from tests.ui.conftest import press, type_text
from tests.ui.files_room import drop, mime
from ui.panels.attendance.taking.take_list_dialog import TakeListDialog
from wgdesk.acts.attendance import register
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.roster import roster
from wgdesk.rosters.columns import ListField
from wgdesk.rosters.list_preview import RowState

__all__ = ["english", "meeting"]

ROWS = [
    ["Country", "Name", "Title", "As", "Attendance"],
    ["Brazil", "Ms. Ana SILVA", "Ambassador", "Head", "yes"],
    ["Nigera", "Mr. X Y", "", "Head", "yes"],
    ["Nigera", "Ms. Z W", "", "Adviser", ""],
    ["Atlantis", "Mr. V U", "", "Head", ""],
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    sheets = {"Cover": sheet_of([["List of participants"]]), "People": sheet_of(ROWS)}
    return write_book(tmp_path / "list.xlsx", sheets)


@pytest.fixture
def dialog(english: Room) -> TakeListDialog:
    english.panel.head.take.click()
    made = english.window.findChild(TakeListDialog)
    assert isinstance(made, TakeListDialog)
    return made


def read(dialog: TakeListDialog, qtbot: QtBot) -> None:
    """Wait until a list has been read."""
    qtbot.waitUntil(lambda: dialog.job is None)


def texts(dialog: TakeListDialog) -> list[str]:
    return [words(f"{row.text} | {row.more} | {row.badge}") for row in dialog.rows.list.rows.rows]


def choose_sheet(dialog: TakeListDialog, name: str, qtbot: QtBot) -> None:
    dialog.sheets.setCurrentText(name)
    dialog.sheets.activated.emit(dialog.sheets.currentIndex())
    read(dialog, qtbot)


@pytest.mark.sampled
def test_a_workbook_is_read_reviewed_and_taken_as_one_act(
    english: Room, dialog: TakeListDialog, book: Path, qtbot: QtBot
) -> None:
    room = english
    dialog.open_file.click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.directory().path()) == dialog.session.path.parent
    chooser.setDirectory(str(book.parent))
    chooser.selectFile(book.name)
    with qtbot.waitSignal(chooser.finished):
        chooser.accept()
    read(dialog, qtbot)
    assert (
        words(dialog.rows.kinds[RowState.PROBLEM].accessibleName()) == "Left out: 1"
    )  # the sheet in front is the cover
    choose_sheet(dialog, "People", qtbot)
    assert [pick.value for pick in dialog.columns.picks] == [
        *("delegation", "name", "function", "rank", "present"),
    ]
    assert texts(dialog) == [
        "X Y | row 3 · Nigera · It is not certain which delegation this is. Choose it. | ",
        "Z W | row 4 · Nigera · It is not certain which delegation this is. Choose it. | ",
        "V U | row 5 · Atlantis · No delegation is known by this name. Choose one, or add it. | ",
    ]
    assert words(dialog.go.accessibleName()) == "Take one row"

    # A decision applies to all rows with the name, and the offered choices stay.
    pick = dialog.question.pick
    offered = [words(pick.itemText(at)) for at in range(3)]
    assert offered == ["Not decided: left out", "Nigeria (92)", "Niger (90)"]
    pick.setCurrentIndex(1)
    pick.activated.emit(1)
    assert words(dialog.rows.kinds[RowState.PROBLEM].accessibleName()) == "Left out: 1"
    assert words(dialog.question.question.text()) == "Which delegation is “Atlantis”?"
    type_text(dialog.question.other.field, "Norw")
    press(dialog.question.other.field, Qt.Key.Key_Return)
    dialog.rows.kinds[RowState.NEW].click()
    assert texts(dialog)[
        0
    ] == "Ana SILVA | row 2 · Brazil · head of delegation · Ambassador · present | ".replace(
        "head of delegation", words(room.window.app.speech.say("rank-head"))
    )
    assert [row.split(" | ")[0] for row in texts(dialog)] == ["Ana SILVA", "X Y", "Z W", "V U"]

    before = len(room.desk.read(attendance).participants)
    dialog.go.click()
    assert len(room.desk.read(attendance).participants) == before + 4
    assert room.present() == {"BRA": False, "NGA": False}
    assert {"NGA", "NOR"} <= room.registered()
    assert not dialog.isVisible()
    room.window.undo()
    assert len(room.desk.read(attendance).participants) == before
    assert room.present() == {}


def test_a_chosen_column_is_remembered_for_lists_of_the_same_kind(
    english: Room, dialog: TakeListDialog, book: Path, qtbot: QtBot
) -> None:
    dialog.read_file(book, "People")
    read(dialog, qtbot)
    pick = dialog.columns.picks[2]
    pick.setCurrentIndex(pick.findData(ListField.NOTHING.value))
    pick.picked.emit(ListField.NOTHING.value)
    dialog.rows.show_kind(RowState.NEW)
    assert "Ambassador" not in texts(dialog)[0]
    dialog.go.click()
    english.panel.take_list()
    again = next(one for one in english.window.findChildren(TakeListDialog) if one.isVisible())
    again.read_file(shutil.copy(book, book.with_name("other.xlsx")), "People")
    read(again, qtbot)
    assert again.columns.picks[2].value == ListField.NOTHING
    assert words(again.rows.kinds[RowState.SAME].accessibleName()) == "Unchanged: 1"


def test_the_sign_of_a_row_shows_what_will_be_done_with_it(
    english: Room, dialog: TakeListDialog, book: Path, qtbot: QtBot
) -> None:
    dialog.read_file(book, "People")
    read(dialog, qtbot)
    dialog.go.click()
    english.panel.take_list()
    again = next(one for one in english.window.findChildren(TakeListDialog) if one.isVisible())
    head, (land, name, _, *rest), *others = ROWS
    changed = [head, [land, name, "Minister", *rest], ["France", "Ms. Ann LEE", "", "Head", ""], *others]
    again.read_file(write_book(book.with_name("again.xlsx"), {"People": sheet_of(changed)}), "People")
    read(again, qtbot)
    for kind, sign in (
        (RowState.CHANGED, ("pencil", "accent")),
        (RowState.NEW, ("plus", "ok")),
        (RowState.PROBLEM, ("alert-triangle", "warn")),
    ):
        again.rows.show_kind(kind)
        assert {(row.icon, row.tone) for row in again.rows.list.rows.rows} == {sign}


@pytest.mark.sampled
def test_a_long_list_is_taken_in_a_thread_or_cancelled(
    english: Room, dialog: TakeListDialog, qtbot: QtBot
) -> None:
    room, names = english, "\n".join(f"France\tMs. Ann{n} LEE" for n in range(1600))
    before = len(room.desk.read(attendance).participants)
    QGuiApplication.clipboard().setText(f"Country\tName\n{names}\n")
    dialog.paste.click()
    read(dialog, qtbot)
    with closing(sqlite3.connect(room.window.session.path)) as other:
        other.execute("BEGIN IMMEDIATE")  # another station holds the write lock, so the thread waits
        dialog.go.click()
        assert dialog.progress.isVisible()
        assert not dialog.go.isVisible()
        dialog.leave.click()
        other.rollback()
    read(dialog, qtbot)
    assert "Nothing was changed" in dialog.banner.text
    assert len(room.desk.read(attendance).participants) == before
    dialog.go.click()
    assert dialog.job is not None
    qtbot.waitUntil(lambda: not isValid(dialog))  # it closes when the list is taken
    assert len(room.window.session.live.attendance.participants) == before + 1600
    room.window.undo()
    assert len(room.desk.read(attendance).participants) == before


def test_dropping_a_file_on_the_panel_opens_the_dialog_with_it(
    english: Room, book: Path, qtbot: QtBot
) -> None:
    under: QWidget = english.panel.grid.viewport()
    while not under.acceptDrops():  # as Qt looks for a widget that accepts it
        under = under.parentWidget()
    assert under is english.panel
    assert drop(under, under.rect().center(), mime(book))
    (dialog,) = english.window.findChildren(TakeListDialog)
    read(dialog, qtbot)
    assert dialog.isVisible()
    assert words(dialog.source.text()) == "list.xlsx"


@pytest.mark.sampled
def test_a_pasted_table_waits_for_what_others_do(english: Room, dialog: TakeListDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("")
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no list" in dialog.banner.text
    QGuiApplication.clipboard().setText("France\nJapan\n")
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    read(dialog, qtbot)
    dialog.rows.show_kind(RowState.SAME)
    assert texts(dialog) == ["France | row 1 | ", "Japan | row 2 | "]  # registered already
    QGuiApplication.clipboard().setText("Norway\nSpain\n")
    dialog.paste.click()
    read(dialog, qtbot)
    codes = {one.code: one.id for one in english.desk.read(roster).delegations.values()}
    english.desk.do(register, delegation_ids=[codes["NOR"]])
    QApplication.processEvents()
    dialog.go.click()
    assert "NOR" in english.registered()
    assert "ESP" not in english.registered()
    assert "changed in the meantime" in dialog.banner.text
    dialog.go.click()
    assert "ESP" in english.registered()


def test_a_pasted_printed_list_asks_about_lines_that_may_be_delegations(
    english: Room, dialog: TakeListDialog, qtbot: QtBot
) -> None:
    printed = ("States parties", "BRAZIL", "Ms. Ana SILVA, Judge", "Non-governmental organizations")
    below = ("Harbour Watch", "Mr. Bob Roe", "Analyst", "Lighthouse Unit", "Ms. Eve Lee", "Clerk")
    QGuiApplication.clipboard().setText("\n".join((*printed, *below)))
    dialog.paste.click()
    read(dialog, qtbot)
    assert texts(dialog) == [
        "Eve Lee | row 9 · Lighthouse Unit · "
        "This may be a delegation, or the function of the person above. Choose the delegation. | ",
    ]
    assert words(dialog.question.question.text()) == "Which delegation is “Lighthouse Unit”?"
    headings = [words(pick.accessibleName()) for pick in dialog.columns.picks]
    assert headings[:2] == ["What the column “Delegation” says", "What the column “Category” says"]
    pick = dialog.question.pick
    at = next(
        at for at in range(pick.count()) if words(pick.itemText(at)).lower().startswith("add it: non-gov")
    )
    pick.setCurrentIndex(at)
    pick.activated.emit(at)
    assert words(dialog.rows.kinds[RowState.PROBLEM].accessibleName()) == "Left out: 0"
    dialog.go.click()
    names = {one.person.name.get("en") for one in english.desk.read(roster).people.values()}
    assert {"Ana SILVA", "Bob Roe", "Eve Lee"} <= names


def test_a_bad_file_is_reported_and_the_list_read_before_stays(
    dialog: TakeListDialog, book: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.read_file(book, "People")
    read(dialog, qtbot)
    bad = tmp_path / "old.xls"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    dialog.read_file(bad)
    read(dialog, qtbot)
    assert "old.xls is an old Excel file" in words(dialog.banner.text)
    assert dialog.rows.list.rows.rowCount() == 3
