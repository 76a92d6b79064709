"""Rules for actions, votes and sponsors."""

from __future__ import annotations

from sqlalchemy import and_, exists, func, or_, select

from wgdesk.model import VOTES, Action, Ballot, Manner, Sponsor, VoteChoice
from wgdesk.model.base import again
from wgdesk.rules.combinators import RowFault, Rule, among, every, never, never_any, never_two

_OTHER = again(Sponsor)
_AMENDED = again(Action)
_TALLIES = {
    VoteChoice.IN_FAVOUR: Action.in_favour,
    VoteChoice.AGAINST: Action.against,
    VoteChoice.ABSTAINING: Action.abstaining,
}


def _ballots(choice: VoteChoice) -> RowFault:
    """Return the fault that more ballots are recorded for a choice than its announced tally."""
    votes = select(func.count(Ballot.id)).where(Ballot.action_id == Action.id, Ballot.choice == choice)
    return RowFault(
        "ballots-exceed-tally",
        choice.value,
        votes.correlate(Action.__table__).scalar_subquery() > _TALLIES[choice],
    )


_EXCEEDING = tuple(map(_ballots, VOTES))
_VOTED = or_(
    Action.voting.is_not(None),
    *(tally.is_not(None) for tally in _TALLIES.values()),
    exists(select(Ballot.id).where(Ballot.action_id == Action.id).correlate(Action.__table__)),
)

# Only a vote has a tally and ballots, and there are no more ballots than the tally says.
_ON_ITSELF: Rule = never_any(
    select(Action.id).where(among(Action)),
    RowFault("votes-without-vote", "manner", and_(Action.manner != Manner.VOTE, _VOTED)),
    *_EXCEEDING,
)
# What is amended is a text, not another amendment: the report tells of each amendment with its text.
action: Rule = every(
    _ON_ITSELF,
    never(
        select(Action.id)
        .join(_AMENDED.__table__, _AMENDED.id == Action.amends_id)
        .where(or_(among(Action), among(_AMENDED)), _AMENDED.amends_id.is_not(None)),
        "amends-amendment",
        "amends_id",
    ),
)

# No more votes are recorded by delegation than were announced.
ballot: Rule = never_any(
    select(Action.id).join(Ballot.__table__, Ballot.action_id == Action.id).where(among(Ballot)).distinct(),
    *_EXCEEDING,
)

# A delegation sponsors a text only once.
sponsor: Rule = never_two(
    Sponsor,
    "sponsor-twice",
    "delegation_id",
    _OTHER,
    and_(
        _OTHER.delegation_id == Sponsor.delegation_id,
        or_(
            _OTHER.action_id == Sponsor.action_id,
            _OTHER.recommendation_id == Sponsor.recommendation_id,
        ),
    ),
    among(Sponsor),
)
