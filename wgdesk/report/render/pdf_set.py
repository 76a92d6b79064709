"""Sets the texts of a document in lines: direction, size, frame, label."""

from __future__ import annotations

import re

from wgdesk.language_table import by_letters
from wgdesk.phrasing.tree import Document, Role, Span, Text, plain
from wgdesk.report.render.links import Links
from wgdesk.report.render.pdf_flow import PdfBlock, PdfLabel
from wgdesk.report.render.pdf_page import Frame, Pages
from wgdesk.report.render.pdf_structure import Element, TextTags, follow
from wgdesk.report.render.pdf_table import Cell
from wgdesk.report.render.style import LATIN_KINDS, BlockKind, BlockStyle, ReportStyle
from wgdesk.report.rtl import SetLine, natural_widths, set_lines

_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u052f]")
_ENDLESS = 1e9
_EMPTY = (SetLine("", 0.0, 0),)
_ROUNDING = 1.0  # thousandths of the size, added so that a cell exactly as wide as its text can hold it


class TextSetter:
    """Sets the texts of one document."""

    def __init__(self, document: Document, look: ReportStyle, pages: Pages) -> None:
        """Take the document, its look, and its pages, which have the fonts."""
        self.look = look
        self._document = document
        self._pages = pages
        self.links = Links.of(document)
        self.column = look.page.edges(document.rtl)

    def is_rtl(self, text: Text) -> bool:
        """Return whether a text is right-to-left: as its document, except for purely Latin text.

        UAX 9 (HL1) leaves the direction of a paragraph to the program. A right-to-left "9 September" would
        read "September 9".
        """
        if not self._document.rtl:
            return False
        letters = plain(text)
        return _ARABIC.search(letters) is not None or _LATIN.search(letters) is None

    def size(self, kind: BlockKind, rtl: bool) -> float:
        """Return the size of a kind of text; purely Latin text is smaller in an Arabic document."""
        size = self.look.style(kind).size
        if rtl == self._document.rtl or kind in LATIN_KINDS:
            return size
        return round(size * self.look.fonts.latin_in_arabic, 1)

    def block(
        self,
        kind: BlockKind,
        text: Text,
        label: Text | None = None,
        *,
        key: str = "",
        entry: tuple[str, int] | None = None,
        back: str = "",
        notes: dict[str, PdfBlock] | None = None,
    ) -> PdfBlock:
        """Set a text with its label in the text column, in the style of its kind.

        ``key`` is the key of the node, ``entry`` its entry in the outline (title, level from 0), ``back`` the
        target of a link on its label.
        """
        style = self.look.style(kind)
        tags = self._tags(kind, text)
        set_label, first = self._label(style, label, back, tags.label) if label else (None, 0.0)
        return self._framed(kind, text, first, self.column, set_label, key, entry, notes or {}, tags.text)

    def _tags(self, kind: BlockKind, text: Text) -> TextTags:
        """Return the structure elements of a text; a Latin one in an Arabic document states its language."""
        foreign = self._document.rtl and not self.is_rtl(text)
        return self._pages.structure.text(kind, by_letters(plain(text)) if foreign else "")

    def line(self, kind: BlockKind, text: Text, left: float, right: float, key: str = "") -> PdfBlock:
        """Set a text between two edges that always starts on the left, even in an Arabic document."""
        return self._framed(kind, text, None, (left, right), None, key, None, {}, self._tags(kind, text).text)

    def between(self, kind: BlockKind, text: Text, edges: tuple[float, float], key: str = "") -> PdfBlock:
        """Set a text between two edges that starts on the right in an Arabic document, else on the left."""
        return self._framed(kind, text, 0.0, edges, None, key, None, {}, self._tags(kind, text).text)

    def _framed(
        self,
        kind: BlockKind,
        text: Text,
        first: float | None,
        edges: tuple[float, float],
        label: PdfLabel | None,
        key: str,
        entry: tuple[str, int] | None,
        notes: dict[str, PdfBlock],
        element: Element,
    ) -> PdfBlock:
        """Set a text between two edges. ``first`` indents its first line; None: lines start on the left."""
        style = self.look.style(kind)
        rtl = self.is_rtl(text)
        size = self.size(kind, rtl)
        pen = self._pages.pen(style.lettering(rtl, size))
        from_right = self._document.rtl and first is not None
        rest = _narrowed(*edges, style.indent, style.end_indent, from_right)
        opening = _narrowed(*edges, style.indent + (first or 0.0), style.end_indent, from_right)
        unit = 1000 / size
        justified = style.align == "justify"
        widths = opening.width * unit, rest.width * unit
        lines = set_lines(pen.shaper, self._linked(text), *widths, justified=justified) or list(_EMPTY)
        place = key if entry or key in self.links.referred or key in self.links.marked else ""
        follow(element, [note.element for note in notes.values()])
        shape = pen, style, size, style.leading, lines, opening, rest
        return PdfBlock(*shape, element, label, notes, place, entry)

    def _label(
        self, style: BlockStyle, label: Text, back: str, element: Element
    ) -> tuple[PdfLabel | None, float]:
        """Set a label; return it and the indent of the first line."""
        rtl = self._document.rtl
        pen = self._pages.pen(style.lettering(rtl, style.size))
        lines = set_lines(pen.shaper, label, _ENDLESS, _ENDLESS)
        if not lines:
            return None, 0.0
        width = lines[0].width * style.size / 1000
        left, right = self.column
        start = style.label_at if style.label_end is None else style.label_end - width
        x = right - start - width if rtl else left + start
        return PdfLabel(pen, lines[0].visual, x, width, element, back), style.first_indent(width)

    def _linked(self, text: Text) -> Text:
        """Return text without targets that the document does not have."""
        if len(text) == 1 and not text[0].target:
            return text
        known = self.links
        return tuple(
            span
            if not span.target
            or span.role is Role.DOCUMENT
            or span.target in known.referred
            or span.target in known.marked
            else Span(span.text, span.role)
            for span in text
        )

    def natural(self, kind: BlockKind, text: Text) -> tuple[float, float]:
        """Return the widths in points of a cell's text on one line and of its widest word."""
        rtl = self.is_rtl(text)
        size = self.size(kind, rtl)
        shaper = self._pages.pen(self.look.style(kind).lettering(rtl, size)).shaper
        whole, word = natural_widths(shaper, text)
        unit = size / 1000
        return whole * unit, word * unit

    def cell(self, kind: BlockKind, text: Text, left: float, right: float) -> Cell:
        """Set the text of a table cell between two edges."""
        rtl = self.is_rtl(text)
        style, size = self.look.style(kind), self.size(kind, rtl)
        pen = self._pages.pen(style.lettering(rtl, size))
        width = (right - left) * 1000 / size + _ROUNDING
        lines = set_lines(pen.shaper, self._linked(text), width, width)
        return Cell(pen, style, size, Frame(left, right, self._document.rtl), lines)

    def aside(self, kind: BlockKind, text: str, y: float, left_side: bool) -> None:
        """Draw a line in the top or bottom margin, at one side of the page."""
        spans = (Span(text),)
        rtl = self.is_rtl(spans)
        size = self.size(kind, rtl)
        pen = self._pages.pen(self.look.style(kind).lettering(rtl, size))
        for line in set_lines(pen.shaper, spans, _ENDLESS, _ENDLESS):
            page = self.look.page
            edge = page.side + page.inset
            x = edge if left_side else page.width - edge - line.width * size / 1000
            self._pages.draw(pen, size, x, y, line.visual)


def _narrowed(left: float, right: float, start: float, end: float, from_right: bool) -> Frame:
    """Return a frame narrower by ``start`` points where lines begin and by ``end`` on the other side."""
    if from_right:
        return Frame(left + end, right - start, True)
    return Frame(left + start, right - end, False)
