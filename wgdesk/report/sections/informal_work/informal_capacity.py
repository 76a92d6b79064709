"""Says in which capacity an officer introduces a text: as Chair of the informal body that worked on its item.

"..., a Vice-President of the Committee, who served as the Chair-cum-Rapporteur of the Working Group,
introduced the report of the Working Group" (A/80/39, para. 53; A/80/10, paras. 87, 191 and 292, names the
Chair of the Drafting Committee). Only where the option ``introducers`` says so.
"""

from __future__ import annotations

from wgdesk.model import InformalOffice
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.informal_work.informal_steps import called


def introducer(context: Context, officer: OfficerNow, item_id: int | None) -> Say:
    """Return who introduced a text under an item, with an office in the body that worked on it."""
    named = context.presiding_officer(officer)
    if item_id is None or context.options.choice("introducers") == "office":
        return named
    for one in context.record.informal_bodies:
        office = _office_in(one, officer.person_id)
        if office and one.item_id is not None and item_id in context.record.with_subs([one.item_id]):
            person = context.person(officer.person_id)
            return say(
                "officer-of-informal",
                officer=named,
                g="u" if person.guessed else person.gender,
                office=office,
                called=called(context, one),
            )
    return named


def _office_in(one: InformalBodyNow, person_id: int) -> str:
    """Return the office that speaks for a body and that somebody held in it, or nothing."""
    held = {row.office for row in one.officers if row.person_id == person_id}
    if one.chaired_by_id == person_id:
        return "chair_rapporteur" if InformalOffice.RAPPORTEUR in held else "chair"
    of_reports = (InformalOffice.CO_CHAIR, InformalOffice.RAPPORTEUR)
    return next((office.value for office in of_reports if office in held), "")
