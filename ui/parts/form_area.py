"""A scroll area for a form: it scrolls vertically and tells the form its width."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ui.parts.first_field import enter_first
from ui.parts.prepared_form import prepare_form
from ui.parts.record_form import RecordForm
from ui.widgets.scroll_area import ScrollArea


class FormArea(ScrollArea):
    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self.form = form
        prepare_form(form.session, form, type(form).ACT)
        form.inside.addStretch(1)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def enter(self) -> None:
        """Focus the first field of the form."""
        enter_first(self.form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the form to the new width, less that of the scroll bar."""
        self.form.fit(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)
