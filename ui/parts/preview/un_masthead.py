"""The masthead of a United Nations document in the preview, as ``wgdesk.report.render.pdf_un`` prints it.

"United Nations" is painted. Everything else is lines of the text document, so that it can be pointed at and
searched; the name of the organ is moved up beside the lines on distribution.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap, QTextBlock, QTextCharFormat

from ui.parts.preview.block_setting import Setting, TextLine
from ui.parts.preview.report_document import ReportDocument
from wgdesk.phrasing.tree import Block, Document, LineRole, Role, Text, TitleLine, UnPage, plain
from wgdesk.report.own_pictures import emblem_file
from wgdesk.report.render import un_style as at
from wgdesk.report.render.organ_size import organ_kind
from wgdesk.report.render.style import BlockKind, BlockStyle, ReportStyle
from wgdesk.report.render.un_forms import FORMS, FirstPage, mm

_KINDS = {
    LineRole.NATIONS: BlockKind.NATIONS,
    LineRole.SYMBOL: BlockKind.SYMBOL,
}
_HEAVY_ABOVE = mm(2.2)  # from the heavy rule to the lines below it


@cache
def _places(name: str) -> Mapping[BlockKind, tuple[float, float]]:
    """Return start and end of each kind of line in a form's masthead, from the leading side of the page."""
    form = FORMS[name]
    first, edge = form.first_page, at.WIDTH - form.side
    organ, distribution = (first.organ_start, first.organ_end), (first.distribution_start, edge)
    return MappingProxyType(
        {
            BlockKind.NATIONS: organ,
            BlockKind.SYMBOL: (first.organ_start, edge),
            BlockKind.MASTHEAD: distribution,
            BlockKind.JOB: distribution,
            BlockKind.PARENT: organ,
            BlockKind.PARENT_SHORT: organ,
        }
    )


@cache
def _look(form: str, rtl: bool) -> ReportStyle:
    """Return the look of the page, with room in the masthead for what ``UnSetting`` adds to it."""
    look = at.evened(at.un_look(form, rtl))
    begin = look.style(BlockKind.SYMBOL_BEGIN)
    under = at.UNDER_NATIONS + FORMS[form].first_page.distribution_above
    session = look.style(BlockKind.ORGAN)
    styles = {
        **look.blocks,
        BlockKind.SYMBOL: replace(look.style(BlockKind.SYMBOL), leading=begin.leading, after=under),
        BlockKind.PARENT: replace(look.style(BlockKind.PARENT), after=mm(9)),
        BlockKind.PARENT_SHORT: replace(look.style(BlockKind.PARENT_SHORT), after=mm(9)),
        BlockKind.ORGAN: replace(session, before=max(session.before, _HEAVY_ABOVE)),
    }
    return replace(look, blocks=MappingProxyType(styles))


@dataclass(frozen=True)
class UnSetting(Setting):
    """The layout of a report on pages in the style of the United Nations."""

    page: UnPage[Text]
    with_symbol: bool

    @classmethod
    def made(cls, plain_one: Setting, document: Document, page: UnPage[Text]) -> UnSetting:
        """Return the layout for ``document``, with the size and colours of another one."""
        symbol = any(isinstance(one, TitleLine) and one.role is LineRole.SYMBOL for one in document.blocks)
        look = _look(page.form, document.rtl)
        return cls(look, plain_one.scale, plain_one.width, plain_one.colours, page, symbol)

    def lines(self, block: Block[Text]) -> Iterator[TextLine]:
        """Yield the text blocks for one block of the report."""
        for line in super().lines(block):
            if not isinstance(block, TitleLine):
                yield line
            elif block.role is LineRole.PARENT:
                yield replace(line, kind=organ_kind(block.text, self.look), beside=True)
            else:
                yield replace(line, kind=_KINDS.get(block.role, line.kind))

    @property
    def first_page(self) -> FirstPage:
        """Where the masthead of its page stands."""
        return FORMS[self.page.form].first_page

    @property
    def room_above(self) -> float:
        """Return the height of the line that holds only "United Nations" if there is no symbol."""
        if self.with_symbol:
            return 0
        leading = self.look.style(BlockKind.SYMBOL_BEGIN).leading
        return (leading + at.UNDER_NATIONS + self.first_page.distribution_above) * self.scale

    def _across(self, place: tuple[float, float]) -> tuple[float, float]:
        """Return a position on the page in pixels of the sheet, whose margins may be narrower."""
        side = self.look.page.side
        part = (self.width - 2 * self.page_side) / (at.WIDTH - 2 * side)
        start, end = (self.page_side + (one - side) * part for one in place)
        return start, end

    def _margins(self, kind: BlockKind, style: BlockStyle) -> tuple[float, float]:
        places = _places(self.page.form)
        if kind not in places:
            return super()._margins(kind, style)
        start, end = self._across(places[kind])
        return start, self.width - end

    def _alignment(self, line: TextLine) -> Qt.AlignmentFlag:
        # The symbol ends at the outer side of the page and runs from left to right.
        if line.kind is BlockKind.SYMBOL and not self.look.rtl:
            return Qt.AlignmentFlag.AlignRight
        return super()._alignment(line)

    def pieces(self, line: TextLine) -> Iterator[tuple[str, QTextCharFormat]]:
        """Yield the text of a line in pieces; the first letters of a symbol are large."""
        large = line.kind is BlockKind.SYMBOL
        style = self.look.style
        times = style(BlockKind.SYMBOL_BEGIN).size / style(BlockKind.SYMBOL).size
        for text, own in super().pieces(line):
            begin, stroke, rest = text.partition("/") if large else ("", "", text)
            if begin:
                grown = QTextCharFormat(own)
                grown.setFontPointSize(own.fontPointSize() * times)
                yield begin, grown
            if stroke or rest:
                yield stroke + rest, own
            large = large and not stroke

    def ground(self, line: TextLine) -> tuple[float, float]:
        """Return the left and right edge of the background of a line."""
        places = _places(self.page.form)
        if line.kind not in places:
            return super().ground(line)
        return self.edges(places[line.kind])

    def edges(self, place: tuple[float, float]) -> tuple[float, float]:
        """Return the left and right edge of a position on the page."""
        start, end = self._across(place)
        return (self.width - end, self.width - start) if self.look.rtl else (start, end)


def _picture() -> QPixmap | None:
    """Return the emblem of the office, or None; a damaged file is reported on export."""
    file = emblem_file()
    picture = QPixmap(str(file)) if file.exists() else QPixmap()
    return None if picture.isNull() else picture


class UnMastheadPainter:
    """Paints what the text document of a United Nations page lacks: lettering, rules and the emblem."""

    def __init__(self, setting: UnSetting, pages: ReportDocument, painter: QPainter, scroll: float) -> None:
        self._setting, self._pages, self._painter, self._scroll = setting, pages, painter, scroll
        self._scale = setting.scale
        self._ink = QColor(setting.colours.page_ink)

    def draw(self) -> None:
        """Draw all of it where the masthead is now, if it is visible."""
        count = self._pages.masthead()
        if not count or len(self._pages.blocks) == count:
            return
        under = self._top(self._pages.first_text_block(count))
        if under < 0:
            return  # scrolled out of sight
        first = self._pages.first_text_block(0)
        symbol = self._pages.lines[0][0].kind is BlockKind.SYMBOL
        rule = self._bottom(first) + at.UNDER_NATIONS * self._scale if symbol else self._top(first)
        if not symbol:
            rule -= self._setting.first_page.distribution_above * self._scale
        base = self._base(first) if symbol else rule - at.UNDER_NATIONS * 2 * self._scale
        if not any(line.kind is BlockKind.NATIONS for group in self._pages.lines[:count] for line in group):
            self._nations(base)
        self._rule(rule, at.RULE)
        self._emblem(rule)
        self._rule(under - _HEAVY_ABOVE * self._scale, at.HEAVY)

    def _top(self, block: QTextBlock) -> float:
        return block.layout().position().y() - self._scroll

    def _bottom(self, block: QTextBlock) -> float:
        return self._top(block) + block.layout().boundingRect().height()

    def _base(self, block: QTextBlock) -> float:
        line = block.layout().lineAt(0)
        return self._top(block) + line.y() + line.ascent()

    def _nations(self, base: float) -> None:
        setting = self._setting
        style = setting.look.style(BlockKind.NATIONS)
        form = setting.char_format(style, Role.PLAIN, setting.look.rtl)
        words = plain(setting.page.nations)
        left, right = setting.ground(TextLine(BlockKind.NATIONS, ()))
        if setting.look.rtl:
            left = right - QFontMetricsF(form.font()).horizontalAdvance(words)
        self._painter.setFont(form.font())
        self._painter.setPen(self._ink)
        self._painter.drawText(QPointF(left, base), words)

    def _rule(self, y: float, weight: float) -> None:
        side = self._setting.page_side
        high = max(1.0, weight * self._scale)
        self._painter.fillRect(QRectF(side, round(y), self._setting.width - 2 * side, high), self._ink)

    def _emblem(self, rule: float) -> None:
        picture = _picture()
        if picture is None:
            return
        first = self._setting.first_page
        left, right = self._setting.edges((first.emblem.start, first.emblem.start + first.emblem.width))
        high = (right - left) * first.emblem.height / first.emblem.width
        top = rule + (first.emblem.top - first.thin_rule) * self._scale
        self._painter.drawPixmap(QRectF(left, top, right - left, high).toRect(), picture)
