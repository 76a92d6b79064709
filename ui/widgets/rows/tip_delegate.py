"""Tooltips of rows, always plain text."""

from __future__ import annotations

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.widgets.labels import tooltip
from ui.widgets.rows.keyed_rows import ROW, ModelIndex


class TipDelegate(QStyledItemDelegate):
    """Shows the ``tip`` of a row as its tooltip; a subclass can override ``tip_of``."""

    def tip_of(self, index: ModelIndex) -> str:
        """Return the tooltip of the row at ``index``, which exists."""
        return str(index.data(ROW).tip)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: ModelIndex
    ) -> bool:
        """Show the tooltip of the row under the pointer; none if there is no row."""
        text = tooltip(self.tip_of(index)) if index.data(ROW) else ""
        QToolTip.showText(event.globalPos(), text, view)
        return True
