"""The list of speakers: who waits, in what order, and whether the list is open."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import label_of, tell
from wgdesk.acts.helpers.assumed_presence import assume, take_back
from wgdesk.acts.helpers.attachments import remove_files
from wgdesk.acts.helpers.lanes import (
    closing_of,
    inscribed,
    last_in_lane,
    waiting,
)
from wgdesk.acts.helpers.lists_of_statement import remove_lists
from wgdesk.acts.helpers.row_changes import now_after, remove
from wgdesk.acts.helpers.row_order import move_before
from wgdesk.errors import Refused
from wgdesk.model import AgendaItem, ListClosing, Request, Sitting
from wgdesk.rules.statements import WAITS, State, state_of


@act
def withdraw(context: ActContext, *, request_id: int) -> None:
    """Withdraw a request; a presence assumed from it is removed.

    Raises ``Refused('moved-on')`` once the statement has begun.
    """
    request = waiting(context, request_id)
    request.withdrawn_at = context.now
    take_back(context, request.delegation_id, request.sitting_id)


@act
def mark_away(context: ActContext, *, request_id: int) -> None:
    """Record that the speaker was absent when called; a presence assumed from the request is removed.

    Raises ``Refused('moved-on')``.
    """
    request = waiting(context, request_id)
    request.absent_at = context.now
    take_back(context, request.delegation_id, request.sitting_id)


@act
def call_back(context: ActContext, *, request_id: int) -> None:
    """Let a speaker who had withdrawn, or was absent when called, wait again, last in the lane.

    The presence of the delegation is assumed again.

    Raises ``Refused``: 'moved-on' if the request waits or has begun, 'sitting-closed', 'inscribed-already'.
    """
    request = context.get(Request, request_id)
    if state_of(request) not in (State.WITHDRAWN, State.ABSENT):
        raise Refused("moved-on")
    if context.get(Sitting, request.sitting_id).closed_at is not None:
        raise Refused("sitting-closed")
    if inscribed(context, request):
        raise Refused("inscribed-already")
    tell(context, request)
    request.place = last_in_lane(context, request.sitting_id, request.lane)
    request.withdrawn_at = request.absent_at = request.called_at = request.deferred_at = None
    assume(context, request)


@act
def defer(context: ActContext, *, request_id: int) -> None:
    """Move a request to the end of its lane. Raises ``Refused('moved-on')`` if it no longer waits."""
    request = waiting(context, request_id)
    request.deferred_at, request.called_at = context.now, None
    request.place = last_in_lane(context, request.sitting_id, request.lane)


@act
def remove_request(context: ActContext, *, request_id: int) -> None:
    """Remove a request that never began. A statement that was made must be struck, with a reason."""
    request = context.get(Request, request_id)
    if request.begun_at is not None:
        raise Refused("happened-already")
    tell(context, request)
    remove_lists(context, request_id)
    remove_files(context, request_id)
    remove(context, request)
    take_back(context, request.delegation_id, request.sitting_id)


@act
def move_request(context: ActContext, *, request_id: int, before_id: int | None) -> None:
    """Move a waiting request before another of its lane, or to the end (None).

    Raises ``Refused``: 'moved-on' if either no longer waits, 'moved-elsewhere' if the other is in another
    lane.
    """
    if before_id is None:
        before = None
    elif state_of(before := context.get(Request, before_id)) not in WAITS:
        raise Refused("moved-on")
    request = waiting(context, request_id)
    if before is not None and (before.sitting_id, before.lane) != (request.sitting_id, request.lane):
        raise Refused("moved-elsewhere")
    move_before(context, request, before)


# -- the list ----------------------------------------------------------------------------------------------


@act
def close_list(context: ActContext, *, item_id: int) -> int:
    """Close the list of speakers under an item (rule 46); returns the closing's key.

    Raises ``Refused('list-closed-already')``.
    """
    context.names["item"] = label_of(context, context.get(AgendaItem, item_id).id)
    if closing_of(context, item_id) is not None:
        raise Refused("list-closed-already")
    return context.add(ListClosing(item_id=item_id, closed_at=context.now, reopened_at=None)).id


@act
def reopen_list(context: ActContext, *, item_id: int) -> None:
    """Open the list of speakers under an item again. Raises ``Refused('list-not-closed')``."""
    context.names["item"] = label_of(context, context.get(AgendaItem, item_id).id)
    closing = closing_of(context, item_id)
    if closing is None:
        raise Refused("list-not-closed")
    closing.reopened_at = now_after(context, closing.closed_at)
