"""The pages of a PDF: what is drawn on each, its links, and the document around them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from wgdesk.report.render.pdf_fonts import FontBook
from wgdesk.report.render.pdf_metadata import Information, write_metadata
from wgdesk.report.render.pdf_pen import Pen
from wgdesk.report.render.pdf_structure import Element, LinkContent, PageContent, Structure
from wgdesk.report.render.pdf_tags import LinkNote, address_action, write_structure
from wgdesk.report.render.style import BlockStyle, Lettering, PageLayout, ReportStyle
from wgdesk.report.rtl import SetLine
from wgdesk.report.shaping import clean

_PROGRAM = "WGDesk"
_UNDERLINE, _UNDERLINE_WEIGHT = 0.2, 0.05  # how far below the base line, and how thick: parts of the size
_ARTIFACT = "/Artifact<</Type/Pagination>>BDC"  # content that is not part of the text
_BETWEEN = "( )Tj"  # a space after each line; without it, the words on either side of a line end read as one
_UNSPACED = "100 Tz 0 Tc"  # the state in which a page begins
_ADDRESS = re.compile("https?://")
_PRINTED = 4  # the annotation flag "Print"
_VERSION = (1, 7)  # as PDF/UA-1 requires


@dataclass(frozen=True)
class About:
    """The metadata of a PDF. ``lang`` is a BCP 47 tag."""

    lang: str
    title: str
    author: str
    subject: str
    rtl: bool
    day: date | None  # of the document
    links: Mapping[str, str]  # place -> text of the first link to it


@dataclass(frozen=True, slots=True)
class Frame:
    """The space of a line: from ``left`` to ``right``, beginning at the right if ``from_right``."""

    left: float
    right: float
    from_right: bool

    @property
    def width(self) -> float:
        """The width of a full line in points."""
        return self.right - self.left


class _Canvas(Canvas):
    """A canvas whose pages begin without a font; the original one adds Helvetica to each page."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class Pages:
    """Writes pages one after the other. Lengths are in points, heights are from the foot of the page."""

    def __init__(self, look: ReportStyle, about: About) -> None:
        """Open a document on which no page is finished yet."""
        page: PageLayout = look.page
        self.number = 1
        self._look = look
        self._file = io.BytesIO()
        canvas = self._canvas = _Canvas(
            self._file,
            pagesize=(page.width, page.height),
            pageCompression=1,
            invariant=1,
            pdfVersion=_VERSION,
            lang=about.lang,
        )
        self._info = canvas._doc.info = Information()  # type: ignore[attr-defined]
        self._info.day = about.day
        self.structure = Structure()
        self._names = about.links
        self._owners: list[list[Element]] = [[]]  # by page and number, the element of each stretch of content
        self._marked: Element | None = None
        self._open = False  # whether content is being marked
        self._furnishing = False  # whether heads and feet are being drawn
        self._links: list[tuple[LinkNote, Element]] = []
        canvas.setTitle(_storable(about.title))
        canvas.setAuthor(_storable(about.author))
        canvas.setSubject(_storable(about.subject))
        canvas.setCreator(_PROGRAM)
        canvas.setProducer(_PROGRAM)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.setViewerPreference("Direction", "R2L" if about.rtl else "L2R")
        self._fonts = FontBook(canvas._doc)  # type: ignore[attr-defined]
        self._outline_level = -1
        self._text: list[str] = []
        self._rules: list[str] = []
        self._state: tuple[str, float] | None = None
        self._spacing = _UNSPACED
        self._stretch = 0.0

    def pen(self, how: Lettering) -> Pen:
        """Return the pen for text that is drawn in one way."""
        return self._fonts.pen(how)

    def draw(
        self,
        pen: Pen,
        size: float,
        x: float,
        y: float,
        visual: str,
        stretch: float = 0.0,
        element: Element | None = None,
        blue: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Draw a line from ``x`` to the right on the base line ``y``, its spaces ``stretch`` points wider.

        It is content of ``element``; without one it is not part of the text, such as a page number. ``blue``
        are the places of letters in that colour.
        """
        self._mark(element)
        if self._state != (pen.font, size):
            self._state = (pen.font, size)
            self._text.append(f"{pen.font} {size:.4g} Tf")
        spacing = pen.spacing(size)
        if self._spacing != spacing:
            self._spacing = spacing
            self._text.append(spacing)
        stretch /= pen.shaper.width  # which also multiplies the space between words
        if self._stretch != stretch:
            self._stretch = stretch
            self._text.append(f"{stretch:.3f} Tw")
        end = "" if element is None else _BETWEEN
        self._text.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {pen.show(visual, size, blue)}{end}")

    def _mark(self, element: Element | None) -> None:
        """Begin content of an element, or of none, unless that is the one already open.

        Heads and feet, which are drawn at the end, never belong to an element.
        """
        if self._furnishing:
            element = None
        if self._open:
            if element is self._marked:
                return
            self._text.append("EMC")
        self._open, self._marked = True, element
        if element is None:
            self._text.append(_ARTIFACT)
            return
        owners = self._owners[-1]
        self._text.append(f"/{element.role}<</MCID {len(owners)}>>BDC")
        element.parts.append(PageContent(self.number - 1, len(owners)))
        owners.append(element)

    def line(
        self,
        pen: Pen,
        style: BlockStyle,
        size: float,
        frame: Frame,
        line: SetLine,
        y: float,
        *,
        last: bool,
        element: Element | None,
    ) -> None:
        """Draw a line of a block on the base line ``y``, and make its links.

        ``style`` has the alignment. The ``last`` line of a block is not justified, unless it is too wide.
        """
        natural = line.width * size / 1000
        spare = frame.width - natural
        stretch = 0.0
        if style.align == "justify" and line.gaps and (not last or spare < 0):
            stretch = spare / line.gaps
        if style.align == "center":
            x = frame.left + spare / 2
        elif frame.from_right:
            x = frame.right - natural - stretch * line.gaps
        else:
            x = frame.left
        blue = sorted(anchor.letters for anchor in line.anchors if anchor.letters)
        self.draw(pen, size, x, y, line.visual, stretch, element, blue)
        for anchor in line.anchors:
            left = x + anchor.left * size / 1000 + anchor.left_gaps * stretch
            right = x + anchor.right * size / 1000 + anchor.right_gaps * stretch
            if anchor.target:
                self.link(anchor.target, left, y - size * 0.25, right, y + size * 0.9, element)
            else:
                self.rule(left, y - size * _UNDERLINE, right - left, weight=size * _UNDERLINE_WEIGHT)

    def rule(self, x: float, y: float, width: float, height: float = 0.0, *, weight: float) -> None:
        """Draw a straight rule from ``x``, ``y``."""
        self._rules.append(f"{weight:.4g} w {x:.2f} {y:.2f} m {x + width:.2f} {y + height:.2f} l S")

    def fill(self, rectangles: Iterable[tuple[float, float, float, float]]) -> None:
        """Fill rectangles, given as left, bottom, width and height, in black."""
        self._rules.append(
            " ".join(f"{x:.3f} {y:.3f} {w:.3f} {h:.3f} re" for x, y, w, h in rectangles) + " f"
        )

    def picture(self, data: bytes, left: float, bottom: float, width: float, height: float) -> None:
        """Draw a PNG picture as large as fits into a rectangle."""
        picture = ImageReader(io.BytesIO(data))
        self._canvas.addLiteral(_ARTIFACT)
        self._canvas.drawImage(
            picture, left, bottom, width, height, mask="auto", preserveAspectRatio=True, anchor="c"
        )
        self._canvas.addLiteral("EMC")

    def link(
        self, target: str, left: float, bottom: float, right: float, top: float, element: Element | None
    ) -> None:
        """Make a rectangle a link to ``target``: an address, or a place that the complete document must have.

        Its text is in ``element``; in a repeated head of a table, which has none, there are no links.
        """
        if element is None:
            return
        canvas: Any = self._canvas
        name = _storable(self._names.get(target, target))
        outside = _ADDRESS.match(target)
        goal = {"A": address_action(target)} if outside else {}
        place = None if outside else canvas._bookmarkReference(target)
        link = LinkNote((left, bottom, right, top), name, place, Border="[0 0 0]", F=_PRINTED, **goal)
        canvas._addAnnotation(link)
        # Its letters are content of the element around it, since a line is drawn in one piece.
        tag = element.add("Link", f"/Alt<FEFF{name.encode('utf-16-be').hex()}>")
        tag.parts.append(LinkContent(self.number - 1, len(self._links)))
        self._links.append((link, tag))

    def place(self, key: str, y: float) -> None:
        """Give the height ``y`` of this page the name ``key``."""
        self._canvas.bookmarkHorizontalAbsolute(key, min(y, self._look.page.height))

    def outline(self, key: str, title: str, level: int) -> None:
        """Add ``title`` to the outline with a link to ``key``.

        If ``level`` is more than one step below the last entry, it is reduced to one step.
        """
        self._outline_level = min(level, self._outline_level + 1)
        self._canvas.addOutlineEntry(_storable(title), key, level=self._outline_level, closed=False)

    def turn(self) -> None:
        """Finish this page and begin the next."""
        self._canvas.addLiteral(self._drawn())
        self._canvas.showPage()
        self._owners.append([])
        self.number += 1

    def _drawn(self) -> str:
        """Return the operators of what was drawn since the last call."""
        if self._open:
            self._text.append("EMC")
            self._open = False
        rules = (_ARTIFACT, *self._rules, "EMC") if self._rules else ()
        operators = "\n".join([*rules, "BT", *self._text, "ET"])
        self._text.clear()
        self._rules.clear()
        self._state, self._spacing, self._stretch = None, _UNSPACED, 0.0
        return operators

    def finish(self, furniture: Callable[[int, int], None]) -> bytes:
        """Return the file. All pages must have been turned.

        ``furniture`` draws the head and foot of each page, given its number and the number of pages, which is
        known only now; reportlab keeps the operators of all pages until it writes them.
        """
        self._furnishing = True
        pages = self._canvas._doc.Pages.pages  # type: ignore[attr-defined]
        for number, page in enumerate(pages, start=1):
            furniture(number, len(pages))
            page.stream += self._drawn() + "\n"
        owners, root = self._owners[: len(pages)], self.structure.root
        write_structure(self._canvas._doc, root, owners, self._links)  # type: ignore[attr-defined]
        self._info.in_reading_order = not self._fonts.crosses
        write_metadata(self._canvas._doc)  # type: ignore[attr-defined]
        self._canvas.save()
        return self._file.getvalue()


def _storable(text: str) -> str:
    """Return text that the strings of a PDF can hold: cleaned, without lone surrogates."""
    return clean(text).encode("utf-8", "ignore").decode()
