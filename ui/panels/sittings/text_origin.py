"""Where the text of an action came from: the decision that it was to amend, the officer who introduced it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.panels.sittings.action_rows import ActionRows
from ui.parts.row_choices import officer_choices, sitting_choices
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, column, put
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from wgdesk.acts.helpers.argument_kinds import Implications
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.outcome import Outcome

_IMPLICATIONS = {one.value: one for one in Implications}


class OriginEdit(Protocol):
    """Changes the columns behind these fields in the action shown."""

    def __call__(
        self,
        *,
        amends_id: int | None = ...,
        document_id: int | None = ...,
        introduced_by_id: int | None = ...,
        introduced_at_id: int | None = ...,
        consulted: bool = ...,
        facilitated_by_id: int | None = ...,
        sponsors_listed: bool = ...,
        budget: Implications | None = ...,
    ) -> None: ...


class TextOrigin(QWidget):
    """The fields of an action on what came before the decision."""

    def __init__(self, session: RecordSession, names: ActionRows, edit: OriginEdit) -> None:
        super().__init__()
        self._session, self._names = session, names
        app = session.app
        self.amends = KeyPick(app, then=lambda key: edit(amends_id=key))
        self.officer = KeyPick(app, then=lambda key: edit(introduced_by_id=key))
        self.sitting = KeyPick(app, then=lambda key: edit(introduced_at_id=key))
        self.consulted = Check(app, "action-consulted", then=lambda on: edit(consulted=on))
        self.facilitator = KeyPick(app, then=lambda key: edit(facilitated_by_id=key))
        self.document = KeyPick(app, then=lambda key: edit(document_id=key))
        budgets = ["unsaid", *(one.value for one in Implications)]
        self.budget = ValuePick(app, "implications", budgets)
        self.budget.picked.connect(lambda told: edit(budget=_IMPLICATIONS.get(told)))
        self.listed = Check(app, "action-sponsors-listed", then=lambda on: edit(sponsors_listed=on))
        self._amends_box = QWidget()
        self._amends_box.setLayout(labelled(app, "action-amends", self.amends))
        self._document_box = boxed(labelled(app, "action-document", self.document))
        self._facilitator_box = boxed(labelled(app, "action-facilitator", self.facilitator))
        officer = labelled(app, "action-introduced-by", self.officer)
        brought = put(column(app, 8), self._amends_box, self._document_box, officer)
        put(brought, labelled(app, "action-introduced-at", self.sitting), self.consulted)
        put(brought, self._facilitator_box, self.listed, labelled(app, "action-budget", self.budget))
        self.setLayout(brought)

    def show_action(self, found: Outcome, action: ActionNow) -> None:
        """Show these facts of an action; it may amend any text that is not an amendment itself."""
        amended = {one.amends_id for one in found.actions}
        texts = [one for one in found.actions if one.id != action.id and one.amends_id is None]
        offered = [(self._names.told(found, one), one.id) for one in texts]
        say = self._session.app.speech.say
        self.amends.offer([(say("action-amends-none"), None), *offered], action.amends_id)
        self._amends_box.setVisible(bool(texts) and action.id not in amended)
        papers = [(self._names.document(found, one.id), one.id) for one in found.documents]
        self.document.offer([(say("action-document-none"), None), *papers], action.document_id)
        self._document_box.setVisible(action.recommendation_id is not None and bool(papers))
        officers = officer_choices(self._session)
        self.officer.offer(officers, action.introduced_by_id)
        sittings = sitting_choices(self._session, "action-introduced-then")
        self.sitting.offer(sittings, action.introduced_at_id)
        self.consulted.setVisible(action.introduced_by_id is not None)
        self.consulted.setChecked(action.consulted)
        self.facilitator.offer(officers, action.facilitated_by_id)
        self._facilitator_box.setVisible(action.introduced_by_id is not None and action.consulted)
        self.listed.setChecked(action.sponsors_listed)
        self.budget.show_value(action.budget or "unsaid")
