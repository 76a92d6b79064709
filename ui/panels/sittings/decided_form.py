"""The form of a row of the decisions: the adoption of the agenda, of the report and so on, or an action."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.panels.sittings.action_form import ActionForm
from ui.panels.sittings.decision_form import DecisionForm
from ui.parts.record_form import RecordForm
from ui.state.record_session import RecordSession
from wgdesk.acts.helpers.argument_kinds import Subject
from wgdesk.acts.procedure import edit_decision


class DecidedForm(RecordForm):
    """Shows one of two forms. ``left``: the widget with the focus has been hidden."""

    ACT = edit_decision

    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.decision, self.action = DecisionForm(session), ActionForm(session)
        self.inside.setContentsMargins(0, 0, 0, 0)
        for form in (self.decision, self.action):
            form.left.connect(self.left)
            self.inside.addWidget(form)

    def show_row(self, key: int | Subject) -> None:
        """Show the decision on a subject, or the action with this key."""
        self.decision.setVisible(isinstance(key, Subject))
        self.action.setVisible(not isinstance(key, Subject))
        if isinstance(key, Subject):
            self.decision.show_row(key)
        else:
            self.action.show_row(key)
