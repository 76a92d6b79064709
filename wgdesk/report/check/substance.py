"""Checks recommendations, reservations and agenda items."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import RecommendationState
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.named_texts import texts_named
from wgdesk.report.check.unprinted import WANTED
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.joint_items import consideration_told
from wgdesk.report.sections.debates.raised import raised_under
from wgdesk.report.sections.earlier_part import of_earlier_part
from wgdesk.report.sections.informal_work.informal_steps import considered_in
from wgdesk.report.sections.substance import IN_DRAFT, goes_unheaded


def recommendations(asked: CheckedReport) -> Iterator[Finding]:
    """Missing texts, empty clusters, recommendations not adopted or edited since."""
    named = texts_named(asked.record)
    for cluster in asked.record.clusters:
        source = Source("cluster", cluster.id)
        printed = [row for row in cluster.recommendations if row.state in IN_DRAFT]
        if asked.lacks(cluster.heading) and not goes_unheaded(asked.record, cluster):
            yield finding(
                "cluster-heading-missing", source, "recommendations", name=asked.name(cluster.heading)
            )
        if not cluster.recommendations:
            yield finding("cluster-empty", source, "recommendations", name=asked.name(cluster.heading))
        for row in printed:
            own, text = Source("recommendation", row.id), named[row.id]
            if asked.lacks(row.body):
                yield finding("recommendation-without-text", own, "recommendations", **text)
            if row.state != RecommendationState.ADOPTED:
                yield finding("recommendation-not-adopted", own, "recommendations", **text)
            if row.edited_at is not None:
                yield finding("recommendation-edited", own, "recommendations", **text)


def reservations(asked: CheckedReport) -> Iterator[Finding]:
    """Reservations whose text is missing in this language, or whose delegation has no name in it."""
    for row in asked.record.reservations:
        source, name = _reserved_to(row), asked.record.delegations[row.delegation_id].name
        panel = "recommendations" if source.table == "recommendation" else "sittings"
        if row.body and asked.lacks(row.body):
            who = asked.delegation(name)
            yield finding("reservation-without-text", source, panel, f"reservation/{row.id}", who=who)
        if name.get(asked.lang) is None:
            yield finding("delegation-name-missing", source, "attendance", name=asked.delegation(name))


def _reserved_to(row: ReservationNow) -> Source:
    if row.decision_id is not None:
        return Source("decision", row.decision_id)
    if row.action_id is not None:
        return Source("action", row.action_id)
    if row.recommendation_id is not None:
        return Source("recommendation", row.recommendation_id)
    return Source("delegation", row.delegation_id)  # reserved to no text: only a forged record has that


def _is_taken_up(context: Context, item: ItemNow) -> bool:
    """Return whether an item was open at a sitting, or an informal body dealt with it."""
    if context.sittings_of(item.id) is not None or considered_in(context, item) is not None:
        return True
    bodies = context.record.informal_bodies
    return not item.substantive and any(step.item_id == item.id for one in bodies for step in one.steps)


def items(asked: CheckedReport) -> Iterator[Finding]:
    """Items without a title, not taken up, wrongly marked "no issues", or not summarized yet.

    Those of a resumed session that its earlier part took up are only named.
    """
    for item in asked.record.items:
        source = Source("agenda_item", item.id)
        if asked.lacks(item.title):
            yield finding("item-title-missing", source, "sittings", n=asked.number(item.id))
    if not asked.context.top_items:
        yield finding("agenda-empty", asked.context.source, "sittings", "agenda/empty")
    # A report without these sections tells of no consideration: its proceedings are elsewhere (E/2025/39).
    considered = any(map(asked.context.has_section, WANTED["points"]))
    told = considered and consideration_told(asked.context)
    elsewhere = [item for item in asked.context.top_items if of_earlier_part(asked.context, item)]
    if told and elsewhere:
        numbers = ", ".join(str(item.number) for item in elsewhere)
        yield finding("items-of-earlier-part", Source("agenda_item", elsewhere[0].id), "sittings", n=numbers)
    for item in (one for one in asked.context.top_items if one not in elsewhere):
        source = Source("agenda_item", item.id)
        if told and not (item.no_issues or _is_taken_up(asked.context, item)):
            yield finding("item-not-taken-up", source, "sittings", n=str(item.number))
        if item.no_issues and raised_under(asked.record, item):
            yield finding("issues-raised", source, "sittings", n=str(item.number))
        if considered and item.substantive and not item.no_issues and not _written(asked, item):
            yield finding("deliberations-open", source, "deliberations", n=str(item.number))
        for one in asked.context.parts_of(item):
            yield from _sub_item(asked, one)


def _written(asked: CheckedReport, item: ItemNow) -> bool:
    """Return whether the deliberations on an item are written: its own, or those of the items jointly."""
    joint = (one for one in asked.context.top_items if one.id == item.joint_with_id)
    return item.written or any(one.written for one in joint)


def _sub_item(asked: CheckedReport, item: ItemNow) -> Iterator[Finding]:
    """What the report does not say of a sub-item under a heading of its own, though it is recorded."""
    source = Source("agenda_item", item.id)
    if item.debate is not None and asked.context.sittings_of(item.id) is None:
        yield finding("item-not-taken-up", source, "sittings", n=asked.number(item.id))
    if item.no_issues and raised_under(asked.record, item):
        yield finding("issues-raised", source, "sittings", n=asked.number(item.id))
