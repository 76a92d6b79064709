"""Facts of an action, its vote and its sponsors can be marked uncertain beside their fields."""

from __future__ import annotations

import pytest

from ui.panels.sittings.action_form import ActionForm
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.parts.doubt_mark import DoubtMark
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.actions import add_sponsor, cast_ballot, record_action
from wgdesk.acts.helpers.argument_kinds import ActionVerb, Manner, VoteChoice
from wgdesk.reads.queries.marks import doubts
from wgdesk.reads.queries.outcome import outcome

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def action(window: RecordWindow) -> int:
    """Return an action taken by vote, with one ballot and one sponsor, shown in its form."""
    session, live = window.session, window.session.live
    sitting, kenya = live.programme.sittings[0].id, next(iter(live.roster.delegations))
    what = {"verb": ActionVerb.ADOPTED, "manner": Manner.VOTE, "text": {"en": "the draft"}}
    key = session.made(record_action, sitting_id=sitting, **what)
    assert key is not None
    session.do(cast_ballot, action_id=key, delegation_id=kenya, choice=VoteChoice.AGAINST)
    session.do(add_sponsor, action_id=key, delegation_id=kenya, introduced=True)
    panel = window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    panel.go_to("action", key)
    return key


def marks(window: RecordWindow) -> dict[tuple[str, str], DoubtMark]:
    """Return the visible marks of the form by table and column."""
    form = window.panel.findChild(ActionForm)
    assert form is not None
    found = [one for one in form.findChildren(DoubtMark) if one.isVisibleTo(form)]
    return {(one._table, one._column): one for one in found}


def test_each_field_of_an_action_has_a_mark_for_doubt(window: RecordWindow, action: int) -> None:
    window.app.change(language="en")
    columns = ("verb", "object", "manner", "in_favour", "against", "abstaining", "sitting_id")
    for column in (*columns, "orally_amended", "orally_revised"):
        marks(window)["action", column].click()
    assert {(row, column) for _, row, column in window.desk.read(doubts) if row == action} >= {
        (action, column) for column in columns
    }
    assert marks(window)["action", "against"].accessibleName().startswith("\u2068Against\u2069: not certain")
    marks(window)["action", "verb"].click()
    assert ("action", action, "verb") not in window.desk.read(doubts)


def test_a_ballot_and_a_sponsor_are_doubted_where_they_are_selected(
    window: RecordWindow, action: int
) -> None:
    form = window.panel.findChild(ActionForm)
    assert form is not None
    found = window.desk.read(outcome)
    (ballot,) = next(one for one in found.actions if one.id == action).ballots
    (sponsor,) = [one for one in found.sponsors if one.action_id == action]
    against = form.vote.voters[VoteChoice.AGAINST]
    for field, table, row, column in (
        (against, "ballot", ballot.id, "choice"),
        (form.sponsors.who, "sponsor", sponsor.id, "delegation_id"),
    ):
        field.list.point_at(ballot.delegation_id)
        marks(window)[table, column].click()
        assert (table, row, column) in window.desk.read(doubts)
    marks(window)["sponsor", "introduced"].click()
    assert ("sponsor", sponsor.id, "introduced") in window.desk.read(doubts)
