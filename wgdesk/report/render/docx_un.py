"""The first page of a United Nations document in Word: masthead in its header, codes in its footer.

There no text of an editor can move them. Measures are those of ``un_style``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from wgdesk.phrasing.tree import Document, LineRole, Text, UnPage, plain
from wgdesk.report.render import un_style as at
from wgdesk.report.render.codes import bars
from wgdesk.report.render.docx_body import BodyWriter
from wgdesk.report.render.docx_spacers import SYMBOL_BEGIN
from wgdesk.report.render.docx_styles import UN_NAMES
from wgdesk.report.render.docx_xml import (
    DECLARATION,
    PACKAGE,
    SPACES,
    R,
    bidi,
    paragraph,
    picture,
    run,
    twips,
    words,
)
from wgdesk.report.render.organ_size import organ_kind
from wgdesk.report.render.png import bars_picture, size_of, square_picture
from wgdesk.report.render.style import BlockKind, PageLayout, ReportStyle
from wgdesk.report.render.un_forms import DESCENT, FirstPage, PictureArea
from wgdesk.report.render.un_parts import PUBLISHED, UnMasthead, parted, square

PagePoint = tuple[float, float]  # from the left and upper edge of the page

_LEAST = 0.5  # points: the height of a paragraph that nobody sees
_LOW_LINES = 18  # in 8 points, as long as the rule in a PDF
_RULE_GAP = 2.0  # points under the line of that rule


@dataclass
class RunningPart:
    """A header or footer with pictures: its XML, and the pictures by the names of their files."""

    pictures: dict[str, bytes] = field(default_factory=dict)
    xml: str = ""

    def picture(
        self, name: str, data: bytes, width: float, height: float, said: str, place: PagePoint | None = None
    ) -> str:
        """Return a run with a picture; ``said`` is the alternative text for those who cannot see it.

        ``place`` is where on the page it stands, if it is not a letter of its line.
        """
        self.pictures[name] = data
        return picture(len(self.pictures), width, height, said, place)

    def fitted(
        self, name: str, data: bytes, width: float, height: float, said: str, place: PagePoint | None = None
    ) -> str:
        """Return a run with a PNG picture, as large as fits into ``width`` and ``height``."""
        wide, high = size_of(data)
        scale = min(width / wide, height / high)
        return self.picture(name, data, wide * scale, high * scale, said, place)

    def relationships(self) -> str:
        """Return the part that points to the pictures, numbered in their order."""
        links = "".join(
            f'<Relationship Id="rId{number}" Type="{R}/image" Target="media/{name}"/>'
            for number, name in enumerate(self.pictures, start=1)
        )
        return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'


def masthead(document: Document, page: UnPage[Text], writer: BodyWriter) -> RunningPart:
    """Return the header of the first page."""
    part, head = RunningPart(), UnMasthead.of(document)
    layout, form = writer.sheet.page, at.form_of(page)
    first = form.first_page
    widths = _widths(layout, first)
    nations = _line(BlockKind.NATIONS, writer.text(page.nations))
    above = ["", nations, _symbol(head, writer.rtl)]
    rows = _row(widths, above, first.thin_rule - form.header_edge, at.RULE, "bottom")
    organ, named = head.lines.get(LineRole.PARENT), ""
    if organ is not None:
        kind = organ_kind(organ.text, writer.sheet)
        base = first.organ + at.ORGAN_ARABIC * writer.rtl - first.thin_rule
        before = base - at.EXACT_BASE * writer.sheet.style(kind).leading
        clear = f'<w:ind w:right="{twips(first.distribution_start - first.organ_end)}"/>'
        named = _line(kind, writer.text(organ.text), f'<w:spacing w:before="{twips(before)}"/>{clear}')
    below = [_emblem(part, page, first), named, _distribution(head, writer, first)]
    rows += _row(widths, below, first.heavy_rule - first.thin_rule - at.HEAVY / 2, at.HEAVY, "top")
    session = first.session + at.SESSION_ARABIC * writer.rtl - first.heavy_rule - at.HEAVY / 2
    gap = max(_LEAST, session - at.EXACT_BASE * writer.sheet.style(BlockKind.ORGAN).leading)
    table = _table(layout, widths, rows, writer.rtl, gap)
    part.xml = f"{DECLARATION}<w:hdr {SPACES}>{table}</w:hdr>"
    return part


def _widths(page: PageLayout, first: FirstPage) -> list[float]:
    """Return the widths of the columns: for the emblem, the organ, the distribution."""
    edges = (page.side, first.organ_start, first.distribution_start, page.width - page.side)
    return [end - start for start, end in pairwise(edges)]


def _symbol(head: UnMasthead, rtl: bool) -> str:
    line = head.lines.get(LineRole.SYMBOL)
    if line is None:
        return ""
    begin, rest = parted(plain(line.text))
    runs = run(words(begin), rtl=False, style=SYMBOL_BEGIN) + run(words(rest), rtl=False)
    return _line(BlockKind.SYMBOL, runs, "" if rtl else '<w:jc w:val="right"/>')


def _distribution(head: UnMasthead, writer: BodyWriter, first: FirstPage) -> str:
    """Return the lines on distribution; in an English document the line of the language is empty."""
    lines = [writer.text(line.text, rtl=False) if line else "" for line in head.distribution]
    space = f'<w:spacing w:before="{twips(first.distribution_above)}"/>'
    return "".join(
        _line(BlockKind.MASTHEAD, text, "" if number else space) for number, text in enumerate(lines)
    )


def _emblem(part: RunningPart, page: UnPage[Text], first: FirstPage) -> str:
    if not page.emblem:
        return ""
    said = plain(page.nations)
    drawn = part.fitted("emblem.png", page.emblem, first.emblem.width, first.emblem.height, said)
    above = f'<w:spacing w:before="{twips(first.emblem.top - first.thin_rule)}"/><w:jc w:val="center"/>'
    return _line(BlockKind.JOB_LINE, drawn, above)


def note_rule(sheet: ReportStyle) -> str:
    """Return the rule above footnotes, which is of low lines in documents of the United Nations too."""
    letters = '<w:spacing w:val="0"/><w:w w:val="100"/><w:sz w:val="16"/><w:szCs w:val="16"/>'
    line = f"<w:r><w:rPr>{letters}</w:rPr>{words('_' * _LOW_LINES)}</w:r>"
    gap = f'<w:spacing w:after="{twips(_RULE_GAP)}"/>'
    return paragraph("Normal", line, f'{gap}<w:ind w:left="{twips(sheet.note_rule_at)}"/>')


def first_foot(document: Document, page: UnPage[Text], writer: BodyWriter) -> RunningPart:
    """Return the footer of the first page: job number and bars on one side, the QR code on the other."""
    part = RunningPart()
    beside = at.form_of(page).beside
    foot = (_free_foot if beside else _foot_in_cells)(part, document, page, writer)
    part.xml = f"{DECLARATION}<w:ftr {SPACES}>{foot}</w:ftr>"
    return part


def _foot_in_cells(part: RunningPart, document: Document, page: UnPage[Text], writer: BodyWriter) -> str:
    """Return a foot that is as high as its codes, so that text ends above them."""
    layout, first = writer.sheet.page, at.form_of(page).first_page
    inset = twips(first.job_start - layout.side)
    inside = f'<w:ind w:left="{inset}" w:right="{inset}"/>' + _jc(writer.rtl)
    job, left = writer.text(page.job_line, rtl=False) if page.job_line else "", ""
    if job:
        tail = (1 - writer.sheet.baseline) * writer.sheet.style(BlockKind.JOB_LINE).leading
        gap = f'<w:spacing w:after="{twips((first.bars or 0) - first.job - tail)}"/>'
        left = _line(BlockKind.JOB_LINE, job, gap + inside)
    if page.job and first.bars is not None:
        wide = bars(page.job)[0] * at.BAR_MODULE
        drawn = part.picture("bars.png", bars_picture(page.job), wide, at.BARS_HEIGHT, page.job)
        left += _line(BlockKind.JOB_LINE, drawn, inside)
    code, space = _square(part, document, page, first), run(words(" "), rtl=False)
    sign = _sign(part, page, first)
    parts = [space + sign + space if sign else "", code][:: -1 if writer.rtl else 1]
    right = _line(BlockKind.JOB_LINE, "".join(parts), _jc(not writer.rtl)) if code else ""
    halves = [layout.width / 2 - layout.side] * 2
    return _table(layout, halves, _row(halves, [left, right], 0, 0, "bottom"), writer.rtl, at.GAP)


def _free_foot(part: RunningPart, document: Document, page: UnPage[Text], writer: BodyWriter) -> str:
    """Return a foot of one line, with codes at their places on the page, where text may stand beside them."""
    layout, form = writer.sheet.page, at.form_of(page)
    first = form.first_page

    def place(box: PictureArea) -> PagePoint:
        return (layout.width - box.start - box.width if writer.rtl else box.start), box.top

    job = writer.text(page.job_line, rtl=False) if page.job_line else ""
    codes = _square(part, document, page, first, place(first.square)) + _sign(
        part, page, first, place(first.sign)
    )
    outside = twips(first.job_start - layout.side - layout.outer)
    tail = DESCENT * writer.sheet.style(BlockKind.JOB_LINE).size
    gap = f'<w:spacing w:after="{twips(layout.height - first.job - tail - form.footer_edge)}"/>'
    indents = f'<w:ind w:left="{outside}" w:right="{outside}"/>'
    return _line(BlockKind.JOB_LINE, codes + job, gap + indents + _jc(writer.rtl))


def _square(
    part: RunningPart,
    document: Document,
    page: UnPage[Text],
    first: FirstPage,
    place: PagePoint | None = None,
) -> str:
    """Return the QR code, in its line or at its place on the page; empty without a symbol."""
    code = square(document, page)
    if code is None:
        return ""
    address = f"{PUBLISHED}/{document.lang}/{page.symbol}"
    size = first.square.width, first.square.height
    return part.picture("square.png", square_picture(code), *size, address, place)


def _sign(part: RunningPart, page: UnPage[Text], first: FirstPage, place: PagePoint | None = None) -> str:
    """Return the sign that the office has supplied, in its line or at its place on the page."""
    if not page.recycling:
        return ""
    return part.fitted("recycling.png", page.recycling, first.sign.width, first.sign.height, "", place)


def _jc(right: bool) -> str:
    """Return the alignment of a left-to-right paragraph; nothing for left, the default."""
    return '<w:jc w:val="right"/>' if right else ""


def _line(kind: BlockKind, content: str, properties: str = "") -> str:
    return paragraph(UN_NAMES[kind].id, content, properties)


def _row(widths: list[float], cells: list[str], height: float, rule: float, align: str) -> str:
    """Return a row of cells with a rule below, ``rule`` points thick."""
    line = f'<w:bottom w:val="single" w:sz="{round(rule * 8)}" w:space="0" w:color="auto"/>'
    borders = f"<w:tcBorders>{line}</w:tcBorders>" if rule else ""
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{borders}'
        f'<w:vAlign w:val="{align}"/></w:tcPr>{cell or _line(BlockKind.MASTHEAD, "")}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    high = f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{high}</w:trPr>{inside}</w:tr>"


def _table(page: PageLayout, widths: list[float], rows: str, rtl: bool, gap: float) -> str:
    """Return a table over the whole width, and the paragraph that must follow it, ``gap`` points high."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
    visual = "<w:bidiVisual/>" if rtl else ""
    low = f'{bidi(rtl)}<w:spacing w:before="0" w:after="0" w:line="{twips(gap)}" w:lineRule="exact"/>'
    return (
        f'<w:tbl><w:tblPr>{visual}<w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/>'
        f'<w:tblInd w:w="{-twips(page.outer)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        f"{paragraph('Normal', '', low)}"
    )
