"""Actions: what the meeting decided, how it voted, and who sponsored the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, move_row, remove_row, upsert_row
from wgdesk.acts.helpers.outcome_arguments import ActionChanges
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.errors import Refused
from wgdesk.model import (
    Action,
    ActionVerb,
    Ballot,
    Delegation,
    Manner,
    Recommendation,
    Request,
    Reservation,
    Sitting,
    Sponsor,
    VoteChoice,
    Voting,
)

_NO_TEXT: Mapping[str, str] = {}


@act
def record_action(
    context: ActContext,
    *,
    sitting_id: int,
    verb: ActionVerb,
    text: Mapping[str, str] = _NO_TEXT,
    document_id: int | None = None,
    recommendation_id: int | None = None,
    amends_id: int | None = None,
    item_id: int | None = None,
    manner: Manner = Manner.NOT_STATED,
    orally_amended: bool = False,
    orally_revised: bool = False,
    in_favour: int | None = None,
    against: int | None = None,
    abstaining: int | None = None,
) -> int:
    """Record a decision of the meeting on a document, a recommendation or a text; returns its key.

    ``text`` continues the verb: "to establish ...". ``amends_id``: the decision whose text was to be amended.
    If numbers of votes are given, it was decided by a vote. Raises ``Refused('amends-amendment')``
    by rule.
    """
    votes = (in_favour, against, abstaining)
    sitting = context.get(Sitting, sitting_id)
    open_now = sitting.opened_at is not None and sitting.closed_at is None
    action = Action(
        sitting_id=sitting_id,
        item_id=item_id,
        verb=verb,
        document_id=document_id,
        recommendation_id=recommendation_id,
        amends_id=amends_id,
        manner=manner if votes == (None, None, None) else Manner.VOTE,
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        orally_amended=orally_amended,
        orally_revised=orally_revised,
        decided_at=context.now if open_now else None,
    )
    return add_row(context, action, object=text)


@act
def edit_action(context: ActContext, *, action_id: int, **changes: Unpack[ActionChanges]) -> None:
    """Correct an action. It comes last at another sitting; if there was no vote, its votes are removed.

    Raises ``Refused``: 'time-in-future', or 'amends-amendment' by rule.
    """
    action = context.get(Action, action_id)
    edit_row(context, action, changes, "decided_at")
    if action.manner is not Manner.VOTE:
        action.voting = action.in_favour = action.against = action.abstaining = None
        _clear(context, action)


@act
def move_action(context: ActContext, *, action_id: int, before_id: int | None) -> None:
    """Put an action before another of the same sitting, or last (None)."""
    move_row(context, Action, action_id, before_id, joins=True)


@act
def remove_action(context: ActContext, *, action_id: int) -> None:
    """Remove an action with its votes, sponsors and reservations.

    Statements that refer to it stay, and what amended its text becomes a decision of its own.
    """
    action = context.get(Action, action_id)
    _clear(context, action)
    for sponsor in context.rows(Sponsor, Sponsor.action_id == action_id):
        remove(context, sponsor)
    for reservation in context.rows(Reservation, Reservation.action_id == action_id):
        remove(context, reservation)
    for request in context.rows(Request, Request.action_id == action_id):
        request.action_id = None
    for amendment in context.rows(Action, Action.amends_id == action_id):
        amendment.amends_id = None
    context.session.flush()
    remove(context, action)


def _clear(context: ActContext, action: Action) -> None:
    for ballot in context.rows(Ballot, Ballot.action_id == action.id):
        remove(context, ballot)


# -- votes -------------------------------------------------------------------------------------------------


@act
def record_vote(
    context: ActContext,
    *,
    action_id: int,
    voting: Voting | None = None,
    in_favour: int | None = None,
    against: int | None = None,
    abstaining: int | None = None,
) -> None:
    """Record that an action was decided by a vote, how the vote was taken, and the numbers announced.

    Raises ``Refused('ballots-exceed-tally')`` by rule.
    """
    action = context.get(Action, action_id)
    action.manner, action.voting = Manner.VOTE, voting
    action.in_favour, action.against, action.abstaining = in_favour, against, abstaining


@act
def record_ballots(
    context: ActContext,
    *,
    action_id: int,
    in_favour: Sequence[int] = (),
    against: Sequence[int] = (),
    abstaining: Sequence[int] = (),
    not_participating: Sequence[int] = (),
) -> None:
    """Record how every delegation voted, replacing earlier ballots; the vote becomes a recorded vote.

    Raises ``Refused``: 'voted-twice', or 'ballots-exceed-tally' by rule.
    """
    action = context.get(Action, action_id)
    said = (in_favour, against, abstaining, not_participating)
    if len(set(chain(*said))) < sum(map(len, said)):
        raise Refused("voted-twice")
    _clear(context, action)
    context.session.flush()
    _recorded(action)
    for choice, delegations in zip(VoteChoice, said, strict=True):
        for key in delegations:
            context.get(Delegation, key)
            context.add(Ballot(action_id=action_id, delegation_id=key, choice=choice))


@act
def cast_ballot(
    context: ActContext, *, action_id: int, delegation_id: int, choice: VoteChoice | None
) -> None:
    """Record how one delegation voted; None removes its ballot. The vote becomes a recorded vote.

    Raises ``Refused('ballots-exceed-tally')`` by rule.
    """
    action = context.get(Action, action_id)
    context.get(Delegation, delegation_id)
    _recorded(action)
    if choice is not None:
        ballot = Ballot(action_id=action_id, delegation_id=delegation_id, choice=choice)
        upsert_row(context, ballot, "action_id", "delegation_id")
        return
    for cast in context.rows(Ballot, Ballot.action_id == action_id, Ballot.delegation_id == delegation_id):
        remove(context, cast)


def _recorded(action: Action) -> None:
    action.manner = Manner.VOTE
    if action.voting is not Voting.ROLL_CALL:
        action.voting = Voting.RECORDED


# -- sponsors ----------------------------------------------------------------------------------------------


@act
def add_sponsor(
    context: ActContext,
    *,
    delegation_id: int,
    action_id: int | None = None,
    recommendation_id: int | None = None,
    introduced: bool = False,
    grouping_id: int | None = None,
    joined: bool = False,
    joined_at_id: int | None = None,
) -> int:
    """Record a sponsor of a recommendation, or of the text of an action; returns its key.

    ``introduced``: it introduced the text, perhaps on behalf of a group; ``joined``: it became a sponsor only
    afterwards, perhaps at a known sitting. If it is a sponsor already, only these are changed. Raises
    ``Refused('sponsor-of-nothing')`` unless exactly one text is given.
    """
    if (action_id is None) == (recommendation_id is None):
        raise Refused("sponsor-of-nothing")
    context.get(Delegation, delegation_id)
    if action_id is not None:
        context.get(Action, action_id)
    if recommendation_id is not None:
        context.get(Recommendation, recommendation_id)
    sponsor = Sponsor(
        action_id=action_id,
        recommendation_id=recommendation_id,
        delegation_id=delegation_id,
        introduced=introduced,
        grouping_id=grouping_id,
        joined=joined,
        joined_at_id=joined_at_id,
    )
    return upsert_row(context, sponsor, "action_id", "recommendation_id", "delegation_id")


@act
def remove_sponsor(context: ActContext, *, sponsor_id: int) -> None:
    """Remove a sponsor."""
    remove_row(context, Sponsor, sponsor_id)
