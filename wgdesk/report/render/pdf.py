"""A report as PDF: A4, right-to-left or left-to-right, with outline, links and footnotes.

reportlab writes the file; words, lines and pages are laid out here and in the modules beside, because reportlab's
own right-to-left mode orders whole paragraphs and not lines. The same document gives the same bytes, always.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from wgdesk.report.render.pdf_flow import Block, Flow, Label, back_place
from wgdesk.report.render.pdf_glyphs import check_glyphs
from wgdesk.report.render.pdf_page import About, Frame, Pages
from wgdesk.report.render.pdf_table import Cell, Grid, Row, column_edges, put_table
from wgdesk.report.render.style import LINE_KINDS, BlockStyle, Kind, sheet
from wgdesk.report.rtl import Line as SetLine
from wgdesk.report.tree import (
    Annex,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    Line,
    LineRole,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    plain,
)
from wgdesk.report.tree import Block as Node

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u052f]")
_ALWAYS_LATIN = frozenset((Kind.SYMBOL, Kind.MASTHEAD, Kind.HEADER, Kind.JOB))  # measured for the Latin face
_MASTHEAD = frozenset((Kind.SYMBOL, Kind.MASTHEAD))
_LABEL_GAP = 0.5  # between a label that needs more than its place and its text, of the size
_ENDLESS = 1e9


def render(
    document: Document,
    path: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write ``document`` to ``path``, which is replaced only when the new file is complete.

    ``progress`` is told the part done, up to 1; if ``cancelled`` returns true, nothing is written. Raises
    ``Trouble('pdf-missing-glyphs')`` if the faces lack a character, ``OSError`` if the file cannot be written.
    """
    data = _compose(document, progress, cancelled)
    if data is None:
        return
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    if progress:
        progress(1.0)


def render_bytes(document: Document) -> bytes:
    """Return ``document`` as a PDF file. Raises ``Trouble('pdf-missing-glyphs')``."""
    data = _compose(document, None, None)
    assert data is not None  # nobody cancels
    return data


def _umask() -> int:
    """Return the mask of the process for new files, which mkstemp goes without."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _compose(
    document: Document, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
) -> bytes | None:
    """Return the file, or None if it was cancelled."""
    check_glyphs(document)
    setter = _Setter(document)
    count = len(document.blocks)
    page = 0
    for done, block in enumerate(document.blocks):
        setter.node(block)
        if setter.flow.pages.number != page:
            page = setter.flow.pages.number
            if cancelled and cancelled():
                return None
            if progress:
                progress(0.9 * done / count)
    return setter.finish()


class _Setter:
    """Sets the nodes of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._look = look = sheet(document.rtl)
        lines = {block.role: block for block in document.blocks if isinstance(block, Line)}
        organ = lines.get(LineRole.BODY) or lines.get(LineRole.PARENT)
        self._job = lines.get(LineRole.JOB)
        self._pages = Pages(
            look,
            About(
                document.lang,
                document.title,
                plain(organ.text) if organ else "",
                document.symbol,
                document.rtl,
            ),
        )
        self.flow = Flow(self._pages, look, self._furniture)
        self._in_masthead = False
        self._places = _places(document)
        side = look.page.side + look.page.outer
        self._left, self._right = side, look.page.width - side

    def node(self, block: Node[Text]) -> None:
        """Set one node of the tree; raises ``TypeError`` on an unknown one."""
        masthead = isinstance(block, Line) and LINE_KINDS[block.role] in _MASTHEAD
        if self._in_masthead and not masthead:
            self._end_masthead()
        match block:
            case Line():
                self._line(block)
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(block)
            case Item():
                self._item(block)
            case Caption():
                self._caption(block)
            case Body():
                self._body(block)
            case Table():
                self._table(block)
            case Annex():
                self._annex(block)
            case _:
                raise TypeError(f"no such node: {type(block).__name__}")

    def finish(self) -> bytes:
        """Finish the last page and return the file."""
        if self._in_masthead:
            self._end_masthead()
        self.flow.close()
        return self._pages.finish()

    # ---- nodes --------------------------------------------------------------------------------------------

    def _line(self, line: Line[Text]) -> None:
        """A line of the masthead on the left of an Arabic page and the right of an English one, or of the title."""
        kind = LINE_KINDS[line.role]
        if kind is Kind.JOB:
            return  # at the foot of the first page, see _furniture
        if kind in _MASTHEAD:
            self._in_masthead = True
            page = self._look.page
            left = page.side if self._document.rtl else page.width - page.side - self._look.masthead
            self.flow.add(self._set(kind, line.text, key=line.key, edges=(left, left + self._look.masthead)))
        else:
            self.flow.add(self._set(kind, line.text, key=line.key))

    def _end_masthead(self) -> None:
        """Draw the rule below the masthead."""
        self._in_masthead = False
        page = self._look.page
        self.flow.skip(6)
        self._pages.rule(page.side, self.flow.y, page.width - 2 * page.side, weight=self._look.heavy_rule)
        self.flow.skip(12)

    def _heading(self, heading: Heading[Text]) -> None:
        """A heading, with its ordinal in the outer column and a line in the outline."""
        kind = Kind.HEADING_1 if heading.level == 1 else Kind.HEADING_2
        title = " ".join(filter(None, (plain(heading.label or ()), plain(heading.text))))
        entry = (title, heading.level - 1)
        self.flow.add(self._set(kind, heading.text, heading.label, key=heading.key, entry=entry))

    def _paragraph(self, paragraph: Paragraph[Text]) -> None:
        """A paragraph, with its number in the first line and its footnotes."""
        notes = {note.key: self._note(note, paragraph.text) for note in paragraph.notes}
        self.flow.add(self._set(Kind.PARAGRAPH, paragraph.text, paragraph.label, key=paragraph.key, notes=notes))

    def _note(self, note: Note[Text], text: Text) -> Block:
        """A footnote, whose number leads back to its mark in ``text``."""
        marked = any(span.role is Role.NOTE and span.target == note.key for span in text)
        label = tuple(Span(span.text, Role.NOTE) for span in note.label or ())
        return self._set(
            Kind.NOTE, note.text, label or None, key=note.key, back=back_place(note.key) if marked else ""
        )

    def _item(self, item: Item[Text]) -> None:
        """A line of a list, its number hanging before it."""
        kind = Kind.ITEM_1 if item.level == 1 else Kind.ITEM_2
        self.flow.add(self._set(kind, item.text, item.label, key=item.key))

    def _caption(self, caption: Caption[Text]) -> None:
        """The label of a recommendation on a line of its own."""
        self.flow.add(self._set(Kind.CAPTION, caption.text, key=caption.key))

    def _body(self, body: Body[Text]) -> None:
        """Text without a number."""
        self.flow.add(self._set(Kind.BODY, body.text, key=body.key))

    def _annex(self, annex: Annex[Text]) -> None:
        """The heading of an annex, at the top of a page."""
        self.flow.settle()
        if not self.flow.empty:
            self.flow.new_page()
        title = " ".join(filter(None, (plain(annex.label), plain(annex.text))))
        self.flow.add(self._set(Kind.ANNEX_LABEL, annex.label, key=annex.key, entry=(title, 0)))
        self.flow.add(self._set(Kind.ANNEX_TITLE, annex.text))

    def _table(self, table: Table[Text]) -> None:
        """A table whose first column is at the start side."""
        count = len(table.head)
        if not count:
            return
        pad = self._look.cell_pad
        rows = (table.head, *table.rows)
        styles = [self._look.style(Kind.TABLE_HEAD)] + [self._look.style(Kind.TABLE_CELL)] * len(table.rows)
        naturals = []
        for column in range(count):
            widths = [self._natural(style, row[column]) for style, row in zip(styles, rows, strict=True)]
            naturals.append((max(width[0] for width in widths), max(width[1] for width in widths)))
        if self._document.rtl:
            naturals.reverse()
        edges = column_edges(naturals, self._left, self._right, pad)
        frames = [
            (left + pad, right - pad) for left, right in zip(edges[:-1], edges[1:], strict=True)
        ]
        if self._document.rtl:
            frames.reverse()
        cells: list[Row] = []
        for style, row in zip(styles, rows, strict=True):
            cells.append(
                tuple(
                    self._cell(style, text, *frame) for text, frame in zip(row, frames, strict=True)
                )
            )
        self.flow.settle()
        place = table.key if table.key in self._places else ""
        put_table(self.flow, Grid(tuple(edges), cells[0], tuple(cells[1:]), place))

    # ---- setting ------------------------------------------------------------------------------------------

    def _direction(self, text: Text) -> bool:
        """Return whether a block runs to the left: as the document, but Latin text alone never does (UAX #9, HL1)."""
        if not self._document.rtl:
            return False
        letters = plain(text)
        return _ARABIC.search(letters) is not None or _LATIN.search(letters) is None

    def _size(self, kind: Kind, rtl: bool) -> float:
        """Return the size of a kind of text in one direction; Latin text in an Arabic document is set smaller."""
        size = self._look.style(kind).size
        if rtl == self._document.rtl or kind in _ALWAYS_LATIN:
            return size
        return round(size * self._look.fonts.latin_in_arabic, 1)

    def _set(
        self,
        kind: Kind,
        text: Text,
        label: Text | None = None,
        *,
        key: str = "",
        entry: tuple[str, int] | None = None,
        back: str = "",
        notes: dict[str, Block] | None = None,
        edges: tuple[float, float] | None = None,
    ) -> Block:
        """Set text in lines by the style of its kind, between ``edges`` or the edges of the text column."""
        style = self._look.style(kind)
        rtl = self._direction(text)
        pen = self._pages.pen(rtl, style.bold)
        size = self._size(kind, rtl)
        from_right = self._document.rtl and edges is None
        left, right = edges or (self._left, self._right)
        set_label, first = self._label(style, label, back) if label else (None, 0.0)
        rest = _narrowed(left, right, style.indent, style.end_indent, from_right)
        opening = _narrowed(left, right, style.indent + first, style.end_indent, from_right)
        unit = 1000 / size
        lines = pen.shaper.lines(self._linked(text, notes), (opening.right - opening.left) * unit, (rest.right - rest.left) * unit)
        kept = key if entry or key in self._places else ""
        return Block(
            pen, style, size, style.leading, lines or [SetLine("", 0.0, 0)], opening, rest, set_label, notes or {}, kept, entry
        )

    def _label(self, style: BlockStyle, label: Text, back: str) -> tuple[Label, float]:
        """Set the number of a block; return it and how much further in than the others the first line begins."""
        rtl = self._document.rtl
        pen = self._pages.pen(rtl, style.bold)
        lines = pen.shaper.lines(label, _ENDLESS, _ENDLESS)
        width = sum(line.width for line in lines) * style.size / 1000
        x = self._right - style.label_at - width if rtl else self._left + style.label_at
        needed = style.label_at + width + _LABEL_GAP * style.size - style.indent
        visual = lines[0].visual if lines else ""
        return Label(pen, visual, x, width, back), max(style.first, needed)

    def _linked(self, text: Text, notes: dict[str, Block] | None) -> Text:
        """Return text without the targets that the document does not have."""
        if len(text) == 1 and not text[0].target:
            return text
        known = self._places
        return tuple(
            span if not span.target or span.target in known else Span(span.text, span.role) for span in text
        )

    def _natural(self, style: BlockStyle, text: Text) -> tuple[float, float]:
        """Return in points the width of a cell's text on one line and of its widest word."""
        shaper = self._pages.pen(self._direction(text), style.bold).shaper
        whole, word = shaper.natural(text)
        return whole * style.size / 1000, word * style.size / 1000

    def _cell(self, style: BlockStyle, text: Text, left: float, right: float) -> Cell:
        """Set the text of a cell between two rules."""
        pen = self._pages.pen(self._direction(text), style.bold)
        width = (right - left) * 1000 / style.size + 1
        lines = pen.shaper.lines(self._linked(text, None), width, width)
        return Cell(pen, style, style.size, Frame(left, right, self._document.rtl), lines)

    # ---- head and foot ------------------------------------------------------------------------------------

    def _furniture(self) -> None:
        """Draw symbol and page number at the outer side of the page that is complete, the job number on the first."""
        pages, look = self._pages, self._look
        page, number = look.page, self._pages.number
        left_side = (number % 2 == 1) == self._document.rtl  # the outer side of a right-hand page, or of a left-hand
        if number > 1 and self._document.symbol:
            self._aside(Kind.HEADER, self._document.symbol, page.height - page.header, left_side)
            pages.rule(page.side, page.height - page.header - 6, page.width - 2 * page.side, weight=look.rule)
        digits = str(number)
        if self._document.digits == "arabic":
            digits = digits.translate(_ARABIC_DIGITS)
        self._aside(Kind.PAGE_NUMBER, digits, page.footer, left_side)
        if number == 1 and self._job:
            self._aside(Kind.JOB, plain(self._job.text), page.footer, not left_side)

    def _aside(self, kind: Kind, text: str, y: float, left_side: bool) -> None:
        """Draw a line in the margin, at one side."""
        spans = (Span(text),)
        rtl = self._direction(spans)
        style = self._look.style(kind)
        pen = self._pages.pen(rtl, style.bold)
        size = self._size(kind, rtl)
        lines = pen.shaper.lines(spans, _ENDLESS, _ENDLESS)
        if lines:
            page = self._look.page
            x = page.side if left_side else page.width - page.side - lines[0].width * size / 1000
            self._pages.draw(pen, size, x, y, lines[0].visual)


def _narrowed(left: float, right: float, start: float, end: float, from_right: bool) -> Frame:
    """Return a frame that is ``start`` points in from the start side and ``end`` from the other."""
    if from_right:
        return Frame(left + end, right - start, True)
    return Frame(left + start, right - end, False)


def _places(document: Document) -> frozenset[str]:
    """Return the keys that links lead to: of blocks that are referred to, and of footnotes with a mark."""
    keys: set[str] = set()
    targets: set[str] = set()

    def heard(text: Text) -> None:
        if len(text) > 1 or (text and text[0].target):
            targets.update(span.target for span in text if span.target)

    for block in document.blocks:
        keys.add(block.key)
        if isinstance(block, Paragraph):
            for note in block.notes:
                keys.add(note.key)
                heard(note.text)
        if isinstance(block, Table):
            for row in (block.head, *block.rows):
                for cell in row:
                    heard(cell)
        else:
            heard(block.text)
    return frozenset(keys & targets)
