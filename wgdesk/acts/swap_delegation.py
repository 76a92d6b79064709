"""Corrects the delegation of a request or statement that was recorded for the wrong one."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell, who
from wgdesk.acts.helpers.assumed_presence import confirm
from wgdesk.acts.helpers.lanes import WAITING, allotted_to, first_of, inscribed
from wgdesk.acts.statements import edit_statement
from wgdesk.model import Lane, Medium, Pause, Request
from wgdesk.rules.statements import State, state_of


@act
def correct_delegation(context: ActContext, *, request_id: int, delegation_id: int) -> int:
    """Record that another delegation asked, was called or spoke; the person is then unknown.

    If the right delegation waits on the same list while the wrong one is called or speaks, the two were mixed
    up: the right delegation's request gets the call or the statement, and the wrong one waits again at its
    old place. Returns the key of the right delegation's request.

    Raises ``Refused`` as ``edit_statement`` does.
    """
    wrong = context.get(Request, request_id)
    meant = _meant(context, wrong, delegation_id)
    if meant is None:
        edit_statement(context, request_id=request_id, delegation_id=delegation_id, person_id=None, guest="")
        context.names.update(back="nobody", way="listed" if inscribed(context, wrong) else "corrected")
        return request_id
    _hand_over(context, wrong, meant)
    if meant.begun_at is not None:
        confirm(context, meant.delegation_id, meant.sitting_id)
    tell(context, meant)
    context.names.update(back=who(context, wrong), way="exchanged")
    return meant.id


def _meant(context: ActContext, wrong: Request, delegation_id: int) -> Request | None:
    """Return the right delegation's waiting request while the wrong one is called or speaks; else None.

    Also None for a statement that has ended, since the request may have been made later, and for a point of
    order, since rulings refer to it.
    """
    if state_of(wrong) not in (State.CALLED, State.SPEAKING) or wrong.lane is Lane.ORDER:
        return None
    same = (getattr(Request, name) == getattr(wrong, name) for name in ("sitting_id", "lane", "item_id"))
    others = (Request.delegation_id == delegation_id, Request.id != wrong.id)
    return first_of(context, *same, *others, Request.medium != Medium.WRITTEN, *WAITING)


def _hand_over(context: ActContext, wrong: Request, meant: Request) -> None:
    """Move the call, or the statement with its pauses, from ``wrong`` to ``meant``; ``wrong`` waits again."""
    called_at, begun_at, interrupted = wrong.called_at, wrong.begun_at, wrong.interrupted
    wrong.called_at = wrong.begun_at = wrong.allotted = None
    wrong.interrupted = False
    context.session.flush()  # free the floor first: the unique index allows one current statement
    meant.called_at, meant.begun_at, meant.interrupted = called_at, begun_at, interrupted
    if begun_at is not None:
        meant.allotted = allotted_to(context, meant)
    for pause in context.rows(Pause, Pause.request_id == wrong.id):
        pause.request_id = meant.id
