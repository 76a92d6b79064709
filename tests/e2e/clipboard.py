"""A program that owns the clipboard: each line of input is a text to copy, as a Python literal.

It prints ``copied`` when the text can be pasted, and ``taken`` when it has been.
"""

import ast
import sys
from typing import Any

from PySide6.QtCore import QMimeData, QSocketNotifier
from PySide6.QtGui import QGuiApplication


class Copied(QMimeData):
    """A text that reports when it is pasted."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def retrieveData(self, kind: str, type_: Any) -> Any:
        """Hand over the text, and report it."""
        print("taken", flush=True)
        return super().retrieveData(kind, type_)


app = QGuiApplication(sys.argv)


def copy() -> None:
    """Copy the text of the next line."""
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
