"""Parts the statements under items into rounds: who introduced something, then who spoke on it.

So some bodies report, which count those who spoke after each introduction (E/2025/24, chap. II, 8 and 9).
"""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.speakers.speeches import SortedStatements, in_rounds, in_time, sort_out


def rounds_of(context: Context, rows: Sequence[StatementNow]) -> list[list[StatementNow]]:
    """Return the statements in rounds, in the order of time; all as one round unless the option asks for it.

    A round ends where something is introduced after somebody spoke. What was submitted in writing, at a time
    that nobody knows, is in the last round of its meeting.
    """
    if not in_rounds(context):
        return [list(rows)]
    found = sort_out(context, rows)
    introducing = {row.id for row in _introductions(found)}
    speaking = {row.id for row in (*found.debate, *found.secretariat)}
    parts: list[list[StatementNow]] = [[]]
    spoken = False
    for row in in_time(context, rows):
        if row.id in introducing and spoken:
            parts.append([])
            spoken = False
        spoken = spoken or row.id in speaking
        parts[-1].append(row)
    return parts


def introduced_before(
    context: Context, rows: Sequence[StatementNow], found: SortedStatements
) -> StatementNow | None:
    """Return the introduction after which ``rows`` were made at the same meeting; None if that is not told.

    ``found``: the statements of their round.
    """
    introduced = in_time(context, _introductions(found)) if in_rounds(context) else []
    if not introduced or any(row.sitting_id != introduced[-1].sitting_id for row in rows):
        return None
    return introduced[-1]


def _introductions(found: SortedStatements) -> list[StatementNow]:
    return [*found.introductions, *found.introducing]
