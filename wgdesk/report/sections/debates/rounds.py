"""Parts the statements under items into rounds: who introduced something, then who spoke on it.

So some bodies report, which count those who spoke after each introduction (E/2025/24, chap. II, 8 and 9).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from wgdesk.reads.values.programme import SpeakerCountNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.speakers.speeches import SortedStatements, in_rounds, in_time, sort_out

_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass
class Round:
    """What was introduced and who spoke on it: statements, and numbers of speakers without names."""

    rows: list[StatementNow] = field(default_factory=list)
    counts: list[SpeakerCountNow] = field(default_factory=list)


def rounds_of(
    context: Context, rows: Sequence[StatementNow], counts: Sequence[SpeakerCountNow] = ()
) -> list[Round]:
    """Return the statements in rounds, in the order of time; all as one round unless the option asks for it.

    A round ends where something is introduced after somebody spoke. What was submitted in writing, at a time
    that nobody knows, is in the last round of its meeting; so is a number of speakers without a time.
    """
    if not in_rounds(context):
        return [Round(list(rows), list(counts))]
    found = sort_out(context, rows)
    introducing = {row.id for row in _introductions(found)}
    speaking = {row.id for row in (*found.debate, *found.secretariat)}
    parts = [Round()]
    spoken = False
    for one in _together(context, rows, counts):
        if isinstance(one, SpeakerCountNow):
            parts[-1].counts.append(one)
            spoken = True
            continue
        if one.id in introducing and spoken:
            parts.append(Round())
            spoken = False
        spoken = spoken or one.id in speaking
        parts[-1].rows.append(one)
    return parts


def _together(
    context: Context, rows: Iterable[StatementNow], counts: Iterable[SpeakerCountNow]
) -> list[StatementNow | SpeakerCountNow]:
    """Return statements and numbers of speakers meeting by meeting, in the order of time."""

    def place(one: StatementNow | SpeakerCountNow) -> tuple[int, datetime, bool]:
        counted = isinstance(one, SpeakerCountNow)
        at = one.said_at if isinstance(one, SpeakerCountNow) else one.begun_at
        return context.record.sitting(one.sitting_id).number, at or _LAST, counted

    return sorted((*in_time(context, rows), *counts), key=place)


def introduced_before(
    context: Context, sittings: Collection[int], found: SortedStatements
) -> StatementNow | None:
    """Return the introduction after which somebody spoke at the same meeting; None if that is not told.

    ``sittings``: those at which they spoke; ``found``: the statements of their round.
    """
    introduced = in_time(context, _introductions(found)) if in_rounds(context) else []
    return introduced[-1] if introduced and set(sittings) == {introduced[-1].sitting_id} else None


def _introductions(found: SortedStatements) -> list[StatementNow]:
    return [*found.introductions, *found.introducing]
