"""How an act is told afterwards: the names that the history, which reads no other table, needs of it."""

from __future__ import annotations

from sqlalchemy import select

from wgdesk.model import AgendaItem, Delegation, Request, Wording
from wgdesk.rules.labels import item_label
from wgdesk.work import Work


def tell(work: Work, request: Request) -> None:
    """Note for the history who speaks and under which item."""
    work.names.update(who=who(work, request), item=label_of(work, request.item_id))


def who(work: Work, request: Request) -> str:
    """Return the code of a request's delegation, else the name of the person or guest; "secretariat"."""
    if request.delegation_id is not None:
        return work.get(Delegation, request.delegation_id).code
    if request.person_id is not None:
        return name_of(work, request.person_id)
    return request.guest or "secretariat"


def name_of(work: Work, person_id: int) -> str:
    """Return a person's name in the language in which it was written first; a dash if there is none."""
    where = (Wording.table == "person", Wording.row == person_id, Wording.field == "name")
    query = select(Wording.body).where(*where).order_by(Wording.basis.is_not(None), Wording.id).limit(1)
    return work.session.scalar(query) or "–"


def label_of(work: Work, item_id: int | None) -> str:
    """Return the number of an item as it is cited, "3(a)"; "none" for no item."""
    if item_id is None:
        return "none"
    item = work.get(AgendaItem, item_id)
    parent = work.get(AgendaItem, item.parent_id).number if item.parent_id is not None else None
    return item_label(item.number, parent)
