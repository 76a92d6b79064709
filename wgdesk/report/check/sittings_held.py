"""Checks sittings: open or not held, who presided, decisions without a quorum, joint consideration."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import RecommendationState
from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.named_texts import texts_named
from wgdesk.report.sections.common.joint_items import told_once
from wgdesk.report.sections.speakers.openers import openers_of
from wgdesk.words.variants import yes_no


def sittings(asked: CheckedReport) -> Iterator[Finding]:
    """Sittings that are open, were not held, or not on the planned day; no officer at the first one."""
    for sitting in asked.record.sittings:
        source, number = Source("sitting", sitting.id), asked.sitting(sitting.id)
        if sitting.is_open:
            yield finding("sitting-open", source, "sittings", n=number)
        if sitting.id not in asked.record.sittings_held:
            if sitting.held is None:
                yield finding("sitting-not-held", source, "sittings", n=number)
        elif sitting.planned_for is not None:
            days = {"planned": sitting.planned_for.isoformat(), "held": sitting.day.isoformat()}
            yield finding("sitting-on-another-day", source, "sittings", n=number, **days)
    yield from _days(asked)
    first = asked.context.sittings_held[:1]
    told = asked.context.has_section("opening")
    supposed = told and asked.context.options.choice("opening_of_meeting") != "recorded"
    if supposed and first and not first[0].presiding and asked.record.chair is not None:
        yield finding(
            "nobody-presided", Source("sitting", first[0].id), "sittings", n=asked.sitting(first[0].id)
        )


def _days(asked: CheckedReport) -> Iterator[Finding]:
    """Yield a finding if a meeting is over and there was no sitting on its first or last day."""
    meeting, held = asked.record.meeting, [one.day for one in asked.context.sittings_held]
    over = len(held) == len(asked.record.sittings) and not any(one.is_open for one in asked.record.sittings)
    if held and over and (min(held), max(held)) != (meeting.first_day, meeting.last_day):
        days = {"first": min(held).isoformat(), "last": max(held).isoformat()}
        yield finding("meeting-days-differ", asked.context.source, "meeting", **days)


def presiding(asked: CheckedReport) -> Iterator[Finding]:
    """Officers who presided before they were elected: at an earlier sitting, or by opening that sitting.

    Who is recorded to have opened the meeting presided until then.
    """
    record, opening = asked.record, asked.context.sittings_held[:1]
    if openers_of(asked.context):
        opening = ()
    numbers = {one.id: one.number for one in record.sittings}
    found: dict[int, int] = {}  # officer -> the first such sitting
    for sitting in asked.context.sittings_held:
        for place, one in enumerate(sitting.presiding):
            elected = numbers.get(asked.context.officer(one.officer_id).elected_at_id or 0, 0)
            opened = (sitting,) == opening and not place and elected == sitting.number
            if elected > sitting.number or opened:
                found.setdefault(one.officer_id, sitting.id)
    for officer_id, sitting_id in found.items():
        officer = asked.context.officer(officer_id)
        elected_at = officer.elected_at_id or 0
        facts = {
            "name": asked.name(record.people[officer.person_id].name),
            "opened": yes_no(elected_at == sitting_id),
            "sitting": asked.sitting(sitting_id),
            "elected": asked.sitting(elected_at),
        }
        yield finding("presided-before-elected", Source("officer", officer_id), "sittings", **facts)


def without_quorum(asked: CheckedReport) -> Iterator[Finding]:
    """Decisions and elections at a sitting that was adjourned for lack of a quorum."""
    record = asked.record
    numbers = {one.id: asked.sitting(one.id) for one in record.sittings if one.inquorate}
    if not numbers:
        return
    found = [(Source("decision", one.id), one.subject.value, one.sitting_id, "") for one in record.decisions]
    found += [
        (Source("action", one.id), "action", one.sitting_id, str(n))
        for n, one in enumerate(record.actions, start=1)
    ]
    found += [
        (Source("recommendation", row.id), "recommendation", row.sitting_id or 0, "")
        for cluster in record.clusters
        for row in cluster.recommendations
        if row.state == RecommendationState.ADOPTED
    ]
    found += [
        (Source("officer", one.id), "election", one.elected_at_id or 0, "") for one in record.every_officer
    ]
    named = texts_named(record)
    for source, what, sitting_id, n in found:
        if sitting_id in numbers:
            panel = "recommendations" if what == "recommendation" else "sittings"
            facts = {"what": what, "n": n, "kind": "usual", "sitting": numbers[sitting_id]}
            if what == "recommendation":
                facts |= named[source.row]
            yield finding("decided-without-quorum", source, panel, **facts)


def joint(asked: CheckedReport) -> Iterator[Finding]:
    """Jointly considered items that were not taken up at the same sittings."""
    held = asked.record.sittings_held
    for item in asked.context.top_items:
        first = next((one for one in asked.context.top_items if one.id == item.joint_with_id), None)
        if first is None or told_once(asked.context):
            continue
        at, there = (
            {row.sitting_id for row in asked.context.taken_up(one.id)} & held for one in (item, first)
        )
        if at and there and at != there:
            facts = {"n": str(item.number), "other": str(first.number)}
            yield finding("joint-sittings-differ", Source("agenda_item", item.id), "sittings", **facts)
