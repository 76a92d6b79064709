"""Files of a statement: attached, opened, saved, renamed and removed in the window."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.storage.test_store import run
from tests.ui.conftest import bare
from tests.ui.files_room import PDF, Desktop, attached, choose, desktop, drop, files, mime, speech
from tests.ui.speakers_room import CTRL, SHIFT, K, Room, open_sheet, room
from ui.panels.speakers.attached_files import write_file
from ui.panels.speakers.files_section import FileRow
from ui.panels.speakers.opened_copies import remove
from ui.panels.speakers.request_menu import RequestMenu
from wgdesk.acting.desk import Desk
from wgdesk.acts.files import attach_file
from wgdesk.errors import Trouble
from wgdesk.rules.files import MOST_BYTES

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["desktop", "room", "speech"]


# -- attaching -----------------------------------------------------------------------------------------------


@pytest.mark.daily
def test_a_file_is_attached_by_keys_and_the_row_says_so(room: Room, speech: Path, qtbot: QtBot) -> None:
    room.choose("PRT")
    room.key(K.Key_Return)
    part = room.panel.details.files
    part.attach.setFocus()
    room.key(K.Key_Space)
    choose(room, qtbot, speech)
    assert files(room) == [("كلمة البرتغال.pdf", PDF)]
    assert room.of("PRT").text_at is not None
    assert room.panel.details.text.isChecked()
    assert room.chips("PRT") == ["ملف مرفق"]
    assert room.chips("EGY") == []
    assert [row.name.text() for row in part.rows.values()] == ["كلمة البرتغال.pdf"]
    room.app.change(language="en")
    assert room.chips("PRT") == ["File attached"]


def test_the_toast_names_the_file_and_undo_detaches_it(room: Room, speech: Path) -> None:
    attached(room, speech)
    assert "كلمة البرتغال.pdf" in bare(room.window.toast.text)
    room.panel.close_request()
    room.key(K.Key_Z, CTRL)
    assert files(room) == []
    assert room.chips("PRT") == []
    room.key(K.Key_Z, CTRL | SHIFT)
    assert files(room) == [("كلمة البرتغال.pdf", PDF)]


def test_files_can_be_dropped_on_a_row(room: Room, speech: Path, tmp_path: Path) -> None:
    other = tmp_path / "annex.docx"
    other.write_bytes(b"PK annex")
    rows = room.panel.list
    rows.point_at(room.of("PRT").id)
    place = rows.rows.place(room.of("JPN").id)
    assert place is not None
    at = rows.visualRect(rows.rows.index(place)).center()
    assert drop(rows.viewport(), at, mime(speech, other))
    assert files(room, "JPN") == [("كلمة البرتغال.pdf", PDF), ("annex.docx", b"PK annex")]
    assert room.chips("JPN") == ["ملفان مرفقان"]
    assert rows.current is not None
    assert rows.current.key == room.of("JPN").id
    assert speech.exists()


def test_files_can_be_dropped_on_the_sheet_and_on_its_fields(room: Room, speech: Path) -> None:
    sheet = open_sheet(room, "PRT")
    assert drop(sheet, QPoint(5, 5), mime(speech))
    assert files(room) == [("كلمة البرتغال.pdf", PDF)]
    fields = [one for one in sheet.findChildren(QWidget) if one.acceptDrops()]
    assert fields == []  # then Qt offers the drop to the sheet


def test_only_local_files_dropped_on_a_row_are_taken(room: Room, speech: Path) -> None:
    rows = room.panel.list
    beside = QPoint(rows.viewport().width() // 2, rows.height_of_rows() + 20)
    words, far = QMimeData(), QMimeData()
    words.setText("words")
    far.setUrls([QUrl("https://example.org/a.pdf")])
    at = rows.visualRect(rows.rows.index(0)).center()
    assert not drop(rows.viewport(), at, words)
    assert not drop(rows.viewport(), at, far)
    assert not drop(rows.viewport(), beside, mime(speech))
    assert files(room) == []


@pytest.mark.daily
def test_a_file_can_be_dropped_on_a_past_statement(room: Room, speech: Path) -> None:
    for key in (K.Key_Space, K.Key_Space, K.Key_E):
        room.key(key)
    spoken = room.panel.cards.spoken.list
    assert drop(spoken.viewport(), spoken.visualRect(spoken.rows.index(0)).center(), mime(speech))
    assert files(room) == [("كلمة البرتغال.pdf", PDF)]


def test_the_menu_of_a_row_attaches_a_file(room: Room, speech: Path, qtbot: QtBot) -> None:
    room.panel.list.menu_wanted.emit(room.of("EGY").id, QPoint(0, 0))
    menu = room.panel.findChild(RequestMenu)
    assert isinstance(menu, RequestMenu)
    action = next(one for one in menu.actions() if one.text() == "إرفاق ملف…")
    action.trigger()
    choose(room, qtbot, speech)
    menu.close()
    assert files(room, "EGY") == [("كلمة البرتغال.pdf", PDF)]


# -- what goes wrong -----------------------------------------------------------------------------------------


def test_a_file_that_cannot_be_attached_is_reported_in_the_banner(room: Room, tmp_path: Path) -> None:
    large, empty, pipe = tmp_path / "large.pdf", tmp_path / "empty.pdf", tmp_path / "pipe"
    with large.open("wb") as handle:
        handle.truncate(MOST_BYTES + 1)
    empty.touch()
    os.mkfifo(pipe)
    circle = tmp_path / "circle.pdf"
    circle.symlink_to(circle)
    entry = room.of("PRT")
    for path, words in (
        (tmp_path / "gone.pdf", "تتعذر قراءة gone.pdf"),
        (circle, "تتعذر قراءة circle.pdf"),
        (tmp_path, "ليس ملفاً"),
        (pipe, "ليس ملفاً"),
        (empty, "الملف فارغ"),
        (large, "يتجاوز 20 ميغابايت"),
    ):
        room.panel.files.attach(entry, [path])
        assert words in bare(room.panel.banner.text).translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
    assert files(room) == []
    assert room.of("PRT").text_at is None


def test_a_text_stays_received_while_a_file_is_attached(room: Room, speech: Path) -> None:
    attached(room, speech)
    room.panel.details.text.click()
    assert "ملف مرفق" in room.panel.banner.text
    assert room.panel.details.text.isChecked()
    assert room.of("PRT").text_at is not None


# -- opening and saving --------------------------------------------------------------------------------------


def test_a_file_opens_as_a_read_only_copy(room: Room, speech: Path, desktop: Desktop) -> None:
    row = attached(room, speech)
    speech.unlink()
    row.open.click()
    row.open.click()
    first, second = desktop.asked
    assert first != second
    assert first.name == "كلمة البرتغال.pdf"
    assert first.read_bytes() == PDF
    assert not first.stat().st_mode & (stat.S_IWUSR | stat.S_IXUSR)
    remove(first.parent.parent)  # as when the program ends
    assert not first.parent.parent.exists()


def test_an_executable_can_be_saved_but_not_opened(
    room: Room, tmp_path: Path, desktop: Desktop, qtbot: QtBot
) -> None:
    path = tmp_path / "speech.pdf.exe"
    path.write_bytes(b"MZ")
    row = attached(room, path)
    assert not row.open.isEnabled()
    assert "احفظوا الملف أولاً" in row.open.accessibleName()
    room.panel.files.open(row.file)
    assert desktop.asked == []
    row.save.click()
    target = tmp_path / "saved" / "speech.pdf.exe"
    target.parent.mkdir()
    choose(room, qtbot, target)
    assert target.read_bytes() == b"MZ"


@pytest.mark.daily
def test_a_file_is_saved_whole_or_not_at_all(room: Room, speech: Path, tmp_path: Path, qtbot: QtBot) -> None:
    row = attached(room, speech)
    target = tmp_path / "new.pdf"
    row.save.click()
    choose(room, qtbot, target)
    assert target.read_bytes() == PDF
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(Trouble, match="cannot-write"):
        write_file(tmp_path / "taken.pdf", PDF)
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".part")]


def test_a_forged_name_cannot_leave_the_temporary_folder(room: Room, speech: Path, desktop: Desktop) -> None:
    row = attached(room, speech)
    run(room.window.path, "UPDATE attachment SET name = '../../../../tmp/x/../evil.pdf'")
    room.panel.files.open(row.file)
    (path,) = desktop.asked
    assert path.name == "evil.pdf"
    assert path.parent.parent == room.panel.files._folder()


def test_a_damaged_file_is_reported(room: Room, speech: Path, desktop: Desktop) -> None:
    row = attached(room, speech)
    run(room.window.path, "UPDATE content SET data = X'00'")
    row.open.click()
    assert "تالف" in room.panel.banner.text
    assert desktop.asked == []


@pytest.mark.daily
def test_a_file_that_no_program_can_open_is_reported(
    room: Room, speech: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = attached(room, speech)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)  # as Qt answers where there is none
    row.open.click()
    assert "لم يتمكن أي برنامج" in bare(room.panel.banner.text)


# -- names and removal ---------------------------------------------------------------------------------------


def test_a_file_is_renamed_in_its_row(room: Room, speech: Path) -> None:
    row = attached(room, speech)
    row.name.setFocus()
    row.name.selectAll()
    room.type("Portugal")
    room.key(K.Key_Return)
    assert files(room) == [("Portugal.pdf", PDF)]
    assert row.name.text() == "Portugal.pdf"
    row.name.selectAll()
    room.type("Portugal")
    room.key(K.Key_Return)
    assert row.name.text() == "Portugal.pdf"
    row.name.selectAll()
    room.type(" ")
    room.key(K.Key_Return)
    assert room.panel.banner.text
    assert row.name.text() == "Portugal.pdf"


@pytest.mark.daily
def test_removing_a_file_keeps_the_focus_near(room: Room, speech: Path) -> None:
    row = attached(room, speech)
    row.remove.setFocus()
    room.key(K.Key_Space)
    assert files(room) == []
    assert room.panel.details.files.attach.hasFocus()
    assert room.chips("PRT") == ["ورد النص"]
    assert "كلمة البرتغال.pdf" in bare(room.window.toast.text)


def test_every_control_is_reached_with_tab_and_has_a_name(room: Room, speech: Path, tmp_path: Path) -> None:
    other = tmp_path / "annex.bin"
    other.write_bytes(b"annex")
    attached(room, speech)
    attached(room, other)
    first, second = room.panel.details.files.rows.values()
    wanted = [*first.controls, second.name, second.save, second.remove]  # it cannot be opened
    widget: QWidget = room.panel.details.files.attach
    for control in wanted:
        widget = widget.nextInFocusChain()
        while not (widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            widget = widget.nextInFocusChain()
        assert widget is control
    for lang, words in (("ar", "فتح نسخة من"), ("en", "Open a copy of")):
        room.app.change(language=lang)
        assert bare(first.open.accessibleName()) == f"{words} كلمة البرتغال.pdf"
        assert all(control.accessibleName() for control in (*first.controls, *second.controls))


def test_another_statement_has_its_own_files(room: Room, speech: Path) -> None:
    attached(room, speech)
    open_sheet(room, "EGY")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert room.panel.details.files.rows == {}
    assert room.panel.details.findChildren(FileRow) == []
    open_sheet(room, "PRT")
    assert len(room.panel.details.files.rows) == 1


def test_a_file_attached_by_another_station_is_shown(room: Room, speech: Path) -> None:
    open_sheet(room, "PRT")
    other = Desk.open(room.window.path, clock=room.clock, station="2")
    other.do(attach_file, request_id=room.of("PRT").id, name="far.odt", content=b"far")
    other.close()
    room.window.desk.catch_up()
    assert room.chips("PRT") == ["ملف مرفق"]
    assert [row.name.text() for row in room.panel.details.files.rows.values()] == ["far.odt"]
