"""Labels that speak a phrase and say it again in another language; text is never markup."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.shell import Shell
from ui.theme import Face

Tone = Literal["", "quiet", "hint", "accent", "ok", "warn", "bad", "plain"]


def tooltip(text: str) -> str:
    """Return text as a tooltip that wraps and is never read as markup.

    Qt guesses whether a tooltip is rich text, so that it is given rich text whose every sign is escaped.
    """
    return f"<p>{escape(text)}</p>" if text else ""


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and have it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def on_speech(shell: Shell, retell: Callable[[], None]) -> None:
    """Have ``retell``, a method of a widget, called now and whenever the language changes."""
    shell.speech.changed.connect(retell)
    retell()


class Label(QLabel):
    """Plain text: a phrase (``say``) or data (``setText``)."""

    def __init__(
        self,
        shell: Shell,
        key: str = "",
        *,
        face: Face = "text",
        tone: Tone = "",
        look: str = "",
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self._shell = shell
        self._said: tuple[str, dict[str, str | int]] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        for name, value in (("face", face), ("tone", tone), ("look", look)):
            self.setProperty(name, value)
        shell.theme.dress(self)
        shell.speech.changed.connect(self._retell)
        if key:
            self.say(key)

    def say(self, key: str, **args: str | int) -> None:
        """Show a phrase, now and in any other language later."""
        self._said = (key, args)
        self._retell()

    def show_text(self, text: str) -> None:
        """Show data: what the record or the user wrote."""
        self._said = None
        self.setText(text)

    def _retell(self) -> None:
        if self._said is not None:
            key, args = self._said
            self.setText(self._shell.speech.say(key, **args))


class ElidedLabel(Label):
    """One line of plain text that is cut with an ellipsis where there is no room; the whole is in its tooltip."""

    def __init__(self, shell: Shell, *, face: Face = "text", tone: Tone = "") -> None:
        super().__init__(shell, face=face, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Return a size that may be far smaller than the text."""
        return QSize(self._shell.theme.px(60), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if self.toolTip() != tooltip(self.text() if shown != self.text() else ""):
            self.setToolTip(tooltip(self.text() if shown != self.text() else ""))
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), leading), shown)


class Icon(QLabel):
    """An icon beside words that say the same: nothing for a screen reader to read."""

    def __init__(self, shell: Shell, name: str, tone: str = "ink_2") -> None:
        super().__init__()
        self._shell = shell
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self.setProperty("icon_name", name)
        self.setProperty("icon_tone", tone)
        self._shell.theme.dress(self)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the direction of the line."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._shell.theme.dress(self)
