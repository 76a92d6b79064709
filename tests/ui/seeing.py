"""Visual faults of a window: words that are cut, controls that reach beyond their parents."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from ui.widgets.act_buttons import ActButton
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.fields import Pick
from ui.widgets.labels import Icon, Label

W = TypeVar("W", bound=QWidget)


def cut_buttons(top: QWidget) -> list[str]:
    """Return the words of buttons that are cut."""
    return [one.accessibleName() for one in _seen(top, Button) if one.cut]


def loses_words(label: Label) -> bool:
    """Return whether a label is cut without an ellipsis."""
    if label.hasHeightForWidth():
        return label.height() < label.heightForWidth(label.width())
    hint = label.sizeHint()
    return not label._cut and (label.width() < hint.width() - 1 or label.height() < hint.height())


def breaks(button: ActButton) -> bool:
    """Return whether the text of a button wraps onto a second line."""
    lines = button._lines(button._room()[0])
    return lines.height > lines.pitch


def scrolls(area: QAbstractScrollArea) -> bool:
    """Return whether a scroll area has more than fits."""
    return bool(area.verticalScrollBar().maximum() or area.horizontalScrollBar().maximum())


def cut_silently(top: QWidget) -> list[str]:
    """Return the texts cut without an ellipsis, or with one but no tooltip with the full text."""
    top.grab()  # labels and fields get their tooltips when they are painted
    labels = [one.text() for one in _seen(top, Label) if one.text() and loses_words(one)]
    checks = [one.accessibleName() for one in _seen(top, Check) if "…" in one.text() and not one.toolTip()]
    drawn = (one for one in _seen(top, Pick) if not one.visibleRegion().isEmpty())
    fields = [one.currentText() for one in drawn if one.cut and not one.toolTip()]
    lines = (one for one in _seen(top, QLineEdit) if not one.text() and not one.toolTip())
    hints = [one.placeholderText() for one in lines if _hint_cut(one)]
    return [*labels, *checks, *fields, *hints]


def _hint_cut(field: QLineEdit) -> bool:
    """Return whether an empty field has no room for its hint, beside the margins that Qt leaves."""
    inside = field.contentsRect().width() - field.textMargins().left() - field.textMargins().right()
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > inside


def beyond(top: QWidget) -> list[str]:
    """Return the controls that reach beyond a parent; inside a scroll area, only sideways."""
    found = []
    for kind in (Button, Check, QLineEdit, Pick, Label, Icon):
        for one in _seen(top, kind):
            holder = _cutting(one)
            if holder is not None:
                words = one.accessibleName() or getattr(one, "text", str)()
                found.append(f"{kind.__name__} {words!r} in {type(holder).__name__} {holder.size()}")
    return found


def _cutting(widget: QWidget) -> QWidget | None:
    """Return the first parent that does not show all of a widget."""
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        scrolls = isinstance(above.parentWidget(), QAbstractScrollArea)
        if place.left() < 0 or place.right() > above.rect().right():
            return above
        if scrolls:  # the rest is reached by scrolling, and the area itself is checked on its own
            return None
        if place.top() < 0 or place.bottom() > above.rect().bottom():
            return above
        above = None if above.isWindow() else above.parentWidget()
    return None


def _seen(top: QWidget, kind: type[W]) -> list[W]:
    return [one for one in top.findChildren(kind) if one.isVisible()]
