"""The live desk: statements interrupted, lists closed, messages to the Chair, the adoption of the report."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from wgdesk.model import ListClosing, Message, Passage, Request
from wgdesk.rules.queries import Keys, Violation, among, never, never_two

# Made once: an alias costs more than the query.
_CLOSING, _MESSAGE = aliased(ListClosing), aliased(Message)


def request(session: Session, keys: Keys) -> Iterator[Violation]:
    """Interrupted is a statement that has begun and not ended."""
    idle = or_(Request.begun_at.is_(None), Request.ended_at.is_not(None))
    query = select(Request.id).where(among(Request, keys), Request.interrupted, idle)
    yield from never(session, query, "interrupted-idle", "interrupted")


def list_closing(session: Session, keys: Keys) -> Iterator[Violation]:
    """A list of speakers is reopened after it was closed, and is closed once at a time."""
    these = among(ListClosing, keys)
    reversed_ = select(ListClosing.id).where(these, ListClosing.reopened_at < ListClosing.closed_at)
    yield from never(session, reversed_, "times-reversed", "reopened_at")
    both = and_(
        _CLOSING.item_id == ListClosing.item_id,
        ListClosing.reopened_at.is_(None),
        _CLOSING.reopened_at.is_(None),
    )
    yield from never_two(session, ListClosing, "list-closed-already", "", _CLOSING, both, these)


def message(session: Session, keys: Keys) -> Iterator[Violation]:
    """A message to the Chair says something, is cleared after it was sent, and at most one stands."""
    these = among(Message, keys)
    yield from never(session, select(Message.id).where(these, Message.body == ""), "empty-text", "body")
    reversed_ = select(Message.id).where(these, Message.cleared_at < Message.sent_at)
    yield from never(session, reversed_, "times-reversed", "cleared_at")
    both = and_(Message.cleared_at.is_(None), _MESSAGE.cleared_at.is_(None))
    yield from never_two(session, Message, "message-stands", "", _MESSAGE, both, these)


def passage(session: Session, keys: Keys) -> Iterator[Violation]:
    """A passage says of which block of the report it is."""
    nowhere = select(Passage.id).where(among(Passage, keys), Passage.block == "")
    yield from never(session, nowhere, "empty-text", "block")
