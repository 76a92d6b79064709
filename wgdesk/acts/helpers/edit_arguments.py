"""Keywords of ``edit_...`` acts, the columns that each may change: the meeting, its programme, who is there.

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
