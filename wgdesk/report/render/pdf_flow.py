"""Distributes blocks over pages: where each line goes, what stays together, and the footnotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from wgdesk.report.render.pdf_page import Frame, Pages
from wgdesk.report.render.pdf_pen import Pen
from wgdesk.report.render.pdf_structure import Element
from wgdesk.report.render.style import BlockStyle, ReportStyle
from wgdesk.report.rtl import SetLine

_TEXT = 1 / 3  # part of a page kept free for text, even if long footnotes continue from the page before
_NEARLY = 0.01  # points of tolerance, because sums of floats are not exact


@dataclass(frozen=True, slots=True)
class PdfLabel:
    """The number of a block, drawn rightwards from ``x``; ``back`` is the place to which it links."""

    pen: Pen
    visual: str
    x: float
    width: float
    element: Element
    back: str = ""


@dataclass(frozen=True, slots=True)
class PdfBlock:
    """A text set in lines, ready to be put on pages.

    ``element`` is its place in the structure.
    ``notes`` has the footnotes by the target of their marks. ``key`` makes the block a target of links, and
    ``entry`` (title, level) an entry in the outline.
    """

    pen: Pen
    style: BlockStyle
    size: float
    leading: float
    lines: list[SetLine]
    first: Frame
    rest: Frame
    element: Element
    label: PdfLabel | None = None
    notes: dict[str, PdfBlock] = field(default_factory=dict)
    key: str = ""
    entry: tuple[str, int] | None = None

    @property
    def height(self) -> float:
        """The height of all its lines in points."""
        return len(self.lines) * self.leading

    def notes_at(self, number: int) -> list[PdfBlock]:
        """Return the footnotes whose marks are in a line; for the last line, also those without a mark."""
        if not self.notes:
            return []
        here = dict.fromkeys(anchor.target for anchor in self.lines[number].anchors)
        if number == len(self.lines) - 1:
            marked = {anchor.target for line in self.lines for anchor in line.anchors}
            here |= dict.fromkeys(target for target in self.notes if target not in marked)
        return [self.notes[target] for target in here if target in self.notes]


class Flow:
    """Puts blocks on pages in order."""

    def __init__(self, pages: Pages, look: ReportStyle) -> None:
        """Start at the top of the first page."""
        self.pages = pages
        self.look = look
        self._top = look.page.height - look.page.first_top
        self.y = self._top
        self._foot: list[tuple[PdfBlock, int, int]] = []  # note, its first line on this page, the end
        self._foot_height = 0.0
        self._carried: list[tuple[PdfBlock, int]] = []  # note, its first line on the next page
        self._held: list[PdfBlock] = []  # headings that wait for the block after them

    @property
    def empty(self) -> bool:
        """Whether this page has no text yet."""
        return self.y == self._top

    @property
    def room(self) -> float:
        """The free height between the text and the footnotes."""
        return self.y - self._bottom - self._foot_height

    @property
    def _bottom(self) -> float:
        """The height at which the text of this page ends."""
        page = self.look.page
        return page.first_bottom if self.pages.number == 1 else page.bottom

    @property
    def page_height(self) -> float:
        """The height of an empty page after the first."""
        page = self.look.page
        return page.height - page.top - page.bottom

    def add(self, block: PdfBlock) -> None:
        """Put a block on the page; a heading waits for the block that follows it."""
        if block.style.keep_next:
            self._held.append(block)
            return
        self.settle(block.style.before + self._opening(block))
        self._put(block)

    def put_at(self, block: PdfBlock, base: float) -> float:
        """Draw a block outside the flow, its first base line at ``base``; return where it ends."""
        top = base + block.leading * self.look.baseline
        if block.key:
            self.pages.place(block.key, top)
        for number in range(len(block.lines)):
            self._draw_at(block, number, top - number * block.leading)
        return top - block.height

    def begin_at(self, top: float) -> None:
        """Let the text of this page, which must be empty, begin at the height ``top``."""
        self.y = self._top = top

    def settle(self, following: float = 0.0) -> None:
        """Place the waiting headings; on the next page if what follows has no room on this one.

        ``following`` is the height of what must be on the same page as the last heading.
        """
        held, self._held = self._held, []
        if not held:
            return
        held = [held[0], *(_below(*pair) for pair in pairwise(held))]
        height = sum(block.style.before + block.height + block.style.after for block in held)
        if not self.empty and height + following > self.room + _NEARLY:
            self.new_page()
        for block in held:
            self._put(block)

    def skip(self, height: float) -> None:
        """Leave ``height`` points free, except at the top of a page."""
        if not self.empty:
            self.y -= height

    def new_page(self) -> None:
        """Finish this page and begin the next one with the rest of its footnotes."""
        self._finish_page()
        self.y = self._top = self.look.page.height - self.look.page.top
        self._foot, self._foot_height = [], 0.0
        carried, self._carried = self._carried, []
        for note, start in carried:
            self._add_note(note, start, reserve=self.page_height * _TEXT)

    def close(self) -> None:
        """Place everything that still waits, and finish the last page."""
        self.settle()
        while self._carried:
            self.new_page()
        self._finish_page()

    def _finish_page(self) -> None:
        """Draw the footnotes of this page, and turn it."""
        self._draw_foot()
        self.pages.turn()

    # ---- lines ---------------------------------------------------------------------------------

    def _put(self, block: PdfBlock) -> None:
        """Place the lines of a block, on as many pages as they need."""
        self.skip(block.style.before)
        start, count = 0, len(block.lines)
        while start < count:
            take = self._take(block, start)
            for number in range(start, start + take):
                self._draw(block, number)
            start += take
            if start < count:
                self.new_page()
        self.y -= block.style.after

    def _take(self, block: PdfBlock, start: int) -> int:
        """Return how many lines from ``start`` go on this page, perhaps 0, avoiding widows and orphans."""
        rest = len(block.lines) - start
        fitting = min(rest, self._fitting(block, start))
        take = fitting
        if take < rest:
            take = min(take, rest - self.look.widow)
            if start == 0 and take < self.look.orphan:
                take = 0
        if take <= 0 and self.empty:  # an empty page must get at least one line
            return max(1, fitting)
        return max(0, take)

    def _fitting(self, block: PdfBlock, start: int) -> int:
        """Return how many lines from ``start`` fit on this page together with their footnotes."""
        room = self.room + _NEARLY
        if not block.notes:
            return int(room // block.leading)
        footed = bool(self._foot)
        for number in range(start, len(block.lines)):
            notes = block.notes_at(number)
            least, most = self._notes_height(notes, footed)
            room -= block.leading
            if least > room or room < 0:
                return number - start
            room -= min(most, room)
            footed = footed or bool(notes)
        return len(block.lines) - start

    def _notes_height(self, notes: list[PdfBlock], footed: bool) -> tuple[float, float]:
        """Return the smallest and the full height of footnotes; only the last one may be continued."""
        if not notes:
            return 0.0, 0.0
        most = sum(note.height for note in notes) + (0.0 if footed else self.look.note_gap)
        last = notes[-1]
        return most - last.height + min(len(last.lines), self.look.orphan) * last.leading, most

    def _opening(self, block: PdfBlock) -> float:
        """Return the height of the first lines of a block, which must stay together."""
        count = len(block.lines)
        whole = block.style.whole or count < self.look.orphan + self.look.widow
        lines = count if whole else self.look.orphan
        notes = [note for number in range(lines) for note in block.notes_at(number)]
        return lines * block.leading + self._notes_height(notes, bool(self._foot))[0]

    def _draw(self, block: PdfBlock, number: int) -> None:
        """Draw a line at the top of the free space and put its footnotes at the foot."""
        if number == 0 and block.key:
            self.pages.place(block.key, self.y + block.leading * 0.5)
            if block.entry:
                self.pages.outline(block.key, *block.entry)
        self._draw_at(block, number, self.y)
        self.y -= block.leading
        for note in block.notes_at(number):
            self._add_note(note, 0)

    def _draw_at(self, block: PdfBlock, number: int, top: float) -> None:
        """Draw a line with its top at ``top``; with the first line, draw the label of the block."""
        y = top - block.leading * self.look.baseline
        label = block.label
        if label and number == 0:
            size = block.style.size
            self.pages.draw(label.pen, size, label.x, y, label.visual, element=label.element)
            if label.back:
                right, up = label.x + label.width, y + block.size * 0.9
                self.pages.link(label.back, label.x, y - block.size * 0.2, right, up, label.element)
        frame = block.rest if number else block.first
        line = block.lines[number]
        last = number == len(block.lines) - 1
        self.pages.line(block.pen, block.style, block.size, frame, line, y, last=last, element=block.element)
        for anchor in line.anchors:
            if anchor.target in block.notes:
                self.pages.place(back_place(anchor.target), top)

    # ---- footnotes -----------------------------------------------------------------------------

    def _add_note(self, note: PdfBlock, start: int, reserve: float = 0.0) -> None:
        """Put as many lines of a footnote on this page as fit; the rest goes to the next page.

        ``reserve`` is a height that stays free for text.
        """
        gap = 0.0 if self._foot else self.look.note_gap
        fitting = int((self.room - reserve - gap + _NEARLY) // note.leading)
        end = min(len(note.lines), start + max(0, fitting))
        if self._carried:  # an earlier note is not complete, so this one must wait too
            end = start
        if end > start:
            self._foot.append((note, start, end))
            self._foot_height += gap + (end - start) * note.leading
        if end < len(note.lines):
            self._carried.append((note, end))

    def _draw_foot(self) -> None:
        """Draw the footnotes of this page, with the last line at the bottom of the column."""
        if not self._foot:
            return
        look = self.look
        top = self._bottom + self._foot_height - look.note_gap
        first = self._foot[0][0]
        left = first.rest.left + look.note_rule_at
        if first.rest.from_right:
            left = first.rest.right - look.note_rule_at - look.note_rule
        above = top - first.leading * look.baseline + look.note_rule_above
        self.pages.rule(left, above, look.note_rule, weight=look.rule)
        for note, number in self._foot_lines():
            if number == 0 and note.key:
                self.pages.place(note.key, top)
            self._draw_at(note, number, top)
            top -= note.leading

    def _foot_lines(self) -> Iterator[tuple[PdfBlock, int]]:
        """Yield the lines of the footnotes on this page."""
        for note, start, end in self._foot:
            for number in range(start, end):
                yield note, number


def _below(above: PdfBlock, block: PdfBlock) -> PdfBlock:
    """Return ``block`` with the space before it that it has below another one."""
    return replace(block, style=replace(block.style, before=block.style.below(above.style)))


def back_place(target: str) -> str:
    """Return the name of the place of the mark of the note ``target``."""
    return f"mark {target}"
