"""Buttons that speak a phrase, each with a name for screen readers and its key in sight."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from ui.keys.key_table import shown
from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech, tooltip
from ui.widgets.paragraph import Lines

_FOLDED = 46  # pixels at 100 % that a button is wide without its words


class Button(QPushButton):
    """A button with a phrase, an icon, its key shown or in its tooltip, and a name for screen readers.

    ``look``: '', go (the one that leads on), flat (icon only, unless ``worded``), link, tile. ``action``
    names the key, which the user may change; ``shortcut`` is a key that nobody changes.
    """

    def __init__(
        self,
        app: AppContext,
        key: str,
        *,
        icon: str = "",
        look: str = "",
        shortcut: str = "",
        action: str = "",
        worded: bool = True,
        checkable: bool = False,
        tone: str = "",
    ) -> None:
        super().__init__()
        self._app, self._key, self._worded = app, key, worded
        self.folds = worded and bool(icon)  # it may show its icon only
        self._shortcut, self._keyed_by = shortcut, action
        self._args: dict[str, str | int] = {}
        self._placed = False  # before it has a place, its width means nothing
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        named = tone or ("accent_ink" if look == "go" else "ink_2")
        properties = {"look": look, "icon_name": icon, "icon_tone": named}
        for name, value in {**properties, "face": "strong" if look == "go" else "text"}.items():
            self.setProperty(name, value)
        app.theme.dress(self)
        on_speech(app, self._retell)
        if action:
            app.changed.connect(self._rekey)

    @property
    def key_shown(self) -> str:
        """The key that does the same, as it is shown; empty if none does."""
        return shown(self._app, self._keyed_by) if self._keyed_by else self._shortcut

    def _rekey(self) -> None:
        """Show another key, if the user has chosen one."""
        self._retell()
        self.updateGeometry()
        self.update()

    def say(self, key: str, **args: str | int) -> None:
        """Carry another phrase."""
        self._key, self._args = key, args
        self._retell()

    def fold(self, folded: bool) -> None:
        """Show the icon only, or the words again: what it says is in the tooltip then."""
        if folded is self._worded and self.folds:
            self._worded = not folded
            self._rekey()

    def folded_size(self) -> QSize:
        """Return the size with the icon only."""
        return QSize(self._app.theme.px(_FOLDED), self._app.theme.px(36))

    def sizeHint(self) -> QSize:
        """Return a size as high as every button is, whatever the font asks for."""
        if self.folds and not self._worded:
            return self.folded_size()
        px = self._app.theme.px
        if self.property("look") == "link":
            return QSize(self._whole_width(), px(26))
        return QSize(self._whole_width() if self._worded else px(36), px(36))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are not cut where that can be helped."""
        return self.sizeHint()

    @property
    def cut(self) -> bool:
        """Whether words are cut; the whole of them stands in the tooltip."""
        return self._placed and self._worded and self.width() < self.sizeHint().width()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in a colour that is seen on the ground of a button that cannot be pressed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange and self.property("look") == "go":
            self.setProperty("icon_tone", "accent_ink" if self.isEnabled() else "ink_2")
            self._app.theme.dress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._placed = True
        self._show_words()

    def _whole_width(self) -> int:
        """Return the width with all words, whatever is shown of them now."""
        return super().sizeHint().width() - self._wide(self.text()) + self._wide(self._whole_text())

    def _wide(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _whole_text(self) -> str:
        gap = "\u2002" if self.property("icon_name") else ""  # Qt leaves the icon no room of its own
        return gap + self._words.replace("&", "&&") if self._worded else ""

    def _show_words(self) -> None:
        text = self._whole_text()
        if self.cut:
            room = self.width() - (self._whole_width() - self._wide(text))
            elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            text = elided or text
        if self.text() != text:
            self.setText(text)
        self._tell_tip()

    def _tell_tip(self) -> None:
        """A tooltip tells the key, and the words where they are not all in sight."""
        key = f" ({self.key_shown})" if self.key_shown else ""
        needed = key or not self._worded or self.cut
        tip = tooltip(f"{self._words}\u2066{key}\u2069" if key else self._words) if needed else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)

    def _retell(self) -> None:
        words = self._app.speech.say(self._key, **self._args)
        self._words = words
        self._show_words()
        self.setAccessibleName(words)
        self._app.theme.dress(self)  # an icon that points somewhere turns with the direction

    def draw_ground(self) -> QStylePainter:
        """Draw the button without icon and words, for those that put them elsewhere; return what draws on."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


class KeyButton(Button):
    """A button that shows its key on a cap behind its words."""

    @property
    def _cap(self) -> str:
        return self.key_shown.replace("+", " ")

    def _cap_size(self) -> QSize:
        px = self._app.theme.px
        metrics = QFontMetrics(self._app.theme.font("key"))
        return QSize(metrics.horizontalAdvance(self._cap) + px(12), px(18))

    def sizeHint(self) -> QSize:
        """Return the size with the cap."""
        hint = super().sizeHint()
        if not self._worded:
            return hint
        return QSize(hint.width() + self._cap_size().width() + self._app.theme.px(8), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button's ground, then icon, words and cap one after the other."""
        painter = self.draw_ground()
        theme, px = self._app.theme, self._app.theme.px
        ink = theme.colour("accent_ink" if self.isEnabled() else "ink_2")
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        cap, inside = self._cap_size(), self.rect().adjusted(px(14), 0, -px(14), 0)
        if not self._worded:
            self.icon().paint(painter, self.rect().adjusted(px(14), px(9), -px(14), -px(9)))
            return

        def placed(at: int, width: int, height: int) -> QRect:
            rect = QRect(inside.x() + at, (self.height() - height) // 2, width, height)
            return QStyle.visualRect(self.layoutDirection(), inside, rect)

        icon = placed(0, px(18), px(18))
        self.icon().paint(painter, icon)
        room = inside.width() - px(26) - cap.width() - px(8)
        words = Lines(self._words, self.font(), rtl=rtl, width=room, most=1)
        at = placed(px(26), room, ceil(words.height))
        words.draw(painter, QPointF(at.topLeft()), ink)
        key = placed(inside.width() - cap.width(), cap.width(), cap.height())
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.font("key"))
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._cap)
