"""Statements that were made, corrected: who, when, one that was two, two that were one; struck, annotated."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from wgdesk.acts.changes import PauseChanges, RequestChanges
from wgdesk.acts.common import correct, filled, place_before, remove
from wgdesk.acts.files import bring_files
from wgdesk.acts.lanes import (
    WAITS,
    allotted_to,
    check_party,
    delegation_of,
    first_of,
    inscribed,
    last_in_lane,
    open_pauses,
    stop_clock,
)
from wgdesk.errors import Refused
from wgdesk.model import Aligned, Medium, Pause, Request, Suspension, Wording
from wgdesk.rules.statements import State, state_of
from wgdesk.telling import tell, who
from wgdesk.text import clean
from wgdesk.work import Work

_WHO = {"delegation_id", "person_id", "lane"}  # on which depends who may have made a point of order
_WHERE = {*_WHO, "item_id", "grouping_id", "medium"}  # on which depends whether somebody is inscribed already


def edit_statement(work: Work, *, request_id: int, **changes: Unpack[RequestChanges]) -> None:
    """Correct a request or statement: who, what for, when, and in which lane (there it comes last).

    Whoever had been called, and now only hands the text in, is called no more. The clock of a statement that
    is not over after all stands still while the sitting is suspended.

    Raises ``Refused``: 'inscribed-already' if it waits and the delegation does already, 'not-a-party' for a
    point of order, 'time-in-future'.
    """
    request = work.get(Request, request_id)
    lane = changes.get("lane", request.lane)
    if lane is not request.lane and "place" not in changes:
        changes["place"] = last_in_lane(work, request.sitting_id, lane)
    correct(work, request, RequestChanges.__annotations__, changes, "called_at", "begun_at", "ended_at")
    if request.medium is Medium.WRITTEN and request.begun_at is None:
        request.called_at = None
    work.session.flush()
    if "ended_at" in changes:
        _stop_while_suspended(work, request)
    if changes.keys() & _WHO:
        check_party(request, delegation_of(work, request))
    if changes.keys() & _WHERE and state_of(request) in WAITS and inscribed(work, request):
        raise Refused("inscribed-already")
    tell(work, request)


def _stop_while_suspended(work: Work, request: Request) -> None:
    if state_of(request) is not State.SPEAKING or open_pauses(work, request.id):
        return
    if work.rows(Suspension, Suspension.sitting_id == request.sitting_id, Suspension.resumed_at.is_(None)):
        stop_clock(work, request)


def edit_pause(work: Work, *, pause_id: int, **changes: Unpack[PauseChanges]) -> None:
    """Correct the times of a pause. Raises ``Refused('time-in-future')``."""
    pause = work.get(Pause, pause_id)
    correct(work, pause, PauseChanges.__annotations__, changes, "paused_at", "resumed_at")


def remove_pause(work: Work, *, pause_id: int) -> None:
    """Take a pause back."""
    remove(work, work.get(Pause, pause_id))


def align(work: Work, *, request_id: int, delegation_id: int) -> None:
    """Record that a delegation aligned itself with a statement."""
    tell(work, work.get(Request, request_id))
    work.add(Aligned(request_id=request_id, delegation_id=delegation_id))


def unalign(work: Work, *, request_id: int, delegation_id: int) -> None:
    """Take that back. Raises ``Refused('gone')``."""
    found = work.rows(Aligned, Aligned.request_id == request_id, Aligned.delegation_id == delegation_id)
    if not found:
        raise Refused("gone", what="aligned")
    tell(work, work.get(Request, request_id))
    remove(work, found[0])


# -- notes -------------------------------------------------------------------------------------------------


def note_statement(work: Work, *, request_id: int, note: str) -> None:
    """Write the operator's note on a request or statement (internal); an empty one takes it away."""
    request = _told(work, request_id)
    request.note = clean(note)[0]


def receive_text(work: Work, *, request_id: int, received: bool) -> None:
    """Record that the written text of a statement was received, for the interpreters, or that it was not.

    Raises ``Refused('file-not-received')`` if it was not and a file is attached.
    """
    request = _told(work, request_id)
    work.names["text"] = "here" if received else "missing"
    request.text_at = (request.text_at or work.now) if received else None


def strike(work: Work, *, request_id: int, reason: str) -> None:
    """Strike a statement that was made: it stays in the record and counts no more.

    Raises ``Refused``: 'not-begun' (a request is removed), 'statement-open', 'struck-already', 'empty-text'.
    """
    request = _begun(work, request_id)
    if request.struck:
        raise Refused("struck-already")
    if request.ended_at is None:
        raise Refused("statement-open")
    request.struck = filled(reason)


def unstrike(work: Work, *, request_id: int) -> None:
    """Let a statement count again that was struck. Raises ``Refused('not-struck')``."""
    request = _told(work, request_id)
    if not request.struck:
        raise Refused("not-struck")
    request.struck = ""


def _told(work: Work, request_id: int) -> Request:
    request = work.get(Request, request_id)
    tell(work, request)
    return request


def _begun(work: Work, request_id: int) -> Request:
    request = _told(work, request_id)
    if state_of(request) not in (State.SPEAKING, State.FINISHED):
        raise Refused("not-begun")
    return request


# -- one that was two, two that were one -------------------------------------------------------------------


def split_statement(
    work: Work,
    *,
    request_id: int,
    at: datetime,
    delegation_id: int | None = None,
    person_id: int | None = None,
) -> int:
    """Make two statements of one: the first ended when the second began, at ``at``. Returns the second's key.

    ``delegation_id`` and ``person_id`` say who made the second; both None: the same speaker as before. Pauses
    stay where they were in time, files with the first. Raises ``Refused``: 'not-begun', 'split-outside' if
    ``at`` is not within, 'not-a-party' for a point of order.
    """
    first = _begun(work, request_id)
    until = first.ended_at or work.now
    if first.begun_at is None or not first.begun_at < at < until:
        raise Refused("split-outside")
    same_speaker = delegation_id is None and person_id is None
    second = Request(
        id=work.new_id(),
        sitting_id=first.sitting_id,
        item_id=first.item_id,
        lane=first.lane,
        kind=first.kind,
        medium=first.medium,
        delegation_id=first.delegation_id if same_speaker else delegation_id,
        person_id=first.person_id if same_speaker else person_id,
        grouping_id=first.grouping_id if same_speaker else None,
        guest=first.guest if same_speaker else "",
        place=_place_after(work, first),
        asked_at=at,
        begun_at=at,
        ended_at=first.ended_at,
        interrupted=first.interrupted,
        consented=False,
        struck=first.struck,
        note="",
    )
    check_party(second, delegation_of(work, second))
    second.allotted = allotted_to(work, second)
    first.ended_at, first.interrupted = at, False
    work.session.flush()  # before the second goes on: the index allows one
    work.add(second)
    _split_pauses(work, first, second, at)
    work.names["second"] = who(work, second)
    return second.id


def _place_after(work: Work, request: Request) -> float:
    same = (Request.sitting_id == request.sitting_id, Request.lane == request.lane)
    following = first_of(work, *same, Request.place > request.place)
    if following is None:
        return last_in_lane(work, request.sitting_id, request.lane)
    return place_before(work, following, "sitting_id", "lane")


def _split_pauses(work: Work, first: Request, second: Request, at: datetime) -> None:
    for pause in work.rows(Pause, Pause.request_id == first.id):
        if pause.paused_at >= at:
            pause.request_id = second.id
        elif pause.resumed_at is None or pause.resumed_at > at:
            work.add(Pause(request_id=second.id, paused_at=at, resumed_at=pause.resumed_at))
            pause.resumed_at = at


def merge_statements(work: Work, *, request_id: int, into_id: int) -> None:
    """Make one statement of two of a sitting: the one of ``into_id``, with the time of both.

    Who and what for stay as they are in it; the time between the two is a pause. Pauses, alignments, files,
    and the text and note where it has none, come over. Raises ``Refused``: 'merge-itself', 'not-begun',
    'sittings-differ', 'lanes-differ', 'merge-struck', 'in-use' if there is a ruling on the one that goes.
    """
    if request_id == into_id:
        raise Refused("merge-itself")
    gone, kept = _begun(work, request_id), _begun(work, into_id)
    if gone.sitting_id != kept.sitting_id:
        raise Refused("sittings-differ")
    if gone.lane is not kept.lane:  # a point of order is no part of a statement, nor is a reply
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
    _bring_over(work, gone, kept)
    remove(work, gone)  # before the other goes on in its place: the index allows one
    for name, value in times.items():
        setattr(kept, name, value)
    if gap[0] is not None and gap[1] is not None and gap[0] < gap[1]:
        work.add(Pause(request_id=kept.id, paused_at=gap[0], resumed_at=gap[1]))


def _bring_over(work: Work, gone: Request, kept: Request) -> None:
    for pause in work.rows(Pause, Pause.request_id == gone.id):
        pause.request_id = kept.id
    there = {one.delegation_id for one in work.rows(Aligned, Aligned.request_id == kept.id)}
    for aligned in work.rows(Aligned, Aligned.request_id == gone.id):
        if aligned.delegation_id in there:
            remove(work, aligned)
        else:
            aligned.request_id = kept.id
    texts = Wording.table == "request"
    if not work.rows(Wording, texts, Wording.row == kept.id):
        for wording in work.rows(Wording, texts, Wording.row == gone.id):
            wording.row = kept.id
    kept.note = "\n".join(filter(None, (kept.note, gone.note)))
    kept.text_at = kept.text_at or gone.text_at
    work.session.flush()
    bring_files(work, gone.id, kept.id)
