"""Buttons for acts: large, showing their key, with text on two lines if needed."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from ui.keys.key_table import shown
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.widgets.key_caps import cap_width, draw_cap
from ui.widgets.labels import tooltip
from ui.widgets.paragraph import Lines

LONGEST = 110  # pixels at 100 %: greatest width reserved for the longest word


class ActButton(Button):
    """A button for an act, with its key drawn at the end. A click leaves the focus in the list.

    ``action``: name of the key. ``widest``: pixels at 100 % that the text may take before it wraps to a
    second line. ``low``: one line, as high as an ordinary button. If the key does not fit, only the tooltip
    shows it.

    A button whose text changes keeps its width, so that its neighbours stay where the hand expects them:
    ``also`` lists the other phrases it may show; with ``steady`` it shows names, and takes its greatest
    width. If it stretches in a row, it shrinks before its neighbours break their words. If disabled for a
    while, it says why under its text (``allow``).
    """

    def __init__(
        self,
        app: AppContext,
        key: str,
        action: str,
        *,
        look: str = "",
        widest: int = 150,
        low: bool = False,
        also: Sequence[str] = (),
        steady: bool = False,
    ) -> None:
        self._action, self._widest, self._low = action, widest, low
        self._also, self._steady = [key, *also] if also else [], steady
        self._kept: dict[float, Lines] = {}  # a cache: the laid-out text by width
        self._measured: object = None  # the texts and the font that were measured last
        self._why: tuple[str, dict[str, str | int]] | None = None  # the phrase for why it is disabled
        self._reason = ""  # that phrase as text
        super().__init__(app, key, look=look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        app.changed.connect(self._retell)

    @property
    def words(self) -> str:
        """The text of the button."""
        return self._words

    def say(self, key: str, **args: str | int) -> None:
        """Show another phrase; the same phrase again costs nothing."""
        if (key, args) != (self._key, self._args):
            super().say(key, **args)

    def allow(self, why_not: str = "", **args: str | int) -> None:
        """Enable the button, or disable it and show the phrase ``why_not`` on it."""
        said = (why_not, args) if why_not else None
        if said != self._why:
            self._why = said
            self._retell()
        self.setEnabled(said is None)

    def show_key(self, action: str) -> None:
        """Show the key of another action from now on."""
        if action != self._action:
            self._action = action
            self._measured = None
            self._retell()

    def _retell(self) -> None:
        super()._retell()
        self._cap = shown(self._app, self._action).replace("+", " ") if self._action else ""
        key = f" \u2066({self._cap})\u2069" if self._cap else ""
        why, args = self._why or ("", {})
        before, self._reason = self._reason, self._app.speech.say(why, **args) if why else ""
        if self.accessibleDescription() == before:  # else it is disabled for another reason, described there
            self.setAccessibleDescription(self._reason)
        self.setToolTip(tooltip(self._reason or f"{self._words}{key}"))
        self._measure()
        self.updateGeometry()
        self.update()

    def _show_words(self) -> None:
        """Set the whole text, uncut: ``paintEvent`` draws what fits."""
        self.setText(self._words)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the text again when the font changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_words"):
            self._measure()

    def _cap_width(self) -> int:
        return cap_width(self._app, self._cap)

    def _lines(self, width: float) -> Lines:
        found = self._kept.get(width)
        if found is None:
            most = 1 if self._low else 2
            found = Lines(self._words, self.font(), rtl=self._app.speech.rtl, width=width, most=most)
            self._kept[width] = found
        return found

    def _measure(self) -> None:
        """Measure the text on one line and its longest word; a steady button takes its greatest width."""
        self._kept.clear()
        if self._steady:
            self._whole, self._word = self._app.theme.px(self._widest), self._app.theme.px(LONGEST)
            self.setMaximumWidth(self._width(self._whole))
            return
        rtl = self._app.speech.rtl
        said = {self._words, *(self._app.speech.say(key) for key in self._also)}
        if self._measured == (said, self.font().key(), rtl):
            return
        self._measured = (said, self.font().key(), rtl)
        self._whole = ceil(max(Lines(text, self.font(), rtl=rtl).width for text in said)) + 1
        words = (Lines(word, self.font(), rtl=rtl).width for text in said for word in text.split())
        self._word = min(self._whole, ceil(max(words, default=0)) + 2)

    def sizeHint(self) -> QSize:
        """Return the size for two lines of text and the key; a steady button needs at least this."""
        px = self._app.theme.px
        words = self._word if self._steady else min(self._whole, px(self._widest))
        return QSize(self._width(words), px(32) if self._low else px(52))

    def _width(self, words: int) -> int:
        px = self._app.theme.px
        return words + (px(8) if self._cap else 0) + self._cap_width() + px(22)

    def minimumSizeHint(self) -> QSize:
        """Return the size for the longest word and the key; for a low button, for its text without key."""
        hint, px = self.sizeHint(), self._app.theme.px
        keyed = min(self._word, px(LONGEST)) + px(30) + self._cap_width()
        least = self._whole + px(22) if self._low else keyed
        return QSize(min(hint.width(), least), hint.height())

    @property
    def cut(self) -> bool:
        """Whether the text is cut; the tooltip has all of it."""
        return self._lines(self._room()[0]).cut

    def _room(self) -> tuple[int, bool]:
        """Return the width of the text, and whether the key is drawn beside it.

        The key is left out if the text would otherwise be cut, or a word broken.
        """
        px = self._app.theme.px
        whole = self.width() - px(22)
        if not self._cap:
            return whole, False
        beside = whole - self._cap_width() - px(8)
        broken = beside < min(self._word, px(LONGEST))
        if broken or (self._lines(beside).cut and not self._lines(whole).cut):
            return whole, False
        return beside, True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background, the text at the start of the line and the key at its end."""
        painter = self.draw_ground()
        theme, px = self._app.theme, self._app.theme.px
        go = self.property("look") == "go"
        tone = ("accent_ink" if go else "ink") if self.isEnabled() else "ink_2" if go else "ink_3"
        ink = theme.colour(tone)
        inside = self.rect().adjusted(px(11), 0, -px(11), 0)
        room, keyed = self._room()
        self._draw_words(painter, inside, room, ink)
        if keyed:
            cap, high = self._cap_width(), px(18)
            key = QRect(inside.right() + 1 - cap, (self.height() - high) // 2, cap, high)
            key = QStyle.visualRect(self.layoutDirection(), inside, key)
            draw_cap(painter, self._app, key, self._cap, ink=tone if go else "", ground=False)

    def _draw_words(self, painter: QPainter, inside: QRect, room: int, ink: QColor) -> None:
        """Draw the text; if the button is disabled with a reason, draw that below one line of text."""
        lines = [self._lines(room)]
        if self._reason and not self._low:
            rtl, small = self._app.speech.rtl, self._app.theme.font("key")
            lines = [
                Lines(self._words, self.font(), rtl=rtl, width=room, most=1),
                Lines(self._reason, small, rtl=rtl, width=room, most=1),
            ]
        top = float((self.height() - ceil(sum(line.height for line in lines))) // 2)  # on whole pixels
        at = QStyle.visualRect(self.layoutDirection(), inside, QRect(inside.x(), 0, room, 1)).x()
        for line in lines:
            line.draw(painter, QPointF(at, top), ink)
            top += line.height


class CapButton(Button):
    """A small button that looks like a key of the keyboard, with its key on it: + or -."""

    def __init__(self, app: AppContext, key: str, action: str) -> None:
        self._action = action
        super().__init__(app, key, look="cap", worded=False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        app.changed.connect(self._retell)

    def _retell(self) -> None:
        super()._retell()
        self._cap = shown(self._app, self._action).replace("-", "\u2212")
        self.setToolTip(tooltip(f"{self._words} \u2066({self._cap})\u2069"))

    def sizeHint(self) -> QSize:
        return QSize(self._app.theme.px(26), self._app.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with its key."""
        super().paintEvent(event)
        painter, theme = QPainter(self), self._app.theme
        painter.setPen(theme.colour("ink_2" if self.isEnabled() else "ink_3"))
        painter.setFont(theme.font("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._cap)
