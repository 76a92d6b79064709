"""The look of an open list of choices: like the matches of a search box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.state.app_context import AppContext
from ui.widgets.one_line import draw_icon
from ui.widgets.paragraph import Lines
from ui.widgets.rows.keyed_rows import ModelIndex

MOST = 12  # entries visible at once
WIDEST = 560  # greatest width, pixels at 100 %
_HIGH, _SIDE, _SIGN = 32, 10, 16  # height of a row, padding at its ends, size of the tick


class PickDelegate(QStyledItemDelegate):
    """Draws the entries of a choice, with a tick at the current one."""

    def __init__(self, app: AppContext, pick: QComboBox) -> None:
        super().__init__(pick)
        self._app, self._pick = app, pick

    def width_of(self, text: str) -> int:
        """Return the width needed by an entry, in pixels."""
        px = self._app.theme.px
        metrics = self._pick.fontMetrics()
        return metrics.horizontalAdvance(text) + 2 * px(_SIDE) + px(_SIGN) + px(8)

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return the size of an entry."""
        return QSize(self.width_of(index.data()), self._app.theme.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw an entry; the one that Enter would take has a soft background."""
        theme, px = self._app.theme, self._app.theme.px
        rect, rtl = option.rect, self._app.speech.rtl
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        armed = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if armed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(6), px(6))
        sign = QRect(rect.right() - px(_SIDE + _SIGN), rect.y() + px(8), px(_SIGN), px(_SIGN))
        if index.row() == self._pick.currentIndex():
            draw_icon(painter, self._app, "check", "accent", QStyle.visualRect(way, rect, sign))
        room = QRect(
            rect.x() + px(_SIDE), rect.y(), rect.width() - 2 * px(_SIDE) - px(_SIGN + 8), rect.height()
        )
        room = QStyle.visualRect(way, rect, room)
        words = Lines(index.data(), self._pick.font(), rtl=rtl, width=room.width(), most=1)
        at = QPointF(room.x(), rect.y() + (rect.height() - words.height) / 2)
        words.draw(painter, at, theme.colour("accent" if armed else "ink"))
        painter.restore()


def dress(pick: QComboBox, app: AppContext) -> None:
    """Style and size the list of a choice before it opens.

    Not earlier, because asking for the list makes Qt create it, and forms have many choices.
    """
    view, delegate = pick.view(), pick.itemDelegate()
    if not isinstance(delegate, PickDelegate):
        delegate = PickDelegate(app, pick)
        pick.setItemDelegate(delegate)
    needed = max((delegate.width_of(pick.itemText(at)) for at in range(pick.count())), default=0)
    view.setMinimumWidth(max(pick.width(), min(needed + app.theme.px(24), app.theme.px(WIDEST))))
    view.setLayoutDirection(pick.window().layoutDirection())
    frame = view.window()
    frame.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=True)
    frame.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint, on=True)
    frame.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
