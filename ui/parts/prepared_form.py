"""What every form about the record has, whatever its fields are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.closed_form import ClosedForm
from ui.parts.column_names import ColumnNames
from ui.state.record_session import RecordSession
from wgdesk.acting.act import AnyAct


def prepare_form(session: RecordSession, form: QWidget, act: AnyAct) -> None:
    """Let a form with all its fields look closed while nobody may do ``act`` here, and tell its languages."""
    ClosedForm(session, form, act)
    ColumnNames(form)
