"""Checks the points of the debate: whether they are printed, and whether each has its texts."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import Joins, PointForm, Voice
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.outcome import PointNow
from wgdesk.report.build.debate_points import in_order, with_room_for_groups
from wgdesk.report.check.finding import CheckedReport, Finding, finding

_WITH_VERB = (None, PointForm.SAME, PointForm.TYPED)


def points(asked: CheckedReport) -> Iterator[Finding]:
    """Points that the report leaves out, points without text, and names that the option does not print."""
    for item in asked.context.top_items:
        wanted = asked.record.with_subs([item.id])
        under = (point for point in asked.record.points if point.item_id in wanted)
        found = in_order(asked.context, item.id, under)
        number = asked.number(item.id)
        if found and not item.written:
            source = Source("agenda_item", item.id)
            yield finding("points-not-printed", source, "deliberations", n=number, points=str(len(found)))
            continue
        roomy = with_room_for_groups(found)
        first: dict[tuple[int, int], int] = {}
        for point in found:
            # The key of the paragraph has the id of its first point.
            key = first.setdefault((point.item_id, point.paragraph), point.id)
            yield from _point(asked, point, f"deliberations/points/{key}", number)
            if _groups_lost(asked, point, room=point.id in roomy):
                source = Source("point", point.id)
                yield finding("point-groups-not-printed", source, "deliberations", n=number)


def _groups_lost(asked: CheckedReport, point: PointNow, *, room: bool) -> bool:
    """Return whether groups recorded with a point are not printed; ``room``: its sentence can have them.

    Where it names its speakers it does not say how many groups were among them.
    """
    shown = asked.context.options.choice("debate_names") == "shown"
    named = point.named and shown and bool(point.supporters)
    return (point.joined_groups is not None and not room) or (point.groups > 0 and (named or not room))


def _point(asked: CheckedReport, point: PointNow, block: str, number: str) -> Iterator[Finding]:
    source = Source("point", point.id)
    verb = point.form in _WITH_VERB and asked.lacks(point.verb)
    topic = point.joins == Joins.CONCERNING and point.form != PointForm.FREE and asked.lacks(point.topic)
    if verb or topic or asked.lacks(point.said):
        yield finding("point-without-text", source, "deliberations", block, n=number)
    if point.form is None and point.voice == Voice.OFFICIAL and point.person_id is None:
        yield finding("point-without-person", source, "deliberations", block, n=number)
    if point.informal_body_id is not None and point.informal_first is None and point.form != PointForm.FREE:
        yield finding("point-without-meeting", source, "deliberations", block, n=number)
    if point.named and point.form is None:
        if asked.context.options.choice("debate_names") == "hidden":
            yield finding("point-names-hidden", source, "deliberations", n=number)
        elif not point.supporters:
            yield finding("point-names-nobody", source, "deliberations", block, n=number)
