"""What comes out of the debate, read as the desk edits it: points, recommendations, documents, adoption."""

from __future__ import annotations

from itertools import count
from typing import Any

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.model import (
    Cluster,
    Motion,
    Panel,
    Panellist,
    PaperDocument,
    Passage,
    Point,
    Recommendation,
    RecommendationState,
    Reservation,
    Support,
)
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import made, rows
from wgdesk.reads.values.outcome import (
    ClusterNow,
    DocumentNow,
    MotionNow,
    Outcome,
    PanellistNow,
    PanelNow,
    PassageNow,
    PointNow,
    RecommendationNow,
    ReservationNow,
)
from wgdesk.reads.values.words import Texts

_UNNUMBERED = (RecommendationState.NOT_AGREED, RecommendationState.WITHDRAWN)
_SUPPORTERS = select(Support.point_id, Support.delegation_id).order_by(Support.id)
_POINTS = select(
    Point.id,
    Point.item_id,
    Point.place,
    Point.paragraph,
    type_coerce(Point.joins, Text),
    type_coerce(Point.quantifier, Text),
    Point.delegations,
).order_by(Point.item_id, Point.paragraph, Point.place, Point.id)
_CLUSTERS = select(Cluster.id, Cluster.place, Cluster.item_id).order_by(Cluster.place, Cluster.id)
_RECOMMENDATIONS = select(
    Recommendation.id,
    Recommendation.cluster_id,
    Recommendation.place,
    type_coerce(Recommendation.state, Text).label("state"),
    Recommendation.proposer_id,
    Recommendation.sitting_id,
    Recommendation.adopted_at,
).order_by(Recommendation.place, Recommendation.id)
_RESERVATIONS = select(
    Reservation.recommendation_id, Reservation.id, Reservation.delegation_id, Reservation.dissociates
).order_by(Reservation.made_at, Reservation.id)
_DOCUMENTS = select(
    PaperDocument.id,
    type_coerce(PaperDocument.kind, Text),
    PaperDocument.symbol,
    PaperDocument.by_secretariat,
    PaperDocument.place,
).order_by(PaperDocument.place, PaperDocument.id)
_PANELS = select(Panel.id, Panel.item_id, Panel.moderator_id, Panel.exchanged).order_by(Panel.id)
_PANELLISTS = select(
    Panellist.panel_id,
    Panellist.id,
    Panellist.person_id,
    Panellist.grouping_id,
    Panellist.place,
    Panellist.turn,
).order_by(Panellist.place, Panellist.id)
_MOTIONS = select(
    Motion.id,
    Motion.sitting_id,
    Motion.item_id,
    Motion.delegation_id,
    type_coerce(Motion.kind, Text),
    Motion.moved_at,
    Motion.carried,
    Motion.in_favour,
    Motion.against,
    Motion.abstaining,
).order_by(Motion.moved_at, Motion.id)
_PASSAGES = select(
    Passage.id, Passage.block, type_coerce(Passage.state, Text), Passage.decided_at, Passage.proposer_id
).order_by(Passage.id)


def outcome(session: Session) -> Outcome:
    """Return what has come out of the debate so far."""
    texts = texts_of(
        session,
        "point",
        "cluster",
        "recommendation",
        "reservation",
        "document",
        "panel",
        "panellist",
        "motion",
        "passage",
    )
    return Outcome(
        points=_points(session, texts),
        clusters=_clusters(session, texts),
        documents=tuple(
            made(DocumentNow, row, *(texts.words("document", row[0], name) for name in ("title", "content")))
            for row in rows(session, _DOCUMENTS)
        ),
        panels=_panels(session, texts),
        motions=tuple(
            made(MotionNow, row, texts.words("motion", row[0], "body")) for row in rows(session, _MOTIONS)
        ),
        passages={
            row.block: made(PassageNow, row, texts.words("passage", row.id, "amendment"))
            for row in rows(session, _PASSAGES)
        },
    )


def _points(session: Session, texts: Texts) -> tuple[PointNow, ...]:
    supporters: dict[int, list[int]] = {}
    for point, delegation in rows(session, _SUPPORTERS):
        supporters.setdefault(point, []).append(delegation)
    return tuple(
        made(
            PointNow,
            row,
            tuple(supporters.get(row[0], ())),
            texts.words("point", row[0], "verb"),
            texts.words("point", row[0], "said"),
            texts.stale("point", row[0], "verb", "said"),
        )
        for row in rows(session, _POINTS)
    )


def _clusters(session: Session, texts: Texts) -> tuple[ClusterNow, ...]:
    reservations: dict[int, list[ReservationNow]] = {}
    for owner, *row in rows(session, _RESERVATIONS):
        one = made(ReservationNow, row, texts.words("reservation", row[0], "body"))
        reservations.setdefault(owner, []).append(one)
    members: dict[int, list[Any]] = {}
    for found in rows(session, _RECOMMENDATIONS):
        members.setdefault(found.cluster_id, []).append(found)
    numbers = count(1)

    def recommendation(row: Any) -> RecommendationNow:
        number = 0 if row.state in _UNNUMBERED else next(numbers)
        return made(
            RecommendationNow,
            (row.id, row.cluster_id, number, *row[2:]),
            texts.words("recommendation", row.id, "body"),
            texts.stale("recommendation", row.id, "body"),
            tuple(reservations.get(row.id, ())),
        )

    return tuple(
        ClusterNow(
            key,
            place,
            item,
            texts.words("cluster", key, "heading"),
            tuple(recommendation(row) for row in members.get(key, ())),
        )
        for key, place, item in rows(session, _CLUSTERS)
    )


def _panels(session: Session, texts: Texts) -> tuple[PanelNow, ...]:
    members: dict[int, list[PanellistNow]] = {}
    for panel, *row in rows(session, _PANELLISTS):
        one = made(PanellistNow, row, texts.words("panellist", row[0], "presentation"))
        members.setdefault(panel, []).append(one)
    return tuple(
        made(PanelNow, row, texts.words("panel", row[0], "exchange"), tuple(members.get(row[0], ())))
        for row in rows(session, _PANELS)
    )
