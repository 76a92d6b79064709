"""The person of whom nothing is known, who stands in the record for an office that nobody holds."""

from __future__ import annotations

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import Person, Wording
from wgdesk.model.base import record_kinds


def remove_nobody(context: ActContext, person_id: int) -> None:
    """Remove a person of whom nothing is known, unless a row of the record refers to them."""
    person = context.get(Person, person_id)
    if not _is_known(context, person) and not _is_in_use(context, person):
        remove(context, person)


def _is_known(context: ActContext, person: Person) -> bool:
    """Return whether a person has a text, as a name or a function, a delegation, or is of the Secretariat."""
    within = person.delegation_id is not None or person.secretariat or person.serves_as is not None
    return within or bool(context.rows(Wording, Wording.table == "person", Wording.row == person.id))


def _is_in_use(context: ActContext, person: Person) -> bool:
    return any(
        context.rows(kind, getattr(kind, column.key) == person.id)
        for kind in record_kinds().values()
        for column in kind.__table__.columns
        if any(key.column.table is Person.__table__ for key in column.foreign_keys)
    )
