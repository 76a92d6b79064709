"""Makes a form look closed in a closed record, and where this station may not do its act.

Its content can be read but not changed.
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
_WHOLE = (QAbstractSpinBox, QComboBox, AddBox, LanguageField)  # these close their inner fields themselves
_ALREADY_OFF = Qt.WidgetAttribute.WA_ForceDisabled  # disabled by the form for a reason of its own


class ClosedForm(QObject):
    """Closes and opens one form. Fields that it closes get the property ``shut``.

    ``act``: the act of the form. Buttons for languages and what has the property ``shows`` change nothing in
    the record, and stay enabled. Widgets with the property ``own_act`` check by themselves what the station
    may do.
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
        """While the record is closed, close also what the form adds or enables."""
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
        """Use the form for another act from now on."""
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
            elif (
                isinstance(widget, QLineEdit | QPlainTextEdit)
                and not isinstance(widget.parentWidget(), _WHOLE)
                and not widget.property("shows")
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
