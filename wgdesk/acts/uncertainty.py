"""Marks for uncertain facts, and for what the report is still waiting for."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import change, tidy
from wgdesk.model import Doubt, Placeholder, PlaceholderKind
from wgdesk.rules.doubts import check_printed
from wgdesk.rules.texts import markable


@act
def raise_doubt(
    context: ActContext, *, table: str, row: int, column: str, alternative: str = "", note: str = ""
) -> int:
    """Mark a fact as uncertain; returns the key of the mark.

    ``column`` is a column of the table, one of its texts, or empty for the row itself. ``alternative`` is the
    other possible value, as the column stores it: a day as ISO 8601, a row by its key. If the fact is marked
    already, alternative and note are replaced. Raises ``Refused('unknown-field')`` for a column that the
    report does not print (see ``rules.doubts``).
    """
    check_printed(table, column)
    found = context.rows(Doubt, Doubt.table == table, Doubt.row == row, Doubt.column == column)
    if found:
        change(found[0], ("alternative", "note"), {"alternative": alternative, "note": note})
        return found[0].id
    doubt = Doubt(table=table, row=row, column=column, alternative=tidy(alternative), note=tidy(note))
    return context.add(doubt).id


@act
def settle_doubt(context: ActContext, *, doubt_id: int) -> None:
    """Remove the mark of a doubt: the fact is now certain."""
    context.remove(context.get(Doubt, doubt_id))


@act
def hold_place(context: ActContext, *, table: str, row: int, kind: PlaceholderKind, note: str = "") -> int:
    """Mark a place to be completed later; returns the key of the mark. A second mark replaces the note.

    Raises ``Refused('unknown-field')``.
    """
    markable(table)
    found = context.rows(
        Placeholder, Placeholder.table == table, Placeholder.row == row, Placeholder.kind == kind
    )
    if found:
        change(found[0], ("note",), {"note": note})
        return found[0].id
    return context.add(Placeholder(table=table, row=row, kind=kind, note=tidy(note))).id


@act
def fill_place(context: ActContext, *, placeholder_id: int) -> None:
    """Remove a placeholder: the place has been completed."""
    context.remove(context.get(Placeholder, placeholder_id))
