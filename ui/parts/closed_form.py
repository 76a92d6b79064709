"""A form looks closed in a closed record, and where this station may not do what it does.

What stands in it can be read, and nothing can be changed.
"""

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

from ui.parts.barred import tell_reason
from ui.parts.language_field import LanguageField
from ui.state.record_session import RecordSession
from ui.widgets.add_box import AddBox
from ui.widgets.labels import restyle
from wgdesk.acting.act import AnyAct

_OFF = (QAbstractButton, QAbstractSpinBox, QComboBox, AddBox)
_WHOLE = (QAbstractSpinBox, QComboBox, AddBox, LanguageField)  # their inner fields are theirs
_ALREADY_OFF = Qt.WidgetAttribute.WA_ForceDisabled  # for a reason of the form's own


class ClosedForm(QObject):
    """Follows one form. What it shuts has the property ``shut``.

    ``act``: the act that the form is for. Buttons of languages only show, and stay; so do those with the
    property ``shows``. What has the property ``own_act`` asks itself what the station may do.
    """

    def __init__(self, session: RecordSession, form: QWidget, act: AnyAct | None = None) -> None:
        super().__init__(form)
        self._session, self._live, self._form, self._act = session, session.live, form, act
        self._closed = False
        form.setProperty("form", True)
        form.installEventFilter(self)
        session.live.closed_changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shut what the form adds or enables while the record is closed."""
        if not self._closed:
            return False
        if event.type() is QEvent.Type.ToolTip:
            return tell_reason(self._session, watched, event, self._reason)
        if watched is self._form:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
                self._shut()
        elif event.type() is QEvent.Type.EnabledChange and isinstance(watched, QWidget):
            watched.setEnabled(False)
        return False

    def turn_to(self, act: AnyAct) -> None:
        """The form is for another act from now on."""
        self._act = act
        self._follow()

    @property
    def _reason(self) -> str:
        return self._session.why_not(self._act)

    def _follow(self) -> None:
        was, self._closed = self._closed, bool(self._reason)
        if self._closed:
            self._shut()
        elif was:
            self._open()

    def _shut(self) -> None:
        for widget in self._form.findChildren(QWidget):
            if widget.property("shut"):
                continue
            if isinstance(widget, _OFF):
                shows = widget.property("shows") or widget.property("language") is not None
                shows = shows or (widget.property("own_act") and not self._live.closed)
                if not shows and not widget.testAttribute(_ALREADY_OFF):
                    widget.setProperty("shut", True)
                    widget.setEnabled(False)
                    widget.installEventFilter(self)
            elif isinstance(widget, QLineEdit | QPlainTextEdit) and not isinstance(
                widget.parentWidget(), _WHOLE
            ):
                widget.setReadOnly(True)
                restyle(widget, shut=True)
                widget.installEventFilter(self)

    def _open(self) -> None:
        for widget in self._form.findChildren(QWidget):
            if not widget.property("shut") or isinstance(widget.parentWidget(), LanguageField):
                continue
            widget.removeEventFilter(self)
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.setReadOnly(False)
                restyle(widget, shut=False)
            else:
                widget.setProperty("shut", False)
                widget.setEnabled(True)
