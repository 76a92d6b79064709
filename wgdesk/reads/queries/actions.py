"""What the meeting decided: actions, with votes and sponsors."""

from __future__ import annotations

from sqlalchemy import Connection, select

from wgdesk import model as m
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import rows, value_of, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.actions import ActionNow, BallotNow, RuledNow, SpeechNow, SponsorNow, UnruledNow
from wgdesk.reads.values.words import Texts

_BALLOTS = select(m.Ballot.action_id, m.Ballot.id, m.Ballot.delegation_id, m.Ballot.choice).order_by(
    m.Ballot.id
)
_ACTIONS = (
    select(*m.Action.__table__.columns)
    .join(m.Sitting.__table__, m.Sitting.id == m.Action.sitting_id)
    .order_by(m.Sitting.number, m.Action.place, m.Action.id)
)


@uses("action", "ballot", "sitting", texts=("action",))
def actions(connection: Connection, texts: Texts | None = None) -> tuple[ActionNow, ...]:
    """Return the actions by sitting, in the order of taking them; pass ``texts`` if already read."""
    texts = texts or texts_of(connection, "action")
    ballots: dict[int, list[BallotNow]] = {}
    for action, key, delegation, choice in rows(connection, _BALLOTS):
        ballots.setdefault(action, []).append(BallotNow(key, delegation, choice))
    return tuple(
        value_of(ActionNow, m.Action, row, texts, ballots=tuple(ballots.get(row.id, ())))
        for row in rows(connection, _ACTIONS)
    )


@uses("sponsor")
def sponsors(connection: Connection) -> tuple[SponsorNow, ...]:
    """Return all sponsors in the order of recording."""
    return values_of(connection, SponsorNow, m.Sponsor)


@uses("request")
def speeches_at(connection: Connection, sitting_id: int) -> tuple[SpeechNow, ...]:
    """Return the statements that delegations made for themselves at a sitting, in the order of speaking."""
    spoken = (
        m.Request.sitting_id == sitting_id,
        m.Request.delegation_id.is_not(None),
        m.Request.grouping_id.is_(None),
        m.Request.begun_at.is_not(None),
        m.Request.lane != m.Lane.ORDER,
    )
    query = select(*m.Request.__table__.columns).where(*spoken).order_by(m.Request.begun_at, m.Request.id)
    return tuple(
        value_of(SpeechNow, m.Request, row, explains=row.kind is m.StatementKind.POSITION)
        for row in rows(connection, query)
    )


@uses("ruling", "request")
def rulings(connection: Connection) -> tuple[RuledNow, ...]:
    """Return the rulings on points of order, in the order in which they were made."""
    query = (
        select(
            m.Ruling.id,
            m.Ruling.request_id,
            m.Request.sitting_id,
            m.Ruling.ruled_at,
            m.Request.item_id,
            m.Request.delegation_id,
            m.Ruling.appealed,
            m.Ruling.upheld,
        )
        .join(m.Request.__table__, m.Request.id == m.Ruling.request_id)
        .order_by(m.Ruling.ruled_at, m.Ruling.id)
    )
    return tuple(RuledNow(*row) for row in rows(connection, query))


@uses("ruling", "request")
def unruled(connection: Connection) -> tuple[UnruledNow, ...]:
    """Return the points of order that were raised but not ruled on, in order."""
    columns = (
        *(m.Request.id, m.Request.sitting_id, m.Request.begun_at),
        *(m.Request.item_id, m.Request.delegation_id),
    )
    raised = (
        m.Request.lane == m.Lane.ORDER,
        m.Request.begun_at.is_not(None),
        m.Request.struck == "",
        m.Request.id.not_in(select(m.Ruling.request_id)),
    )
    query = select(*columns).where(*raised).order_by(m.Request.begun_at, m.Request.id)
    return tuple(UnruledNow(*row) for row in rows(connection, query))
