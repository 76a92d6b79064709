"""Builds the section on the adoption of the report, which ends with the closing of the meeting."""

from __future__ import annotations

from wgdesk.model import Manner, Office, StatementKind
from wgdesk.phrasing.facts import Count, Days, Doubtful, Fact
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.programme import DecisionNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.decisions import reserved, stated_manner
from wgdesk.report.build.occasions import occasion
from wgdesk.report.build.speeches import officers_of, sort_out
from wgdesk.words.variants import orally


def adoption(context: Context) -> Blocks:
    """Return the section: the adoption of the report, then the closing of the meeting."""
    blocks = _adopted(context)
    _closing(context, blocks)
    return blocks


def _adopted(context: Context) -> Blocks:
    """Return when the report was adopted (the last day, if not decided yet), and the Rapporteur's task."""
    record = context.record
    blocks: Blocks = []
    decision = record.decision("report")
    day = _last_day(context)
    source = context.source
    if decision is not None:
        day, source = _day_of(context, decision), Source("decision", decision.id)
    text = say(
        "report-adopted",
        body=context.body,
        day=day,
        manner=stated_manner(decision) if decision else Manner.NOT_STATED,
        orally=orally(decision.orally_amended, decision.orally_revised) if decision else "none",
    )
    paragraph(blocks, "adoption/adopted", text, source)
    if decision is not None:
        reserved(context, blocks, decision)
    if record.meeting.rapporteur_finalizes:
        rapporteur = next((o for o in record.officers if o.office == Office.RAPPORTEUR), None)
        gender = record.people[rapporteur.person_id].gender if rapporteur else "m"
        own = Source("officer", rapporteur.id) if rapporteur else context.source
        paragraph(blocks, "adoption/rapporteur", say("rapporteur-entrusted", g=gender), own)
    return blocks


def _last_day(context: Context) -> Fact:
    """Return the last day of the meeting; doubtful if marked so."""
    meeting = context.record.meeting
    return context.sure(Days((meeting.last_day,)), "meeting", meeting.id, "last_day")


def _day_of(context: Context, decision: DecisionNow) -> Fact:
    """Return the day of a decision; doubtful if its sitting or the day of that sitting is."""
    sitting = context.record.sitting(decision.sitting_id)
    doubted = context.doubted("decision", decision.id, "sitting_id")
    unsure = doubted or context.doubted("sitting", sitting.id, "day")
    if not unsure and sitting.day == context.record.meeting.last_day:
        return _last_day(context)
    return Doubtful(Days((sitting.day,))) if unsure else Days((sitting.day,))


def _closing(context: Context, blocks: Blocks) -> None:
    """Add closing statements, the officers' last; by an option also who declared the meeting closed."""
    rows = sort_out(context, context.record.statements).closings
    occasion(context, blocks, StatementKind.CLOSING, rows)
    for officer, own in officers_of(context, rows):
        text = say(
            "officer-closing",
            officer=context.presiding_officer(officer),
            g=context.record.people[officer.person_id].gender,
            n=Count(len(own)),
        )
        paragraph(blocks, f"closing/officer/{officer.id}", text, Source("request", own[0].id))
    _declared(context, blocks)


def _declared(context: Context, blocks: Blocks) -> None:
    """Add who declared the meeting closed, if its last sitting is over and the option says so."""
    last = max(context.record.sittings, key=lambda sitting: sitting.number, default=None)
    if context.options.choice("closing_of_meeting") != "said" or last is None or last.closed_at is None:
        return
    officer = context.presiding([last.id]) or context.chair
    if officer is not None:
        gender = context.record.people[officer.person_id].gender
        text = say("meeting-closed", officer=context.presiding_officer(officer), g=gender)
        paragraph(blocks, "closing/declared", text, Source("sitting", last.id))
