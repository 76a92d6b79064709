"""A field for a text of the report in one language; Ctrl+Enter keeps what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.look.speech import direction_of
from ui.state.app_context import AppContext
from ui.widgets.typed_text import direct, text_in, type_over


class ReportTextField(QPlainTextEdit):
    """``entered``: Ctrl+Enter was pressed. Tab goes to the next field."""

    entered = Signal()

    def __init__(self, app: AppContext, lang: str, text: str, *, height: int, fixed: bool = False) -> None:
        """``height``: least height in pixels at 100 %; ``fixed``: read-only, and exactly that high."""
        super().__init__()
        self.lang = lang
        self.setTabChangesFocus(True)
        self.setReadOnly(fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(app.theme.px(height))
        self.setProperty("shut", fixed)  # read-only, and styled accordingly
        if fixed:
            self.setMaximumHeight(app.theme.px(height))
        self.setLayoutDirection(direction_of(lang))
        self.setPlainText(text)
        direct(self, direction_of(lang))

    def replace(self, text: str) -> None:
        """Show another text as if it had been typed."""
        type_over(self, text)

    @property
    def text(self) -> str:
        """What was typed."""
        return text_in(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit ``entered`` on Ctrl+Enter, which would otherwise insert a line break."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
