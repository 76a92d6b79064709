"""Loading what was said: panels, statements, points."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.reads.rows import rows_of
from wgdesk.reads.values.record import PanellistRow, PanelRow, PointRow, StatementRow
from wgdesk.reads.values.words import Texts


def panels(session: Session, texts: Texts) -> tuple[PanelRow, ...]:
    """Return the panels, each with its panellists in the order in which they are introduced."""
    members: dict[int, list[PanellistRow]] = {}
    for x in rows_of(session, m.Panellist, m.Panellist.place):
        presentation = texts.words("panellist", x.id, "presentation")
        row = PanellistRow(x.id, x.person_id, x.grouping_id, x.turn, presentation)
        members.setdefault(x.panel_id, []).append(row)
    return tuple(
        PanelRow(
            x.id,
            x.item_id,
            x.exchanged,
            texts.words("panel", x.id, "exchange"),
            tuple(members.get(x.id, ())),
        )
        for x in rows_of(session, m.Panel)
    )


def statements(session: Session) -> tuple[StatementRow, ...]:
    """Return what was said or handed in on the substance and stands, in the order in which it began."""
    aligned: dict[int, list[int]] = {}
    for x in rows_of(session, m.Aligned):
        aligned.setdefault(x.request_id, []).append(x.delegation_id)
    table = m.Request
    query = (
        select(*table.__table__.columns)
        .where((table.begun_at.is_not(None)) | (table.medium == m.Medium.WRITTEN), table.struck == "")
        .where(table.lane != m.Lane.ORDER)  # points of order are no statements on the substance
        .order_by(table.begun_at, table.id)
    )
    return tuple(
        StatementRow(
            x.id,
            x.sitting_id,
            x.item_id,
            x.lane.value,
            x.kind.value,
            x.delegation_id,
            x.person_id,
            x.grouping_id,
            x.guest,
            tuple(aligned.get(x.id, ())),
            x.ended_at is not None or x.medium is m.Medium.WRITTEN,
        )
        for x in session.execute(query)
    )


def points(session: Session, texts: Texts) -> tuple[PointRow, ...]:
    """Return the points of the debate in their order, each with the number of those who supported it."""
    counted = session.execute(select(m.Support.point_id, func.count()).group_by(m.Support.point_id))
    supporters = {row[0]: int(row[1]) for row in counted}
    return tuple(
        PointRow(
            x.id,
            x.item_id,
            x.paragraph,
            x.joins.value,
            x.quantifier.value if x.quantifier else None,
            x.delegations,
            supporters.get(x.id, 0),
            texts.words("point", x.id, "verb"),
            texts.words("point", x.id, "said"),
        )
        for x in rows_of(session, m.Point, m.Point.item_id, m.Point.paragraph, m.Point.place)
    )
