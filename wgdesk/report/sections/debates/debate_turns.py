"""Parts the statements of a debate as they are told: by meeting, and in turns of guests and delegations."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from wgdesk.phrasing.facts import Sittings
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.order_of_meeting import by_meeting
from wgdesk.report.sections.common.sitting_said import by_number, statements_led


def meetings_told(
    context: Context, rows: Sequence[StatementNow]
) -> list[tuple[Sittings | None, list[StatementNow]]]:
    """Return the statements by the meeting that is to be named, or all of them without one.

    By an option all are told of together, with all their meetings: "At the 5th and 6th meetings".
    """
    if not rows or not statements_led(context.options):
        return [(None, list(rows))]
    parts: dict[int, list[StatementNow]] = {}
    for row in rows:
        parts.setdefault(row.sitting_id, []).append(row)
    in_order = sorted(parts, key=lambda sitting_id: context.record.sitting(sitting_id).number)
    at = {key: context.at(key, doubtful=False, item_id=parts[key][0].item_id) for key in in_order}
    if context.options.choice("statements_at") == "said":
        return [(at[key], parts[key]) for key in in_order]
    certain = by_number(one for named in at.values() for one in named.certain)
    doubtful = by_number(one for named in at.values() for one in named.doubtful)
    return [(Sittings(certain, doubtful), list(rows))]


def turns(context: Context, rows: Sequence[StatementNow]) -> list[list[StatementNow]]:
    """Return the statements at a meeting as they are told: guests apart from delegations, in order of time.

    So chapters in the order of the meeting have it, where petitioners are heard first or last. Other chapters
    have guests after all others.
    """
    if not by_meeting(context):
        return [list(rows)]
    chosen = {row.id for row in rows}
    spoken = [row for row in context.record.statements if row.id in chosen]
    return [list(those) for _, those in groupby(spoken, key=lambda row: row.delegation_id is None)]
