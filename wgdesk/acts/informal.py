"""Informal bodies of the meeting: a working group of the whole, friends of the Chair, a drafting group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import change, remove
from wgdesk.acts.helpers.row_order import move_before, next_place
from wgdesk.acts.helpers.text_writing import write_texts
from wgdesk.model import InformalBody, InformalKind


class InformalBodyChanges(TypedDict, total=False):
    kind: InformalKind
    item_id: int | None
    established_at_id: int | None
    chaired_by_id: int | None
    meetings: int | None
    reported_at_id: int | None
    place: float


@act
def add_informal_body(
    context: ActContext,
    *,
    kind: InformalKind,
    name: Mapping[str, str] | None = None,
    established_at_id: int | None = None,
) -> int:
    """Record an informal body, after those recorded before; returns its key."""
    body = context.add(
        InformalBody(
            kind=kind,
            item_id=None,
            established_at_id=established_at_id,
            chaired_by_id=None,
            meetings=None,
            reported_at_id=None,
            place=next_place(context, InformalBody),
        )
    )
    write_texts(context, "informal_body", body.id, "name", name or {})
    return body.id


@act
def edit_informal_body(
    context: ActContext, *, informal_body_id: int, **changes: Unpack[InformalBodyChanges]
) -> None:
    """Change kind, item, chair, number of meetings, or the sittings that set it up and heard its report."""
    change(context.get(InformalBody, informal_body_id), InformalBodyChanges.__annotations__, changes)


@act
def move_informal_body(context: ActContext, *, informal_body_id: int, before_id: int | None) -> None:
    """Put an informal body before another, or last (None)."""
    body = context.get(InformalBody, informal_body_id)
    move_before(context, body, context.get(InformalBody, before_id) if before_id is not None else None)


@act
def remove_informal_body(context: ActContext, *, informal_body_id: int) -> None:
    """Remove an informal body with its texts."""
    remove(context, context.get(InformalBody, informal_body_id))
