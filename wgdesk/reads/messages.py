"""The secretariat's messages to the Chair. They are internal."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wgdesk.model import Message

_SENT = select(Message.body).group_by(Message.body).order_by(func.max(Message.sent_at).desc())


def messages(session: Session, limit: int) -> tuple[str, ...]:
    """Return the texts of at most ``limit`` messages, each once, the last one sent first."""
    return tuple(session.scalars(_SENT.limit(limit)))
