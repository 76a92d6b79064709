"""What all forms about the record have in common, whatever their fields."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.closed_form import ClosedForm
from ui.parts.column_names import ColumnNames
from ui.state.record_session import RecordSession
from wgdesk.acting.act import AnyAct


def prepare_form(session: RecordSession, form: QWidget, act: AnyAct) -> None:
    """Make a form with all its fields look closed while ``act`` is not allowed here; name its languages."""
    ClosedForm(session, form, act)
    ColumnNames(form)
