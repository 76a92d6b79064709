"""Where a form stands: it scrolls upwards and downwards, and is told how wide it may be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.record_form import RecordForm
from ui.widgets.scroll_area import ScrollArea


class FormArea(ScrollArea):
    """Holds one form."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self.form = form
        form.inside.addStretch(1)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def enter(self) -> None:
        """Go to the first field of the form."""
        fields = (one for one in self.form.findChildren(QWidget) if _takes_focus(one))
        first = next(fields, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the form fit the new width, with a scroll bar beside it or without."""
        self.form.fit(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
