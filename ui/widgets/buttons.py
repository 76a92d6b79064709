"""Buttons with a phrase, a name for screen readers, and their key, drawn or in the tooltip."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from ui.keys.key_table import shown
from ui.state.app_context import AppContext
from ui.widgets.labels import Then, on_speech, tooltip
from ui.widgets.paragraph import Lines

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDED = 46  # width of a button without its text, pixels at 100 %


class EnterButton(QPushButton):
    """A button that Enter presses as the space bar does; Qt's Enter presses a dialog's default button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key held down presses only once."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class Button(EnterButton):
    """A button with a phrase, an icon, a tooltip with its key, and a name for screen readers.

    ``look``: '', go (the main button), flat (icon only, unless ``worded``), link, tile. ``action``: the name
    of a key that the user may change. ``shortcut``: a fixed key. ``full``: the phrase for the tooltip and
    screen readers if the one on the button is short. ``then``: what a click calls.
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
        full: str = "",
        then: Then = None,
    ) -> None:
        super().__init__()
        self._app, self._key, self._worded = app, key, worded
        self.folds = worded and bool(icon)  # it can shrink to its icon
        self._shortcut, self._keyed_by = shortcut, action
        self._args: dict[str, str | int] = {}
        self._full = full
        self._placed = False  # before the first layout its width means nothing
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
        if then is not None:
            self.clicked.connect(then)

    @property
    def key_shown(self) -> str:
        """The key for this button as shown; empty if there is none."""
        return shown(self._app, self._keyed_by) if self._keyed_by else self._shortcut

    def _rekey(self) -> None:
        """Update text and size, after the key has changed or the button was folded."""
        self._retell()
        self.updateGeometry()
        self.update()

    def say(self, key: str, **args: str | int) -> None:
        """Show another phrase."""
        self._key, self._args = key, args
        self._retell()

    def explain(self, full: str) -> None:
        """Set the phrase for the tooltip and screen readers; it gets the same arguments as the label."""
        self._full = full
        self._retell()

    def fold(self, folded: bool) -> None:
        """Show only the icon, or icon and text again; while hidden, the text is in the tooltip."""
        if folded is self._worded and self.folds:
            self._worded = not folded
            self._rekey()

    def folded_size(self) -> QSize:
        return QSize(self._app.theme.px(_FOLDED), self._app.theme.px(36))

    def sizeHint(self) -> QSize:
        """Return the size; the height is the same for all buttons, whatever the font asks for."""
        if self.folds and not self._worded:
            return self.folded_size()
        px = self._app.theme.px
        if self.property("look") == "link":
            return QSize(self._whole_width(), px(26))
        return QSize(self._whole_width() if self._worded else px(36), px(36))

    def minimumSizeHint(self) -> QSize:
        """Return ``sizeHint``, so that text is not cut if that can be avoided."""
        return self.sizeHint()

    @property
    def cut(self) -> bool:
        """Whether the text is cut; the tooltip has all of it."""
        return self._placed and self._worded and self.width() < self.sizeHint().width()

    def changeEvent(self, event: QEvent) -> None:
        """Change the icon's colour when the main button is enabled or disabled, so that it stays visible."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange and self.property("look") == "go":
            self.setProperty("icon_tone", "accent_ink" if self.isEnabled() else "ink_2")
            self._app.theme.dress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the text as fits."""
        super().resizeEvent(event)
        self._placed = True
        self._show_words()

    def _whole_width(self) -> int:
        """Return the width with the full text, even if it is cut now."""
        return super().sizeHint().width() - self._wide(self.text()) + self._wide(self._whole_text())

    def _wide(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _whole_text(self) -> str:
        gap = "\u2002" if self.property("icon_name") else ""  # Qt puts no space between icon and text
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

    @property
    def _full_words(self) -> str:
        return self._app.speech.say(self._full, **self._args) if self._full else self._words

    def _tell_tip(self) -> None:
        """Set the tooltip: the key, and the text if it is not fully visible."""
        key = f" ({self.key_shown})" if self.key_shown else ""
        full = self._full_words
        needed = key or not self._worded or self.cut or self._full
        tip = tooltip(f"{full}\u2066{key}\u2069" if key else full) if needed else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)

    def _retell(self) -> None:
        words = self._app.speech.say(self._key, **self._args)
        self._words = words
        self._show_words()
        self.setAccessibleName(self._full_words)
        self._app.theme.dress(self)  # a directional icon depends on the text direction

    def draw_ground(self) -> QStylePainter:
        """Draw the button without icon and text, for subclasses; return the painter."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


class KeyButton(Button):
    """A button that draws its key after its text."""

    @property
    def _cap(self) -> str:
        return self.key_shown.replace("+", " ")

    def _cap_size(self) -> QSize:
        px = self._app.theme.px
        metrics = QFontMetrics(self._app.theme.font("key"))
        return QSize(metrics.horizontalAdvance(self._cap) + px(12), px(18))

    def sizeHint(self) -> QSize:
        """Return the size with the key."""
        hint = super().sizeHint()
        if not self._worded:
            return hint
        return QSize(hint.width() + self._cap_size().width() + self._app.theme.px(8), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background, then icon, text and key one after the other."""
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
