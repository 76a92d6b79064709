"""A scroll area for a form: it scrolls vertically and tells the form its width."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

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
        # Qt brings a field to sight after Tab only, but a key of the panel leads to fields too.
        self._later = QTimer(self, singleShot=True, interval=0)  # when lines just added have their places
        self._later.timeout.connect(self._show_focus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._later.start)

    def enter(self) -> None:
        """Put the focus on the first field of the form."""
        enter_first(self.form)

    def _show_focus(self) -> None:
        field, pressed = QApplication.focusWidget(), QApplication.mouseButtons()
        if field is not None and self.form.isAncestorOf(field) and not pressed:
            self.ensureWidgetVisible(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the form to the new width, less the width of the scroll bar."""
        self.form.fit(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)
