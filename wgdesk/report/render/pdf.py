"""Writes the report as PDF: A4, in both directions, with outline, links and footnotes.

reportlab writes the file. We lay out words, lines and pages ourselves, because reportlab's own right-to-left
mode orders whole paragraphs and not lines. The same document always gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from wgdesk.phrasing.tree import (
    Annex,
    Body,
    Caption,
    Document,
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
    plain,
)
from wgdesk.phrasing.tree import Block as Node
from wgdesk.report.render.document_links import with_document_links
from wgdesk.report.render.kept_together import announces, last_but_one
from wgdesk.report.render.links import Links
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.report.render.pdf_flow import Flow, PdfBlock, back_place
from wgdesk.report.render.pdf_glyphs import drawable
from wgdesk.report.render.pdf_page import About, Pages
from wgdesk.report.render.pdf_set import TextSetter
from wgdesk.report.render.pdf_table import Grid, column_edges, put_table
from wgdesk.report.render.pdf_un import UnPages
from wgdesk.report.render.style import LINE_KINDS, BlockKind, ReportStyle, kind_of, label_line
from wgdesk.report.render.un_style import look_of
from wgdesk.words.digits import figures

PageLabel = Callable[[int, int], str]

_MASTHEAD = frozenset((BlockKind.SYMBOL, BlockKind.MASTHEAD))
_KEPT_LINES = 5  # a paragraph before a list stays on one page with it, unless it has more lines
_RULE_GAP = 4.0  # between the rules of the masthead and its lines


def to_bytes(
    document: Document,
    watch: RenderWatch = UNWATCHED,
    *,
    look: ReportStyle | None = None,
    page_label: PageLabel | None = None,
) -> bytes:
    """Return ``document`` as a PDF file; a character that the faces lack is printed as its code point.

    ``look`` replaces the usual look of reports. ``page_label`` makes the text at the foot of a page from its
    number and the number of all pages; without it the foot shows only the number. Raises
    ``TypeError`` for an unknown block.
    """
    document = drawable(with_document_links(document))
    writer = _Writer(document, look or look_of(document), page_label)
    for block in watch.over(document.blocks[writer.begun :]):
        writer.node(block)
    return writer.finished()


class _Writer:
    """Puts the nodes of one document on pages, with one function for each node type."""

    def __init__(self, document: Document, look: ReportStyle, page_label: PageLabel | None) -> None:
        self._document = document
        self._look = look
        self._page_label = page_label or self._figures
        lines = {block.role: plain(block.text) for block in document.blocks if isinstance(block, TitleLine)}
        self._job = lines.get(LineRole.JOB, "")
        names = Links.of(document).names
        names |= {back_place(target): name for target, name in names.items()}
        title, author, symbol = document.title, document.author, document.symbol
        about = About(document.lang, title, author, symbol, document.rtl, document.dated, names)
        self._pages = Pages(self._look, about)
        self._set = TextSetter(document, self._look, self._pages)
        self._flow = Flow(self._pages, self._look)
        self._in_masthead = False
        self._before_last = last_but_one(document.blocks)
        self._un = UnPages(document, document.un_page, self._set, self._flow) if document.un_page else None
        self.begun = self._un.masthead() if self._un else 0  # number of blocks already on the page

    def node(self, block: Node[Text]) -> None:
        """Put one node of the tree on the page; raises ``TypeError`` for an unknown one."""
        if self._in_masthead and not (isinstance(block, TitleLine) and LINE_KINDS[block.role] in _MASTHEAD):
            self._end_masthead()
        match block:
            case TitleLine():
                self._line(block)
            case Heading(apart="line" | "page") | Annex():
                self._apart(block)
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
            case _:
                raise TypeError(f"no such node: {type(block).__name__}")

    def finished(self) -> bytes:
        """Finish the last page and return the file."""
        if self._in_masthead:
            self._end_masthead()
        self._flow.settle()
        if self._un:
            self._un.end_rule()
        self._flow.close()
        return self._pages.finish(self._un.furniture if self._un else self._furniture)

    def _line(self, line: TitleLine[Text]) -> None:
        """Put a line of masthead or title on the page; the job number is drawn by ``_furniture``."""
        kind = LINE_KINDS[line.role]
        if kind is BlockKind.JOB:
            return
        if kind in _MASTHEAD:
            self._masthead_line(kind, line)
        else:
            self._flow.add(self._set.block(kind, line.text, key=line.key))

    def _masthead_line(self, kind: BlockKind, line: TitleLine[Text]) -> None:
        """Put a line of the masthead on the left of an Arabic page or on the right of an English one.

        There is a thin rule below the symbol, as on documents of the United Nations.
        """
        self._in_masthead = True
        page, width = self._look.page, self._look.masthead
        left = page.side if self._document.rtl else page.width - page.side - width
        self._flow.add(self._set.line(kind, line.text, left, left + width, line.key))
        if kind is BlockKind.SYMBOL:
            self._rule(self._look.rule)
            self._flow.skip(_RULE_GAP)

    def _end_masthead(self) -> None:
        """Draw the rule below the masthead."""
        self._in_masthead = False
        self._flow.skip(_RULE_GAP)
        self._rule(self._look.heavy_rule)
        self._flow.skip(3 * _RULE_GAP)

    def _rule(self, weight: float) -> None:
        """Draw a rule as wide as text and outer columns, below what is already on the page."""
        page = self._look.page
        self._pages.rule(page.side, self._flow.y, page.width - 2 * page.side, weight=weight)

    def _heading(self, heading: Heading[Text]) -> None:
        """Put a heading on the page, its number in the outer column, and its entry in the outline."""
        entry = (_joined(heading.label or (), heading.text), heading.level - 1)
        self._flow.add(
            self._set.block(kind_of(heading), heading.text, heading.label, key=heading.key, entry=entry)
        )

    def _paragraph(self, paragraph: Paragraph[Text]) -> None:
        """Put a paragraph on the page, its number in the first line, and its footnotes."""
        notes = self._notes(paragraph)
        block = self._set.block(
            BlockKind.PARAGRAPH, paragraph.text, paragraph.label, key=paragraph.key, notes=notes
        )
        self._flow.add(self._kept(block, announces(paragraph.text)))

    @staticmethod
    def _kept(block: PdfBlock, wanted: bool) -> PdfBlock:
        """Return the block, kept with the next one if that is wanted and the block is short."""
        if wanted and len(block.lines) <= _KEPT_LINES and not block.notes:
            return replace(block, style=replace(block.style, keep_next=True))
        return block

    def _notes(self, block: Paragraph[Text] | Item[Text] | Caption[Text] | Body[Text]) -> dict[str, PdfBlock]:
        """Return the footnotes of a block by key."""
        marked = {span.target for span in block.text if span.role is Role.NOTE}
        return {note.key: self._note(note, note.key in marked) for note in block.notes}

    def _note(self, note: Note[Text], marked: bool) -> PdfBlock:
        """Return a footnote; its raised number links back to its mark, if ``marked``."""
        label = tuple(Span(span.text, Role.NOTE) for span in note.label or ())
        back = back_place(note.key) if marked else ""
        return self._set.block(BlockKind.NOTE, note.text, label, key=note.key, back=back)

    def _item(self, item: Item[Text]) -> None:
        """Put a line of a list on the page, with its number hanging outside the text."""
        notes = self._notes(item)
        block = self._set.block(kind_of(item), item.text, item.label, key=item.key, notes=notes)
        self._flow.add(self._kept(block, announces(item.text) or item.key in self._before_last))

    def _caption(self, caption: Caption[Text]) -> None:
        notes = self._notes(caption)
        self._flow.add(self._set.block(BlockKind.CAPTION, caption.text, key=caption.key, notes=notes))

    def _body(self, body: Body[Text]) -> None:
        notes = self._notes(body)
        block = self._set.block(kind_of(body), body.text, key=body.key, notes=notes)
        if body.kept:
            block = replace(block, style=replace(block.style, keep_next=True))
        self._flow.add(block)

    def _table(self, table: Table[Text]) -> None:
        """Put a table on the page; its first column is on the side where lines begin."""
        if not table.head:
            return
        look = self._look
        rows = (table.head, *table.rows)
        kinds = (BlockKind.TABLE_HEAD, *[BlockKind.TABLE_CELL] * len(table.rows))
        widths = [
            [self._set.natural(kind, text) for text in row] for kind, row in zip(kinds, rows, strict=True)
        ]
        naturals = [
            (max(whole for whole, _ in column), max(word for _, word in column))
            for column in zip(*widths, strict=True)
        ]
        turn = -1 if self._document.rtl else 1
        side, outside, (start, end) = look.table.side, look.table.outside, self._set.column
        edges = column_edges(naturals[::turn], start - outside, end + outside, side)
        frames = [(left + side, right - side) for left, right in pairwise(edges)][::turn]
        head, *body = (
            tuple(self._set.cell(kind, text, *frame) for text, frame in zip(row, frames, strict=True))
            for kind, row in zip(kinds, rows, strict=True)
        )
        place = table.key if table.key in self._set.links.referred else ""
        put_table(self._flow, Grid(start, end, head, tuple(body), place))

    def _apart(self, block: Annex[Text] | Heading[Text]) -> None:
        """Put the heading of an annex or a chapter at the top of a page, its label in a line over its text.

        The first chapter stays on the page of the title.
        """
        if not (isinstance(block, Heading) and block.apart == "line"):
            self._flow.settle()
            if not self._flow.empty:
                self._flow.new_page()
        label = block.label or ()
        entry = (_joined(label, block.text), 0)
        self._flow.add(self._set.block(label_line(block), label, key=block.key, entry=entry))
        self._flow.add(self._set.block(BlockKind.ANNEX_TITLE, block.text))

    def _furniture(self, number: int, pages: int) -> None:
        """Draw the header and footer of a page.

        Symbol and page number are at the outer side. In an Arabic document, which is bound on the right, that
        is the left of the first page, then the right of the second, and so on. Page 1 has the job number.
        """
        page = self._look.page
        left_side = (number % 2 == 1) == self._document.rtl
        if number > 1 and self._document.symbol:
            y = page.height - page.header
            self._set.aside(BlockKind.HEADER, self._document.symbol, y, left_side)
            self._pages.rule(page.side, y - 6, page.width - 2 * page.side, weight=self._look.rule)
        self._set.aside(BlockKind.PAGE_NUMBER, self._page_label(number, pages), page.number, left_side)
        if number == 1 and self._job:
            self._set.aside(BlockKind.JOB, self._job, page.footer, not left_side)

    def _figures(self, number: int, _pages: int) -> str:
        """Return the number of a page in the digits of the document."""
        return figures(str(number), self._document.digits)


def _joined(label: Text, text: Text) -> str:
    """Return label and text as one entry of the outline."""
    return " ".join(filter(None, (plain(label), plain(text))))
