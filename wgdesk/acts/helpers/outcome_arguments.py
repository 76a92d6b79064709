"""Keywords of ``edit_...`` acts, the columns that each may change: what was said and decided.

Written by packaging/edit_arguments.py from the tables: change those, and run it again.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from wgdesk import model


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
    text_part: str
    sitting_unsaid: bool
    number: str


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
    before_speakers: bool
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
    transmits: bool
    place: float
