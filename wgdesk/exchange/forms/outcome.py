"""Forms of points, recommendations, documents, and passages."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import (
    PLACE,
    POSITION,
    Children,
    Column,
    Form,
    FormPart,
    FormText,
    empty,
    no,
    none,
    texts,
)
from wgdesk.exchange.forms.sponsors import SPONSOR_OF_RECOMMENDATION
from wgdesk.exchange.record_kinds import BlockKeyKind

SUPPORT = Form(m.Support, (Column("delegation_id"),), parent="point_id", short="delegation")
POINT = Form(
    m.Point,
    (
        Column("paragraph", POSITION),
        Column("joins", m.Joins.NONE),
        *none("quantifier", "form"),
        *no("delegations", "named"),
        PLACE,
        *texts("verb", "said", "topic"),
        Children("support", SUPPORT),
    ),
    parent="item_id",
    order=("place",),
)
_RESERVATION_PARTS: tuple[FormPart, ...] = (
    Column("delegation_id"),
    Column("made_at"),
    *no("dissociates"),
    FormText("body"),
)
RESERVATION = Form(m.Reservation, _RESERVATION_PARTS, parent="recommendation_id", order=("made_at",))
RESERVATION_TO_ACTION = Form(m.Reservation, _RESERVATION_PARTS, parent="action_id", order=("made_at",))
RESERVATION_TO_DECISION = Form(m.Reservation, _RESERVATION_PARTS, parent="decision_id", order=("made_at",))
RECOMMENDATION = Form(
    m.Recommendation,
    (
        Column("state", m.RecommendationState.PROPOSED),
        *none("proposer_id", "sitting_id", "adopted_at", "manner"),
        *no("orally_amended", "orally_revised"),
        PLACE,
        FormText("body"),
        Children("reservations", RESERVATION),
        Children("sponsors", SPONSOR_OF_RECOMMENDATION),
    ),
    parent="cluster_id",
    order=("place",),
)
CLUSTER = Form(
    m.Cluster,
    (
        *none("item_id"),
        PLACE,
        FormText("heading"),
        Children("recommendations", RECOMMENDATION),
    ),
    order=("place",),
)
DOCUMENT = Form(
    m.PaperDocument,
    (
        Column("kind"),
        *empty("symbol"),
        Column("by_secretariat", True),
        *none("submitter_id", "item_id"),
        *no("about"),
        PLACE,
        *texts("title", "content", "author"),
    ),
    order=("place",),
)
PASSAGE = Form(
    m.Passage,
    (
        Column("block", kind=BlockKeyKind()),
        Column("state"),
        Column("decided_at"),
        *none("proposer_id"),
        *empty("facts"),
        *texts("amendment", "generated"),
    ),
    order=("decided_at",),
)
