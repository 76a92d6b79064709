"""The dialog of lists: the choices, the files written, and what is said if they cannot be."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from ui.dialogs.lists_dialog import ListsDialog
from ui.dialogs.turns_dialog import BEGINNINGS, TurnsDialog
from ui.widgets.buttons import Button
from ui.windows.record.record_window import RecordWindow
from wgdesk.lists.kinds_of_list import NAMES

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def dialog(window: RecordWindow, tmp_path: Path, qtbot: QtBot) -> ListsDialog:
    """The dialog, opened by its key, with a folder of the test's own."""
    with qtbot.waitActive(window):
        window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_E, control)
    (shown,) = window.findChildren(ListsDialog)
    shown.folder.setText(str(tmp_path / "lists"))
    return shown


@pytest.mark.daily
def test_all_lists_go_into_one_workbook(dialog: ListsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    assert not dialog.go.isEnabled()  # nothing is chosen yet
    dialog.every.setChecked(True)
    assert bare(dialog.names.text()) == "lists-ar.xlsx"
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert dialog.files == [tmp_path / "lists" / "lists-ar.xlsx"]
    assert len(load_workbook(dialog.files[0]).sheetnames) == len(NAMES)
    assert dialog.open_file.isVisible()
    assert "وسيحل" in dialog.names.text()  # the file is there now


def test_document_formats_are_offered_for_participants_only(
    dialog: ListsDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.lists["documents"].setChecked(True)
    assert not dialog.forms["docx"].isEnabled()
    dialog.lists["participants"].setChecked(True)
    for form in ("csv", "docx"):
        dialog.forms[form].setChecked(True)
    dialog.forms["xlsx"].setChecked(False)
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert sorted(path.name for path in dialog.files) == [
        "documents-en.csv",
        "participants-en.csv",
        "participants-en.docx",
    ]


def test_a_file_that_cannot_be_written_is_reported(dialog: ListsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "lists").write_text("in the way")
    dialog.lists["time"].setChecked(True)
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert "time-ar.xlsx" in bare(dialog.banner.text)
    assert dialog.go.isEnabled()


@pytest.mark.sampled
@pytest.mark.daily
def test_speaking_turns_are_exported_with_times_of_the_recording(
    dialog: ListsDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    (opens,) = [one for one in dialog.findChildren(Button) if "لتسجيل" in bare(one.accessibleName())]
    opens.click()
    (turns,) = dialog.findChildren(TurnsDialog)
    turns.sitting.setCurrentIndex(0)
    assert turns.go.isEnabled()  # from when the sitting was called to order
    for how, typed, begins in (
        ("began", "١٠:٠٢", "00:04:20.000"),  # the first statement begins at 10:06:20
        ("first", "1:30", "00:01:30.000"),
    ):
        turns.beginning.setCurrentIndex(BEGINNINGS.index(how))
        turns.at.setText("soon")
        turns.beginning.activated.emit(0)
        assert not turns.go.isEnabled()
        turns.at.setText(typed)
        assert turns.go.isEnabled()
        turns.write(tmp_path / f"{how}.vtt")
        assert (tmp_path / f"{how}.vtt").read_text("utf-8").split("\n")[3].startswith(begins)
    assert turns.open_file.isVisible()
    (tmp_path / "held").write_text("in the way")
    turns.write(tmp_path / "held" / "turns.vtt")
    assert "turns.vtt" in bare(turns.banner.text)
