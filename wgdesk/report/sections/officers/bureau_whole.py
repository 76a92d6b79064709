"""Builds the whole Bureau after the sentences on its elections, for bodies that elect it on several days."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import Office
from wgdesk.phrasing.facts import Count, Sittings
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.officers.bureau_later import as_elected
from wgdesk.report.sections.officers.bureau_names import (
    all_acclaimed,
    grouped,
    table,
    women_or_men,
)
from wgdesk.report.sections.officers.vacant_offices import vacancies
from wgdesk.words.variants import yes_no

_ORDER = (Office.CHAIR, Office.VICE_CHAIR, Office.VICE_CHAIR_RAPPORTEUR, Office.RAPPORTEUR)


def whole_bureau(context: Context, blocks: Blocks) -> None:
    """Add all who belong to the Bureau of this meeting, in the order of offices, if the option says so.

    Nothing is added where one list or table has named them all.
    """
    form, officers = context.options.choice("bureau_whole"), members(context)
    if not has_own_list(context) or form == "only":
        return
    source = Source("officer", officers[0].id)
    lead = say("bureau-composed", whole=yes_no(_is_whole(context, officers)))
    paragraph(blocks, "opening/bureau", lead, source, joined=False, leads="lines")
    if form == "table":
        blocks.append(table(context, officers, "opening/bureau/table"))
    else:
        blocks += grouped(context, officers, acclaimed=True, told="whole")


def _is_whole(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether a list says how elections composed the Bureau: no office is vacant, and some were told.

    "The officers of the session were as follows" is E/2025/70, para. 51; in E/2025/36 the Bureau has seats
    that are no offices, by the option.
    """
    vacant, told = any(one.vacant for one in officers), any(_is_told(context, one) for one in officers)
    return context.options.choice("bureau_whole_called") == "bureau" and told and not vacant


def _is_told(context: Context, officer: OfficerNow) -> bool:
    """Return whether a sentence tells when an officer was elected or designated."""
    when = (officer.elected_at_id, officer.designated_at_id, officer.elected_on)
    return any(one is not None for one in when) or context.options.choice("bureau_earlier") == "shown"


def has_own_list(context: Context) -> bool:
    """Return whether the whole Bureau is listed: one sentence has not named all its officers yet.

    Officers whose election is not told, before the meeting on a day not known, have this list alone
    (A/80/29, para. 5).
    """
    form = context.options.choice("bureau_whole")
    officers = [one for one in members(context) if not one.vacant]
    if form in ("hidden", "only") or not officers:
        return form == "only"
    at_once = len({(one.elected_at_id, one.elected_on) for one in officers}) < 2
    in_lines = context.options.choice("bureau_form") != "running"
    return not (at_once and in_lines and all(_is_told(context, one) for one in officers))


def elected_together(context: Context, blocks: Blocks) -> None:
    """Add the whole Bureau once, as elected at all the sittings at which its members were."""
    those = [as_elected(one) for one in members(context) if one.vacant or one.elected_at_id is not None]
    those.sort(key=_in_order)
    officers = [one for one in those if not one.vacant]
    if not officers:
        return
    acclaimed = all_acclaimed(context, officers)
    text = say(
        "officers-elected",
        body=context.body,
        sittings=_at_all(context, officers),
        manner="acclamation" if acclaimed else "election",
        n=Count(len(officers)),
        g=women_or_men(context, officers),
    )
    source = Source("officer", officers[0].id)
    paragraph(blocks, f"opening/elected/{officers[0].id}", text, source, leads="lines")
    if context.options.choice("bureau_form") == "table":
        blocks.append(table(context, those, f"opening/bureau/{officers[0].id}"))
    else:
        blocks += grouped(context, those, acclaimed=acclaimed, told="together")


def _at_all(context: Context, officers: Sequence[OfficerNow]) -> Sittings:
    wanted = {one.elected_at_id for one in officers}
    return Sittings(tuple(context.sitting_ref(one) for one in context.record.sittings if one.id in wanted))


def members(context: Context) -> list[OfficerNow]:
    """Return the members of the Bureau by office, with its vacant offices.

    Those of the previous meeting do not belong to it, nor does a member who was replaced, unless the record
    says until when they served.
    """
    replaced = {one.replaces_id for one in context.record.officers}
    found = [
        one
        for one in context.record.officers
        if not one.vacant and not one.of_previous and (one.id not in replaced or one.served_until is not None)
    ]
    return sorted((one for one in (*found, *vacancies(context)) if one.office in _ORDER), key=_in_order)


def _in_order(officer: OfficerNow) -> int:
    return _ORDER.index(officer.office)
