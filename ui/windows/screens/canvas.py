"""A window drawn from pieces that scale with it; only changed pieces are drawn again.

There is never an empty picture between two contents: all pieces are replaced at once, and Qt shows a picture
only when it is complete.
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

_KEPT = 256  # text blocks to cache: enough for several screens, at all sizes tried
_Form = tuple[tuple[ColouredRun, ...], int, float, bool, bool]  # runs, weight, pitch, centred, right to left
HIGH, WIDE = 768, 1024  # the window size for which lengths are given


class Canvas(QWidget):
    """A window that holds the pieces; ``turned_off``: the user closed it."""

    turned_off = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.app = app
        self.pieces: dict[str, Piece] = {}
        self._block = lru_cache(_KEPT)(self._make_block)
        self.drawn = 0  # how often the window has been painted
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)

    # -- for subclasses -------------------------------------------------------------------------------------

    @property
    def colours(self) -> Colours:
        """The colours of this window; those of the theme, unless a subclass has its own."""
        return self.app.theme.colours

    def colour(self, name: str) -> QColor:
        """Return a colour by its name in ``Colours``."""
        return QColor(getattr(self.colours, name))

    def u(self, length: float) -> float:
        """Convert a length for a window of ``WIDE`` x ``HIGH`` pixels to this window's size."""
        return length * min(self.height() / HIGH, self.width() / WIDE)

    @property
    def rtl(self) -> bool:
        """Whether the language of this window runs from right to left."""
        return self.app.speech.rtl

    def maker(
        self,
        runs: Sequence[ColouredRun],
        weight: int = 400,
        *,
        pitch: float = PITCH,
        centred: bool = False,
        rtl: bool | None = None,
    ) -> Maker:
        """Return a function that makes a text block of ``runs`` for a size and a width; see ``largest``.

        ``rtl``: the direction of the text; None: the window's. Blocks are cached, because most texts on a
        screen stay the same from one act to the next.
        """
        form = (tuple(runs), weight, pitch, centred, self.rtl if rtl is None else rtl)
        return lambda size, width: self._block(form, size, width)

    def _make_block(self, form: _Form, size: int, width: float) -> TextBlock:
        runs, weight, pitch, centred, rtl = form
        font = self.app.theme.sized(size, weight)
        return TextBlock(runs, font, self.colour, rtl=rtl, width=width, pitch=pitch, centred=centred)

    def line(self, text: str, tone: str, size: float, width: float, weight: int = 400) -> TextBlock:
        """Return one line of text.

        ``size`` is for a window 768 pixels high; the type is smaller if ``width`` is too narrow for it.
        """
        make = self.maker([ColouredRun(text, tone)], weight)
        pixels = round(self.u(size))
        room = min(make(pixels, ENDLESS).width + 1, width)
        return largest(make, room, pixels * PITCH, pixels)

    def show_all(self, pieces: Mapping[str, Piece]) -> None:
        """Show exactly these pieces."""
        before, self.pieces = self.pieces, dict(pieces)
        for name in before.keys() | pieces.keys():
            self._renew(before.get(name), pieces.get(name))

    def show_some(self, pieces: Mapping[str, Piece]) -> None:
        """Replace or add the pieces with these names; others stay."""
        self.show_all({**self.pieces, **pieces})

    def _renew(self, before: Piece | None, after: Piece | None) -> None:
        if before is not None and after is not None and before.key == after.key:
            return
        for piece in (before, after):
            if piece is not None:
                self.update(piece.bounds)

    def draw_all(self) -> None:
        """Draw everything again, because size or colours have changed."""
        self._block.cache_clear()
        self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Make the pieces for the current size; defined by subclasses."""

    # -- events --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background, and the pieces in the region to be painted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region = event.region()  # Qt clips painting to it
        painter.fillRect(region.boundingRect(), self.colour("paper"))
        for piece in self.pieces.values():
            if region.intersects(piece.bounds):
                piece.draw(painter)
        self.drawn += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self.draw_all()

    def changeEvent(self, event: QEvent) -> None:
        """Hide the pointer in full screen, where it would cover text."""
        if event.type() is QEvent.Type.WindowStateChange:
            shape = Qt.CursorShape.BlankCursor if self.isFullScreen() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leave_full_screen(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit ``turned_off`` when the window is closed; it can be shown again."""
        super().closeEvent(event)
        self.turned_off.emit()
