"""The results of the debate: points, recommendations, documents, panels, motions, adoption.

A query for one kind of result takes the ``texts`` if they were read already, otherwise it reads its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from itertools import count

from sqlalchemy import Connection, and_, func, select

from wgdesk import model as m
from wgdesk.model import RecommendationState
from wgdesk.reads.queries.actions import actions, sponsors
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import rows, rows_of, value_of, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.outcome import (
    ClusterNow,
    DocumentNow,
    MotionNow,
    Outcome,
    PanellistNow,
    PanelNow,
    PassageNow,
    PointNow,
    PresenterNow,
    RecommendationNow,
    ReservationNow,
)
from wgdesk.reads.values.words import Texts

_UNNUMBERED = (RecommendationState.NOT_AGREED, RecommendationState.WITHDRAWN)
_EDITED = (  # only originals: the meeting adopts the original, and a translation may still be improved
    select(m.Wording.row, func.max(m.WordingVersion.replaced_at))
    .join(m.WordingVersion.__table__, m.WordingVersion.wording_id == m.Wording.id)
    .where(m.Wording.table == m.Recommendation.__tablename__, m.Wording.basis.is_(None))
    .group_by(m.Wording.row)
)
_SUPPORTERS = select(m.Support.point_id, m.Support.delegation_id).order_by(m.Support.id)
_PRESENTERS = select(m.Presenter.panel_id, m.Presenter.delegation_id, m.Presenter.medium).order_by(
    m.Presenter.id
)
_PRESENTED = (
    select(m.Panel.id, m.Request.sitting_id)
    .join(m.Panellist.__table__, m.Panellist.panel_id == m.Panel.id)
    .join(
        m.Request.__table__,
        and_(m.Request.person_id == m.Panellist.person_id, m.Request.item_id == m.Panel.item_id),
    )
    .where(m.Request.lane == m.Lane.PANEL, m.Request.kind != m.StatementKind.ANSWER)
    .where(m.Request.begun_at.is_not(None), m.Request.struck == "")
    .distinct()
)
_WITH_TEXTS = (
    *("point", "cluster", "recommendation", "reservation", "document", "action"),
    *("panel", "panellist", "motion", "passage", "override"),
)


@uses("point", "support", texts=("point",))
def points(connection: Connection, texts: Texts | None = None) -> tuple[PointNow, ...]:
    """Return the points of the debate by item, paragraph and place."""
    texts = texts or texts_of(connection, "point")
    supporters: dict[int, list[int]] = {}
    for point, delegation in rows(connection, _SUPPORTERS):
        supporters.setdefault(point, []).append(delegation)
    return tuple(
        value_of(
            PointNow,
            m.Point,
            row,
            texts,
            supporters=tuple(supporters.get(row.id, ())),
            stale=texts.stale("point", row.id, "verb", "said", "topic", "maker", "continuation"),
        )
        for row in rows_of(connection, m.Point, m.Point.item_id, m.Point.paragraph, m.Point.place)
    )


@uses("reservation", texts=("reservation",))
def reservations(connection: Connection, texts: Texts | None = None) -> tuple[ReservationNow, ...]:
    """Return all reservations and dissociations, in the order in which they were made."""
    texts = texts or texts_of(connection, "reservation")
    return values_of(connection, ReservationNow, m.Reservation, m.Reservation.made_at, texts=texts)


@uses(
    *("cluster", "recommendation", "wording_version"),
    texts=("cluster", "recommendation"),
    parts=(reservations,),
)
def clusters(connection: Connection, texts: Texts | None = None) -> tuple[ClusterNow, ...]:
    """Return the clusters in order, each with its recommendations in order."""
    texts = texts or texts_of(connection, "cluster", "recommendation", "reservation")
    found = rows_of(connection, m.Cluster, m.Cluster.place)
    members = _recommendations(connection, texts, {row.id: row.kind for row in found})
    return tuple(
        value_of(ClusterNow, m.Cluster, row, texts, recommendations=members[row.id]) for row in found
    )


def _recommendations(
    connection: Connection, texts: Texts, kinds: Mapping[int, m.ClusterKind | None]
) -> dict[int, tuple[RecommendationNow, ...]]:
    """Return the recommendations of each cluster, numbered through all clusters of a kind in this order."""
    edited: dict[int, datetime] = dict(map(tuple, rows(connection, _EDITED)))
    reserved: dict[int | None, list[ReservationNow]] = {}
    for reservation in reservations(connection, texts):
        reserved.setdefault(reservation.recommendation_id, []).append(reservation)
    members: dict[int, list[RecommendationNow]] = {key: [] for key in kinds}
    for row in rows_of(connection, m.Recommendation, m.Recommendation.place):
        one = value_of(
            RecommendationNow,
            m.Recommendation,
            row,
            texts,
            number=0,
            stale=texts.stale("recommendation", row.id, "body"),
            reservations=tuple(reserved.get(row.id, ())),
            edited_at=_after(row.adopted_at, edited.get(row.id)),
        )
        members[row.cluster_id].append(one)
    numbers = {kind: count(1) for kind in kinds.values()}
    return {
        key: tuple(
            one if one.state in _UNNUMBERED else replace(one, number=next(numbers[kinds[key]]))
            for one in those
        )
        for key, those in members.items()
    }


def _after(adopted_at: datetime | None, edited_at: datetime | None) -> datetime | None:
    """Return when a text was last changed if that was after its adoption, else None."""
    return edited_at if adopted_at and edited_at and edited_at >= adopted_at else None


@uses("document", texts=("document",))
def documents(connection: Connection, texts: Texts | None = None) -> tuple[DocumentNow, ...]:
    """Return the documents before the meeting, in order."""
    texts = texts or texts_of(connection, "document")
    return values_of(connection, DocumentNow, m.PaperDocument, m.PaperDocument.place, texts=texts)


@uses("panel", "panellist", "presenter", texts=("panel", "panellist"))
def panels(connection: Connection, texts: Texts | None = None) -> tuple[PanelNow, ...]:
    """Return the panels, each with its panellists in the order of the introduction."""
    texts = texts or texts_of(connection, "panel", "panellist")
    members: dict[int, list[PanellistNow]] = {}
    for row in rows_of(connection, m.Panellist, m.Panellist.place):
        one = value_of(PanellistNow, m.Panellist, row, texts)
        members.setdefault(row.panel_id, []).append(one)
    presenters: dict[int, list[PresenterNow]] = {}
    for panel_id, delegation_id, medium in rows(connection, _PRESENTERS):
        presenters.setdefault(panel_id, []).append(PresenterNow(delegation_id, medium))
    return tuple(
        value_of(
            PanelNow,
            m.Panel,
            row,
            texts,
            panellists=tuple(members.get(row.id, ())),
            presenters=tuple(presenters.get(row.id, ())),
        )
        for row in rows_of(connection, m.Panel, m.Panel.place)
    )


@uses("panel", "panellist", "request")
def presented(connection: Connection) -> Mapping[int, frozenset[int]]:
    """Return the sittings at which the members of each panel made their presentations."""
    found: dict[int, set[int]] = {}
    for panel, sitting in rows(connection, _PRESENTED):
        found.setdefault(panel, set()).add(sitting)
    return {panel: frozenset(sittings) for panel, sittings in found.items()}


@uses("motion", texts=("motion",))
def motions(connection: Connection, texts: Texts | None = None) -> tuple[MotionNow, ...]:
    """Return the procedural motions in the order in which they were made."""
    texts = texts or texts_of(connection, "motion")
    return values_of(connection, MotionNow, m.Motion, m.Motion.moved_at, texts=texts)


@uses("passage")
def passages(connection: Connection, texts: Texts) -> dict[str, PassageNow]:
    """Return the decisions on blocks of the report, by block; ``texts`` must include those of passages."""
    return {row.block: value_of(PassageNow, m.Passage, row, texts) for row in rows_of(connection, m.Passage)}


@uses(
    "override",
    texts=_WITH_TEXTS,
    parts=(points, clusters, documents, panels, motions, passages, actions, sponsors),
)
def outcome(connection: Connection) -> Outcome:
    """Return all results of the debate so far."""
    texts = texts_of(connection, *_WITH_TEXTS)
    return Outcome(
        points=points(connection, texts),
        clusters=clusters(connection, texts),
        documents=documents(connection, texts),
        panels=panels(connection, texts),
        motions=motions(connection, texts),
        passages=passages(connection, texts),
        reservations=reservations(connection, texts),
        edited={
            row.block: texts.words("override", row.id, "body") for row in rows_of(connection, m.Override)
        },
        actions=actions(connection, texts),
        sponsors=sponsors(connection),
    )
