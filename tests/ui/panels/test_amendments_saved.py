"""Saving the list of amendments in the real dialog: the focus comes back to where it was."""

from pathlib import Path

import pytest
from docx import Document as WordFile
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from tests.ui.hands import Hands, Key, hands
from tests.ui.panels.test_adoption import adopting, at, panel
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.windows.record.record_window import RecordWindow

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["adopting", "hands", "panel"]


def dialog_of(window: RecordWindow) -> QFileDialog:
    (dialog,) = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
    return dialog


def place(adopting: Adopting, hands: Hands, where: str) -> QWidget:
    """Put the focus on the list, on the button, or into the text of an amendment."""
    if where == "list":
        adopting.list.setFocus()
    elif where == "button":
        hands.go(adopting.head.more)
    else:
        at(adopting)
        hands.hit(Key.Key_E)
    held = QApplication.focusWidget()
    assert held is not None
    assert held is not hands.window
    return held


@pytest.mark.parametrize(("where", "saved"), [("list", False), ("button", True), ("text", True)])
def test_the_focus_comes_back_after_saving_the_list(
    hands: Hands, adopting: Adopting, tmp_path: Path, where: str, saved: bool
) -> None:
    held = place(adopting, hands, where)
    if where == "button":
        hands.hit(Key.Key_Space)
        menu = adopting.head.findChild(QMenu)
        assert menu is not None
        words = hands.window.app.speech.say("adoption-list")
        next(entry for entry in menu.actions() if entry.text().startswith(words)).trigger()
        menu.close()
    else:
        adopting.export()
    dialog = dialog_of(hands.window)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("list.docx")
    with hands.qtbot.waitSignal(dialog.finished):
        dialog.accept() if saved else dialog.reject()
    hands.settle()
    hands.window.activateWindow()  # as a window system does when a dialog closes
    hands.qtbot.waitUntil(held.hasFocus)
    written = tmp_path / "list.docx"
    assert written.exists() is saved
    if saved:
        assert WordFile(str(written)).paragraphs
