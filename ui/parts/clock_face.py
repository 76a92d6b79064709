"""The largest clock of the operator's window: the time left, in four stages with an icon and words each."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.clock_digits import ClockDigits
from ui.state.app_context import AppContext
from wgdesk.live.clock_reading import ClockReading
from wgdesk.rules.floor import ClockStage

_ISOLATES = "\u2066\u2069"  # not needed here, as each character is drawn separately, from left to right
# The look of each stage: colour of the digits, background of the icon, icon.
TONES = {
    ClockStage.NORMAL: ("ink", "", "clock"),
    ClockStage.SOON: ("warn", "warn", "hourglass"),
    ClockStage.LAST: ("bad", "bad", "alert-triangle"),
    ClockStage.OVER: ("bad", "bad", "alert-octagon"),
}


class ClockFace(QWidget):
    """Draws the time left; only this widget is repainted."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._now: ClockReading | None = None
        self._text, self._tone = "", "ink"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        app.theme.changed.connect(self._measure)
        app.speech.changed.connect(self._measure)
        self._measure()

    def show_reading(self, now: ClockReading | None) -> None:
        """Show the time left; pale while the clock is stopped."""
        self._now = now
        text = self._app.speech.span(now.seconds).strip(_ISOLATES) if now else ""
        tone = TONES[now.stage][0] if now and not now.stopped and not now.waiting else "ink_3"
        if (text, tone) != (self._text, self._tone):
            self._text, self._tone = text, tone
            self.setAccessibleName(text)
            self.update()

    @property
    def text(self) -> str:
        """The time shown, in the digits of the interface."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the width of "0:00" with a small reserve."""
        return QSize(ceil(3 * self._digits.digit + 2 * self._digits.colon), self._app.theme.px(78))

    def minimumSizeHint(self) -> QSize:
        """Return the same height and a smaller width: a longer time is drawn smaller."""
        return QSize(self._app.theme.px(120), self.sizeHint().height())

    def _measure(self) -> None:
        self._digits = ClockDigits(self._app.theme.font("clock"), self._app.speech.figure("0123456789"))
        self._text = ""
        self.show_reading(self._now)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the digits."""
        place, ink = QRectF(self.rect()), self._app.theme.colour(self._tone)
        self._digits.draw(QPainter(self), self._text, place, ink)


class ClockBar(QWidget):
    """A bar that shows the share of time used; it grows from the leading edge."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._share, self._tone = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_reading(self, now: ClockReading | None) -> None:
        share = round(now.share, 3) if now else 0.0
        tone = "line"
        if now and not now.stopped:
            tone = "accent" if now.stage is ClockStage.NORMAL else TONES[now.stage][0]
        if (share, tone) != (self._share, self._tone):
            self._share, self._tone = share, tone
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._app.theme.px(120), self._app.theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole bar and, over it, the used part."""
        painter, theme = QPainter(self), self._app.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        round_ = whole.height() / 2
        painter.setBrush(theme.colour("line_2"))
        painter.drawRoundedRect(whole, round_, round_)
        used = QRect(0, 0, round(self.width() * self._share), self.height())
        if used.width():
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                used.moveRight(self.width() - 1)
            painter.setBrush(theme.colour(self._tone))
            painter.drawRoundedRect(QRectF(used), round_, round_)
