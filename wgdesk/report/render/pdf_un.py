"""The masthead, heads and feet of a United Nations document in PDF; ``un_style`` has the measures."""

from __future__ import annotations

from wgdesk.phrasing.tree import Document, LineRole, Span, Text, TitleLine, UnPage, plain
from wgdesk.report.render import un_style as at
from wgdesk.report.render.codes import Square, bars
from wgdesk.report.render.organ_size import organ_kind
from wgdesk.report.render.pdf_flow import Flow
from wgdesk.report.render.pdf_page import Pages
from wgdesk.report.render.pdf_set import TextSetter
from wgdesk.report.render.style import LINE_KINDS, BlockKind, BlockStyle
from wgdesk.report.render.un_forms import PictureArea, mm
from wgdesk.report.render.un_parts import UnMasthead, job_number, parted, square
from wgdesk.words.digits import figures

_LEFT_TO_RIGHT = "\u200e"  # a mark without width


class UnPages:
    """Draws what is outside the flow of text on the pages of one document."""

    def __init__(self, document: Document, page: UnPage[Text], setter: TextSetter, flow: Flow) -> None:
        """Take the objects that draw the document; nothing is drawn yet."""
        self._document, self._un, self._set, self._flow = document, page, setter, flow
        self._pages: Pages = flow.pages
        self._page = flow.look.page
        self._form = at.form_of(page)
        self._at = self._form.first_page
        self._job = job_number(document)

    # ---- the masthead --------------------------------------------------------------------------

    def masthead(self) -> int:
        """Draw the masthead and start the flow below it; return how many blocks of the document it used."""
        head = UnMasthead.of(self._document)
        rtl = self._document.rtl
        base = self._at.nations + at.NATIONS_ARABIC * rtl
        nations = self._set.between(BlockKind.NATIONS, self._un.nations, self._organ_edges)
        self._flow.put_at(nations, self._page.height - base)
        if LineRole.SYMBOL in head.lines:
            self._symbol(head.lines[LineRole.SYMBOL].text, head.lines[LineRole.SYMBOL].key)
        self._rule(self._at.thin_rule, self._flow.look.rule)
        self._pictures()
        self._distribution(head)
        end = self._organ(head)
        heavy = max(self._at.heavy_rule, end + mm(3))
        self._rule(heavy, self._flow.look.heavy_rule)
        style = self._first_style(head)
        session = heavy + self._at.session + at.SESSION_ARABIC * rtl - self._at.heavy_rule + style.before
        self._flow.begin_at(self._page.height - session + style.leading * self._flow.look.baseline)
        return head.count

    def _first_style(self, head: UnMasthead) -> BlockStyle:
        """Return the style of the first line of text; the space above it is left out only on other pages."""
        first = self._document.blocks[head.count : head.count + 1]
        kinds = [LINE_KINDS[block.role] for block in first if isinstance(block, TitleLine)]
        return self._flow.look.style(kinds[0] if kinds else BlockKind.PLACE)

    def _symbol(self, symbol: Text, key: str) -> None:
        """Draw the symbol at the outer edge, its first letters large, the rest small."""
        kinds = (BlockKind.SYMBOL_BEGIN, BlockKind.SYMBOL)
        # Without letters before them, "/2026/24" would run from right to left in an Arabic line.
        lead = _LEFT_TO_RIGHT if self._document.rtl else ""
        parts = [
            (kind, (Span(lead + text),))
            for kind, text in zip(kinds, parted(plain(symbol)), strict=True)
            if text
        ]
        widths = [self._set.natural(*part)[0] for part in parts]
        left = self._page.side
        if not self._document.rtl:
            left = self._page.width - self._page.side - sum(widths)
        for (kind, text), width in zip(parts, widths, strict=True):
            self._one_line(kind, text, left, self._at.symbol, key)
            left, key = left + width, ""

    def _one_line(self, kind: BlockKind, text: Text, left: float, base: float, key: str = "") -> None:
        """Draw a text from left to right, unbroken, ``base`` from the top."""
        self._flow.put_at(
            self._set.line(kind, text, left, self._page.width * 2, key), self._page.height - base
        )

    def _pictures(self) -> None:
        """Draw the pictures that the office has supplied."""
        for data, box in ((self._un.emblem, self._at.emblem), (self._un.recycling, self._at.sign)):
            if data:
                left = self._left(box)
                self._pages.picture(
                    data, left, self._page.height - box.top - box.height, box.width, box.height
                )

    def _left(self, box: PictureArea) -> float:
        """Return the left edge of a place on the page."""
        return self._edges(box.start, box.start + box.width)[0]

    def _distribution(self, head: UnMasthead) -> None:
        leading = self._flow.look.style(BlockKind.MASTHEAD).leading
        for number, line in enumerate(head.distribution):
            if line is None:
                continue  # the line of the language stays empty in an English document
            base = self._at.distribution + number * leading
            start, end = self._at.distribution_start, self._page.width - self._page.side
            left = self._page.side if self._document.rtl else start
            width = end - start
            block = self._set.line(BlockKind.MASTHEAD, line.text, left, left + width, line.key)
            self._flow.put_at(block, self._page.height - base)

    def _organ(self, head: UnMasthead) -> float:
        """Draw the name of the organ; return where it ends, from the top."""
        line = head.lines.get(LineRole.PARENT)
        if line is None:
            return 0.0
        kind = organ_kind(line.text, self._flow.look)
        block = self._set.between(kind, line.text, self._organ_edges, line.key)
        base = self._at.organ + at.ORGAN_ARABIC * self._document.rtl
        return self._page.height - self._flow.put_at(block, self._page.height - base)

    @property
    def _organ_edges(self) -> tuple[float, float]:
        return self._edges(self._at.organ_start, self._at.organ_end)

    def _edges(self, start: float, end: float) -> tuple[float, float]:
        """Return the left and right edge of a span measured from the side where lines begin."""
        return (self._page.width - end, self._page.width - start) if self._document.rtl else (start, end)

    def _rule(self, height: float, weight: float, out: float = 0.0) -> None:
        """Draw a rule over the whole width and ``out`` beyond it, ``height`` from the top."""
        side = self._page.side - out
        width = self._page.width - 2 * side
        self._pages.rule(side, self._page.height - height, width, weight=weight)

    # ---- heads and feet ------------------------------------------------------------------------

    def furniture(self, number: int, pages: int) -> None:
        """Draw the head and foot of a page: on the first one the job number and the codes."""
        if number == 1:
            self._first_foot()
            return
        left_side = (number % 2 == 1) == self._document.rtl
        if self._document.symbol:
            base = self._page.height - self._page.header
            self._set.aside(BlockKind.HEADER, self._document.symbol, base, left_side)
            self._rule(self._at.thin_rule, self._flow.look.rule, self._form.head_rule_out)
        counted = f"{number}/{pages}" if self._form.counted else str(number)
        shown = figures(counted, self._document.digits)
        self._set.aside(BlockKind.PAGE_NUMBER, shown, self._page.number, left_side)
        if self._job:
            self._set.aside(BlockKind.JOB, self._job, self._page.footer, not left_side)

    def _first_foot(self) -> None:
        line = self._un.job_line
        if line:
            width = self._set.natural(BlockKind.JOB_LINE, line)[0]
            left = self._edges(self._at.job_start, self._at.job_start + width)[0]
            self._one_line(BlockKind.JOB_LINE, line, left, self._at.job)
        if self._un.job and self._at.bars is not None:
            start, (width, found) = self._at.job_start, bars(self._un.job)
            left = self._edges(start, start + width * at.BAR_MODULE)[0]
            bottom = self._page.height - self._at.bars - at.BARS_HEIGHT
            self._pages.fill(
                (left + place * at.BAR_MODULE, bottom, wide * at.BAR_MODULE, at.BARS_HEIGHT)
                for place, wide in found
            )
        code = square(self._document, self._un)
        if code is not None:
            self._square(code, self._at.square)

    def _square(self, code: Square, box: PictureArea) -> None:
        module = box.width / len(code)
        left, top = self._left(box), self._page.height - box.top
        self._pages.fill(
            (left + x * module, top - (y + 1) * module, module, module)
            for y, row in enumerate(code)
            for x, dark in enumerate(row)
            if dark
        )

    def end_rule(self) -> None:
        """Draw the short rule at the end of the document, if there is room for it."""
        if self._flow.room < at.END_RULE_GAP:
            return
        middle = (self._page.width - at.END_RULE) / 2
        self._pages.rule(middle, self._flow.y - at.END_RULE_GAP, at.END_RULE, weight=at.END_RULE_WEIGHT)
