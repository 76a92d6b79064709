"""The wrong delegation: what is corrected when another one than was meant asked, was called or spoke."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell, who
from wgdesk.acts.helpers.lanes import WAITING, allotted_to, first_of, inscribed
from wgdesk.acts.statements import edit_statement
from wgdesk.model import Lane, Medium, Pause, Request
from wgdesk.rules.statements import State, state_of


@act
def correct_delegation(context: ActContext, *, request_id: int, delegation_id: int) -> int:
    """Record that it is another delegation that asked, was called or spoke; its person is then not known.

    If it waits on the same list as the one who is called or speaks, the wrong one of the two was called: the
    call or the statement is that of its own request, and whoever was called by mistake waits again at the
    old place. Returns the key of the request that is the other delegation's now.

    Raises ``Refused`` as ``edit_statement`` does.
    """
    wrong = context.get(Request, request_id)
    meant = _meant(context, wrong, delegation_id)
    if meant is None:
        edit_statement(context, request_id=request_id, delegation_id=delegation_id, person_id=None, guest="")
        context.names.update(back="nobody", way="listed" if inscribed(context, wrong) else "corrected")
        return request_id
    _hand_over(context, wrong, meant)
    tell(context, meant)
    context.names.update(back=who(context, wrong), way="exchanged")
    return meant.id


def _meant(context: ActContext, wrong: Request, delegation_id: int) -> Request | None:
    """Return the request of a delegation that waits while another is called or speaks; None if there is none.

    Not of what is over: much may have been asked since. Nor of points of order, which are told by rulings.
    """
    if state_of(wrong) not in (State.CALLED, State.SPEAKING) or wrong.lane is Lane.ORDER:
        return None
    same = (getattr(Request, name) == getattr(wrong, name) for name in ("sitting_id", "lane", "item_id"))
    others = (Request.delegation_id == delegation_id, Request.id != wrong.id)
    return first_of(context, *same, *others, Request.medium != Medium.WRITTEN, *WAITING)


def _hand_over(context: ActContext, wrong: Request, meant: Request) -> None:
    """Let one request have the call of another, or its statement with the pauses; that one waits again."""
    called_at, begun_at, interrupted = wrong.called_at, wrong.begun_at, wrong.interrupted
    wrong.called_at = wrong.begun_at = wrong.allotted = None
    wrong.interrupted = False
    context.session.flush()  # before the other has the floor: the index allows one
    meant.called_at, meant.begun_at, meant.interrupted = called_at, begun_at, interrupted
    if begun_at is not None:
        meant.allotted = allotted_to(context, meant)
    for pause in context.rows(Pause, Pause.request_id == wrong.id):
        pause.request_id = meant.id
