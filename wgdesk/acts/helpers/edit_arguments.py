"""The columns that each ``edit_...`` act may change, as its keyword arguments.

Written by packaging/edit_arguments.py from the tables: change those, and run it again.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TypedDict

from wgdesk import model


class SittingChanges(TypedDict, total=False):
    number: int
    day: date
    planned_begin: datetime | None
    planned_end: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    held: bool | None
    resumed: bool
    inquorate: bool
    kind: model.SittingKind | None
    record_symbol: str
    speakers_link: str


class SuspensionChanges(TypedDict, total=False):
    suspended_at: datetime
    resumed_at: datetime | None
    kind: str
    facilitator_id: int | None


class PresidingChanges(TypedDict, total=False):
    item_id: int | None
    acting: bool
    place: float


class SlotChanges(TypedDict, total=False):
    sitting_id: int
    item_id: int | None
    begins_at: datetime
    ends_at: datetime


class AgendaItemChanges(TypedDict, total=False):
    number: int
    substantive: bool
    deliberations: model.Deliberations
    joint_with_id: int | None
    debate: model.ItemDebate | None
    no_issues: bool
    documents_link: str
    speakers_link: str


class ItemSittingChanges(TypedDict, total=False):
    taken_up_at: datetime | None
    finished_at: datetime | None
    debated: bool
    closed: bool
    undiscussed: bool


class InformalBodyChanges(TypedDict, total=False):
    kind: model.InformalKind
    item_id: int | None
    established_at_id: int | None
    allocated_at_id: int | None
    chaired_by_id: int | None
    chair_elected_at_id: int | None
    shares_bureau: bool
    subgroups: int | None
    meetings: int | None
    reported_at_id: int | None
    place: float


class InformalStepChanges(TypedDict, total=False):
    informal_body_id: int
    verb: model.InformalVerb
    item_id: int | None
    first: int | None
    last: int | None
    day: date | None
    joined: bool
    consensus: bool
    place: float


class DecisionChanges(TypedDict, total=False):
    sitting_id: int
    decided_at: datetime | None
    manner: model.Manner
    orally_amended: bool
    orally_revised: bool
    contained_in: str
    introduced_by_id: int | None


class ActionChanges(TypedDict, total=False):
    sitting_id: int
    item_id: int | None
    verb: model.ActionVerb
    document_id: int | None
    recommendation_id: int | None
    amends_id: int | None
    introduced_by_id: int | None
    introduced_at_id: int | None
    consulted: bool
    facilitated_by_id: int | None
    sponsors_listed: bool
    manner: model.Manner
    orally_amended: bool
    orally_revised: bool
    budget: model.Implications | None
    decided_at: datetime | None
    continues: bool
    lettered: bool
    reference_numbered: bool | None
    sitting_unsaid: bool
    number: str


class GroupingChanges(TypedDict, total=False):
    code: str
    regional: bool


class DelegationChanges(TypedDict, total=False):
    code: str
    category: model.Category
    grouping_id: int | None
    signed: bool
    party: bool
    signed_on: date | None
    party_since: date | None
    consultative: bool | None
    standing_observer: bool
    place: float


class PersonChanges(TypedDict, total=False):
    gender: model.Gender
    honorific: model.Honorific | None
    delegation_id: int | None
    secretariat: bool
    serves_as: model.SecretariatOffice | None


class OfficerChanges(TypedDict, total=False):
    office: model.Office
    elected_at_id: int | None
    elected_on: date | None
    by_acclamation: bool
    rank: int | None
    of_previous: bool
    vacant: bool
    deferred_at_id: int | None
    of_next: bool
    designated_at_id: int | None
    nominated_by_id: int | None
    replaces_id: int | None
    serves_from: date | None
    served_until: date | None
    place: float


class ParticipantChanges(TypedDict, total=False):
    rank: model.Rank
    credentials_on: date | None
    online: bool


class RequestChanges(TypedDict, total=False):
    item_id: int | None
    lane: model.Lane
    kind: model.StatementKind
    medium: model.Medium
    said_as: model.SaidAs
    opened: bool
    quoted: bool
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    action_id: int | None
    recommendation_id: int | None
    panel_id: int | None
    guest: str
    place: float
    called_at: datetime | None
    begun_at: datetime | None
    ended_at: datetime | None
    allotted: int | None
    consented: bool
    struck: str
    text_link: str
    note: str


class SpeakerCountChanges(TypedDict, total=False):
    sitting_id: int
    since_id: int | None
    kind: model.SpeakerKind
    number: int
    said_at: datetime | None


class RulingChanges(TypedDict, total=False):
    ruled_at: datetime
    appealed: bool
    upheld: bool


class MotionChanges(TypedDict, total=False):
    item_id: int | None
    delegation_id: int | None
    kind: model.MotionKind
    moved_at: datetime


class PanelChanges(TypedDict, total=False):
    item_id: int | None
    place: float
    kind: model.PanelKind
    summarized: bool
    moderator_id: int | None
    co_moderator_id: int | None
    moderator_said: model.LeaderSaid | None
    chaired_by_id: int | None
    chair_said: model.LeaderSaid | None
    exchanged: bool
    titled: model.PanelTitle
    followed: bool
    sitting_id: int | None
    continues_id: int | None
    link: str


class PanellistChanges(TypedDict, total=False):
    role: model.PanelRole
    grouping_id: int | None
    medium: model.Medium
    place: float
    turn: float
    named: bool


class MeetingChanges(TypedDict, total=False):
    ordinal: int | None
    session_kind: model.SessionKind | None
    first_day: date
    last_day: date
    zone: str
    mode: model.Mode
    original_language: str
    stage: model.Stage
    symbol_draft: str
    symbol_final: str
    job_draft: str
    job_final: str
    issued_draft: date | None
    issued_final: date | None
    prepared_draft: date | None
    prepared_final: date | None
    masthead_item: int | None
    parent_session: int | None
    participants_symbol: str
    participants_to_come: bool
    participants_link: str
    members_symbol: str
    agenda_symbol: str
    documents_symbol: str
    documents_link: str
    speakers_symbol: str
    speakers_link: str
    rapporteur_finalizes: bool
    finalizer: model.Finalizer | None


class MandateChanges(TypedDict, total=False):
    kind: model.MandateKind
    number: str
    place: float


class PreviousMeetingChanges(TypedDict, total=False):
    first_day: date
    last_day: date


class RecessChanges(TypedDict, total=False):
    first_day: date
    last_day: date


class PointChanges(TypedDict, total=False):
    item_id: int
    place: float
    paragraph: int
    joins: model.Joins
    quantifier: model.Quantifier | None
    delegations: bool
    noun: model.PointNoun | None
    adverb: model.Adverb | None
    voice: model.Voice
    person_id: int | None
    groups: int
    joined_groups: model.Quantifier | None
    group_size: int
    grouping_id: int | None
    panel_id: int | None
    section: str
    at_sittings: bool
    sitting_id: int | None
    informal_body_id: int | None
    informal_first: int | None
    informal_last: int | None
    of_noun: bool
    form: model.PointForm | None
    named: bool


class ClusterChanges(TypedDict, total=False):
    place: float
    item_id: int | None
    kind: model.ClusterKind | None


class RecommendationChanges(TypedDict, total=False):
    cluster_id: int
    place: float
    state: model.RecommendationState
    proposer_id: int | None
    own_number: str


class ReservationChanges(TypedDict, total=False):
    delegation_id: int
    made_at: datetime
    dissociates: bool
    remarks: bool


class PaperDocumentChanges(TypedDict, total=False):
    kind: model.DocumentKind
    symbol: str
    by_secretariat: bool
    submitter_id: int | None
    revision: model.Revision | None
    item_id: int | None
    about: bool
    place: float
