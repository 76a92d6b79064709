"""Checks statements and their speakers."""

from __future__ import annotations

from collections.abc import Iterator, Set

from wgdesk.model import Lane, Medium, StatementKind
from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding, person_findings
from wgdesk.report.sections.speakers.speeches import sort_out


def statements(asked: CheckedReport) -> Iterator[Finding]:
    """Statements without an end, without a sentence in the report, or whose speaker was not there."""
    parts = [sort_out(asked.context, asked.record.statements, in_panels=way) for way in (False, True)]
    unnamed = {row.id for part in parts for row in part.unnamed}
    announced = {row.id for part in parts for row in part.announced}
    named = {row.id for part in parts for row in (*part.guests, *part.introductions)}
    absent = _first_of_absent(asked, announced)
    invited = _first_as_invited(asked, announced)
    for statement in asked.record.statements:
        source = Source("request", statement.id)
        if not statement.ended:
            yield finding("statement-without-end", source, "speakers", who=asked.who(statement))
        if statement.id in unnamed:
            known = statement.delegation_id is not None or statement.person_id is not None
            key = "statement-not-named" if known else "guest-by-name-only"
            yield finding(key, source, "speakers", who=asked.who(statement))
        if statement.id in announced:
            yield finding("text-only-announced", source, "speakers", who=asked.who(statement))
        if statement.person_id is not None and statement.delegation_id is None and statement.id in named:
            person = asked.record.people[statement.person_id]
            yield from person_findings(asked, person, source, "speakers")
        if statement.delegation_id is not None and statement.id not in announced:
            delegation = asked.record.delegations[statement.delegation_id]
            if statement.id in absent:
                facts = {"name": asked.delegation(delegation.name), "sitting": absent[statement.id]}
                yield finding("spoke-not-present", source, "attendance", **facts)
            name = asked.delegation(delegation.name)
            if statement.id in invited:
                yield finding("party-as-observer", source, "speakers", name=name)
            if delegation.name.get(asked.lang) is None:
                yield finding("delegation-name-missing", source, "attendance", name=name)
        if statement.grouping_id is not None:
            group = asked.record.groupings[statement.grouping_id]
            if asked.lacks(group):
                yield finding("group-name-missing", source, "meeting", name=asked.name(group))


def _first_of_absent(asked: CheckedReport, announced: Set[int]) -> dict[int, str]:
    """Return the statements of delegations that are not recorded as present, with the number of the meeting.

    Of several statements at one meeting only the first: one entry in the attendance answers for all of them.
    """
    record, found = asked.record, dict[tuple[int, int], int]()
    by_presence = asked.context.options.choice("attendance_from") == "presence"
    for one in record.statements:
        if one.delegation_id is None or one.id in announced:
            continue
        if one.medium in (Medium.VIDEO, Medium.WRITTEN):  # these do not need the speaker in the room
            continue
        present_at = record.present_at.get(one.delegation_id, frozenset())
        registered = record.delegations[one.delegation_id].registered
        if not (one.sitting_id in present_at if by_presence else registered):
            found.setdefault((one.delegation_id, one.sitting_id), one.id)
    return {row: asked.sitting(sitting) for (_, sitting), row in found.items()}


def _first_as_invited(asked: CheckedReport, announced: Set[int]) -> frozenset[int]:
    """Return of each party that spoke as an invited observer the first statement, which stands for all."""
    found: dict[int, int] = {}
    for one in asked.record.statements:
        if one.delegation_id is None or one.lane != Lane.INVITED or one.id in announced:
            continue
        if asked.record.delegations[one.delegation_id].listed_in == "parties":
            found.setdefault(one.delegation_id, one.id)
    return frozenset(found.values())


def unruled(asked: CheckedReport) -> Iterator[Finding]:
    """Points of order without a ruling, of which a report that tells of rulings says only that."""
    if asked.context.options.choice("procedure") == "hidden":
        return
    for row in asked.record.unruled:
        by = asked.record.delegations.get(row.delegation_id or 0)
        who = asked.delegation(by.name) if by is not None else "–"
        sitting = asked.sitting(row.sitting_id)
        yield finding("order-not-ruled", Source("request", row.id), "speakers", who=who, sitting=sitting)


def times(asked: CheckedReport) -> Iterator[Finding]:
    """Implausible times. They do not block the final report."""
    statements = {row.id: row for row in asked.record.statements}
    for odd in asked.record.odd_times:
        who = asked.who(statements[odd.row]) if odd.table == "request" else ""
        panel = "speakers" if odd.table == "request" else "sittings"
        number = asked.sitting(odd.sitting_id)
        yield finding(odd.kind, Source(odd.table, odd.row), panel, sitting=number, who=who)


def places(asked: CheckedReport) -> Iterator[Finding]:
    """Statements under an item at a sitting that did not consider that item."""
    considered: dict[int, set[int]] = {}
    for taken in asked.record.taken_up:
        considered.setdefault(asked.record.top_item(taken.item_id).id, set()).add(taken.sitting_id)
    for statement in asked.record.statements:
        aside = statement.medium is Medium.WRITTEN or statement.kind is StatementKind.POSITION
        if statement.item_id is None or aside:  # a position is explained when a text is adopted
            continue
        known = considered.get(asked.record.top_item(statement.item_id).id)
        if known and statement.sitting_id not in known:
            facts = {
                "who": asked.who(statement),
                "item": asked.number(statement.item_id),
                "sitting": asked.sitting(statement.sitting_id),
            }
            yield finding("spoke-where-not-considered", Source("request", statement.id), "speakers", **facts)
