"""A program that owns the clipboard: a line in is the text to copy, as Python writes it.

``copied`` answers when it can be pasted, ``taken`` when it has been.
"""

import ast
import sys
from typing import Any

from PySide6.QtCore import QMimeData, QSocketNotifier
from PySide6.QtGui import QGuiApplication


class Copied(QMimeData):
    """A text that tells when it is taken."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def retrieveData(self, kind: str, type_: Any) -> Any:
        """Hand it over."""
        print("taken", flush=True)
        return super().retrieveData(kind, type_)


app = QGuiApplication(sys.argv)


def copy() -> None:
    """Take the next line."""
    line = sys.stdin.readline()
    if not line:
        app.quit()
        return
    app.clipboard().setMimeData(Copied(ast.literal_eval(line)))
    app.processEvents()
    print("copied", flush=True)


notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
notifier.activated.connect(lambda *_: copy())
sys.exit(app.exec())
