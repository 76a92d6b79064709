"""Rules of the live desk: closed lists of speakers, messages to the Chair, adoption of the report."""

from __future__ import annotations

from sqlalchemy import and_

from wgdesk.model import ListClosing, Message, Passage
from wgdesk.model.base import again
from wgdesk.rules.combinators import Rule, among, every, never_touched, never_two

_CLOSING, _MESSAGE = again(ListClosing), again(Message)

# A list is reopened after it was closed, and cannot be closed again before that.
list_closing: Rule = every(
    never_touched(
        ListClosing, ListClosing.reopened_at < ListClosing.closed_at, "times-reversed", "reopened_at"
    ),
    never_two(
        ListClosing,
        "list-closed-already",
        "",
        _CLOSING,
        and_(
            _CLOSING.item_id == ListClosing.item_id,
            ListClosing.reopened_at.is_(None),
            _CLOSING.reopened_at.is_(None),
        ),
        among(ListClosing),
    ),
)

# A message to the Chair has text and is cleared after it was sent; only one at a time is uncleared.
message: Rule = every(
    never_touched(Message, Message.body == "", "empty-text", "body"),
    never_touched(Message, Message.cleared_at < Message.sent_at, "times-reversed", "cleared_at"),
    never_two(
        Message,
        "message-stands",
        "",
        _MESSAGE,
        and_(Message.cleared_at.is_(None), _MESSAGE.cleared_at.is_(None)),
        among(Message),
    ),
)

# A passage names the block of the report that it belongs to.
passage: Rule = never_touched(Passage, Passage.block == "", "empty-text", "block")
