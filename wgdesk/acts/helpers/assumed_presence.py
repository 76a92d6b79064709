"""Presence inferred from a request for the floor: assumed until the delegation speaks or is ticked.

Nothing here is an act. An assumed presence registers nobody and is not printed.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import Delegation, Medium, Presence, Registration, Request, Sitting


def enrol(context: ActContext, delegation_ids: Iterable[int]) -> None:
    """Register delegations for the meeting, in the order given; those already registered are left alone."""
    known = set(context.session.scalars(select(Registration.delegation_id)))
    for delegation_id in delegation_ids:
        if delegation_id in known:
            continue
        context.get(Delegation, delegation_id)
        known.add(delegation_id)
        context.add(Registration(delegation_id=delegation_id, registered_at=context.now))


def assume(context: ActContext, request: Request) -> None:
    """Assume that a delegation that asks for the floor is present, unless its presence is recorded.

    Nothing is assumed for a sitting that has not been opened, nor from a written statement.
    """
    sitting = context.get(Sitting, request.sitting_id)
    if request.delegation_id is None or request.medium is Medium.WRITTEN or sitting.opened_at is None:
        return
    if _presence(context, request.delegation_id, request.sitting_id) is None:
        context.add(
            Presence(
                delegation_id=request.delegation_id,
                sitting_id=request.sitting_id,
                online=request.medium is Medium.ONLINE,
                assumed=True,
            )
        )


def confirm(context: ActContext, delegation_id: int | None, sitting_id: int) -> None:
    """Make an assumed presence certain, and register the delegation; do nothing if none was assumed."""
    found = _presence(context, delegation_id, sitting_id)
    if found is not None and found.assumed:
        found.assumed = False
        enrol(context, [found.delegation_id])


def take_back(context: ActContext, delegation_id: int | None, sitting_id: int) -> None:
    """Remove an assumed presence if no request supports it any more; call it after changing the request."""
    found = _presence(context, delegation_id, sitting_id)
    if found is None or not found.assumed:
        return
    context.session.flush()
    supports = select(Request.id).where(
        Request.delegation_id == delegation_id,
        Request.sitting_id == sitting_id,
        Request.medium != Medium.WRITTEN,
        Request.withdrawn_at.is_(None),
        Request.absent_at.is_(None),
    )
    if context.session.scalar(supports.limit(1)) is None:
        remove(context, found)


def pass_on(context: ActContext, request: Request, was: int | None) -> None:
    """Let a request or statement support the presence of its delegation instead of that of ``was``."""
    supported = _presence(context, was, request.sitting_id) is not None
    take_back(context, was, request.sitting_id)
    if supported:
        assume(context, request)
    if request.begun_at is not None:
        confirm(context, request.delegation_id, request.sitting_id)


def _presence(context: ActContext, delegation_id: int | None, sitting_id: int) -> Presence | None:
    found = context.rows(Presence, Presence.delegation_id == delegation_id, Presence.sitting_id == sitting_id)
    return found[0] if found else None
