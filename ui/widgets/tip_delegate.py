"""What is said of a row that is pointed at: plain text, whatever it holds."""

from __future__ import annotations

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.widgets.keyed_rows import ROW, ModelIndex
from ui.widgets.labels import tooltip


class TipDelegate(QStyledItemDelegate):
    """Shows the ``tip`` of a row as its tooltip; a delegate that says something else overrides ``tip_of``."""

    def tip_of(self, index: ModelIndex) -> str:
        """Return what is said of the row at ``index``, which is there."""
        return str(index.data(ROW).tip)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: ModelIndex
    ) -> bool:
        """Say it; where no row is, nothing."""
        text = tooltip(self.tip_of(index)) if index.data(ROW) else ""
        QToolTip.showText(event.globalPos(), text, view)
        return True
