"""The public display: who has the floor, on whose behalf, the time left, and who speaks next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QHideEvent, QShowEvent

from ui.look.theme import DISPLAY, Colours
from ui.state.record_session import RecordSession
from ui.windows.screens.clock_canvas import ClockCanvas
from ui.windows.screens.dial import Dial
from ui.windows.screens.pieces import Box, Figures, Piece, Sign, TextPiece
from ui.windows.screens.public_screen import Public, Shown
from ui.windows.screens.room_course import Course
from ui.windows.screens.type_setting import PITCH, ColouredRun, TextBlock, balanced, largest, tight

# Lengths for a window 768 pixels high, as in the design.
_SIDE, _TOP, _FOOT = 64, 44, 40
_HEAD, _OVER, _NAME, _UNDER, _NEXT = 26, 30, 108, 32, 28
_TITLE = 76  # font size of a title without a speaker
_LINE = 1.36  # line distance of the largest text, in font sizes
_CLOCK, _CLOCK_WORDS, _CLOCK_SHARE = 150, 24, 0.3
_GAP = 48
_MOST_NEXT_LINES, _MOST_NAME_LINES = 2, 4
_SMALLER = 0.75  # a line may shrink to this share before it becomes two
_NO_BREAK = "\u00a0"
_APART = "\u2003\u2002"  # space between the next speakers


class DisplayWindow(ClockCanvas):
    """Draws what ``Public`` says. Each second only the clock is drawn again."""

    def __init__(self, session: RecordSession, course: Course) -> None:
        super().__init__(session, course)
        self._public = Public(session, course)
        self.shown = Shown()
        self.plain = False
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
        shown, dial = self._public.shown(now, plain=self.plain), self._dial_now()
        self._tell(shown)
        if shown == self.shown and dial is not None and self.dial is not None:
            self._show_dial(dial)
            return
        self.shown, self.dial = shown, dial
        self.lay_out()

    def _dial_now(self) -> Dial | None:
        if self.plain or not self.app.settings.display_clock:
            return None
        return self._public.dial(self._session.live.now())

    def _tick(self) -> None:
        now = self._session.live.now()
        if now.second == 0 or not self.shown.floor:
            self.refresh()  # when nobody has the floor, the display tells day and hour
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
        words = (shown.head, shown.over, shown.name, shown.under, *shown.upcoming)
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

    # -- layout --------------------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Make the pieces of the present content."""
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

    def _fitted(self, text: str, tone: str, size: float, width: float, lines: int) -> TextBlock:
        """Return text on at most ``lines`` lines; it shrinks a little before it takes a second one."""
        make, most = self.maker([ColouredRun(text, tone)]), round(self.u(size))
        block = largest(make, width, most * PITCH, most)
        if block.size >= most * _SMALLER or lines == 1:
            return block
        return largest(make, width, most * PITCH * lines, most)

    def _head(self, pieces: dict[str, Piece]) -> float:
        """Add the text at the top; return where the room below it begins."""
        top = self.u(_TOP)
        if not self.shown.head:
            return top
        block = self._fitted(self.shown.head, "ink_3", _HEAD, self.width() - 2 * self._side, 2)
        pieces["head"] = TextPiece(QPointF(self._side, top), block)
        return top + block.height

    def _upcoming(self, pieces: dict[str, Piece]) -> float:
        """Add the next speakers at the bottom; return where the room above them ends.

        If there is no room for all, the last ones are left out: a name is never cut.
        """
        bottom = self.height() - self.u(_FOOT)
        names = list(self.shown.upcoming)
        if not names:
            return bottom
        width = self.width() - 2 * self._side
        height = self.u(_NEXT) * 1.6 * _MOST_NEXT_LINES
        block = self._next_block(names, width, height)
        while not block.fits(height) and len(names) > 1:
            names.pop()
            block = self._next_block(names, width, height)
        top = bottom - block.height
        pieces["next"] = TextPiece(QPointF(self._side, top), block)
        line = QRectF(self._side, top - self.u(18), width, max(1.0, self.u(1)))
        pieces["rule"] = Box(line, self.colour("line"))
        return line.top()

    def _next_block(self, names: list[str], width: float, height: float) -> TextBlock:
        """Return the next speakers on one line or, in smaller type, on two; no name is broken."""
        label = self.app.speech.say("display-upcoming").replace(" ", _NO_BREAK)
        runs = [ColouredRun(label, "ink_3")]
        runs += [ColouredRun(_APART + name.replace(" ", _NO_BREAK), "ink_2") for name in names]
        make = self.maker(runs, pitch=1.6)
        for size in (_NEXT, _NEXT * 0.85, _NEXT * 0.72):
            block = make(round(self.u(size)), width)
            if block.fits(height) and (block.lines == 1 or size < _NEXT):
                return block
        return block

    # -- the middle ----------------------------------------------------------------------------------------

    def _middle(self, pieces: dict[str, Piece], room: QRectF) -> None:
        """Add who has the floor, or a title, in the middle of ``room``."""
        shown, width = self.shown, room.width()
        over = self._over(width) if shown.over else None
        under = self._fitted(shown.under, "ink_2", _UNDER, width, 3) if shown.under else None
        beside = sum(one.height for one in (over, under) if one is not None) + self.u(64)
        name = self._name(width, max(room.height() - beside, self.u(40)))
        gap = self.u(8)
        blocks = [("over", over), ("name", name), ("under", under)]
        there = [(key, block) for key, block in blocks if block is not None]
        height = sum(block.height for _, block in there) + gap * (len(there) - 1)
        y = room.top() + (room.height() - height) / 2
        for key, block in there:
            inset = self._inset if key == "over" else 0.0
            x = room.right() - inset - block.room if self.rtl else room.left() + inset
            pieces[key] = TextPiece(QPointF(x, y), block)
            if inset:
                size = self.u(_OVER)
                sign = room.right() - size if self.rtl else room.left()
                place = QRectF(sign, y + size * 0.25, size, size)
                pieces["order"] = Sign(place, "hand-stop", self.colour("warn"))
            y += block.height + gap

    @property
    def _inset(self) -> float:
        """The room for the raised hand before the text of a point of order."""
        return self.u(_OVER * 1.5) if self.shown.order else 0.0

    def _over(self, width: float) -> TextBlock:
        tone = "warn" if self.shown.order else "ink_3"
        return self._fitted(self.shown.over, tone, _OVER, width - self._inset, 2)

    def _name(self, width: float, height: float) -> TextBlock:
        size = _NAME if self.shown.floor else _TITLE
        make = self.maker([ColouredRun(self.shown.name, "ink")], 700, pitch=_LINE)
        return balanced(make, largest(make, width, height, round(self.u(size)), lines=_MOST_NAME_LINES))

    # -- the clock -----------------------------------------------------------------------------------------

    def _clock_width(self) -> float:
        return self.width() * _CLOCK_SHARE

    def _beside_clock(self, room: QRectF) -> QRectF:
        """Return the part of ``room`` for the name; the clock is at the end of the line."""
        taken = self._clock_width() + self.u(_GAP)
        return room.adjusted(taken, 0, 0, 0) if self.rtl else room.adjusted(0, 0, -taken, 0)

    def _clock_pieces(self, dial: Dial) -> dict[str, Piece]:
        """Return the digits, and the text below them with its icon; always in the same place."""
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
