"""The public display: who has the floor, on whose behalf, the time left, and who speaks next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QHideEvent, QShowEvent

from ui.look.change_marks import told
from ui.look.theme import DISPLAY, Colours
from ui.state.record_session import RecordSession
from ui.state.room_view import PassageShown
from ui.windows.screens.clock_canvas import ClockCanvas
from ui.windows.screens.dial import Dial
from ui.windows.screens.passage_page import PassagePage
from ui.windows.screens.pieces import Box, Figures, Piece, Sign, TextPiece
from ui.windows.screens.public_screen import Public, Shown
from ui.windows.screens.room_course import Course
from ui.windows.screens.type_setting import (
    PITCH,
    ColouredRun,
    Maker,
    TextBlock,
    balanced,
    largest,
    tight,
)
from wgdesk.settings import NO_SECOND

# Lengths for a window 768 pixels high, as in the design.
_SIDE, _TOP, _FOOT = 64, 44, 40
_HEAD, _OVER, _NAME, _UNDER, _NEXT = 26, 30, 108, 32, 28
_TITLE = 76  # font size of a title when nobody speaks
_LINE = 1.36  # line spacing of the largest text, in font sizes
_CLOCK, _CLOCK_WORDS, _CLOCK_SHARE = 150, 24, 0.3
_GAP = 48
_MOST_NEXT_LINES, _MOST_NAME_LINES = 2, 4
_SMALLER = 0.75  # a line may shrink to this share before it becomes two
_FIRST_SHARE = 0.68  # share of the height for the first of two languages
_SECOND_SIZE = 0.5  # type of the second language as a share of the first
_APART_SECOND = 30  # space between the two languages
_NO_BREAK = "\u00a0"
_APART = "\u2003\u2002"  # space between the next speakers


class DisplayWindow(ClockCanvas):
    """Draws what ``Public`` returns. Each second only the clock is drawn again."""

    def __init__(self, session: RecordSession, course: Course) -> None:
        super().__init__(session, course)
        self._public = Public(session, course)
        self._second: Public | None = None  # the content in a second language
        self.shown, self.second = Shown(), Shown()
        self.passage: PassageShown | None = None  # shown instead of the rest
        self.plain = False
        self._choose_second()
        session.room.passage_changed.connect(self.refresh)
        session.room.page_turned.connect(self.lay_out)
        self.follow()

    @property
    def colours(self) -> Colours:
        """The colours of the display, dark in both themes."""
        return DISPLAY

    def show_plain(self, plain: bool) -> None:
        """Show only the plain title of the meeting, or the content again."""
        self.plain = plain
        self.refresh()

    # -- what is shown -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the present state; does nothing while the window is hidden."""
        if self.isHidden():
            return
        now = self._session.live.now()
        shown = self._public.shown(now, plain=self.plain)
        passage = None if self.plain else self._public.read_out()
        dial = self._dial_now() if passage is None else None
        second = self._second.shown(now, plain=self.plain) if self._second is not None else Shown()
        same = (shown, second, passage) == (self.shown, self.second, self.passage)
        if same and dial is not None and self.dial is not None:
            self._show_dial(dial)
        if same and (passage is not None or (dial is not None and self.dial is not None)):
            return
        self.shown, self.second, self.passage, self.dial = shown, second, passage, dial
        self._tell(shown)
        self.lay_out()

    def _forget(self) -> None:
        """Read the languages from the settings again."""
        super()._forget()
        self.passage = None  # to lay it out again
        self._choose_second()

    def _choose_second(self) -> None:
        wanted = self.app.settings.display_second
        spoken = wanted not in (NO_SECOND, self.app.settings.language)
        self._second = Public(self._session, self._course, wanted) if spoken else None

    def _dial_now(self) -> Dial | None:
        if self.plain or not self.app.settings.display_clock:
            return None
        return self._public.dial(self._session.live.now())

    def _tick(self) -> None:
        now = self._session.live.now()
        if now.second == 0 or not self.shown.floor:
            self.refresh()  # while nobody has the floor, it shows day and hour
            return
        dial = self._dial_now()
        if (dial is None) is not (self.dial is None):
            self.refresh()
        elif dial is not None:
            self._show_dial(dial)

    def _tell(self, shown: Shown) -> None:
        """Set the window's title, and the text for screen readers."""
        say = self.app.speech.say
        self.setWindowTitle(say("display-title", meeting=self._session.names.meeting()))
        self.setAccessibleName(say("display-name"))
        words = [shown.head, shown.over, shown.name, shown.under, *shown.upcoming]
        if self.passage is not None:
            texts = (told(text, say) for _, text in self.passage.texts)
            words = [self.passage.name, self.passage.section, *texts]
        self.setAccessibleDescription("\n".join(filter(None, words)))

    def showEvent(self, event: QShowEvent) -> None:
        """Start to follow the record; the first picture is complete."""
        super().showEvent(event)
        if not event.spontaneous():
            self._course.watch(True)
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following the record."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._course.watch(False)
            self.passage = None  # to lay it out again, and report its pages
            self._session.room.tell_page(0, 1)

    # -- layout --------------------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Make the pieces of the present content."""
        if self.passage is not None:
            item = self._session.live.programme.item
            name = self._session.names.item(item) if item is not None else ""
            page = PassagePage(self, self.passage, name, self._session.room.page_of(self.passage))
            self.show_all(page.pieces())
            self._session.room.tell_page(page.page, page.pages)
            return
        self._session.room.tell_page(0, 1)
        pieces: dict[str, Piece] = {}
        top = self._head(pieces)
        foot = self._upcoming(pieces)
        room = QRectF(self._side, top, self.width() - 2 * self._side, foot - top)
        if self.dial is not None:
            pieces.update(self._clock_pieces(self.dial))
            room = self._beside_clock(room)
        self._middle(pieces, room)
        self.show_all(pieces)

    @property
    def _side(self) -> float:
        return self.u(_SIDE)

    def _fitted(
        self, text: str, tone: str, size: float, width: float, lines: int, *, second: bool = False
    ) -> TextBlock:
        """Return text on at most ``lines`` lines; it shrinks a little before it uses a second one."""
        make, most = self._maker(text, tone, second=second), round(self.u(size))
        block = largest(make, width, most * PITCH, most)
        if block.size >= most * _SMALLER or lines == 1:
            return block
        return largest(make, width, most * PITCH * lines, most)

    def _maker(self, text: str, tone: str, weight: int = 400, *, pitch: float = PITCH, second: bool) -> Maker:
        """Return the maker of a text in the first or the ``second`` language."""
        rtl = self._second.rtl if second and self._second is not None else self.rtl
        return self.maker([ColouredRun(text, tone)], weight, pitch=pitch, rtl=rtl)

    def _head(self, pieces: dict[str, Piece]) -> float:
        """Add the text at the top; return where the room below it begins."""
        top = self.u(_TOP)
        if not self.shown.head:
            return top
        whole = self.width() - 2 * self._side
        width = (whole - self.u(_GAP)) / 2 if self.second.head else whole
        start, end = (self.width() - self._side - width, self._side)
        block = self._fitted(self.shown.head, "ink_3", _HEAD, width, 2)
        pieces["head"] = TextPiece(QPointF(start if self.rtl else self._side, top), block)
        if not self.second.head:
            return top + block.height
        other = self._fitted(self.second.head, "ink_3", _HEAD, width, 2, second=True)
        pieces["head-second"] = TextPiece(QPointF(end if self.rtl else start, top), other)
        return top + max(block.height, other.height)

    def _upcoming(self, pieces: dict[str, Piece]) -> float:
        """Add the next speakers at the bottom; return where the room above them ends.

        If not all fit, the last ones are left out: a name is never cut.
        """
        bottom = self.height() - self.u(_FOOT)
        names = list(self.shown.upcoming)
        if not names:
            return bottom
        width, two = self.width() - 2 * self._side, self._second is not None
        height = self.u(_NEXT) * 1.6 * (1 if two else _MOST_NEXT_LINES)
        blocks = self._next_blocks(names, width, height)
        while not all(block.fits(height) for block in blocks) and len(names) > 1:
            names.pop()
            blocks = self._next_blocks(names, width, height)
        top = bottom - sum(block.height for block in blocks)
        y = top
        for key, block in zip(("next", "next-second"), blocks, strict=False):
            pieces[key] = TextPiece(QPointF(self._side, y), block)
            y += block.height
        line = QRectF(self._side, top - self.u(18), width, max(1.0, self.u(1)))
        pieces["rule"] = Box(line, self.colour("line"))
        return line.top()

    def _next_blocks(self, names: list[str], width: float, height: float) -> list[TextBlock]:
        """Return the next speakers in the first language and, if there is one, in the second."""
        blocks = [self._next_block(self._public, names, width, height)]
        if self._second is not None:
            others = list(self.second.upcoming[: len(names)])
            blocks.append(self._next_block(self._second, others, width, height))
        return blocks

    def _next_block(self, spoken: Public, names: list[str], width: float, height: float) -> TextBlock:
        """Return the next speakers on one line or, in smaller type, on two; no name is broken."""
        label = spoken.label_of_next.replace(" ", _NO_BREAK)
        runs = [ColouredRun(label, "ink_3")]
        runs += [ColouredRun(_APART + name.replace(" ", _NO_BREAK), "ink_2") for name in names]
        make = self.maker(runs, pitch=1.6, rtl=spoken.rtl)
        for size in (_NEXT, _NEXT * 0.85, _NEXT * 0.72):
            block = make(round(self.u(size)), width)
            if block.fits(height) and (block.lines == 1 or size < _NEXT):
                return block
        return block

    # -- the middle ----------------------------------------------------------------------------------------

    def _middle(self, pieces: dict[str, Piece], room: QRectF) -> None:
        """Add the current speaker, or a title, in the middle of ``room``.

        The same follows below in smaller type in the second language.
        """
        if self._second is not None:
            room = room.adjusted(0, self.u(14), 0, -self.u(14))
        blocks = self._spoken(room.width(), room.height() * (_FIRST_SHARE if self._second else 1.0))
        if self._second is not None:
            left = room.height() - self.u(_APART_SECOND) - sum(block.height for _, block in blocks)
            blocks += self._spoken_second(room.width(), left)
        gap = self.u(8)
        height = sum(block.height + self._gap_before(key, gap) for key, block in blocks) - gap
        y = room.top() + (room.height() - height) / 2 - gap
        for key, block in blocks:
            y += self._gap_before(key, gap)
            inset = self._inset if key == "over" else 0.0
            x = room.right() - inset - block.room if self.rtl else room.left() + inset
            pieces[key] = TextPiece(QPointF(x, y), block)
            if inset:
                size = self.u(_OVER)
                sign = room.right() - size if self.rtl else room.left()
                place = QRectF(sign, y + size * 0.25, size, size)
                pieces["order"] = Sign(place, "hand-stop", self.colour("warn"))
            y += block.height

    def _gap_before(self, key: str, gap: float) -> float:
        """Return the space above a block; the second language is set apart from the first."""
        first_of_second = "over-second" if self.second.over else "name-second"
        return self.u(_APART_SECOND) if key == first_of_second else gap

    def _spoken(self, width: float, height: float) -> list[tuple[str, TextBlock]]:
        """Return the blocks of the first language, from the top, in total no higher than ``height``."""
        shown = self.shown
        over = self._over(width) if shown.over else None
        under = self._fitted(shown.under, "ink_2", _UNDER, width, 3) if shown.under else None
        beside = sum(one.height for one in (over, under) if one is not None) + self.u(64)
        make = self._maker(shown.name, "ink", 700, pitch=_LINE, second=False)
        name = self._name(make, width, max(height - beside, self.u(40)), 1.0)
        return [(key, block) for key, block in (("over", over), ("name", name), ("under", under)) if block]

    def _spoken_second(self, width: float, height: float) -> list[tuple[str, TextBlock]]:
        """Return the blocks of the second language, aligned with the first."""
        shown, found = self.second, list[tuple[str, TextBlock]]()
        for key, text, size in (("over-second", shown.over, _OVER), ("under-second", shown.under, _UNDER)):
            if text:
                block = self._fitted(text, "ink_3", size * _SMALLER, width, 2, second=True)
                make = self._maker(text, "ink_3", second=True)
                found.append((key, tight(make, block)))
        left = height - sum(block.height for _, block in found) - self.u(24)
        make = self._maker(shown.name, "ink_2", 700, pitch=_LINE, second=True)
        name = tight(make, self._name(make, width, max(left, self.u(30)), _SECOND_SIZE))
        found.insert(1 if shown.over else 0, ("name-second", name))
        return found

    @property
    def _inset(self) -> float:
        """Return the room for the raised hand before the text of a point of order."""
        return self.u(_OVER * 1.5) if self.shown.order else 0.0

    def _over(self, width: float) -> TextBlock:
        tone = "warn" if self.shown.order else "ink_3"
        return self._fitted(self.shown.over, tone, _OVER, width - self._inset, 2)

    def _name(self, make: Maker, width: float, height: float, share: float) -> TextBlock:
        size = (_NAME if self.shown.floor else _TITLE) * share
        return balanced(make, largest(make, width, height, round(self.u(size)), lines=_MOST_NAME_LINES))

    # -- the clock -----------------------------------------------------------------------------------------

    def _clock_width(self) -> float:
        return self.width() * _CLOCK_SHARE

    def _beside_clock(self, room: QRectF) -> QRectF:
        """Return the part of ``room`` for the name; the clock is at the end of the line."""
        taken = self._clock_width() + self.u(_GAP)
        return room.adjusted(taken, 0, 0, 0) if self.rtl else room.adjusted(0, 0, -taken, 0)

    def _clock_pieces(self, dial: Dial) -> dict[str, Piece]:
        """Return the digits, and the text with an icon below them, always in the same place."""
        width = self._clock_width()
        left = self._side if self.rtl else self.width() - self._side - width
        figures = QRectF(left, self.height() / 2 - self.u(120), width, self.u(_CLOCK))
        font = self.app.theme.sized(self.u(_CLOCK), 700)
        colour = self.colour(dial.tone)
        digits = self.app.speech.figure("0123456789")
        pieces: dict[str, Piece] = {"clock": Figures(figures, dial.figures, font, digits, colour)}
        icon, gap = self.u(_CLOCK_WORDS), self.u(8)
        words = self._fitted(dial.words, dial.tone, _CLOCK_WORDS, width - icon - gap, 2)
        words = tight(self.maker([ColouredRun(dial.words, dial.tone)]), words)
        start = left + (width - icon - gap - words.room) / 2
        y = figures.bottom() + self.u(20)
        pieces["clock-words"] = TextPiece(QPointF(start if self.rtl else start + icon + gap, y), words)
        sign = start + gap + words.room if self.rtl else start
        middle = y + words.height / words.lines / 2 - icon / 2
        pieces["clock-sign"] = Sign(QRectF(sign, middle, icon, icon), dial.icon, colour)
        return pieces
