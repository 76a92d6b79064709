"""A form of a closed record looks closed: what stands in it can be read, and nothing can be changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.parts.language_field import LanguageField
from ui.state.record_session import RecordSession
from ui.widgets.add_box import AddBox
from ui.widgets.labels import restyle

_OFF = (QAbstractButton, QAbstractSpinBox, QComboBox, AddBox)
_WHOLE = (QAbstractSpinBox, QComboBox, AddBox, LanguageField)  # their inner fields are theirs
_ALREADY_OFF = Qt.WidgetAttribute.WA_ForceDisabled  # for a reason of the form's own


class ClosedForm(QObject):
    """Follows one form. What it shuts has the property ``shut``.

    Buttons of languages only show, and stay; so do those with the property ``shows``.
    """

    def __init__(self, session: RecordSession, form: QWidget) -> None:
        super().__init__(form)
        self._live, self._form = session.live, form
        self._closed = False
        form.installEventFilter(self)
        session.live.programme_changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shut what the form adds or enables while the record is closed."""
        if not self._closed:
            return False
        if watched is self._form:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
                self._shut()
        elif event.type() is QEvent.Type.EnabledChange and isinstance(watched, QWidget):
            watched.setEnabled(False)
        return False

    def _follow(self) -> None:
        was, self._closed = self._closed, self._live.closed
        if self._closed:
            self._shut()
        elif was:
            self._open()

    def _shut(self) -> None:
        for one in self._form.findChildren(QWidget):
            if one.property("shut"):
                continue
            if isinstance(one, _OFF):
                shows = one.property("shows") or one.property("language") is not None
                if not shows and not one.testAttribute(_ALREADY_OFF):
                    one.setProperty("shut", True)
                    one.setEnabled(False)
                    one.installEventFilter(self)
            elif isinstance(one, QLineEdit | QPlainTextEdit) and not isinstance(one.parentWidget(), _WHOLE):
                one.setReadOnly(True)
                restyle(one, shut=True)

    def _open(self) -> None:
        for one in self._form.findChildren(QWidget):
            if not one.property("shut") or isinstance(one.parentWidget(), LanguageField):
                continue
            if isinstance(one, QLineEdit | QPlainTextEdit):
                one.setReadOnly(False)
                restyle(one, shut=False)
            else:
                one.removeEventFilter(self)
                one.setProperty("shut", False)
                one.setEnabled(True)
