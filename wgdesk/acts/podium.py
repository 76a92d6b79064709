"""The podium: what the secretariat tells the Chair."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import filled, now_after
from wgdesk.errors import Refused
from wgdesk.model import Message
from wgdesk.rules.column_values import LARGEST


@act
def send_message(context: ActContext, *, body: str) -> int:
    """Show a message on the podium's screen, replacing the one there. Returns its key.

    It is internal: no report, display or hand-over file contains it. Raises ``Refused('empty-text')``.
    """
    text = filled(body)
    for standing in _standing(context):
        standing.cleared_at = now_after(context, standing.sent_at)
    return context.add(Message(body=text, sent_at=context.now, cleared_at=None)).id


@act
def clear_message(context: ActContext) -> None:
    """Remove the message from the podium's screen. Raises ``Refused('no-message')``."""
    standing = _standing(context)
    if not standing:
        raise Refused("no-message")
    for message in standing:
        message.cleared_at = now_after(context, message.sent_at)


def _standing(context: ActContext) -> list[Message]:
    return context.rows(Message, Message.cleared_at.is_(None))


@act
def tell_quorum(context: ActContext, *, kind: str, present: int, required: int) -> None:
    """Note in the history that the Chair was told of the quorum (rule 41); nothing else changes.

    ``kind``: debate or decision; ``present`` and ``required`` are numbers of parties. Raises ``Refused``:
    'unknown-quorum', 'number-out-of-range'.
    """
    if kind not in ("debate", "decision"):
        raise Refused("unknown-quorum")
    if not (0 <= present <= LARGEST and 0 <= required <= LARGEST):
        raise Refused("number-out-of-range")
    context.names.update(counted=str(present), needed=str(required))
