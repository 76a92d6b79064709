"""Copies of the open record; records in a synchronized folder; starting a second time."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.programs import run_program
from tests.ui.conftest import bare, press
from ui.dialogs.ask import Ask
from ui.dialogs.copies_dialog import CopiesDialog
from ui.program.program import Program
from ui.state import hourly_copies
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup
from wgdesk.copies import backup
from wgdesk.reads.queries.record import whole_record

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def only_copies_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turn off automatic copies: on a slow machine one would come between those made here."""
    monkeypatch.setattr(hourly_copies, "SOON", 3_600_000)


def change(desk: Desk, job: str) -> None:
    desk.do(setup.edit_meeting, meeting_id=desk.read(whole_record).meeting.id, job_draft=job)


def job_of(path: Path) -> str:
    desk = Desk.open(path)
    found = desk.read(whole_record).meeting.job_draft
    desk.close()
    return found


def opened(program: Program, path: Path, qtbot: QtBot) -> RecordWindow:
    program.open(path)
    window = program.records[path.resolve()]
    qtbot.waitUntil(lambda: window.session.live.ready)
    return window


def dialog_of(window: RecordWindow) -> CopiesDialog:
    window.asides.show_copies()
    (dialog,) = window.findChildren(CopiesDialog)
    return dialog


def test_copies_are_listed_newest_first(
    program: Program, record: Path, app: AppContext, qtbot: QtBot
) -> None:
    window = opened(program, record, qtbot)
    change(window.desk, "V.26-1")
    dialog = dialog_of(window)
    dialog.copy_now()
    change(window.desk, "V.26-2")
    dialog.copy_now()
    rows = dialog.list.rows.rows
    assert len(rows) == 2
    assert dialog.chosen is not None
    assert rows[0].key == dialog.chosen.path.name
    told = bare(app.speech.act("edit_meeting"))
    qtbot.waitUntil(lambda: all(told in bare(row.more) for row in dialog.list.rows.rows))
    assert app.speech.figure(dialog.chosen.entry) in bare(rows[0].more)
    dialog.copy_now()
    assert bare(dialog.banner.text) == bare(app.speech.say("copies-same"))
    assert len(dialog.list.rows.rows) == 2


def test_a_click_selects_a_copy_and_a_double_click_opens_it(
    program: Program, record: Path, qtbot: QtBot
) -> None:
    window = opened(program, record, qtbot)
    dialog = dialog_of(window)
    dialog.copy_now()
    change(window.desk, "V.26-1")
    dialog.copy_now()
    older = dialog.list.rows.index(1)
    place = dialog.list.visualRect(older).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.list.currentIndex() == older
    assert set(program.records) == {record.resolve()}
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(program.records) == 2


def test_a_copy_shows_its_time_in_the_meeting_s_zone_and_its_contents(
    program: Program, record: Path, app: AppContext, qtbot: QtBot
) -> None:
    app.change(language="en")
    app.clock = lambda: datetime(2026, 10, 7, 22, 30, tzinfo=UTC)
    window = opened(program, record, qtbot)
    dialog = dialog_of(window)
    dialog.copy_now()
    (row,) = dialog.list.rows.rows
    assert bare(row.text) == "8 October 2026 00:30"  # in Vienna
    qtbot.waitUntil(lambda: "recommendations: 14" in bare(dialog.list.rows.rows[0].more))
    assert "Meetings: 6 · statements: " in bare(dialog.list.rows.rows[0].more)


def test_copies_of_a_copy_are_listed_apart(program: Program, record: Path, qtbot: QtBot) -> None:
    window = opened(program, record, qtbot)
    dialog = dialog_of(window)
    dialog.copy_now()
    press(dialog.list, Qt.Key.Key_Return)
    (path,) = [path for path in program.records if path != record.resolve()]
    other = program.records[path]
    qtbot.waitUntil(lambda: other.session.live.ready)
    change(other.desk, "elsewhere")
    assert other.copies.make() is not None
    assert len(backup.copies(backup.folder_of(path))) == 1
    assert len(backup.copies(backup.folder_of(record))) == 1


def test_a_copy_is_opened_under_another_name(program: Program, record: Path, qtbot: QtBot) -> None:
    window = opened(program, record, qtbot)
    dialog = dialog_of(window)
    dialog.copy_now()
    press(dialog.list, Qt.Key.Key_Return)
    (path,) = [path for path in program.records if path != record.resolve()]
    assert backup.is_marked(path)
    assert path.name.startswith("record (")
    other = program.records[path]
    qtbot.waitUntil(lambda: other.session.live.ready and not other.panel.banner.isHidden())
    assert path.name in bare(other.panel.banner.text)
    assert other.bar._place.isVisible()
    assert not window.bar._place.isVisible()
    change(other.desk, "elsewhere")
    assert window.desk.read(whole_record).meeting.job_draft != "elsewhere"


@pytest.mark.sampled
@pytest.mark.daily
def test_restoring_a_copy_asks_once_and_loses_nothing(program: Program, record: Path, qtbot: QtBot) -> None:
    window = opened(program, record, qtbot)
    window.showFullScreen()
    change(window.desk, "first")
    dialog = dialog_of(window)
    dialog.copy_now()
    change(window.desk, "second")
    dialog._restores.click()
    (ask,) = dialog.findChildren(Ask)
    (restore,) = [one for one in ask.findChildren(Button) if one.isDefault()]
    restore.click()
    again = program.records[record.resolve()]
    assert again is not window
    assert again.isFullScreen()
    qtbot.waitUntil(lambda: again.session.live.ready and not again.panel.banner.isHidden())
    assert again.desk.read(whole_record).meeting.job_draft == "first"
    assert job_of(backup.copies(backup.folder_of(record))[-1].path) == "second"
    change(again.desk, "third")
    assert bare(again.panel.banner.text)


@pytest.mark.daily
def test_nothing_is_restored_when_the_question_is_declined(
    program: Program, record: Path, qtbot: QtBot
) -> None:
    window = opened(program, record, qtbot)
    dialog = dialog_of(window)
    dialog.copy_now()
    dialog._restores.click()
    (ask,) = dialog.findChildren(Ask)
    press(ask, Qt.Key.Key_Escape)
    assert program.records == {record.resolve(): window}


# -- synchronized --------------------------------------------------------------------------------------------


@pytest.fixture
def far(record: Path, tmp_path: Path) -> Path:
    """The record in a synchronized folder."""
    path = tmp_path / "OneDrive - United Nations" / "record.wgdesk"
    path.parent.mkdir()
    copyfile(record, path)
    return path


def place(window: RecordWindow) -> str:
    return bare(window.bar._place.text())


def test_a_remote_record_is_edited_locally_and_written_back_after_a_pause(
    program: Program, far: Path, app: AppContext, qtbot: QtBot
) -> None:
    before = far.read_bytes()
    window = opened(program, far, qtbot)
    writing = window.file.writing
    assert writing is not None
    assert place(window) == bare(app.speech.say("remote-written", place=far.parent.name))
    writing._pause.setInterval(0)
    change(window.desk, "V.26-1")
    assert far.read_bytes() == before, "not at once: acts follow each other"
    assert place(window) == bare(app.speech.say("remote-pending", place=far.parent.name))
    assert writing._pause.isActive()
    assert writing._pause.interval() == 5000
    writing.write()
    qtbot.waitUntil(lambda: writing.written_at is not None)
    assert job_of(far) == "V.26-1"
    assert far.parent.name in place(window)
    change(window.desk, "V.26-2")
    window.close()
    assert job_of(far) == "V.26-2"
    assert not (far.parent / "record.wgdesk.lock").exists()


@pytest.mark.sampled
@pytest.mark.daily
def test_a_remote_change_is_reported_and_our_copy_written_beside_it(
    program: Program, far: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(program, far, qtbot)
    writing = window.file.writing
    assert writing is not None
    theirs = tmp_path / "theirs.wgdesk"
    copyfile(far, theirs)
    desk = Desk.open(theirs)
    change(desk, "theirs")
    desk.close()
    copyfile(theirs, far)
    change(window.desk, "ours")
    writing.write()
    qtbot.waitUntil(lambda: writing.trouble is not None)
    assert job_of(far) == "theirs"
    banner = window.panel.banner
    assert far.name in bare(banner.text)
    assert not window.close(), "it stays open once, and says why"
    assert banner._ways_out
    beside = banner._ways_out[0]
    assert isinstance(beside, Button)
    beside.click()
    (made,) = far.parent.glob("record (*).wgdesk")
    assert job_of(made) == "ours"
    assert window.close()
    assert job_of(far) == "theirs"


def test_work_stays_local_while_the_remote_folder_is_out_of_reach(
    program: Program, far: Path, qtbot: QtBot
) -> None:
    window = opened(program, far, qtbot)
    change(window.desk, "ours")
    gone = far.parent.with_name("unplugged")
    far.parent.rename(gone)
    assert not window.close()
    assert window.isVisible()
    assert window.close(), "the second time it is meant"
    gone.rename(far.parent)
    (far.parent / "record.wgdesk.lock").unlink(missing_ok=True)
    again = opened(program, far, qtbot)
    assert again.desk.read(whole_record).meeting.job_draft == "ours"
    again.close()
    assert job_of(far) == "ours"


def test_a_copy_of_a_remote_record_is_restored(program: Program, far: Path, qtbot: QtBot) -> None:
    window = opened(program, far, qtbot)
    change(window.desk, "first")
    made = window.copies.make()
    assert made is not None
    change(window.desk, "second")
    program.restore(far.resolve(), made.path)
    again = program.records[far.resolve()]
    qtbot.waitUntil(lambda: again.session.live.ready)
    assert again.desk.read(whole_record).meeting.job_draft == "first"
    again.close()
    assert job_of(far) == "first"


def test_a_mail_attachment_opens_as_a_marked_copy(
    program: Program, record: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    attached = tmp_path / "INetCache" / "record.wgdesk"
    attached.parent.mkdir()
    copyfile(record, attached)
    before = attached.read_bytes()
    program.open(attached)
    (path,) = program.records
    window = program.records[path]
    assert backup.is_marked(path)
    qtbot.waitUntil(lambda: window.session.live.ready)
    change(window.desk, "elsewhere")
    assert attached.read_bytes() == before
    assert [one.name for one in attached.parent.iterdir()] == ["record.wgdesk"]


# -- the second start --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "words"), [("en", "is open in another window"), ("ar", "مفتوح")])
def test_a_second_program_is_told_who_has_the_record_open(
    program: Program, record: Path, tmp_path: Path, qtbot: QtBot, lang: str, words: str
) -> None:
    window = opened(program, record, qtbot)
    folder = tmp_path / "second"
    folder.mkdir()
    (folder / "settings.toml").write_text(f'language = "{lang}"\n', "utf-8")
    code = """
import sys
from ui.program import program
class Second(program.Program):
    def tell(self, fault):
        super().tell(fault)
        print(self.start.isVisible(), len(self.records), self.start.banner.text)
        program.QTimer.singleShot(0, program.QApplication.quit)
program.Program = Second
program.run(sys.argv[1:])
"""
    env = {**os.environ, "WGDESK_CONFIG": str(folder), "WGDESK_DATA": str(folder)}
    done = run_program(
        [sys.executable, "-c", code, str(record)],
        cwd=ROOT,
        env={**env, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    shown, records, told = done.stdout.strip().split(" ", 2)
    assert (shown, records) == ("True", "0")
    assert words in told
    assert "record.wgdesk" in told
    assert "{" not in told
    change(window.desk, "still ours")
    assert QApplication.topLevelWidgets()
