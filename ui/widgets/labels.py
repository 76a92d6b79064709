"""Labels that show a phrase in the current language; text is never read as markup."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from math import ceil
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from ui.look.theme import Face
from ui.state.app_context import AppContext
from ui.widgets.paragraph import Lines

W = TypeVar("W", bound=QWidget)
Then = Callable[..., object] | SignalInstance | None  # what a widget's main signal calls
Tone = Literal["", "quiet", "hint", "accent", "ok", "warn", "bad", "plain"]
# Padding of labels with a background or frame, horizontal and vertical, pixels at 100 %.
_INSETS = {"chip": (9, 3), "key": (6, 1)}
_MOST_KEPT = 6
_SHARES = (1.0, 0.85, 0.72, 0.6, 0.5)  # of the font size; a shrinking label tries these in order
_NARROWEST = 60  # least width of a label that may wrap or be cut, pixels at 100 %


def tooltip(text: str) -> str:
    """Return text as a tooltip that wraps and is never read as markup.

    Qt guesses whether a tooltip is rich text, so it always gets rich text with all characters escaped.
    """
    return f"<p>{escape(text)}</p>" if text else ""


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet uses; if any has changed, apply the style sheet again."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is styled when first shown
    font = widget.font()
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.setFont(font)  # the style resets it to the widget's first font


def keeping_room(widget: W) -> W:
    """Make a widget keep its room while hidden, so that nothing moves; return it."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    return widget


def show_or_hide(widget: QWidget, *, visible: bool) -> None:
    """Show or hide a widget unless it is so already.

    Qt styles a widget whenever it is shown, even if not visible, and again once in place.
    """
    told = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if not told or widget.isHidden() is visible:
        widget.setVisible(visible)


def on_speech(app: AppContext, retell: Callable[[], None]) -> None:
    """Call ``retell``, a method of a widget, now and whenever the language changes."""
    app.speech.changed.connect(retell)
    retell()


def on_theme(app: AppContext, fit: Callable[[], None]) -> None:
    """Call ``fit``, a method of a widget, now and whenever sizes or colours change."""
    app.theme.changed.connect(fit)
    fit()


class Label(QLabel):
    """Plain text, a phrase (``say``) or data (``show_text``), in the direction of the interface.

    ``wrap``: on several lines. ``cut``: on one line, with an ellipsis if it does not fit, and all of it in
    the tooltip. ``shrinks``: like ``cut``, but the font becomes smaller first. ``look``: chip, key.
    ``inset``: padding in pixels at 100 %, horizontal and vertical.
    """

    def __init__(
        self,
        app: AppContext,
        key: str = "",
        *,
        face: Face = "text",
        tone: Tone = "",
        look: str = "",
        wrap: bool = False,
        cut: bool = False,
        shrinks: bool = False,
        centred: bool = False,
        inset: tuple[int, int] = (0, 0),
    ) -> None:
        super().__init__()
        self._app, self._wrap, self._cut, self._centred = app, wrap, cut or shrinks, centred
        self._shares = _SHARES if shrinks else (1.0,)
        self._inset = _INSETS.get(look, inset)
        self._said: tuple[str, dict[str, str | int]] | None = None
        self._kept: dict[tuple[str, str, bool, float | None], Lines] = {}  # a cache: layouts ask repeatedly
        self.setTextFormat(Qt.TextFormat.PlainText)
        for name, value in (("face", face), ("tone", tone), ("look", look)):
            self.setProperty(name, value)
        upright = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        app.theme.dress(self)
        app.speech.changed.connect(self._retell)
        if key:
            self.say(key)

    # -- words ---------------------------------------------------------------------------------------------

    def say(self, key: str, **args: str | int) -> None:
        """Show a phrase, translated again when the language changes; repeating it costs nothing."""
        if (key, args) != self._said:
            self._said = (key, args)
            self._retell()

    def show_text(self, text: str) -> None:
        """Show data from the record or the user, which is not translated."""
        self._said = None
        self.setText(text)

    def _retell(self) -> None:
        if self._said is not None:
            key, args = self._said
            self.setText(self._app.speech.say(key, **args))

    # -- lines ---------------------------------------------------------------------------------------------

    def _insets(self) -> tuple[int, int]:
        return self._app.theme.px(self._inset[0]), self._app.theme.px(self._inset[1])

    def _lines(self, width: float | None) -> Lines:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = (self.text(), self.font().key(), rtl, width)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._set(rtl, width)
        return found

    def _set(self, rtl: bool, width: float | None) -> Lines:
        if width is None:
            return Lines(self.text(), self.font(), rtl=rtl)
        most = 1 if self._cut else 0
        for share in self._shares:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * share)
            lines = Lines(self.text(), font, rtl=rtl, width=width, most=most, centred=self._centred)
            if not lines.cut:
                break
        return lines

    def sizeHint(self) -> QSize:
        """Return the size of the text without wrapping."""
        lines, (side, above) = self._lines(None), self._insets()
        return QSize(ceil(lines.width) + 2 * side + 1, ceil(lines.height) + 2 * above)

    def minimumSizeHint(self) -> QSize:
        """Return a size much narrower than the text if it may wrap or be cut."""
        hint = self.sizeHint()
        if self._wrap or self._cut:
            hint.setWidth(min(hint.width(), self._app.theme.px(_NARROWEST)))
        return hint

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text wrapped to ``width``."""
        side, above = self._insets()
        room, lines = max(1, width - 2 * side), self._lines(None)
        if lines.width > room:
            lines = self._lines(room)
        return ceil(lines.height) + 2 * above

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background and as much of the text as fits."""
        painter = QPainter(self)
        if self.property("look"):  # it has no background otherwise
            option = QStyleOption()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        side, _ = self._insets()
        room = max(1, self.width() - 2 * side)
        lines = self._lines(None)  # the same layout as for ``sizeHint``, from the cache
        indent = room - lines.width
        if indent < 0 or lines.height > lines.pitch:
            lines, indent = self._lines(room), 0.0
        elif self._centred:
            indent /= 2
        elif self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            indent = 0.0
        if self._cut and self.toolTip() != tooltip(self.text() if lines.cut else ""):
            self.setToolTip(tooltip(self.text() if lines.cut else ""))
        top = (self.height() - lines.height) / 2
        lines.draw(painter, QPointF(side + indent, top), self.palette().color(self.foregroundRole()))


class Icon(QLabel):
    """An icon beside text that says the same, so that screen readers need not read it."""

    def __init__(self, app: AppContext, name: str, tone: str = "ink_2") -> None:
        super().__init__()
        self._app = app
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: str) -> None:
        self.setProperty("icon_name", name)
        self.setProperty("icon_tone", tone)
        self._app.theme.dress(self)

    def changeEvent(self, event: QEvent) -> None:
        """When the text direction changes, switch to the mirrored form of the icon if it has one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._app.theme.dress(self)
