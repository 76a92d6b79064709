"""Informal bodies of the meeting: a working group of the whole, friends of the Chair, a drafting group."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, move_row, remove_row
from wgdesk.acts.helpers.edit_arguments import InformalBodyChanges, InformalStepChanges
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import (
    InformalBody,
    InformalKind,
    InformalMeeting,
    InformalOffice,
    InformalOfficer,
    InformalStep,
    InformalVerb,
)


@act
def add_informal_body(
    context: ActContext,
    *,
    kind: InformalKind,
    name: Mapping[str, str] | None = None,
    established_at_id: int | None = None,
) -> int:
    """Record an informal body, after those recorded before; returns its key."""
    return add_row(context, InformalBody(kind=kind, established_at_id=established_at_id), name=name)


@act
def edit_informal_body(
    context: ActContext, *, informal_body_id: int, **changes: Unpack[InformalBodyChanges]
) -> None:
    """Change kind, item, chair, number of meetings, or the sittings that set it up and heard its report."""
    edit_row(context, context.get(InformalBody, informal_body_id), changes)


@act
def move_informal_body(context: ActContext, *, informal_body_id: int, before_id: int | None) -> None:
    """Put an informal body before another, or last (None)."""
    move_row(context, InformalBody, informal_body_id, before_id)


@act
def remove_informal_body(context: ActContext, *, informal_body_id: int) -> None:
    """Remove an informal body with its texts, its officers, its days and what it did."""
    for row in context.rows(InformalMeeting, InformalMeeting.informal_body_id == informal_body_id):
        remove(context, row)
    for officer in context.rows(InformalOfficer, InformalOfficer.informal_body_id == informal_body_id):
        remove(context, officer)
    for step in context.rows(InformalStep, InformalStep.informal_body_id == informal_body_id):
        remove_row(context, InformalStep, step.id)
    remove_row(context, InformalBody, informal_body_id)


@act
def add_informal_meeting(context: ActContext, *, informal_body_id: int, day: date) -> int:
    """Record a day on which an informal body met; returns its key."""
    return add_row(context, InformalMeeting(informal_body_id=informal_body_id, day=day))


@act
def remove_informal_meeting(context: ActContext, *, informal_meeting_id: int) -> None:
    """Remove a day on which an informal body met."""
    remove_row(context, InformalMeeting, informal_meeting_id)


@act
def add_informal_officer(
    context: ActContext, *, informal_body_id: int, person_id: int, office: InformalOffice
) -> int:
    """Record who held an office of an informal body beside its Chair; returns the key of the row.

    Raises ``Refused('taken-already')`` if it is recorded that they did.
    """
    officer = InformalOfficer(informal_body_id=informal_body_id, person_id=person_id, office=office)
    return add_row(context, officer)


@act
def remove_informal_officer(context: ActContext, *, informal_officer_id: int) -> None:
    """Remove an officer of an informal body; the person stays in the roster."""
    remove_row(context, InformalOfficer, informal_officer_id)


@act
def add_informal_step(
    context: ActContext,
    *,
    informal_body_id: int,
    verb: InformalVerb = InformalVerb.HEARD,
    text: Mapping[str, str] | None = None,
) -> int:
    """Record what an informal body did, after what it did before; returns its key."""
    return add_row(context, InformalStep(informal_body_id=informal_body_id, verb=verb), text=text)


@act
def edit_informal_step(
    context: ActContext, *, informal_step_id: int, **changes: Unpack[InformalStepChanges]
) -> None:
    """Change what an informal body did: the verb, the item, at which of its meetings or on which day."""
    edit_row(context, context.get(InformalStep, informal_step_id), changes)


@act
def move_informal_step(context: ActContext, *, informal_step_id: int, before_id: int | None) -> None:
    """Put what an informal body did before another such step, or last (None)."""
    move_row(context, InformalStep, informal_step_id, before_id)


@act
def remove_informal_step(context: ActContext, *, informal_step_id: int) -> None:
    """Remove a step of an informal body with its text."""
    remove_row(context, InformalStep, informal_step_id)
