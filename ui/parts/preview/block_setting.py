"""Turns a block of the report into lines of a text document with their formats.

Measurements are those of the printed report (``wgdesk.report.render.style``), so that the preview looks like
the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextOption

from ui.look.theme import SERIF_ARABIC, SERIF_LATIN, Colours
from ui.parts.preview.justify import BLEED, BLEED_ON_PAPER
from ui.parts.preview.paper_lines import NONE, on_paper
from ui.parts.preview.text_folding import WORD_JOINER
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    TitleLine,
    notes_of,
)
from wgdesk.report.render.runs import MASTHEAD, cut, foreign, letters, printable, stretches
from wgdesk.report.render.style import LINE_KINDS, BlockKind, BlockStyle, ReportStyle, kind_of, label_line
from wgdesk.report.render.table_sizes import column_widths

ANCHOR = "#"  # prefix of links to other blocks of the report
LEADING = 1.1  # lines are slightly further apart on the screen than on paper
SIDE = 14.0  # margin of a narrow sheet, in points
SCREEN_DPI = 96  # Qt's logical resolution; the same on denser screens, which have more pixels per unit
_SMALLEST = 0.9  # of the usual size: letters are made no smaller so that a line of paper has room
_LINE_SEPARATOR = "\u2028"
_FSI, _PDI = "\u2068", "\u2069"
_FINE = 4.0  # points between the extra tab stops, for use after a label that is too wide
# On paper the job number is at the foot of the page.
MASTHEAD_KINDS = frozenset({BlockKind.SYMBOL, BlockKind.MASTHEAD, BlockKind.JOB})


@dataclass(frozen=True)
class TextLine:
    """One text block of the document: its kind, text, label, direction, and columns of a table."""

    kind: BlockKind
    text: Text
    label: Text | None = None
    rtl: bool = True
    tabbed: tuple[float, ...] = ()  # widths of the columns of a table's row
    beside: bool = False  # whether it stands beside the lines before it


@dataclass(frozen=True)
class Setting:
    """How to lay out the report: style, pixels per point, width of the sheet in pixels, colours."""

    look: ReportStyle
    scale: float
    width: int
    colours: Colours

    @property
    def room_above(self) -> float:
        """Pixels above the first line, in addition to the margin of the sheet."""
        return 0

    @cached_property
    def column_start(self) -> float:
        """Pixels from the edge of the sheet where lines begin to the text column; less on a narrow sheet."""
        page = self.look.page
        outer, side = page.outer * self.scale, page.side * self.scale
        spare = (self.width - page.column * self.scale) / 2 - outer
        return outer + max(min(side, spare), SIDE * self.scale)

    @cached_property
    def column_end(self) -> float:
        """Pixels from the text column to the other edge; on a narrow sheet as few as may be."""
        left = self.width - self.column_start - self.look.page.column * self.scale
        return max(left, SIDE * self.scale)

    def lines(self, block: Block[Text]) -> Iterator[TextLine]:
        """Yield the text blocks for one block of the report; raises ``TypeError`` for an unknown kind."""
        rtl = self.look.rtl
        match block:
            case TitleLine():
                english = block.role in MASTHEAD or block.role is LineRole.JOB
                yield TextLine(LINE_KINDS[block.role], block.text, rtl=rtl and not english)
            case Heading(apart="line" | "page") | Annex():
                yield TextLine(label_line(block), block.label or (), rtl=rtl)
                yield TextLine(BlockKind.ANNEX_TITLE, block.text, rtl=rtl)
            case Heading():
                yield TextLine(kind_of(block), block.text, block.label, rtl)
            case Paragraph():
                yield TextLine(BlockKind.PARAGRAPH, block.text, block.label, rtl)
            case Item():
                yield TextLine(kind_of(block), block.text, block.label, rtl)
            case Caption():
                yield TextLine(BlockKind.CAPTION, block.text, rtl=rtl)
            case Body():
                yield TextLine(kind_of(block), block.text, rtl=rtl is not foreign(block.text, rtl))
            case Table():
                widths = column_widths(block, self.look)
                yield self._row(BlockKind.TABLE_HEAD, block.head, widths)
                yield from (self._row(BlockKind.TABLE_CELL, cells, widths) for cells in block.rows)
            case _:
                raise TypeError(f"a {type(block).__name__} cannot be previewed")
        yield from (self._note(note) for note in notes_of(block))

    def _note(self, note: Note[Text]) -> TextLine:
        return TextLine(BlockKind.NOTE, note.text, note.label, self.look.rtl)

    def _row(self, kind: BlockKind, cells: tuple[Text, ...], widths: tuple[float, ...]) -> TextLine:
        text: list[Span] = []
        for at, cell in enumerate(cells):
            text += [Span("\t"), *cell] if at else cell
        return TextLine(kind, tuple(text), rtl=self.look.rtl, tabbed=widths)

    @property
    def page_side(self) -> float:
        """Pixels from the edge of the sheet to the outer column."""
        return self.column_start - self.look.page.outer * self.scale

    def ground(self, line: TextLine) -> tuple[float, float]:
        """Return the left and right edge of the background of a line."""
        return self.page_side, self.width - self.page_side

    # -- formats -------------------------------------------------------------------------------------------

    def block_format(self, line: TextLine) -> QTextBlockFormat:
        """Return the margins, tab stops, direction and line height of a line."""
        style, scale = self.look.style(line.kind), self.scale
        start, end = self._margins(line.kind, style)
        end -= self.bleed(line)
        left, right = (end, start) if self.look.rtl else (start, end)
        made = QTextBlockFormat()
        made.setLayoutDirection(_direction(line.rtl))
        made.setAlignment(self._alignment(line))
        made.setLeftMargin(left)
        made.setRightMargin(right)
        made.setTopMargin(style.before * scale)
        made.setBottomMargin(style.after * scale)
        made.setLineHeight(
            style.leading * scale * LEADING, QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        if line.label is not None:
            begin = style.label_at - style.indent
            made.setTextIndent(begin * scale)
            stops = self._stops(style.first - begin, line.rtl)
            if style.label_end is not None:
                stops.insert(0, _stop((style.label_end - style.label_at) * scale, not line.rtl))
            made.setTabPositions(stops)
        elif line.tabbed:
            room = (self.width - self.column_start - self.column_end) / sum(line.tabbed)
            made.setTabPositions([_stop(room * end, line.rtl) for end in accumulate(line.tabbed[:-1])])
        return made

    def _margins(self, kind: BlockKind, style: BlockStyle) -> tuple[float, float]:
        """Return the margins at the start and the end of a line, in the report's direction."""
        if kind in MASTHEAD_KINDS:  # at the outer edge, where lines end: left in Arabic, right in English
            side = self.page_side
            return self.width - side - self.look.masthead * self.scale, side
        start, end = style.indent * self.scale, style.end_indent * self.scale
        return self.column_start + start, self.column_end + end

    def bleed(self, line: TextLine) -> float:
        """Return how many pixels beyond the text column a line may reach before it is broken."""
        style = self.look.style(line.kind)
        free = any("\n" in span.text for span in line.text)
        share = BLEED if free else BLEED_ON_PAPER
        return share * style.size * self.scale if style.align == "justify" else 0.0

    def _alignment(self, line: TextLine) -> Qt.AlignmentFlag:
        # Qt takes "left" as the leading side; ``justify`` handles the spacing of justified lines.
        center = self.look.style(line.kind).align == "center"
        return Qt.AlignmentFlag.AlignHCenter if center else Qt.AlignmentFlag.AlignLeft

    def _stops(self, at: float, rtl: bool) -> list[QTextOption.Tab]:
        return [_stop((at + n * _FINE) * self.scale, rtl) for n in range(20)]

    def pieces(self, line: TextLine) -> Iterator[tuple[str, QTextCharFormat]]:
        """Yield the text of a line in pieces, with their formats."""
        style = self.look.style(line.kind)
        tab = f"\t{WORD_JOINER}", self.char_format(style, Role.PLAIN, line.rtl)
        if line.label is not None:
            if style.label_end is not None:
                yield tab
            yield from self._runs(line.label, style, line.rtl)
            yield tab
        yield from self._runs(line.text, style, line.rtl, self._lines_on_paper(line))

    def _lines_on_paper(self, line: TextLine) -> Mapping[int, str]:
        """Return the changes to a text by which its lines end as on paper; none in mastheads and tables."""
        if line.kind in MASTHEAD_KINDS or line.tabbed:
            return NONE
        style = self.look.style(line.kind)
        start, end = self._margins(line.kind, style)
        shown = (self.width - start - end) / self.scale
        paper = self.look.page.column - style.indent - style.end_indent
        # A sheet as wide as the paper is so in whole pixels only.
        room = paper if abs(shown - paper) * self.scale < 1 else shown
        return on_paper(line.text, style, line.rtl, room, line.label)

    def _runs(
        self, text: Text, style: BlockStyle, rtl: bool, changes: Mapping[int, str] = NONE
    ) -> Iterator[tuple[str, QTextCharFormat]]:
        at = stretches(letters(text), rtl)
        inside: int | None = None
        pending, place = "", 0
        for run in cut(text, at):
            if run.stretch != inside:
                pending = (_PDI if inside is not None else "") + (_FSI if run.stretch is not None else "")
                inside = run.stretch
            own = run.stretch is None
            char_format = self.char_format(style, run.role, rtl if own else not rtl, run.target)
            tab = run.text == "\t"
            written = run.text
            if changes:
                written = "".join([changes.get(place + n, char) for n, char in enumerate(run.text)])
                place += len(run.text)
            shown = written if tab else printable(written).replace("\n", _LINE_SEPARATOR)
            yield pending + shown, char_format
            pending = ""
        if inside is not None:
            yield _PDI, self.char_format(style, Role.PLAIN, rtl)

    def char_format(self, style: BlockStyle, role: Role, arabic: bool, target: str = "") -> QTextCharFormat:
        """Return the format of a piece of text: its font by script, its colour by role."""
        fonts, rtl = self.look.fonts, self.look.rtl
        size = style.size
        if arabic is not rtl:
            size *= fonts.arabic_in_latin if arabic else fonts.latin_in_arabic
        families = [SERIF_ARABIC, SERIF_LATIN] if arabic else [SERIF_LATIN, SERIF_ARABIC]
        made = QTextCharFormat()
        made.setFontFamilies(families)
        made.setFontPointSize(size * self.points)
        if not arabic:
            made.setFontStretch(round(style.width * 100))
            made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            made.setFontLetterSpacing(style.tracking * self.scale)
        made.setFontItalic((style.italic or role is Role.ITALIC) and not arabic)
        bold = style.bold or (role is Role.BOLD and not arabic)
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setForeground(QColor(self.colours.page_ink))
        if role in (Role.DOUBT, Role.MISSING):
            made.setForeground(QColor(self.colours.warn))
            made.setBackground(QColor(self.colours.warn_soft))
        elif role in (Role.NOTE, Role.REFERENCE):
            made.setForeground(QColor(self.colours.accent))
            if role is Role.NOTE:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            else:
                made.setAnchor(True)
                made.setAnchorHref(ANCHOR + target)
        return made

    @property
    def points(self) -> float:
        """Screen points per point of the report: the scale without the screen's resolution."""
        return self.scale * 72 / SCREEN_DPI


def fitting(scale: float, look: ReportStyle, room: int) -> float:
    """Return the scale at which the lines of paper have room: ``scale``, or a little less.

    If they still have none, they are broken to the width of the window: a larger scale must enlarge letters.
    """
    page = look.page
    needed = (page.outer + page.column + 2 * SIDE) * scale
    return scale * min(1.0, max(_SMALLEST, room / needed))


def is_justified(look: ReportStyle, line: TextLine) -> bool:
    """Return whether lines of this kind are justified."""
    return look.style(line.kind).align == "justify"


def keys(blocks: Iterable[Block[Text]]) -> list[str]:
    return [block.key for block in blocks]


def _direction(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _stop(at: float, rtl: bool) -> QTextOption.Tab:
    # Qt swaps left and right tab stops in right-to-left lines.
    kind = QTextOption.TabType.RightTab if rtl else QTextOption.TabType.LeftTab
    return QTextOption.Tab(at, kind)
