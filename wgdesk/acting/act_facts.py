"""The names that the history needs to describe an act, since it reads no table but the journal."""

from __future__ import annotations

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.model import AgendaItem, Delegation, Option, Request, Sitting, Wording
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import known_by
from wgdesk.words.item_labels import item_label


def tell(context: ActContext, request: Request) -> None:
    """Note for the history who the speaker is and under which agenda item."""
    context.names.update(who=who(context, request), item=label_of(context, request.item_id))


def who(context: ActContext, request: Request) -> str:
    """Return the delegation's code, else the name of the person or guest, else "secretariat"."""
    if request.delegation_id is not None:
        return context.get(Delegation, request.delegation_id).code
    if request.person_id is not None:
        return name_of(context, request.person_id)
    return request.guest or "secretariat"


def name_of(context: ActContext, person_id: int) -> str:
    """Return a person's name in the language in which it was first written; a dash if there is none."""
    where = (Wording.table == "person", Wording.row == person_id, Wording.field == "name")
    query = select(Wording.body).where(*where).order_by(Wording.basis.is_not(None), Wording.id).limit(1)
    return context.session.scalar(query) or "–"


def label_of(context: ActContext, item_id: int | None) -> str:
    """Return the number of an agenda item as it is cited, such as "3(a)"; "none" if there is no item."""
    if item_id is None:
        return "none"
    item = context.get(AgendaItem, item_id)
    return item_label(item.number, label_of(context, item.parent_id) if item.parent_id is not None else None)


def number_of_sitting(context: ActContext, sitting: Sitting) -> str:
    """Return the number of a sitting, as findings give it."""
    every = sorted(context.rows(Sitting), key=lambda one: one.number)
    options = Options({row.name: row.value for row in context.rows(Option)})
    return known_by(sitting, every, options)
