"""Statements that were made: correct who spoke and when, split or merge them, strike them, add notes."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell, who
from wgdesk.acts.helpers.any_row import add_row, edit_row
from wgdesk.acts.helpers.assumed_presence import pass_on
from wgdesk.acts.helpers.attachments import bring_files
from wgdesk.acts.helpers.lanes import (
    allotted_to,
    check_party,
    delegation_of,
    first_of,
    inscribed,
    last_in_lane,
    open_pauses,
    stop_clock,
)
from wgdesk.acts.helpers.lists_of_statement import merge_lists
from wgdesk.acts.helpers.outcome_arguments import RequestChanges
from wgdesk.acts.helpers.row_changes import filled, remove
from wgdesk.acts.helpers.row_order import place_before
from wgdesk.errors import Refused
from wgdesk.model import Aligned, Introduced, Medium, PaperDocument, Pause, Request, Suspension, Wording
from wgdesk.rules.statements import WAITS, State, state_of
from wgdesk.words.clean_text import clean

_WHO = {"delegation_id", "person_id", "lane"}  # if changed, check again who may raise a point of order
_WHERE = {*_WHO, "item_id", "grouping_id", "medium"}  # if changed, check again that nobody waits twice


@act
def edit_statement(context: ActContext, *, request_id: int, **changes: Unpack[RequestChanges]) -> None:
    """Correct a request or statement: speaker, item, times, or lane (it comes last in a new lane).

    A called request that becomes a written one is no longer called. If the end of a statement is removed
    while the sitting is suspended, the statement's clock is paused.

    Raises ``Refused``: 'inscribed-already' if the delegation already waits with another request,
    'not-a-party' for a point of order, 'time-in-future'.
    """
    request = context.get(Request, request_id)
    was = request.delegation_id
    edit_row(context, request, changes, "called_at", "begun_at", "ended_at")
    if request.medium is Medium.WRITTEN and request.begun_at is None:
        request.called_at = None
    if request.delegation_id != was:
        pass_on(context, request, was)
    if "ended_at" in changes:
        _stop_while_suspended(context, request)
    if changes.keys() & _WHO:
        check_party(context, request, delegation_of(context, request))
    if changes.keys() & _WHERE and state_of(request) in WAITS and inscribed(context, request):
        raise Refused("inscribed-already")
    tell(context, request)


def _stop_while_suspended(context: ActContext, request: Request) -> None:
    if state_of(request) is not State.SPEAKING or open_pauses(context, request.id):
        return
    if context.rows(Suspension, Suspension.sitting_id == request.sitting_id, Suspension.resumed_at.is_(None)):
        stop_clock(context, request)


@act
def align(context: ActContext, *, request_id: int, delegation_id: int) -> None:
    """Record that a delegation aligned itself with a statement."""
    tell(context, context.get(Request, request_id))
    context.add(Aligned(request_id=request_id, delegation_id=delegation_id))


@act
def unalign(context: ActContext, *, request_id: int, delegation_id: int) -> None:
    """Remove a delegation's alignment with a statement. Raises ``Refused('gone')`` if there is none."""
    found = context.rows(Aligned, Aligned.request_id == request_id, Aligned.delegation_id == delegation_id)
    if not found:
        raise Refused("gone", what="aligned")
    tell(context, context.get(Request, request_id))
    remove(context, found[0])


@act
def introduce_document(context: ActContext, *, request_id: int, document_id: int) -> None:
    """Record that a document was introduced with a statement, after those before it.

    Raises ``Refused('taken-already')`` if that is recorded.
    """
    tell(context, context.get(Request, request_id))
    context.get(PaperDocument, document_id)
    add_row(context, Introduced(request_id=request_id, document_id=document_id))


@act
def remove_introduced(context: ActContext, *, request_id: int, document_id: int) -> None:
    """Take a document from those that a statement introduced. Raises ``Refused('gone')`` if it is none."""
    found = context.rows(
        Introduced, Introduced.request_id == request_id, Introduced.document_id == document_id
    )
    if not found:
        raise Refused("gone", what="introduced")
    tell(context, context.get(Request, request_id))
    remove(context, found[0])


# -- notes -------------------------------------------------------------------------------------------------


@act
def note_statement(context: ActContext, *, request_id: int, note: str) -> None:
    """Write the operator's note on a request or statement (internal); an empty note removes it."""
    request = _told(context, request_id)
    request.note = clean(note)[0]


@act
def receive_text(context: ActContext, *, request_id: int, received: bool) -> None:
    """Record whether the written text of a statement has been received for the interpreters.

    Raises ``Refused('file-not-received')`` if ``received`` is False but a file is attached.
    """
    request = _told(context, request_id)
    context.names["text"] = "here" if received else "missing"
    request.text_at = (request.text_at or context.now) if received else None


@act
def strike(context: ActContext, *, request_id: int, reason: str) -> None:
    """Strike a statement that was made: it stays in the record but does not count.

    Raises ``Refused``: 'not-begun' (remove the request instead), 'statement-open', 'struck-already',
    'empty-text'.
    """
    request = _begun(context, request_id)
    if request.struck:
        raise Refused("struck-already")
    if request.ended_at is None:
        raise Refused("statement-open")
    request.struck = filled(reason)


@act
def unstrike(context: ActContext, *, request_id: int) -> None:
    """Let a struck statement count again. Raises ``Refused('not-struck')``."""
    request = _told(context, request_id)
    if not request.struck:
        raise Refused("not-struck")
    request.struck = ""


def _told(context: ActContext, request_id: int) -> Request:
    request = context.get(Request, request_id)
    tell(context, request)
    return request


def _begun(context: ActContext, request_id: int) -> Request:
    request = _told(context, request_id)
    if state_of(request) not in (State.SPEAKING, State.FINISHED):
        raise Refused("not-begun")
    return request


# -- split and merge ---------------------------------------------------------------------------------------


@act
def split_statement(
    context: ActContext,
    *,
    request_id: int,
    at: datetime,
    delegation_id: int | None = None,
    person_id: int | None = None,
) -> int:
    """Split a statement in two: at ``at`` the first ended and the second began. Returns the second's key.

    ``delegation_id`` and ``person_id`` say who made the second; if both are None, the same speaker. Pauses go
    to the statement in which they were made; files, alignments and documents introduced stay with the first.
    Raises ``Refused``: 'not-begun', 'split-outside' if ``at`` is not within the statement, 'not-a-party' for
    a point of order.
    """
    first = _begun(context, request_id)
    until = first.ended_at or context.now
    if first.begun_at is None or not first.begun_at < at < until:
        raise Refused("split-outside")
    same_speaker = delegation_id is None and person_id is None
    second = Request(
        id=context.new_id(Request),
        sitting_id=first.sitting_id,
        item_id=first.item_id,
        lane=first.lane,
        kind=first.kind,
        medium=first.medium,
        delegation_id=first.delegation_id if same_speaker else delegation_id,
        person_id=first.person_id if same_speaker else person_id,
        grouping_id=first.grouping_id if same_speaker else None,
        action_id=first.action_id,
        recommendation_id=first.recommendation_id,
        panel_id=first.panel_id,
        guest=first.guest if same_speaker else "",
        place=_place_after(context, first),
        asked_at=at,
        begun_at=at,
        ended_at=first.ended_at,
        interrupted=first.interrupted,
        consented=False,
        struck=first.struck,
        note="",
    )
    check_party(context, second, delegation_of(context, second))
    second.allotted = allotted_to(context, second)
    first.ended_at, first.interrupted = at, False
    context.session.flush()  # end the first one before: the unique index allows one current statement
    context.add(second)
    _split_pauses(context, first, second, at)
    context.names["second"] = who(context, second)
    return second.id


def _place_after(context: ActContext, request: Request) -> float:
    same = (Request.sitting_id == request.sitting_id, Request.lane == request.lane)
    following = first_of(context, *same, Request.place > request.place)
    if following is None:
        return last_in_lane(context, request.sitting_id, request.lane)
    return place_before(context, following)


def _split_pauses(context: ActContext, first: Request, second: Request, at: datetime) -> None:
    for pause in context.rows(Pause, Pause.request_id == first.id):
        if pause.paused_at >= at:
            pause.request_id = second.id
        elif pause.resumed_at is None or pause.resumed_at > at:
            context.add(Pause(request_id=second.id, paused_at=at, resumed_at=pause.resumed_at))
            pause.resumed_at = at


@act
def merge_statements(context: ActContext, *, request_id: int, into_id: int) -> None:
    """Merge two statements of a sitting into ``into_id``, which then covers the time of both.

    It keeps its speaker and its item; the time between the two becomes a pause. The pauses, alignments,
    documents introduced, files and notes of the other are added to it; its text and subject only if it has
    none. Raises ``Refused``: 'merge-itself', 'not-begun', 'sittings-differ', 'lanes-differ', 'merge-struck',
    'in-use' if there is a ruling on the other.
    """
    if request_id == into_id:
        raise Refused("merge-itself")
    gone, kept = _begun(context, request_id), _begun(context, into_id)
    if gone.sitting_id != kept.sitting_id:
        raise Refused("sittings-differ")
    if gone.lane is not kept.lane:  # a reply or a point of order is not part of a statement
        raise Refused("lanes-differ")
    if gone.struck or kept.struck:
        raise Refused("merge-struck")
    earlier, later = sorted((gone, kept), key=lambda one: (one.begun_at, one.id))
    gap = (earlier.ended_at, later.begun_at)
    ended_at = None if gone.ended_at is None or kept.ended_at is None else max(gone.ended_at, kept.ended_at)
    times = {
        "asked_at": min(gone.asked_at, kept.asked_at),
        "called_at": earlier.called_at,
        "begun_at": earlier.begun_at,
        "ended_at": ended_at,
        "interrupted": all(one.interrupted or one.ended_at is not None for one in (gone, kept))
        and ended_at is None,
    }
    merge_lists(context, earlier, later, into=kept)
    _bring_over(context, gone, kept)
    remove(context, gone)  # remove it first: the unique index allows one current statement
    for name, value in times.items():
        setattr(kept, name, value)
    if gap[0] is not None and gap[1] is not None and gap[0] < gap[1]:
        context.add(Pause(request_id=kept.id, paused_at=gap[0], resumed_at=gap[1]))


def _bring_over(context: ActContext, gone: Request, kept: Request) -> None:
    for pause in context.rows(Pause, Pause.request_id == gone.id):
        pause.request_id = kept.id
    texts = Wording.table == "request"
    if not context.rows(Wording, texts, Wording.row == kept.id):
        for wording in context.rows(Wording, texts, Wording.row == gone.id):
            wording.row = kept.id
    kept.note = "\n".join(filter(None, (kept.note, gone.note)))
    kept.text_at = kept.text_at or gone.text_at
    if kept.action_id is None and kept.recommendation_id is None:
        kept.action_id, kept.recommendation_id = gone.action_id, gone.recommendation_id
    kept.panel_id = kept.panel_id or gone.panel_id
    context.session.flush()
    bring_files(context, gone.id, kept.id)
