"""The floor: requests, statements, panels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from sqlalchemy import false

from wgdesk.acts.changes import (
    PanelChanges,
    PanellistChanges,
    PauseChanges,
    RequestChanges,
)
from wgdesk.acts.common import change, next_place, remove, tidy
from wgdesk.acts.wording import write_texts
from wgdesk.desk import Work
from wgdesk.errors import Refused
from wgdesk.model import (
    Aligned,
    Kind,
    Lane,
    Medium,
    Panel,
    Panellist,
    Pause,
    Request,
    Sitting,
)
from wgdesk.rules.statements import State, state_of


def ask_floor(
    work: Work,
    *,
    sitting_id: int,
    item_id: int | None = None,
    delegation_id: int | None = None,
    person_id: int | None = None,
    grouping_id: int | None = None,
    lane: Lane = Lane.LIST,
    kind: Kind = Kind.GENERAL,
    medium: Medium = Medium.ROOM,
    aligned: Sequence[int] = (),
    guest: str = "",
) -> int:
    """Inscribe a request, last in its lane; ``aligned``: delegations that join it. Returns its key.

    Raises ``Refused('sitting-closed')``.
    """
    if work.get(Sitting, sitting_id).closed_at is not None:
        raise Refused("sitting-closed")
    request = work.add(
        Request(
            sitting_id=sitting_id,
            item_id=item_id,
            lane=lane,
            kind=kind,
            medium=medium,
            delegation_id=delegation_id,
            person_id=person_id,
            grouping_id=grouping_id,
            guest=tidy(guest),
            place=_last_in_lane(work, sitting_id, lane),
            asked_at=work.now,
            called_at=None,
            begun_at=None,
            ended_at=None,
            withdrawn_at=None,
            absent_at=None,
            deferred_at=None,
            interrupted=False,
            struck="",
            note="",
        )
    )
    for delegation in aligned:
        work.add(Aligned(request_id=request.id, delegation_id=delegation))
    return request.id


def give_floor(work: Work, *, request_id: int) -> None:
    """Begin a statement. Raises ``Refused``: 'moved-on' if the request no longer waits, 'floor-taken'."""
    request = work.get(Request, request_id)
    if state_of(request) not in (State.INSCRIBED, State.CALLED, State.DEFERRED):
        raise Refused("moved-on")
    sitting = work.get(Sitting, request.sitting_id)
    if sitting.opened_at is None or sitting.closed_at is not None:
        raise Refused("sitting-not-open")
    speaking = work.rows(
        Request,
        Request.sitting_id == request.sitting_id,
        Request.begun_at.is_not(None),
        Request.ended_at.is_(None),
        Request.interrupted == false(),  # in the words of the index, which is then used
    )
    if speaking:
        raise Refused("floor-taken")
    request.called_at = request.called_at or work.now
    request.begun_at = work.now


def call_speaker(work: Work, *, request_id: int) -> None:
    """Call a speaker, before the clock starts. Raises ``Refused('moved-on')``."""
    request = work.get(Request, request_id)
    if state_of(request) not in (State.INSCRIBED, State.DEFERRED):
        raise Refused("moved-on")
    request.called_at = work.now


def pause_statement(work: Work, *, request_id: int) -> int:
    """Stop a statement's clock for a while; returns the pause's key. Raises ``Refused('not-speaking')``."""
    _speaking(work, request_id)
    if work.rows(Pause, Pause.request_id == request_id, Pause.resumed_at.is_(None)):
        raise Refused("paused-already")
    return work.add(Pause(request_id=request_id, paused_at=work.now, resumed_at=None)).id


def resume_statement(work: Work, *, request_id: int) -> None:
    """Let a statement's clock run again. Raises ``Refused('not-paused')``."""
    found = work.rows(Pause, Pause.request_id == request_id, Pause.resumed_at.is_(None))
    if not found:
        raise Refused("not-paused")
    found[0].resumed_at = work.now


def end_statement(work: Work, *, request_id: int) -> None:
    """End a statement. Raises ``Refused('not-speaking')``."""
    request = _speaking(work, request_id)
    for pause in work.rows(Pause, Pause.request_id == request_id, Pause.resumed_at.is_(None)):
        pause.resumed_at = work.now
    request.ended_at = work.now


def _speaking(work: Work, request_id: int) -> Request:
    request = work.get(Request, request_id)
    if state_of(request) is not State.SPEAKING:
        raise Refused("not-speaking")
    return request


def withdraw(work: Work, *, request_id: int) -> None:
    """Withdraw a request. Raises ``Refused('moved-on')`` once it has begun."""
    _waiting(work, request_id).withdrawn_at = work.now


def mark_away(work: Work, *, request_id: int) -> None:
    """Record that the speaker was absent when called. Raises ``Refused('moved-on')``."""
    _waiting(work, request_id).absent_at = work.now


def defer(work: Work, *, request_id: int) -> None:
    """Put a request off to the end of its lane. Raises ``Refused('moved-on')``."""
    request = _waiting(work, request_id)
    request.deferred_at, request.called_at = work.now, None
    request.place = _last_in_lane(work, request.sitting_id, request.lane)


def _last_in_lane(work: Work, sitting_id: int, lane: Lane) -> float:
    return next_place(work, Request, Request.sitting_id == sitting_id, Request.lane == lane)


def _waiting(work: Work, request_id: int) -> Request:
    request = work.get(Request, request_id)
    if state_of(request) not in (State.INSCRIBED, State.CALLED, State.DEFERRED):
        raise Refused("moved-on")
    return request


def edit_statement(work: Work, *, request_id: int, **changes: Unpack[RequestChanges]) -> None:
    """Correct a request or statement: who, what for, when, and in which lane (there it comes last)."""
    request = work.get(Request, request_id)
    lane = changes.get("lane", request.lane)
    if lane is not request.lane and "place" not in changes:
        changes["place"] = _last_in_lane(work, request.sitting_id, lane)
    change(request, RequestChanges.__annotations__, changes)


def edit_pause(work: Work, *, pause_id: int, **changes: Unpack[PauseChanges]) -> None:
    """Correct the times of a pause."""
    change(work.get(Pause, pause_id), PauseChanges.__annotations__, changes)


def remove_pause(work: Work, *, pause_id: int) -> None:
    """Take a pause back."""
    remove(work, work.get(Pause, pause_id))


def align(work: Work, *, request_id: int, delegation_id: int) -> None:
    """Record that a delegation aligned itself with a statement."""
    work.get(Request, request_id)
    work.add(Aligned(request_id=request_id, delegation_id=delegation_id))


def unalign(work: Work, *, request_id: int, delegation_id: int) -> None:
    """Take that back. Raises ``Refused('gone')``."""
    found = work.rows(Aligned, Aligned.request_id == request_id, Aligned.delegation_id == delegation_id)
    if not found:
        raise Refused("gone", what="aligned")
    remove(work, found[0])


def remove_request(work: Work, *, request_id: int) -> None:
    """Remove a request that never began; what has happened is struck with a reason instead."""
    request = work.get(Request, request_id)
    if request.begun_at is not None:
        raise Refused("happened-already")
    for aligned in work.rows(Aligned, Aligned.request_id == request_id):
        remove(work, aligned)
    remove(work, request)


# -- panels ------------------------------------------------------------------------------------------------


def set_up_panel(
    work: Work, *, item_id: int, moderator_id: int | None = None, exchanged: bool = False
) -> int:
    """Set up the panel of an item; returns its key. Raises ``Refused('panel-already')``."""
    if work.rows(Panel, Panel.item_id == item_id):
        raise Refused("panel-already")
    return work.add(Panel(item_id=item_id, moderator_id=moderator_id, exchanged=exchanged)).id


def edit_panel(work: Work, *, panel_id: int, **changes: Unpack[PanelChanges]) -> None:
    """Change the moderator or whether there was an exchange with the floor."""
    change(work.get(Panel, panel_id), PanelChanges.__annotations__, changes)


def remove_panel(work: Work, *, panel_id: int) -> None:
    """Remove a panel without panellists; raises ``Refused('in-use')`` otherwise."""
    remove(work, work.get(Panel, panel_id))


def add_panellist(
    work: Work,
    *,
    panel_id: int,
    person_id: int,
    grouping_id: int | None = None,
    presentation: Mapping[str, str] | None = None,
    turn: float | None = None,
) -> int:
    """Add a panellist, last in the introduction and, unless ``turn`` says otherwise, in delivery."""
    place = next_place(work, Panellist, Panellist.panel_id == panel_id)
    panellist = work.add(
        Panellist(
            panel_id=panel_id,
            person_id=person_id,
            grouping_id=grouping_id,
            place=place,
            turn=_next_turn(work, panel_id) if turn is None else turn,
        )
    )
    write_texts(work, "panellist", panellist.id, "presentation", presentation or {})
    return panellist.id


def _next_turn(work: Work, panel_id: int) -> float:
    turns = [one.turn for one in work.rows(Panellist, Panellist.panel_id == panel_id)]
    return max(turns, default=0.0) + 1.0


def edit_panellist(work: Work, *, panellist_id: int, **changes: Unpack[PanellistChanges]) -> None:
    """Change the group a panellist speaks for, or a place in the introduction or in delivery."""
    change(work.get(Panellist, panellist_id), PanellistChanges.__annotations__, changes)


def remove_panellist(work: Work, *, panellist_id: int) -> None:
    """Take a panellist off the panel, with the text of the presentation."""
    remove(work, work.get(Panellist, panellist_id))
