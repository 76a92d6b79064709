"""What the meeting decided, as values: actions, with votes and sponsors."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from wgdesk.model import VOTES, ActionVerb, Implications, Manner, VoteChoice, Voting
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class BallotNow:
    """What a delegation did in a vote."""

    id: int
    delegation_id: int
    choice: VoteChoice


@dataclass(frozen=True)
class SponsorNow:
    """A delegation that sponsored the text of an action, or a recommendation."""

    id: int
    delegation_id: int
    introduced: bool
    action_id: int | None = None
    recommendation_id: int | None = None
    grouping_id: int | None = None
    joined: bool = False
    joined_at_id: int | None = None


@dataclass(frozen=True)
class Tally:
    """The votes for each choice; ``abstaining`` is None if it is not known how many abstained."""

    in_favour: int
    against: int
    abstaining: int | None

    @property
    def carried(self) -> bool:
        """Whether there were more votes in favour than against; a tie is not carried."""
        return self.in_favour > self.against


@dataclass(frozen=True)
class ActionNow:
    """A decision of the meeting on a document, a recommendation or whatever ``object`` says."""

    id: int
    sitting_id: int
    item_id: int | None
    verb: ActionVerb
    document_id: int | None
    recommendation_id: int | None
    amends_id: int | None
    introduced_by_id: int | None
    introduced_at_id: int | None
    consulted: bool
    facilitated_by_id: int | None
    sponsors_listed: bool
    manner: Manner
    voting: Voting | None
    in_favour: int | None
    against: int | None
    abstaining: int | None
    orally_amended: bool
    orally_revised: bool
    budget: Implications | None
    decided_at: datetime | None
    place: float
    continues: bool
    lettered: bool
    reference_numbered: bool | None
    text_part: str
    sitting_unsaid: bool
    number: str
    title: Words
    object: Words
    condition: Words
    ground: Words
    ballots: tuple[BallotNow, ...]

    def voted(self, choice: VoteChoice) -> tuple[int, ...]:
        """Return the delegations that made this choice in a recorded vote."""
        return tuple(one.delegation_id for one in self.ballots if one.choice == choice)

    @property
    def lost(self) -> bool:
        """Whether it was not adopted: it was rejected, or had no majority in the vote."""
        votes = self.tally
        return self.verb == ActionVerb.REJECTED or (votes is not None and not votes.carried)

    @property
    def counted(self) -> Tally | None:
        """The votes according to the ballots; None if no delegation's vote is recorded."""
        cast = Counter(one.choice for one in self.ballots if one.choice in VOTES)
        return Tally(*(cast[choice] for choice in VOTES)) if cast else None

    @property
    def tally(self) -> Tally | None:
        """The votes as announced, else according to the ballots; None if neither is known."""
        counted = self.counted
        if self.in_favour is None or self.against is None:
            return counted
        whole = counted is not None and (counted.in_favour, counted.against) == (self.in_favour, self.against)
        if self.abstaining is None and whole:  # the number was not announced, but all ballots are there
            return counted
        return Tally(self.in_favour, self.against, self.abstaining)


@dataclass(frozen=True)
class SpeechNow:
    """A statement of a delegation; ``explains``: it explains a vote or position on an action or text."""

    id: int
    delegation_id: int
    begun_at: datetime | None
    explains: bool
    action_id: int | None
    recommendation_id: int | None


@dataclass(frozen=True)
class RuledNow:
    """A ruling on a point of order, without its text, which is internal."""

    id: int
    request_id: int
    sitting_id: int
    ruled_at: datetime
    item_id: int | None
    delegation_id: int | None
    appealed: bool
    upheld: bool


@dataclass(frozen=True)
class UnruledNow:
    """A point of order on which no ruling is recorded. ``id`` is the key of its request."""

    id: int
    sitting_id: int
    raised_at: datetime
    item_id: int | None
    delegation_id: int | None
