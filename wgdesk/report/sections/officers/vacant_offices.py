"""Builds the sentences on offices to which nobody was elected, and on who continued in them."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import Office
from wgdesk.phrasing.facts import Missing
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.officers.bureau_names import (
    days_served,
    gender_of_chair,
    officer_named,
    vacant_office,
)
from wgdesk.words.variants import yes_no


def vacancies(context: Context) -> Sequence[OfficerNow]:
    """Return the offices that nobody was elected to at any sitting of this meeting."""
    return [one for one in vacant_at_first(context) if not _filled(context, one)]


def vacant_at_first(context: Context) -> Sequence[OfficerNow]:
    """Return the offices of this meeting that were vacant, if only until a later sitting."""
    return [one for one in context.record.every_officer if one.vacant and not one.of_next]


def _filled(context: Context, vacancy: OfficerNow) -> bool:
    """Return whether somebody was elected to the office later, not before it fell vacant.

    Of several Vice-Chairs only one recorded as replacing this row counts.
    """
    single = vacancy.office != Office.VICE_CHAIR or vacancy.rank is not None
    office = (vacancy.office, vacancy.rank)
    elected = [one for one in context.record.officers if not one.vacant and not one.of_previous]
    return any(
        one.replaces_id == vacancy.id
        or (single and one.served_until is None and office == (one.office, one.rank))
        for one in elected
    )


def tell_vacancies(context: Context, blocks: Blocks, those: Sequence[OfficerNow], *, listed: bool) -> None:
    """Add which election was deferred, or which office remained vacant, and who continued in it.

    ``listed``: a list of officers shows the vacant offices, so that those of which nothing more is known
    have no sentence (A/80/39, paras. 72 and 73).
    """
    for one in those:
        untold = one.deferred_at_id is None and not one.reason
        known = untold and (listed or _filled(context, one))
        parts = [] if known else [_vacant(context, one)]
        if one.of_previous:
            parts.append(_continued(context, one, also=bool(parts)))
        if parts:
            text = parts[0] if len(parts) == 1 else say("sentences", parts=tuple(parts))
            paragraph(blocks, f"opening/vacant/{one.id}", text, Source("officer", one.id))


def _vacant(context: Context, officer: OfficerNow) -> Say:
    group, reason, sitting_id = officer.nominated_by_id, officer.reason, officer.deferred_at_id
    office, chair_g = vacant_office(context, officer), gender_of_chair(context, sitting_id)
    several = yes_no(officer.office == Office.VICE_CHAIR and officer.rank is None)
    said = context.words(reason, "officer", officer.id, "reason") if reason else Missing()
    return say(
        "office-vacant" if sitting_id is None else "election-deferred",
        body=context.body,
        sittings=Missing() if sitting_id is None else context.at(sitting_id, doubtful=False),
        office=office,
        chair_g=chair_g,
        one=several,
        nominated=yes_no(group is not None),
        group=Missing() if group is None else context.record.groupings[group],
        reasoned=yes_no(bool(reason)),
        reason=said,
    )


def _continued(context: Context, officer: OfficerNow, *, also: bool) -> Say:
    """Return who continued in the office and, if it is recorded, from when and until when."""
    served, span, day = days_served(officer.serves_from, officer.served_until)
    return say(
        "officer-continued",
        also=yes_no(also),
        person=officer_named(context, officer),
        officer=context.office("the-officer", officer),
        served=served,
        span=span,
        day=day,
    )
