"""The podium: what the secretariat tells the Chair."""

from __future__ import annotations

from wgdesk.acts.common import filled, now_after
from wgdesk.errors import Refused
from wgdesk.model import Message
from wgdesk.rules.values import LARGEST
from wgdesk.work import Work


def send_message(work: Work, *, body: str) -> int:
    """Put a message onto the podium's screen in place of the one there; returns its key.

    It is internal: no report, display or hand-over file has it. Raises ``Refused('empty-text')``.
    """
    text = filled(body)
    for standing in _standing(work):
        standing.cleared_at = now_after(work, standing.sent_at)
    return work.add(Message(body=text, sent_at=work.now, cleared_at=None)).id


def clear_message(work: Work) -> None:
    """Take the message off the podium's screen. Raises ``Refused('no-message')``."""
    standing = _standing(work)
    if not standing:
        raise Refused("no-message")
    for message in standing:
        message.cleared_at = now_after(work, message.sent_at)


def _standing(work: Work) -> list[Message]:
    return work.rows(Message, Message.cleared_at.is_(None))


def tell_quorum(work: Work, *, kind: str, present: int, required: int) -> None:
    """Note in the history that the Chair was told of the quorum (rule 41); nothing else changes.

    ``kind``: debate or decision; ``present`` and ``required`` are parties. Raises ``Refused``:
    'unknown-quorum', 'number-out-of-range'.
    """
    if kind not in ("debate", "decision"):
        raise Refused("unknown-quorum")
    if not (0 <= present <= LARGEST and 0 <= required <= LARGEST):
        raise Refused("number-out-of-range")
    work.names.update(counted=str(present), needed=str(required))
