"""What is drawn behind the text of the preview: the sheet, backgrounds of blocks, bars, rules."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.look.theme import Theme
from ui.parts.preview.block_setting import MASTHEAD_KINDS, Setting
from ui.parts.preview.report_document import ReportDocument
from ui.parts.preview.un_masthead import UnMastheadPainter, UnSetting
from wgdesk.report.render.style import BlockKind

WARNED = ("stale", "lost")  # what was changed by hand, and no longer fits the record
_PAD = 10  # pixels between the text and the edge of its background


class MarkedView(Protocol):
    """The part of the preview that its painter needs: the blocks and which of them are marked."""

    pages: ReportDocument
    hovered: str
    marked: frozenset[str]
    changed: Mapping[str, str]

    @property
    def current(self) -> str:
        """The key of the current block, empty if there is none."""

    def viewport(self) -> QWidget:
        """Return the widget that is painted."""

    def verticalScrollBar(self) -> QScrollBar:
        """Return the bar that says how far the view is scrolled."""

    def text_rect(self, block: QTextBlock) -> QRectF:
        """Return the rectangle of a text block in the viewport."""


class Painter:
    """Paints the viewport once."""

    def __init__(self, view: MarkedView, setting: Setting, theme: Theme, painter: QPainter) -> None:
        self._view, self._setting, self._theme, self._painter = view, setting, theme, painter

    def draw(self, seen: list[tuple[int, QRectF]]) -> None:
        """Draw everything behind the visible blocks."""
        self._sheet()
        for place, rect in seen:
            key = self._view.pages.blocks[place].key
            if key == self._view.current:
                self._ground(place, rect, "accent_soft")
            elif key == self._view.hovered:
                self._ground(place, rect, "hover")
            if key in self._view.marked:
                self._bar(rect)
            if key in self._view.changed:
                self._bar(rect, "warn" if self._view.changed[key] in WARNED else "accent", at_end=True)
            self._rules(place)
        if isinstance(self._setting, UnSetting):
            scroll = self._view.verticalScrollBar().value()
            UnMastheadPainter(self._setting, self._view.pages, self._painter, scroll).draw()

    def _sheet(self) -> None:
        whole = QRectF(self._view.viewport().rect())
        self._painter.fillRect(whole, self._theme.colour("page"))
        self._painter.setPen(self._theme.colour("line"))
        self._painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, 1.5))  # no bottom edge: it continues

    def _padded(self, rect: QRectF, left: float, right: float) -> QRectF:
        """Return a rectangle from ``left`` to ``right``, as high as ``rect``, plus padding."""
        pad = self._theme.px(_PAD)
        left, right = max(left - pad, 2.0), min(right + pad, self._setting.width - 2.0)
        return QRectF(left, rect.top(), right - left, rect.height())

    def _text_column(self, rect: QRectF) -> QRectF:
        """Return the rectangle of a block with padding around its text and labels."""
        side = self._setting.page_side
        return self._padded(rect, side, self._setting.width - side)

    def _ground(self, place: int, rect: QRectF, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour(colour))
        radius = self._theme.px(6)
        ground = self._padded(rect, *self._setting.ground(self._view.pages.lines[place][0]))
        self._painter.drawRoundedRect(ground.adjusted(0, -2, 0, 2), radius, radius)

    def _bar(self, rect: QRectF, colour: str = "warn", *, at_end: bool = False) -> None:
        """Draw a bar at the leading side: something in this block is missing.

        At the other side (``at_end``) it means that the block was changed by hand.
        """
        column, wide = self._text_column(rect), self._theme.px(3)
        left = column.right() - wide if self._setting.look.rtl is not at_end else column.left()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour(colour))
        self._painter.drawRoundedRect(QRectF(left, column.top(), wide, column.height()), wide / 2, wide / 2)

    def _rules(self, place: int) -> None:
        """Draw the rule under the masthead and the short one above footnotes."""
        pages, look, scale = self._view.pages, self._setting.look, self._setting.scale
        lines = pages.lines[place]
        block = pages.first_text_block(place)
        side = self._setting.page_side
        on_plain = not isinstance(self._setting, UnSetting)
        if on_plain and lines[0].kind in MASTHEAD_KINDS and self._ends_masthead(place):
            y = self._view.text_rect(block).bottom() + self._theme.px(5)
            rule = QRectF(side, y, self._setting.width - 2 * side, max(1.0, look.heavy_rule * scale * 0.75))
            self._painter.fillRect(rule, self._theme.colour("page_ink"))
        for before, line in pairwise(lines):
            block = block.next()
            if line.kind is BlockKind.NOTE and before.kind is not BlockKind.NOTE:
                y = self._view.text_rect(block).top() - self._theme.px(3)
                width, start = look.note_rule * scale, self._setting.column_start + look.note_rule_at * scale
                left = self._setting.width - start - width if look.rtl else start
                self._painter.fillRect(QRectF(left, y, width, 1), self._theme.colour("page_rule"))

    def _ends_masthead(self, place: int) -> bool:
        lines = self._view.pages.lines
        return place + 1 == len(lines) or lines[place + 1][0].kind not in MASTHEAD_KINDS
