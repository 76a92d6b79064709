"""How accessible a window is: to a screen reader, with Tab, and to those who tell few colours apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.look.contrast import contrast
from ui.look.theme import Theme

TEXT, SHAPE = 4.5, 3.0  # least contrasts of WCAG 2, level AA: text; icons and borders of fields
FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_ROLE = QAccessible.Role
_LISTS = (_ROLE.List, _ROLE.Table, _ROLE.Tree)
_UNKNOWN = (_ROLE.NoRole, _ROLE.Client, _ROLE.Pane)  # roles that tell a screen reader nothing
_POINTS = 25  # points sampled in each direction to find the background
_ROWS = 3  # rows looked at in each list; the others are made in the same way
_FRAMED = ("find", "pick")  # looks of frames that draw the border of the field inside
_BARE = ("add",)  # the look that shows the focus by a line above


# -- heard -------------------------------------------------------------------------------------------------


def unheard(top: QWidget) -> list[str]:
    """Return focusable widgets without a name or role for screen readers, and list rows without words."""
    found = []
    for node in _nodes(QAccessible.queryAccessibleInterface(top)):
        name = node.text(QAccessible.Text.Name)
        row = node.parent() is not None and node.parent().role() in _LISTS
        if (row or node.state().focusable) and (not name or node.role() in _UNKNOWN):
            found.append(f"{name!r}, {node.role().name}, {node.object()}")
    return found


def _nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield every visible node below a node."""
    many = min(node.childCount(), _ROWS) if node.role() in _LISTS else node.childCount()
    for at in range(many):
        child = node.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from _nodes(child)


def doubled_mnemonics(top: QWidget) -> list[str]:
    """Return the Alt keys that more than one button or label of a window uses."""
    words = [one.text() for kind in (QAbstractButton, QLabel) for one in top.findChildren(kind)]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in words)
    return [key for key, many in keys.items() if key and many > 1]


# -- met with Tab ------------------------------------------------------------------------------------------


def tab_chain(top: QWidget) -> list[QWidget]:
    """Return the widgets of a window in Tab order."""
    found, widget = [], top.nextInFocusChain()
    while widget is not top:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_tab and widget.window() is top and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def against_reading(top: QWidget) -> list[str]:
    """Return the steps of Tab that go back: up, or within a line against the direction of the language.

    Only neighbours within one parent are compared, since a column is walked before the one beside it.
    """
    met: dict[QWidget, list[QWidget]] = {}
    for widget in tab_chain(top):
        while widget is not top:
            holder = widget.parentWidget()
            if widget not in met.setdefault(holder, []):
                met[holder].append(widget)
            widget = holder
    rtl = top.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return [
        f"{_told(one)} before {_told(other)} in {_told(holder)}"
        for holder, parts in met.items()
        for one, other in pairwise(parts)
        if _goes_back(one.geometry(), other.geometry(), rtl)
    ]


def _goes_back(one: QRect, other: QRect, rtl: bool) -> bool:
    if other.bottom() < one.top():
        return True
    beside = other.top() <= one.bottom() and not one.intersects(other)
    return beside and (other.left() > one.left() if rtl else other.left() < one.left())


# -- told apart --------------------------------------------------------------------------------------------


def faint(top: QWidget, theme: Theme) -> list[str]:
    """Return the texts, icons and borders of fields with too little contrast in a picture of a window."""
    picture, found = top.grab().toImage(), []
    for widget in _drawn(top):
        place = widget.visibleRegion().boundingRect()
        ground = _ground(picture, QRect(widget.mapTo(top, place.topLeft()), place.size()))
        for what, ink in _inks(widget, theme).items():
            least = SHAPE if what == "icon" else TEXT
            if contrast(ink, ground) < least:
                found.append(f"{what} of {_told(widget)}: {ink} on {ground}")
        edge = _edge(picture, top, widget) if _has_border(widget) else None
        if edge is not None and contrast(*edge) < SHAPE:
            found.append(f"border of {_told(widget)}: {edge}")
    return found


def _drawn(top: QWidget) -> Iterator[QWidget]:
    """Yield the enabled widgets that are mostly in the picture; disabled ones may be faint."""
    for widget in top.findChildren(QWidget):
        used = widget.isVisible() and widget.isEnabled() and widget.window() is top
        if used and 2 * widget.visibleRegion().boundingRect().height() > widget.height():
            yield widget


def _inks(widget: QWidget, theme: Theme) -> dict[str, str]:
    """Return the colours of a widget by what they draw."""
    palette, found = widget.palette(), {}
    if isinstance(widget, FIELDS) or (isinstance(widget, QLabel | QAbstractButton) and widget.text().strip()):
        found["text"] = palette.color(widget.foregroundRole())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        found["placeholder"] = palette.color(QPalette.ColorRole.PlaceholderText)
    if widget.property("icon_name") and widget.property("icon_tone"):
        found["icon"] = theme.colour(widget.property("icon_tone"))
    return {what: _over(ink, palette.color(QPalette.ColorRole.Base)) for what, ink in found.items()}


def _ground(picture: QImage, place: QRect) -> str:
    """Return the most frequent colour in a rectangle."""
    place = place.intersected(picture.rect())
    points = (
        picture.pixel(x, y)
        for y in range(place.top(), place.bottom() + 1, 1 + place.height() // _POINTS)
        for x in range(place.left(), place.right() + 1, 1 + place.width() // _POINTS)
    )
    return _hex(Counter(points).most_common(1)[0][0])


def _has_border(widget: QWidget) -> bool:
    """Return whether a widget is a field with a border; a cell of a table has none until hovered."""
    look, above = widget.property("look"), widget.parentWidget()
    part = isinstance(above, FIELDS) or above.property("look") in (*_FRAMED, *_BARE)
    return look in _FRAMED or (isinstance(widget, FIELDS) and look != "cell" and not part)


def _edge(picture: QImage, top: QWidget, widget: QWidget) -> tuple[str, str] | None:
    """Return the colours of a border and of the ground beside it; None if the widget is partly hidden."""
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    whole = widget.visibleRegion().boundingRect() == widget.rect()
    if not whole or not picture.rect().contains(place.adjusted(-1, 0, 0, 0)):
        return None
    x, y = place.left(), place.center().y()
    return _hex(picture.pixel(x, y)), _hex(picture.pixel(x - 1, y))


def _over(ink: QColor, ground: QColor) -> str:
    """Blend an ink, which may be half transparent, with the ground."""
    share = ink.alphaF()
    mixed = (
        round(one * share + other * (1 - share))
        for one, other in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
