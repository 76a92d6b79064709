"""The results of the debate, as values: points, recommendations, documents, adoption."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wgdesk.model import (
    AGENDAS_OF_SESSIONS,
    Adverb,
    ClusterKind,
    DocumentKind,
    Joins,
    LeaderSaid,
    Manner,
    Medium,
    MotionKind,
    PanelKind,
    PanelRole,
    PanelTitle,
    PassageState,
    PointForm,
    PointNoun,
    Quantifier,
    RecommendationState,
    Revision,
    Voice,
)
from wgdesk.reads.values.actions import ActionNow, SponsorNow, Tally
from wgdesk.reads.values.words import NO_WORDS, Words


@dataclass(frozen=True)
class PointNow:
    """A point of the debate. ``supporters`` are delegation keys; the report gives only their number."""

    id: int
    item_id: int
    place: float
    paragraph: int
    joins: Joins
    quantifier: Quantifier | None
    delegations: bool
    form: PointForm | None
    named: bool
    supporters: tuple[int, ...]
    verb: Words
    said: Words
    topic: Words
    stale: tuple[str, ...]  # languages whose text is older than the original
    voice: Voice = Voice.SPEAKERS
    person_id: int | None = None
    groups: int = 0
    joined_groups: Quantifier | None = None
    group_size: int = 0
    grouping_id: int | None = None
    at_sittings: bool = False
    sitting_id: int | None = None
    informal_body_id: int | None = None
    informal_first: int | None = None
    informal_last: int | None = None
    of_noun: bool = False
    noun: PointNoun | None = None
    adverb: Adverb | None = None
    panel_id: int | None = None
    continuation: Words = NO_WORDS
    maker: Words = NO_WORDS
    section: str = ""

    def is_joined_to(self, other: PointNow | None) -> bool:
        """Return whether another point of the item shares its paragraph, which is printed in one place."""
        return other is not None and other.paragraph == self.paragraph and self.stands_with(other)

    def stands_with(self, other: PointNow) -> bool:
        """Return whether another point of the item is printed where this one is: panel, section or debate."""
        return (self.panel_id, self.section) == (other.panel_id, other.section)


@dataclass(frozen=True)
class ReservationNow:
    """A delegation's reservation to, or dissociation from, a recommendation, an action or a decision."""

    id: int
    delegation_id: int
    dissociates: bool
    body: Words
    recommendation_id: int | None = None
    decision_id: int | None = None
    action_id: int | None = None
    made_at: datetime | None = None
    remarks: bool = False
    target: Words = NO_WORDS


@dataclass(frozen=True)
class RecommendationNow:
    """A recommendation; ``proposer_id`` is internal.

    ``number`` runs through all clusters as in the draft report. It is 0 if the recommendation was withdrawn
    or not agreed: the report prints it without a number or not at all.
    """

    id: int
    cluster_id: int
    number: int
    place: float
    state: RecommendationState
    proposer_id: int | None
    sitting_id: int | None
    adopted_at: datetime | None
    body: Words
    stale: tuple[str, ...]
    reservations: tuple[ReservationNow, ...]
    manner: Manner | None = None
    orally_amended: bool = False
    orally_revised: bool = False
    edited_at: datetime | None = None  # when its original text was last changed after the adoption
    own_number: str = ""
    title: Words = NO_WORDS

    @property
    def adopted(self) -> bool:
        """Whether the meeting has adopted it."""
        return self.state == RecommendationState.ADOPTED


@dataclass(frozen=True)
class ClusterNow:
    """A cluster with its recommendations, in order."""

    id: int
    place: float
    item_id: int | None
    heading: Words
    recommendations: tuple[RecommendationNow, ...]
    kind: ClusterKind | None = None  # of its texts; None: what the body usually adopts
    asked: Words = NO_WORDS
    ground: Words = NO_WORDS


@dataclass(frozen=True)
class DocumentNow:
    """A document before the meeting."""

    id: int
    kind: DocumentKind
    symbol: str
    by_secretariat: bool
    place: float
    title: Words
    content: Words
    author: Words
    submitter_id: int | None  # a delegation
    revision: Revision | None
    item_id: int | None
    about: bool
    transmits: bool

    @property
    def of_session(self) -> bool:
        """Whether the content says of what session an agenda is: part of its name, and so whose it is."""
        return self.kind in AGENDAS_OF_SESSIONS and bool(self.content)


@dataclass(frozen=True)
class PanellistNow:
    """A member of a panel; the person is in the roster."""

    id: int
    person_id: int
    grouping_id: int | None
    place: float
    turn: float
    named: bool
    presentation: Words
    medium: Medium = Medium.ROOM
    role: PanelRole = PanelRole.PANELLIST


@dataclass(frozen=True)
class PresenterNow:
    """A State or organization that made a presentation on a panel, and how the room received it."""

    delegation_id: int
    medium: Medium = Medium.ROOM


@dataclass(frozen=True)
class PanelNow:
    """A panel of an item or (None) of the meeting, with the panellists in the order of the introduction."""

    id: int
    item_id: int | None
    place: float
    kind: PanelKind
    summarized: bool
    moderator_id: int | None
    exchanged: bool
    title: Words
    exchange: Words
    panellists: tuple[PanellistNow, ...]
    titled: PanelTitle = PanelTitle.ENTITLED
    followed: bool = False
    sitting_id: int | None = None
    moderator_said: LeaderSaid | None = None
    link: str = ""
    partners: Words = NO_WORDS
    presenters: tuple[PresenterNow, ...] = ()  # in the order of entry
    co_moderator_id: int | None = None
    chaired_by_id: int | None = None
    chair_said: LeaderSaid | None = None
    continues_id: int | None = None  # an earlier panel
    before_speakers: bool = False

    @property
    def presented(self) -> int:
        """How many made presentations: persons and, without a person, delegations."""
        return len(self.of_role(PanelRole.PANELLIST)) + len(self.presenters)

    @property
    def empty(self) -> bool:
        """Whether nobody is recorded who was on it."""
        return not self.panellists and not self.presenters

    def of_role(self, role: PanelRole) -> tuple[PanellistNow, ...]:
        """Return those who were there in one role, in the order of the introduction."""
        return tuple(one for one in self.panellists if one.role is role)

    def role_of(self, person_id: int | None) -> PanelRole | None:
        """Return in which role a person was there; None if they were not on it."""
        return next((one.role for one in self.panellists if one.person_id == person_id), None)

    def is_presenting(self, person_id: int | None) -> bool:
        """Return whether somebody's statement there is a presentation: no keynote, and no discussant's."""
        return self.role_of(person_id) in (None, PanelRole.PANELLIST)

    @property
    def moderators(self) -> tuple[int, ...]:
        """The persons who moderated it, one or two; one who is recorded twice counts once."""
        known = (key for key in (self.moderator_id, self.co_moderator_id) if key is not None)
        return tuple(dict.fromkeys(known))


@dataclass(frozen=True)
class MotionNow:
    """A procedural motion and the decision on it; ``carried`` None: not decided."""

    id: int
    sitting_id: int
    item_id: int | None
    delegation_id: int | None
    kind: MotionKind
    moved_at: datetime
    carried: bool | None
    in_favour: int | None
    against: int | None
    abstaining: int | None
    body: Words

    @property
    def tally(self) -> Tally | None:
        """The votes on it; None unless both those for and those against are known."""
        if self.in_favour is None or self.against is None:
            return None
        return Tally(self.in_favour, self.against, self.abstaining)

    @property
    def passed(self) -> bool:
        """Whether it was carried, and the votes, if known, do not contradict that."""
        return self.carried is True and (self.tally is None or self.tally.carried)


@dataclass(frozen=True)
class PassageNow:
    """The decision on a block of the report at its adoption. ``proposer_id`` is internal."""

    id: int
    block: str
    state: PassageState
    decided_at: datetime
    proposer_id: int | None
    amendment: Words
    generated: Words  # what the amendment replaced


@dataclass(frozen=True)
class Outcome:
    """All results, each kind in its own order."""

    points: tuple[PointNow, ...]
    clusters: tuple[ClusterNow, ...]
    documents: tuple[DocumentNow, ...]
    panels: tuple[PanelNow, ...]
    motions: tuple[MotionNow, ...]
    passages: Mapping[str, PassageNow]  # by block
    reservations: tuple[ReservationNow, ...] = ()  # of all kinds, in the order in which they were made
    # Users' texts that replace generated ones, by block.
    edited: Mapping[str, Words] = field(default_factory=dict)
    actions: tuple[ActionNow, ...] = ()
    sponsors: tuple[SponsorNow, ...] = ()
