"""Shows a bug of the program and a text for a bug report, which contains no text of the record."""

from __future__ import annotations

import platform
import traceback
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk import __version__


def account(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the text of a bug report: versions, lines of the program, type of the exception.

    Leaves out the exception's message: it may contain text of the record.
    """
    lines = [
        f"WGDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "",
        *(
            f"{frame.filename}:{frame.lineno} {frame.name}: {frame.line}"
            for frame in traceback.extract_tb(trace)
        ),
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    return "\n".join(lines)


class CrashDialog(Dialog):
    """Tells the user about a bug. The record is undamaged, and the program continues."""

    def __init__(self, app: AppContext, text: str, parent: QWidget | None = None) -> None:
        super().__init__(app, "crash-title", parent, width=620)
        self.body.addWidget(Label(app, "crash-text", wrap=True))
        self.text = QPlainTextEdit(text)
        self.text.setProperty("look", "plain")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        named(app, self.text, "crash-account")
        self.body.addWidget(self.text, 1)
        copy = Button(app, "crash-copy", icon="copy", look="go")
        copy.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = Button(app, "dialog-close", then=self.accept)
        put(self.foot, STRETCH, copy, close)
