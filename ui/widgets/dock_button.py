"""A button of a dock: it keeps its place and size, and says why it is disabled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from ui.keys.key_table import shown
from ui.look.theme import Face
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.widgets.key_caps import cap_width, draw_cap
from ui.widgets.labels import tooltip
from ui.widgets.one_line import draw_icon
from ui.widgets.paragraph import Lines

HIGH, PAD, ICON = 52, 12, 20  # pixels at 100 %


class DockButton(Button):
    """Shows its key at the end, and a reason in small letters below the label. A click moves no focus.

    ``sizes``: the phrases it may show, with arguments; ``reasons``: those that may appear below. The longest
    determines the width. If the key does not fit, it is only in the tooltip.
    """

    def __init__(
        self,
        app: AppContext,
        key: str,
        action: str = "",
        *,
        icon: str = "",
        look: str = "",
        sizes: Sequence[tuple[str, Mapping[str, str | int]]] = (),
        reasons: Sequence[str] = (),
        shortcut: str = "",
    ) -> None:
        self._sizes: list[tuple[str, Mapping[str, str | int]]] = [(key, {}), *sizes]
        self._reasons = reasons
        self._action, self._fixed, self._sign = action, shortcut, icon
        self.reason = ""
        self._reason_key: tuple[str, dict[str, str | int]] = ("", {})
        super().__init__(app, key, look=look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # drops its key first
        app.changed.connect(self._rekey)
        app.theme.changed.connect(self._rekey)

    # -- words ---------------------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        """The text of the button."""
        return self._words

    def allow(self, why_not: str = "", **args: str | int) -> None:
        """Enable the button, or disable it and show the phrase ``why_not`` as the reason."""
        self.setEnabled(not why_not)
        self.note(why_not, **args)

    def note(self, key: str, **args: str | int) -> None:
        """Show the phrase ``key`` below the label; nothing if it is empty."""
        if (key, args) != self._reason_key:
            self._reason_key = (key, args)
            self._retell()
            self.updateGeometry()  # an unforeseen reason needs space too

    def show_as(self, look: str) -> None:
        """Look like the main button (``go``) or like any other."""
        if self.property("look") != look:
            self.setProperty("look", look)
            self.setProperty("face", "strong" if look == "go" else "text")
            self._app.theme.dress(self)
            self.style().unpolish(self)
            self.style().polish(self)
            self._rekey()

    def _retell(self) -> None:
        super()._retell()
        key, args = self._reason_key
        self.reason = self._app.speech.say(key, **args) if key else ""
        cap = self._cap
        told = " · ".join(part for part in (self._words, self.reason) if part)
        self.setToolTip(tooltip(f"{told} \u2066({cap})\u2069" if cap else told))
        self.setAccessibleDescription(self.reason)
        self.update()

    def _show_words(self) -> None:
        """Set the whole text; ``paintEvent`` draws what fits."""
        self.setText(self._words)

    @property
    def _cap(self) -> str:
        key = shown(self._app, self._action) if self._action else self._fixed
        return key.replace("+", " ")

    # -- size ----------------------------------------------------------------------------------------------

    def _face(self) -> Face:
        return "strong" if self.property("look") == "go" else "text"

    def _cap_width(self) -> int:
        return cap_width(self._app, self._cap)

    def _words_width(self) -> int:
        say, rtl, font = self._app.speech.say, self._app.speech.rtl, self._app.theme.font
        texts = {self._words, *(say(key, **args) for key, args in self._sizes)}
        widths = [Lines(text, font("strong"), rtl=rtl).width for text in texts]
        reasons = {self.reason, *(say(key) for key in self._reasons)}
        widths += [Lines(reason, font("small"), rtl=rtl).width for reason in reasons]
        return ceil(max(widths)) + 2

    def _beside(self, *, keyed: bool) -> int:
        px = self._app.theme.px
        key = px(8) + self._cap_width() if keyed and self._cap else 0
        return 2 * px(PAD) + (px(ICON) + px(8) if self._sign else 0) + key

    def sizeHint(self) -> QSize:
        """Return the size for the longest phrase with icon and key."""
        return QSize(self._words_width() + self._beside(keyed=True), self._app.theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return the size for the text without the key."""
        return QSize(self._words_width() + self._beside(keyed=False), self._app.theme.px(HIGH))

    @property
    def cut(self) -> bool:
        """Whether the text is cut."""
        return self.width() < self.minimumSizeHint().width()

    # -- drawing -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw background, icon, text with the reason below, and key."""
        painter, theme, px = self.draw_ground(), self._app.theme, self._app.theme.px
        go, on = self.property("look") == "go", self.isEnabled()
        tone = ("accent_ink" if go else "ink") if on else ("ink_2" if go else "ink_3")
        ink, rtl = theme.colour(tone), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inside = self.rect().adjusted(px(PAD), 0, -px(PAD), 0)

        def placed(at: int, top: int, width: int, height: int) -> QRect:
            rect = QRect(inside.x() + at, top, width, height)
            return QStyle.visualRect(self.layoutDirection(), inside, rect)

        at = 0
        if self._sign:
            size = px(ICON)
            draw_icon(painter, self._app, self._sign, tone, placed(0, 0, size, self.height()))
            at = size + px(8)
        keyed = bool(self._cap) and self.width() >= self.sizeHint().width() - 1
        cap = self._cap_width()
        room = inside.width() - at - (cap + px(8) if keyed else 0)
        words = Lines(self._words, theme.font(self._face()), rtl=rtl, width=room, most=1)
        reason = Lines(self.reason, theme.font("small"), rtl=rtl, width=room, most=1) if self.reason else None
        high = words.height + (reason.height if reason else 0)
        top = (self.height() - high) / 2
        words.draw(painter, QPointF(placed(at, 0, room, 1).x(), top), ink)
        if reason is not None:
            reason.draw(painter, QPointF(placed(at, 0, room, 1).x(), top + words.height), ink)
        if keyed:
            key = placed(inside.width() - cap, (self.height() - px(18)) // 2, cap, px(18))
            draw_cap(painter, self._app, key, self._cap, ink=tone if go else "", ground=False)
