"""Puts the paragraphs of a chapter in the order of the meeting, as some bodies report (A/80/23).

What names no meeting stays behind what it followed. So does a paragraph of which it is in doubt at which
meeting it happened, since the place of a paragraph must not depend on a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Block, Paragraph, Say, Source
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.rules.outline import BEFORE_SPEAKERS


def by_meeting(context: Context) -> bool:
    """Return whether the chapters are in the order of the meeting, not by kinds of paragraph."""
    return context.options.choice("chapter_order") == "meeting"


def in_order(context: Context, blocks: Blocks) -> Blocks:
    """Return the blocks of a chapter by meeting and, of those at one meeting, by time where that is known.

    Each paragraph keeps the lists and tables that follow it.
    """
    placed = list(_placed(context, blocks))
    placed.sort(key=lambda one: one[0])
    found: Blocks = []
    for _, those in groupby(placed, key=lambda one: one[0]):
        for group in _in_time(context, _debates(context, [group for _, group in those])):
            found += group
    return found


def _placed(context: Context, blocks: Blocks) -> Iterator[tuple[int, list[Block[Say]]]]:
    """Yield the blocks of a chapter, each paragraph with its lists, and the number of its meeting.

    What stands before who spoke is of their meeting, unless it names its own.
    """
    groups, at, waiting = list(_with_lists(blocks)), 0, list[list[Block[Say]]]()
    for group in groups:
        if _is_before_speakers(context, group[0]) and not _meeting(context, group[0], 0):
            waiting.append(group)
            continue
        before, at = at, _meeting(context, group[0], at)
        own = at if _of_debate(group) else before
        yield from ((own, one) for one in waiting)
        yield at, group
        waiting = []
    yield from ((at, one) for one in waiting)


def _is_before_speakers(context: Context, block: Block[Say]) -> bool:
    source = block.source if isinstance(block, Paragraph) else None
    if source is None or source.table != "point":
        return False
    rows = context.record.points_in_sections
    return any(row.id == source.row and row.section == BEFORE_SPEAKERS for row in rows)


def after_earlier(context: Context, blocks: Blocks, decided: Blocks) -> Blocks:
    """Return the blocks with those on a decision after the last that the record says happened before it.

    What has no time does not stand before the decision unless something later than it does.
    """
    if not decided:
        return blocks
    groups = list(_with_lists(blocks))
    at, place, meeting = _meeting(context, decided[0], 0), 0, 0
    when = _time(context, decided[0])
    for after, group in enumerate(groups, start=1):
        meeting, time = _meeting(context, group[0], meeting), _time(context, group[0])
        same = meeting == at and time is not None and when is not None and time < when
        if 0 < meeting < at or same:
            place = after
    return [block for group in (*groups[:place], decided, *groups[place:]) for block in group]


def _debates(context: Context, groups: Sequence[list[Block[Say]]]) -> list[list[Block[Say]]]:
    """Return the groups with the sentences on a debate as one, since "also" refers to those before.

    Where those who spoke are told of after each introduction, this is by itself.
    """
    rounds = context.options.choice("occasions_order") == "rounds"
    found: list[list[Block[Say]]] = []
    for group in groups:
        apart = rounds and any("/introduced/" in one[0].key for one in (group, *found[-1:]))
        if found and _of_debate(group) and _of_debate(found[-1]) and not apart:
            found[-1] = [*found[-1], *group]
        else:
            found.append(group)
    return found


def _of_debate(group: Sequence[Block[Say]]) -> bool:
    return group[0].key.startswith("statements/") and "/reply" not in group[0].key


def _with_lists(blocks: Sequence[Block[Say]]) -> Iterator[list[Block[Say]]]:
    group: list[Block[Say]] = []
    for block in blocks:
        if group and isinstance(block, Paragraph):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _meeting(context: Context, block: Block[Say], before: int) -> int:
    """Return the number of the first meeting that a block names, else of its row, else that ``before`` it.

    Statements at several meetings belong to the last of these, which has to have come.
    """
    if not isinstance(block, Paragraph) or block.key.endswith("/consideration"):
        return before
    source = block.source
    if source is not None and (source.table, source.row, "sitting_id") in context.compared:
        return before
    named = next((fact for fact in facts_in(block.text) if isinstance(fact, Sittings)), None)
    if named is not None:
        if named.doubtful or not named.certain:
            return before
        return named.certain[-1 if _of_debate([block]) else 0].number
    row = _row(context, source)
    return before if row is None else context.record.sitting(row[0]).number


def _row(context: Context, source: Source | None) -> tuple[int, datetime | None] | None:
    """Return the sitting and the time of the statement, action or decision that a paragraph is about."""
    if source is None:
        return None
    record = context.record
    times = {
        "speaker_count": ((one.id, one.sitting_id, one.said_at) for one in record.speaker_counts),
        "request": ((one.id, one.sitting_id, one.begun_at) for one in record.statements),
        "action": ((one.id, one.sitting_id, one.decided_at) for one in record.actions),
        "decision": ((one.id, one.sitting_id, one.decided_at) for one in record.decisions),
    }
    return next(((at, time) for key, at, time in times.get(source.table, ()) if key == source.row), None)


def _in_time(context: Context, groups: Sequence[list[Block[Say]]]) -> list[list[Block[Say]]]:
    """Return what happened at one meeting in order of time; what has no time keeps its place."""
    times = [_time(context, group[0]) for group in groups]
    timed = sorted((time, place) for place, time in enumerate(times) if time is not None)
    in_turn = iter([groups[place] for _, place in timed])
    return [group if time is None else next(in_turn) for group, time in zip(groups, times, strict=True)]


def _time(context: Context, block: Block[Say]) -> datetime | None:
    for one in context.record.reservations:
        if one.remarks and one.made_at is not None and block.key == f"reservation/{one.id}":
            return one.made_at
    row = _row(context, getattr(block, "source", None))
    return None if row is None else row[1]
