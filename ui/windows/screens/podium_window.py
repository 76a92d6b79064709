"""The Chair's screen: what to say now, whose time runs, who is next, and a message from the secretariat."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent

from ui.keys.key_table import add_action, shown
from ui.state.record_session import RecordSession
from ui.windows.screens.chair_screen import Chair, ChairWords
from ui.windows.screens.clock_canvas import ClockCanvas
from ui.windows.screens.dial import Dial
from ui.windows.screens.pieces import Box, Figures, Piece, Sign, TextPiece
from ui.windows.screens.prompter import Prompter
from ui.windows.screens.room_course import Course
from ui.windows.screens.screen_button import ScreenButton
from ui.windows.screens.speaker_cards import SIDE, cards, cards_top
from ui.windows.screens.type_setting import ColouredRun, TextBlock, largest, tight

# Lengths for a window 768 pixels high, as in the design.
_BAR, _BAR_SIDE, _BAR_TYPE, _HOUR = 64, 24, 17, 24
_GAP = 48
_HEADING, _TEXT, _MESSAGE = 20, 48, 19
_CLOCK, _CLOCK_WIDTH, _WHO = 96, 210, 18
_BUTTON = 36
_RADIUS = 10
_MESSAGE_LINES = 4


class PodiumWindow(ClockCanvas):
    """Draws what ``Chair`` returns; keys and buttons go through the steps of the sitting."""

    def __init__(self, session: RecordSession, course: Course, prompter: Prompter) -> None:
        super().__init__(session, course)
        self.prompter = prompter
        self._chair = Chair(session, course, self.prompter)
        self.told: ChairWords | None = None
        self._add_keys()
        self._add_buttons()
        self.follow()
        session.app.theme.changed.connect(self.draw_all)

    # -- keys ----------------------------------------------------------------------------------------------

    def _add_keys(self) -> None:
        add_action(self.app, self, "podium-back", lambda: self.go(-1))
        add_action(self.app, self, "podium-on", lambda: self.go(1))
        add_action(self.app, self, "current", self.back_to_now)
        for key, way in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            short = QShortcut(QKeySequence(key), self)
            short.activated.connect(lambda way=way: self.go(-way if self.rtl else way))

    def _add_buttons(self) -> None:
        """Add buttons that do the same as the keys, for mouse and touch screen."""
        back, on = ("chevron-left", "chevron-right")
        self.buttons = [
            ScreenButton(self, "podium-step-back", back, lambda: self.go(-1), "podium-back", mirror=on),
            ScreenButton(self, "podium-step-on", on, lambda: self.go(1), "podium-on", mirror=back),
            ScreenButton(self, "podium-step-now", "home", self.back_to_now, "current"),
            ScreenButton(
                self, "podium-print", "printer", lambda: self._session.wanted.emit("script"), "script"
            ),
        ]

    def go(self, way: int) -> None:
        """Show the previous step (-1) or the next one (1)."""
        if self.told is not None:
            self.prompter.go(way, self._session.live.now())
            self._show()

    def back_to_now(self) -> None:
        """Show the present step."""
        if self.told is not None:
            self.prompter.back_to_now()
            self._show()

    # -- what is shown -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the present state; does nothing while the window is hidden."""
        if not self.isHidden():
            self.prompter.renew(self._session.live.now())
            self._show()

    def _show(self) -> None:
        now = self._session.live.now()
        told, dial = self._chair.told(now), self._chair.dial(now)
        self._tell(told)
        if told == self.told and dial is not None and self.dial is not None:
            self._show_dial(dial)
            return
        self.told, self.dial = told, dial
        self.lay_out()

    def _tick(self) -> None:
        now = self._session.live.now()
        if self.told is None or self.prompter.look(now):
            self._show()
            return
        dial, hour = self._chair.dial(now), self._chair.hour(now)
        if hour != self.told.hour or (dial is None) is not (self.dial is None):
            self._show()
        elif dial is not None:
            self._show_dial(dial)

    def _tell(self, told: ChairWords) -> None:
        """Set the window's title and direction, and the text for screen readers."""
        speech = self.prompter.speech
        self.setWindowTitle(speech.say("podium-title", meeting=self._session.names.meeting()))
        direction = Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() is not direction:
            self.setLayoutDirection(direction)
        self.setAccessibleName(speech.say("podium-name"))
        text = "".join(run for run, _ in told.runs)
        words = (told.step, text, told.message, told.who, *(coming.name for coming in told.coming))
        self.setAccessibleDescription("\n".join(filter(None, words)))

    def showEvent(self, event: QShowEvent) -> None:
        """Start to follow the record; the first picture is complete."""
        super().showEvent(event)
        if not event.spontaneous():
            self._course.watch(True)
            self.refresh()
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following the record."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._course.watch(False)

    # -- layout --------------------------------------------------------------------------------------------

    @property
    def rtl(self) -> bool:
        """Whether the Chair's language runs from right to left."""
        return self.prompter.speech.rtl

    def lay_out(self) -> None:
        """Make the pieces of the present content."""
        if self.told is None:
            return
        pieces: dict[str, Piece] = {}
        self._bar(pieces, self.told)
        foot = cards_top(self)
        pieces.update(cards(self, self.told.coming, self.prompter.speech.say("podium-nobody")))
        side = self.u(SIDE)
        room = QRectF(side, self.u(_BAR), self.width() - 2 * side, foot - self.u(_BAR))
        if self.dial is not None:
            pieces.update(self._clock_pieces(self.dial))
            taken = self.u(_CLOCK_WIDTH + _GAP)
            room = room.adjusted(taken, 0, 0, 0) if self.rtl else room.adjusted(0, 0, -taken, 0)
        self._text(pieces, self.told, room)
        self.show_all(pieces)

    def _put(
        self,
        pieces: dict[str, Piece],
        name: str,
        block: TextBlock,
        start: float,
        top: float,
        *,
        end: bool = False,
    ) -> None:
        """Add a block ``start`` pixels from the start of the line or, with ``end``, from its end."""
        at_left = end is self.rtl
        x = start if at_left else self.width() - start - block.room
        pieces[name] = TextPiece(QPointF(x, top), block)

    # -- the bar -------------------------------------------------------------------------------------------

    def _bar(self, pieces: dict[str, Piece], told: ChairWords) -> None:
        """Add the bar at the top: title, item and sitting; at its end the planned end and the time of day."""
        high, side = self.u(_BAR), self.u(_BAR_SIDE)
        pieces["bar"] = Box(QRectF(0, 0, self.width(), high), self.colour("card"))
        thin = max(1.0, self.u(1))
        pieces["bar-line"] = Box(QRectF(0, high - thin, self.width(), thin), self.colour("line"))
        most, middle = self.width() / 4, self._place_buttons(high)
        title = self.line(told.title, "ink", _BAR_TYPE, most, 600)
        self._put(pieces, "title", title, side, (high - title.height) / 2)
        start = side + title.room + self.u(16)
        place = self.line(told.place, "ink_2", _BAR_TYPE, middle - start)
        self._put(pieces, "place", place, start, (high - place.height) / 2)
        hour = self.line(told.hour, "ink", _HOUR, most)
        self._put(pieces, "hour", hour, side, (high - hour.height) / 2, end=True)
        if told.until:
            start = side + hour.room + self.u(16)
            until = self.line(told.until, "ink_2", _BAR_TYPE, middle - start)
            self._put(pieces, "until", until, start, (high - until.height) / 2, end=True)

    def _place_buttons(self, high: float) -> float:
        """Place the buttons in the middle of the bar; return the room left on each side."""
        size, step = round(self.u(_BUTTON)), self.u(_BUTTON + 6)
        apart = (self.width() - step * len(self.buttons)) / 2
        for number, button in enumerate(self.buttons):
            start = apart + number * step
            x = self.width() - start - size if self.rtl else start
            button.fit(round(x), round((high - size) / 2), size)
        return apart - self.u(16)

    # -- what to say ---------------------------------------------------------------------------------------

    def _text(self, pieces: dict[str, Piece], told: ChairWords, room: QRectF) -> None:
        """Add heading, text and message in the middle of ``room``, with the text as large as possible."""
        heading = self._heading(told, room.width())
        message = self._message(told.message, room.width()) if told.message else None
        margin, gap, above = self.u(16), self.u(12), self.u(42) if told.at else 0.0
        taken = above + heading.height + gap + (message.height + self.u(50) if message else 0)
        runs = [ColouredRun(text, "accent" if stressed else "ink") for text, stressed in told.runs] or [
            ColouredRun("")
        ]
        height = room.height() - taken - 2 * margin
        block = largest(self.maker(runs, 600, pitch=1.55), room.width(), height, round(self.u(_TEXT)))
        y = room.top() + (room.height() - taken - block.height) / 2
        if told.at:
            self._away(pieces, room, y)
        y += above
        x = room.right() - heading.room if self.rtl else room.left()
        pieces["heading"] = TextPiece(QPointF(x, y), heading)
        y += heading.height + gap
        pieces["text"] = TextPiece(QPointF(room.left(), y), block)
        if message is not None:
            card = QRectF(room.left(), y + block.height + self.u(22), room.width(), 0)
            self._message_card(pieces, message, card)

    def _heading(self, told: ChairWords, width: float) -> TextBlock:
        """Return the line with the heading of the script and the name of the step."""
        tone = "accent" if told.at else "ink_2"
        runs = [ColouredRun(f"{told.heading} · ", "ink_2"), ColouredRun(told.step, tone)]
        if told.at:
            runs.append(ColouredRun(f" · {told.at}".replace(" ", "\u00a0"), tone))
        most = round(self.u(_HEADING))
        return largest(self.maker(runs), width, most * 1.5 * 2, most)

    def _away(self, pieces: dict[str, Piece], room: QRectF, top: float) -> None:
        """Add the notice that this is not the present step, with the key that leads back."""
        key = shown(self.app, "current")
        text = self.prompter.speech.say("podium-away", shortcut=key)
        block = self.line(text, "warn", 15, room.width() - self.u(28))
        wide, high = block.room + self.u(28), block.height + self.u(8)
        left = room.right() - wide if self.rtl else room.left()
        place = QRectF(left, top, wide, high)
        pieces["away-ground"] = Box(place, self.colour("warn_soft"), radius=high / 2)
        pieces["away"] = TextPiece(QPointF(left + self.u(14), top + self.u(4)), block)

    def _message(self, message: str, width: float) -> TextBlock:
        runs = [
            ColouredRun(self.prompter.speech.say("podium-message"), "warn"),
            ColouredRun(f" {message}", "ink"),
        ]
        most = self.u(_MESSAGE) * 1.6 * _MESSAGE_LINES
        make = self.maker(runs, 500, pitch=1.6)
        return largest(make, width - self.u(46), most, round(self.u(_MESSAGE)))

    def _message_card(self, pieces: dict[str, Piece], message: TextBlock, place: QRectF) -> None:
        pad, bar = self.u(14), self.u(5)
        place.setHeight(message.height + 2 * pad)
        pieces["message-card"] = Box(
            place,
            self.colour("card"),
            line=self.colour("line"),
            radius=self.u(_RADIUS),
            bar=self.colour("warn"),
            bar_width=bar,
            rtl=self.rtl,
        )
        x = place.right() - self.u(23) - message.room if self.rtl else place.left() + self.u(23)
        pieces["message"] = TextPiece(QPointF(x, place.top() + pad), message)

    # -- the clock -----------------------------------------------------------------------------------------

    def _clock_pieces(self, dial: Dial) -> dict[str, Piece]:
        """Return the digits, their meaning, and whose time it is, always in the same place."""
        assert self.told is not None
        width, side = self.u(_CLOCK_WIDTH), self.u(SIDE)
        left = side if self.rtl else self.width() - side - width
        top = (self.u(_BAR) + cards_top(self)) / 2 - self.u(110)
        figures = QRectF(left, top, width, self.u(_CLOCK))
        font, colour = self.app.theme.sized(self.u(_CLOCK), 700), self.colour(dial.tone)
        digits = self.prompter.speech.figure("0123456789")
        pieces: dict[str, Piece] = {"clock": Figures(figures, dial.figures, font, digits, colour)}
        size, gap = self.u(_WHO), self.u(6)
        words = self._centred(dial.words, dial.tone, _WHO - 2, width - size - gap, 2)
        line = words.height / words.lines
        y = figures.bottom() + self.u(12)
        start = left + (width - size - gap - words.room) / 2
        pieces["clock-words"] = TextPiece(QPointF(start if self.rtl else start + size + gap, y), words)
        sign = start + gap + words.room if self.rtl else start
        pieces["clock-sign"] = Sign(QRectF(sign, y + (line - size) / 2, size, size), dial.icon, colour)
        y += words.height + self.u(8)
        who = self._centred(self.told.who, "ink_2", _WHO, width, 4)
        pieces["clock-who"] = TextPiece(QPointF(left + (width - who.room) / 2, y), who)
        return pieces

    def _centred(self, text: str, tone: str, size: float, width: float, lines: int) -> TextBlock:
        make = self.maker([ColouredRun(text, tone)], centred=True)
        return tight(make, largest(make, width, self.u(size) * 1.5 * lines, round(self.u(size))))
