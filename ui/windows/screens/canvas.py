"""A window drawn from pieces, as large as it is: what changes is drawn again, and nothing else.

Between two contents there is no empty picture: pieces are exchanged all at once, and Qt shows what is drawn
only when it is whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look.theme import Colours
from ui.state.app_context import AppContext
from ui.windows.screens.full_screen import leave_full_screen
from ui.windows.screens.pieces import Piece
from ui.windows.screens.type_setting import ENDLESS, PITCH, ColouredRun, Maker, TextBlock, largest

_KEPT = 256  # blocks of text: those of a screen, in the sizes that were tried, several times over
_Form = tuple[tuple[ColouredRun, ...], int, float, bool, bool]  # runs, weight, pitch, centred, right to left
HIGH, WIDE = 768, 1024  # the smallest window whose lengths are not smaller than those they are given in


class Canvas(QWidget):
    """Holds the pieces; ``turned_off`` tells that the user closed it."""

    turned_off = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.app = app
        self.pieces: dict[str, Piece] = {}
        self._block = lru_cache(_KEPT)(self._make_block)
        self.drawn = 0  # how often something has been drawn
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)

    # -- for those who lay out ------------------------------------------------------------------------------

    @property
    def colours(self) -> Colours:
        """The colours of this window."""
        return self.app.theme.colours

    def colour(self, name: str) -> QColor:
        """Return a colour by the name of its meaning."""
        return QColor(getattr(self.colours, name))

    def u(self, length: float) -> float:
        """Return a length given for a window 768 pixels high as it is in this one."""
        return length * min(self.height() / HIGH, self.width() / WIDE)

    @property
    def rtl(self) -> bool:
        """Whether its language runs from right to left."""
        return self.app.speech.rtl

    def maker(
        self, runs: Sequence[ColouredRun], weight: int = 400, *, pitch: float = PITCH, centred: bool = False
    ) -> Maker:
        """Return what makes a block of runs in a size and a width, for ``setting.largest``.

        A block is made once: from one act to the next most of what is on a screen stays.
        """
        form = (tuple(runs), weight, pitch, centred, self.rtl)
        return lambda size, width: self._block(form, size, width)

    def _make_block(self, form: _Form, size: int, width: float) -> TextBlock:
        runs, weight, pitch, centred, rtl = form
        font = self.app.theme.sized(size, weight)
        return TextBlock(runs, font, self.colour, rtl=rtl, width=width, pitch=pitch, centred=centred)

    def line(self, text: str, tone: str, size: float, width: float, weight: int = 400) -> TextBlock:
        """Return one line; ``size`` is for a window 768 pixels high, smaller where ``width`` is narrow."""
        make = self.maker([ColouredRun(text, tone)], weight)
        pixels = round(self.u(size))
        room = min(make(pixels, ENDLESS).width + 1, width)
        return largest(make, room, pixels * PITCH, pixels)

    def show_all(self, pieces: Mapping[str, Piece]) -> None:
        """Show these pieces and no others."""
        before, self.pieces = self.pieces, dict(pieces)
        for name in before.keys() | pieces.keys():
            self._renew(before.get(name), pieces.get(name))

    def show_some(self, pieces: Mapping[str, Piece]) -> None:
        """Show other pieces under these names; all others stay."""
        self.show_all({**self.pieces, **pieces})

    def _renew(self, before: Piece | None, after: Piece | None) -> None:
        if before is not None and after is not None and before.key == after.key:
            return
        for piece in (before, after):
            if piece is not None:
                self.update(piece.bounds)

    def draw_all(self) -> None:
        """Draw everything anew: size or colours are others."""
        self._block.cache_clear()
        self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Make the pieces for this size. Windows do."""

    # -- events --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the pieces on what is to be drawn again."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region = event.region()  # what is drawn outside it Qt leaves out
        painter.fillRect(region.boundingRect(), self.colour("paper"))
        for piece in self.pieces.values():
            if region.intersects(piece.bounds):
                piece.draw(painter)
        self.drawn += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another size."""
        self.draw_all()

    def changeEvent(self, event: QEvent) -> None:
        """On a screen of one's own the pointer is in the way."""
        if event.type() is QEvent.Type.WindowStateChange:
            shape = Qt.CursorShape.BlankCursor if self.isFullScreen() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves full screen."""
        if not leave_full_screen(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The user's own closing turns it off; it stays for the next time."""
        super().closeEvent(event)
        self.turned_off.emit()
