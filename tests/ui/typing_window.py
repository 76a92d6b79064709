"""A window with a half-typed text, to be killed: ``python -m tests.ui.typing_window RECORD SETTINGS WHERE``.

``WHERE`` is title, symbol or message. Prints a line when the text is on the disk, and runs until it
is killed.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import press, type_text
from ui.dialogs.message_dialog import MessageDialog
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow

TYPED = {
    "title": "تقرير\u00a0عن الوساطة",
    "symbol": "CTOC/COP/WG.2/2026/9",
    "message": "Please wait for Chile",
}


def field(window: RecordWindow, where: str) -> QWidget:
    """Open the field to type into."""
    if where == "message":
        window.asides.send_message()
        dialog = window.findChild(MessageDialog)
        assert dialog is not None
        return dialog.text
    panel = window.show_panel("documents")
    press(panel.rests_on(), Qt.Key.Key_A)
    return {"title": panel._title.field, "symbol": panel._symbol}[where]


def main(record: Path, settings: Path, where: str) -> None:
    """Type letter by letter where the focus is, and save nothing."""
    application = QApplication([])
    app = AppContext(settings)
    app.apply()
    window = RecordWindow(app, record)
    window.show()
    window.load()
    QTest.qWaitForWindowActive(window)
    wanted, drafts = field(window, where), window.session.drafts
    wanted.setFocus()
    while not wanted.hasFocus():
        application.processEvents()
    drafts.changed.connect(lambda: None if drafts.typing else print("on the disk", flush=True))
    for letter in TYPED[where]:
        focus = QApplication.focusWidget()
        assert focus is wanted
        type_text(focus, letter)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
