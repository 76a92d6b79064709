"""A report as PDF: A4, right-to-left or left-to-right, with outline, links and footnotes.

reportlab writes the file; words, lines and pages are laid out here and in the modules beside,
because reportlab's own right-to-left mode orders whole paragraphs and not lines. The same document
gives the same bytes, always.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from wgdesk.report.render.output import UNWATCHED, Cancelled, Progress, Watch, produce
from wgdesk.report.render.pdf_flow import Block, Flow, back_place
from wgdesk.report.render.pdf_glyphs import check_glyphs
from wgdesk.report.render.pdf_page import About, Pages
from wgdesk.report.render.pdf_set import TextSetter
from wgdesk.report.render.pdf_table import Grid, column_edges, put_table
from wgdesk.report.render.style import LINE_KINDS, Kind, Sheet, sheet
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
    announces,
    plain,
)
from wgdesk.report.tree import Block as Node
from wgdesk.words.digits import figures

PageLabel = Callable[[int, int], str]

_MASTHEAD = frozenset((Kind.SYMBOL, Kind.MASTHEAD))
_KEPT_LINES = 5  # of a paragraph that announces a list; a longer one may stand on two pages
_RULE_GAP = 4.0  # between the rules of the masthead and its lines


def render(
    document: Document,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write ``document`` to ``path``, whole or not at all; nothing if ``cancelled`` returns true.

    ``progress`` is told the part done, up to 1. Raises ``Trouble('pdf-missing-glyphs')`` if the
    faces lack a character, ``OSError`` if the file cannot be written, ``TypeError`` at an unknown
    block.
    """
    produce(path, lambda watch: render_bytes(document, watch), progress, cancelled)


def render_bytes(
    document: Document,
    watch: Watch = UNWATCHED,
    *,
    look: Sheet | None = None,
    page_label: PageLabel | None = None,
) -> bytes:
    """Return ``document`` as a PDF file.

    ``look`` is another than that of reports. ``page_label`` makes what stands at the foot of a page
    of its number and the number of all pages, for which the document is set twice; without it the
    number alone stands there. Raises ``Trouble('pdf-missing-glyphs')``, ``TypeError`` at an unknown
    block.
    """
    check_glyphs(document)
    writer = _written(document, look, watch, page_label and (lambda number: page_label(number, number)))
    if page_label is not None:
        pages = writer.pages
        writer = _written(document, look, watch, lambda number: page_label(number, pages))
    return writer.file


def _written(
    document: Document, look: Sheet | None, watch: Watch, page_label: Callable[[int], str] | None
) -> _Writer:
    writer = _Writer(document, look or sheet(document.rtl), page_label)
    for block in watch.over(document.blocks):
        writer.node(block)
    writer.finish()
    return writer


class _Writer:
    """Puts the nodes of one document on pages, one function per node type."""

    def __init__(self, document: Document, look: Sheet, page_label: Callable[[int], str] | None) -> None:
        self._document = document
        self._look = look
        self._page_label = page_label or self._figures
        self.file = b""
        lines = {block.role: plain(block.text) for block in document.blocks if isinstance(block, Line)}
        self._job = lines.get(LineRole.JOB, "")
        organ = lines.get(LineRole.BODY) or lines.get(LineRole.PARENT, "")
        about = About(document.lang, document.title, organ, document.symbol, document.rtl)
        self._pages = Pages(self._look, about)
        self._set = TextSetter(document, self._look, self._pages)
        self._flow = Flow(self._pages, self._look, self._furniture)
        self._in_masthead = False

    def node(self, block: Node[Text]) -> None:
        """Put one node of the tree on the page; raises ``TypeError`` on an unknown one."""
        if self._in_masthead and not (isinstance(block, Line) and LINE_KINDS[block.role] in _MASTHEAD):
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

    def finish(self) -> None:
        """Finish the last page and make the file."""
        if self._in_masthead:
            self._end_masthead()
        self._flow.close()
        self.file = self._pages.finish()

    @property
    def pages(self) -> int:
        """How many pages a finished document has."""
        return self._pages.number - 1

    def _line(self, line: Line[Text]) -> None:
        """A line of the masthead, of the title, or the job number at the foot of page 1."""
        kind = LINE_KINDS[line.role]
        if kind is Kind.JOB:
            return  # see _furniture
        if kind in _MASTHEAD:
            self._masthead_line(kind, line)
        else:
            self._flow.add(self._set.block(kind, line.text, key=line.key))

    def _masthead_line(self, kind: Kind, line: Line[Text]) -> None:
        """A line of the masthead: on the left of an Arabic page, on the right of an English one.

        The symbol stands above a thin rule, as on documents of the United Nations.
        """
        self._in_masthead = True
        page, width = self._look.page, self._look.masthead
        left = page.side if self._document.rtl else page.width - page.side - width
        self._flow.add(self._set.line(kind, line.text, left, left + width, line.key))
        if kind is Kind.SYMBOL:
            self._rule(self._look.rule)
            self._flow.skip(_RULE_GAP)

    def _end_masthead(self) -> None:
        """Draw the rule below the masthead."""
        self._in_masthead = False
        self._flow.skip(_RULE_GAP)
        self._rule(self._look.heavy_rule)
        self._flow.skip(3 * _RULE_GAP)

    def _rule(self, weight: float) -> None:
        """Draw a rule over the whole width of the page, at the foot of what stands on it."""
        page = self._look.page
        self._pages.rule(page.side, self._flow.y, page.width - 2 * page.side, weight=weight)

    def _heading(self, heading: Heading[Text]) -> None:
        """A heading, its ordinal in the outer column, and its line in the outline."""
        kind = Kind.HEADING_1 if heading.level == 1 else Kind.HEADING_2
        entry = (_joined(heading.label or (), heading.text), heading.level - 1)
        self._flow.add(self._set.block(kind, heading.text, heading.label, key=heading.key, entry=entry))

    def _paragraph(self, paragraph: Paragraph[Text]) -> None:
        """A paragraph, its number in the first line, and its footnotes."""
        marked = {span.target for span in paragraph.text if span.role is Role.NOTE}
        notes = {note.key: self._note(note, note.key in marked) for note in paragraph.notes}
        block = self._set.block(
            Kind.PARAGRAPH, paragraph.text, paragraph.label, key=paragraph.key, notes=notes
        )
        if announces(paragraph.text) and len(block.lines) <= _KEPT_LINES and not notes:
            block = replace(block, style=replace(block.style, keep_next=True))
        self._flow.add(block)

    def _note(self, note: Note[Text], marked: bool) -> Block:
        """A footnote; its raised number leads back to its mark if there is one."""
        label = tuple(Span(span.text, Role.NOTE) for span in note.label or ())
        back = back_place(note.key) if marked else ""
        return self._set.block(Kind.NOTE, note.text, label, key=note.key, back=back)

    def _item(self, item: Item[Text]) -> None:
        """A line of a list, its number hanging before it."""
        kind = Kind.ITEM_1 if item.level == 1 else Kind.ITEM_2
        self._flow.add(self._set.block(kind, item.text, item.label, key=item.key))

    def _caption(self, caption: Caption[Text]) -> None:
        """The label of a recommendation, on a line of its own."""
        self._flow.add(self._set.block(Kind.CAPTION, caption.text, key=caption.key))

    def _body(self, body: Body[Text]) -> None:
        """Text without a number."""
        self._flow.add(self._set.block(Kind.BODY, body.text, key=body.key))

    def _table(self, table: Table[Text]) -> None:
        """A table whose first column is at the start side."""
        if not table.head:
            return
        look = self._look
        rows = (table.head, *table.rows)
        kinds = (Kind.TABLE_HEAD, *[Kind.TABLE_CELL] * len(table.rows))
        widths = [
            [self._set.natural(kind, text) for text in row] for kind, row in zip(kinds, rows, strict=True)
        ]
        naturals = [
            (max(whole for whole, _ in column), max(word for _, word in column))
            for column in zip(*widths, strict=True)
        ]
        turn = -1 if self._document.rtl else 1
        edges = column_edges(naturals[::turn], *self._set.column, look.cell_pad)
        frames = [(left + look.cell_pad, right - look.cell_pad) for left, right in pairwise(edges)][::turn]
        head, *body = (
            tuple(self._set.cell(kind, text, *frame) for text, frame in zip(row, frames, strict=True))
            for kind, row in zip(kinds, rows, strict=True)
        )
        place = table.key if table.key in self._set.links.referred else ""
        put_table(self._flow, Grid(tuple(edges), head, tuple(body), place))

    def _annex(self, annex: Annex[Text]) -> None:
        """The heading of an annex, at the head of a page."""
        self._flow.settle()
        if not self._flow.empty:
            self._flow.new_page()
        entry = (_joined(annex.label, annex.text), 0)
        self._flow.add(self._set.block(Kind.ANNEX_LABEL, annex.label, key=annex.key, entry=entry))
        self._flow.add(self._set.block(Kind.ANNEX_TITLE, annex.text))

    def _furniture(self) -> None:
        """Draw head and foot of the page that is complete.

        Symbol and page number stand at the outer side: the left of the first page of an Arabic
        document, which is bound on the right, and so on in turn. The job number is on page 1.
        """
        page, number = self._look.page, self._pages.number
        left_side = (number % 2 == 1) == self._document.rtl
        if number > 1 and self._document.symbol:
            y = page.height - page.header
            self._set.aside(Kind.HEADER, self._document.symbol, y, left_side)
            self._pages.rule(page.side, y - 6, page.width - 2 * page.side, weight=self._look.rule)
        self._set.aside(Kind.PAGE_NUMBER, self._page_label(number), page.footer, left_side)
        if number == 1 and self._job:
            self._set.aside(Kind.JOB, self._job, page.footer, not left_side)

    def _figures(self, number: int) -> str:
        """Return a number in the digits of the document."""
        return figures(str(number), self._document.digits)


def _joined(label: Text, text: Text) -> str:
    """Return label and text as one line of the outline."""
    return " ".join(filter(None, (plain(label), plain(text))))
