"""All passages of the report as a ribbon of cells, with the names of the sections below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from ui.state.app_context import AppContext
from ui.widgets.labels import on_theme
from ui.widgets.paragraph import Lines, pitch
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.rows.tip_delegate import TipDelegate

HIGH, CELL = 28, 16  # pixels at 100 %: height of the ribbon; height of a cell that is not the current one
GAP = 10  # between sections, pixels at 100 %
MERGED = 4  # pixels: narrower cells touch, so that a run of one state looks like a single cell
_WAYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


@dataclass(frozen=True)
class PassageCell(RowContent[str]):
    """A cell: its state, its section, and whether a wording for it is waiting to be adopted."""

    state: str = ""
    part: str = ""
    waits: bool = False


class _Cells(TipDelegate):
    """Draws states by shape as well as by colour: filled, notched, hatched, outlined."""

    def __init__(self, app: AppContext, view: PassageRibbon) -> None:
        super().__init__(view)
        self._app, self._view = app, view

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return the width of a cell, including the gap after the last one of a section."""
        first, last, gap = self._view.place(index.row())
        return QSize(last - first + gap, self._app.theme.px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw a cell; the current one is higher and outlined, selected ones have a background."""
        cell: PassageCell = index.data(ROW)
        px, colour = self._app.theme.px, self._app.theme.colour
        first, last, gap = self._view.place(index.row())
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        apart = 2 if last - first >= 2 * MERGED else 1 if last - first >= MERGED else 0
        rect = option.rect.adjusted(gap if rtl else 0, 0, 0 if rtl else -gap, 0)
        current = index == self._view.currentIndex()
        high = px(CELL * 1.5) if current else px(CELL)
        body = QRectF(rect.x(), rect.center().y() - high / 2 + 0.5, rect.width() - apart, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected and not current:
            painter.fillRect(rect, colour("accent_soft"))
        round_ = min(px(3), body.width() / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        tone = {"adopted": "ok", "amended": "accent", "deferred": "warn"}.get(cell.state, "card")
        painter.setBrush(colour("warn_soft" if tone == "warn" else tone))
        painter.drawRoundedRect(body, round_, round_)
        if cell.state == "deferred":
            self._hatch(painter, body)
        self._outline(painter, body, round_, cell, current=current)
        if cell.state == "amended" or cell.waits:
            ink = colour("card" if cell.state == "amended" else "accent")
            painter.fillRect(QRectF(body.x(), body.center().y(), body.width(), max(1, px(2))), ink)
        painter.restore()

    def _hatch(self, painter: QPainter, body: QRectF) -> None:
        """Draw the slanting lines of a deferred passage."""
        step = self._app.theme.px(5)
        painter.save()
        painter.setClipRect(body)
        painter.setPen(QPen(self._app.theme.colour("warn"), self._app.theme.px(2)))
        for at in range(0, round(body.width() + body.height()) + step, step):
            down = QPointF(body.left() + at - body.height(), body.bottom())
            painter.drawLine(down, down + QPointF(body.height(), -body.height()))
        painter.restore()

    def _outline(
        self, painter: QPainter, body: QRectF, round_: float, cell: PassageCell, *, current: bool
    ) -> None:
        colour = self._app.theme.colour
        if not current and cell.state not in ("deferred", "pending"):
            return
        wide = 2 if current else 1
        tone = "accent" if current else "warn" if cell.state == "deferred" else "edge"
        painter.setPen(QPen(colour(tone), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = wide / 2
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), round_, round_)
        if current and self._view.hasFocus():
            painter.setPen(QPen(colour("ink"), 1))
            painter.drawRoundedRect(body.adjusted(-1.5, -1.5, 1.5, 1.5), round_ + 2, round_ + 2)


class PassageRibbon(RowList[PassageCell]):
    """The list of passages, all visible: up and down move by one, page up and page down by section.

    ``sections_moved``: the positions of the cells have changed.
    """

    sections_moved = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(app, "adoption-title", several=True)
        self._edges: list[tuple[int, int, int]] = []
        self._begun = ""  # block where the selection of several began
        self.setItemDelegate(_Cells(app, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sections: tuple[tuple[str, int, int], ...] = ()  # part, first and last cell
        on_theme(app, self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._app.theme.px(HIGH))
        self._measure()

    def place(self, at: int) -> tuple[int, int, int]:
        """Return start and end of a cell in pixels from the start of the line, and the gap after it."""
        return self._edges[at] if at < len(self._edges) else (0, 1, 0)

    def show_cells(self, cells: list[PassageCell]) -> None:
        """Show these cells."""
        parts = [cell.part for cell in cells]
        starts = [at for at, part in enumerate(parts) if at == 0 or parts[at - 1] != part]
        ends = [*(at - 1 for at in starts[1:]), len(parts) - 1]
        self.sections = tuple((parts[a], a, b) for a, b in zip(starts, ends, strict=True)) if parts else ()
        before = self._edges
        self._measure(len(cells))
        self.show_rows(cells)
        if self._edges != before:
            self._move()

    def _measure(self, count: int | None = None) -> None:
        """Distribute the width among the cells, exact to the pixel."""
        count = self.rows.rowCount() if count is None else count
        last_ones = {last for _, _, last in self.sections[:-1]}
        gap = min(self._app.theme.px(GAP), self.width() // 4 // max(1, len(self.sections)))
        room = max(1, self.viewport().width() - gap * len(last_ones))
        self._edges, shift = [], 0
        for at in range(count):
            first, last = (round(number * room / count) + shift for number in (at, at + 1))
            after = gap if at in last_ones else 0
            self._edges.append((first, last, after))
            shift += after

    def _move(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.sections_moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Distribute the new width."""
        self._measure()
        super().resizeEvent(event)
        self._move()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the line with up and down, by section with page up and page down."""
        key = Qt.Key(event.key())
        if key in _PAGES:
            self._step(_PAGES[key])
            return
        way = _WAYS.get(key, 0)
        if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = -way
        if way:
            self._go(way, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _go(self, way: int, *, extend: bool) -> None:
        """Go to the next cell; ``extend``: extend the selection to it, which Qt does not do here."""
        at = self.currentIndex().row()
        to = at + way
        if not 0 <= to < self.rows.rowCount():
            return
        if not extend:
            self.setCurrentIndex(self.rows.index(to))
            return
        if len(self.selected) < 2:
            self._begun = self.rows.rows[at].key
        self._select(self.rows.place(self._begun) or 0, to)

    def _select(self, begin: int, to: int) -> None:
        """Select all cells between two; the second becomes the current one."""
        how = QItemSelectionModel.SelectionFlag
        whole = QItemSelection(self.rows.index(min(begin, to)), self.rows.index(max(begin, to)))
        self.selectionModel().setCurrentIndex(self.rows.index(to), how.NoUpdate)
        self.selectionModel().select(whole, how.ClearAndSelect)

    def _step(self, way: int) -> None:
        at = self.currentIndex().row()
        starts = [first for _, first, _ in self.sections]
        further = [one for one in starts if (one - at) * way > 0]
        last = self.rows.rowCount() - 1
        to = (min(further) if way > 0 else max(further)) if further else (last if way > 0 else 0)
        self.setCurrentIndex(self.rows.index(to))

    def take_section(self, part: str) -> None:
        """Select all passages of a section; the first becomes the current one."""
        for name, first, last in self.sections:
            if name == part:
                self._select(last, first)
                return


class SectionNames(QWidget):
    """The names of the sections, each under its first cell; a click selects the section."""

    def __init__(self, app: AppContext, ribbon: PassageRibbon) -> None:
        super().__init__()
        self._app, self._ribbon = app, ribbon
        self._names: dict[str, tuple[str, str]] = {}
        self._current = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ribbon.sections_moved.connect(self.update)
        on_theme(app, self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(round(pitch(self._app.theme.font("small"))))

    def show_names(self, names: dict[str, tuple[str, str]], current: str) -> None:
        """Show these names by section: the label, which stands alone where there is no room, and the text."""
        if (names, current) != (self._names, self._current):
            self._names, self._current = names, current
            self.update()

    def _places(self) -> list[tuple[str, QRect]]:
        found = []
        for at, (part, first, _) in enumerate(self._ribbon.sections):
            begin = self._ribbon.place(first)[0]
            more = self._ribbon.sections[at + 1 : at + 2]
            end = self._ribbon.place(more[0][1])[0] - self._app.theme.px(8) if more else self.width()
            rect = QRect(begin, 0, max(0, end - begin), self.height())
            found.append((part, QStyle.visualRect(self.layoutDirection(), self.rect(), rect)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names that fit, else their labels, else nothing."""
        painter, theme = QPainter(self), self._app.theme
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for part, rect in self._places():
            label, text = self._names.get(part, ("", ""))
            current = part == self._current
            font = theme.font("small")
            whole = f"{label} {text}".strip()
            for tried, most in ((whole, 0), (whole, 60), (label, 0)):
                lines = Lines(tried, font, rtl=rtl, width=max(1, rect.width()), most=1)
                if tried and (not lines.cut or (most and rect.width() >= theme.px(most))):
                    ink = theme.colour("accent" if current else "ink_3")
                    lines.draw(painter, rect.topLeft().toPointF(), ink)
                    break

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the section whose name was clicked."""
        for part, rect in self._places():
            if rect.contains(event.position().toPoint()):
                self._ribbon.take_section(part)
                self._ribbon.setFocus(Qt.FocusReason.MouseFocusReason)
