"""Builds the section on the adoption of the report, which ends with the closing of the meeting."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import Finalizer, Lane, Manner, SaidAs, StatementKind
from wgdesk.phrasing.facts import Count, Days, Doubtful, Fact, Missing, Ordinal, Symbol, Words
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.programme import DecisionNow, OfficerNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.chapters import of_procedure
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.open_item import open_item
from wgdesk.report.sections.common.order_of_meeting import in_order
from wgdesk.report.sections.common.session_named import named_session
from wgdesk.report.sections.debates.section_points import section_points
from wgdesk.report.sections.decisions.placed_actions import item_of, procedural_items
from wgdesk.report.sections.decisions.procedural_decisions import (
    on_condition,
    remarks_before,
    reserved,
    stated_manner,
)
from wgdesk.report.sections.officers.bureau_names import gender_of_chair, women_or_men
from wgdesk.report.sections.speakers.occasions import occasion
from wgdesk.report.sections.speakers.speeches import in_order_of_time, officer_key, officers_of, sort_out
from wgdesk.report.sections.speakers.wordings import by_wording, officer_speaking, otherwise, with_wording
from wgdesk.report.sections.substance import considered
from wgdesk.rules.outline import CLOSING, before
from wgdesk.words.variants import orally, yes_no


def adoption(context: Context) -> Blocks:
    """Return the section: the adoption of the report, then the closing of the meeting."""
    blocks = _adopted(context)
    _closing(context, blocks)
    return blocks


def _adopted(context: Context) -> Blocks:
    """Return who introduced the report, when it was adopted (if not yet, the last day), who finalizes it."""
    decided: Blocks = []
    decision = context.record.decision("report")
    source = context.source if decision is None else Source("decision", decision.id)
    if decision is not None:
        remarks_before(context, decided, decision)
    paragraph(decided, "adoption/adopted", _adoption(context, decision), source)
    if decision is not None:
        reserved(context, decided, decision)
    brought: Blocks = []
    _introduced(context, brought, decision)
    told = _with_closing_actions(context, decided)
    at = _first_on_report(context, told, decided)
    blocks = [*told[:at], *_considered(context), *brought, *told[at:]]
    if not _entrusted_with_it(context, decision):
        _entrusted(context, blocks)
    return blocks


def _with_closing_actions(context: Context, decided: Blocks) -> Blocks:
    """Return what tells of the adoption with what was done under the items at the end, in order of time."""
    besides: Blocks = []
    of_procedure(context, "adoption", besides)
    return in_order(context, [*besides, *decided]) if besides else decided


def _considered(context: Context) -> Blocks:
    """Return the sentence on the consideration of the item on the report, if the body begins with it.

    So have it E/2025/24, E/2025/28, E/2025/42, E/2025/70 and A/80/39.
    """
    blocks: Blocks = []
    if context.options.choice("closing_actions") == "considered":
        for item in procedural_items(context, "adoption"):
            if item.id in _items_on_report(context):
                considered(context, item, blocks)
    return blocks


def _first_on_report(context: Context, blocks: Blocks, decided: Blocks) -> int:
    """Return the place of the first block that follows the introduction of the report.

    What was said and done under the item on the report followed it; what was under other items preceded it.
    """
    own = context.with_subs(_items_on_report(context))
    sources = [("action", one.id) for one in context.record.actions if item_of(context, one) in own]
    sources += [("request", one.id) for one in context.record.statements if one.item_id in own]
    return next(
        place
        for place, block in enumerate(blocks)
        if block in decided or (block.source and (block.source.table, block.source.row) in sources)
    )


def _items_on_report(context: Context) -> list[int]:
    """Return the item that was open when the report was adopted; if that is not known, the last one."""
    closing = [one.id for one in procedural_items(context, "adoption")]
    decision = context.record.decision("report")
    if decision is None or ("decision", decision.id, "sitting_id") in context.compared:
        return closing[-1:]
    found = open_item(context, decision.sitting_id, decision.decided_at)
    return [found] if found in closing and found is not None else closing[-1:]


def _introduced(context: Context, blocks: Blocks, decision: DecisionNow | None) -> None:
    if decision is None or decision.introduced_by_id is None:
        return
    officer = context.officer(decision.introduced_by_id)
    gender = context.record.people[officer.person_id].gender
    by_sitting = context.options.choice("report_adopted") == "sitting"
    meeting, symbol = context.record.meeting, context.record.meeting.symbol_draft
    full = context.options.choice("report_introduced") == "full"
    text = say(
        "report-introduced",
        officer=context.presiding_officer(officer),
        g=gender,
        dated=yes_no(by_sitting),
        sittings=context.decided_at(decision) if by_sitting else Missing(),
        body=context.body,
        full=yes_no(full),
        known=yes_no(full and bool(symbol)),
        symbol=context.sure(Symbol(symbol), "meeting", meeting.id, "symbol_draft"),
        beside=_beside(decision.introduced_with),
        **named_session(context),
    )
    paragraph(blocks, "adoption/introduced", text, Source("decision", decision.id))


def _adoption(context: Context, decision: DecisionNow | None) -> Say:
    """Return the sentence on the adoption, with its day or, by an option, its sitting."""
    meeting, sitting = context.record.meeting, _sitting_of(context, decision)
    by_sitting = sitting is not None and context.options.choice("report_adopted") == "sitting"
    doubtful = decision is not None and context.doubted("decision", decision.id, "sitting_id")
    day = _last_day(context) if decision is None else _day_of(context, decision)
    entrusted = _entrusted_with_it(context, decision)
    spoken = orally(decision.orally_amended, decision.orally_revised) if decision else "none"
    submitted = meeting.parent_session is not None and not _submitted_later(context)
    including = decision.including if decision else Words()
    clause = spoken != "none" or submitted or bool(including)
    return say(
        "report-adopted",
        body=context.body,
        at="sitting" if by_sitting else "day",
        sittings=context.at(sitting, doubtful=doubtful) if sitting and by_sitting else Missing(),
        day=day,
        manner=stated_manner(context, decision) if decision else Manner.NOT_STATED,
        orally=spoken,
        including=say("report-including", text=including) if including else say("no-words"),
        called=context.options.choice("report_called"),
        on_session=yes_no(context.options.choice("report_session") == "said"),
        submitted=yes_no(submitted),
        parent=_parent(context),
        parent_session=Ordinal(meeting.parent_session or 1),
        condition=on_condition(decision.condition if decision else Words()),
        entrusted=_entrusting(context, "joined", after_clause=clause) if entrusted else say("no-words"),
        **named_session(context),
    )


def _beside(words: Words) -> Say:
    """Return what was introduced with the report: an informal paper of draft decisions (E/2025/24, 70)."""
    return say("report-introduced-with", text=words) if words else say("no-words")


def _sitting_of(context: Context, decision: DecisionNow | None) -> int | None:
    """Return the sitting at which the report was adopted; if not decided yet, the last one."""
    if decision is not None:
        return decision.sitting_id
    last = max(context.record.sittings, key=lambda sitting: sitting.number, default=None)
    return None if last is None else last.id


def _entrusted(context: Context, blocks: Blocks) -> None:
    """Add who was entrusted with the final form of the report, if the record says so."""
    meeting, holders = context.record.meeting, OfficerNow.rapporteurs(context.record.officers)
    if not _is_entrusted(context):
        return
    told = meeting.rapporteur_finalizes and bool(holders)
    source = Source("officer", holders[0].id) if told else context.source
    way = context.options.choice("report_entrusted")
    text = _entrusting(context, "entrusted" if way == "joined" else way)
    paragraph(blocks, "adoption/rapporteur", text, source)


def _entrusted_with_it(context: Context, decision: DecisionNow | None) -> bool:
    """Return whether the sentence on the adoption says so itself: by the option, unless a condition ends it.

    Whom it was entrusted to would be read as part of the condition.
    """
    joined = context.options.choice("report_entrusted") == "joined"
    return joined and _is_entrusted(context) and not (decision and decision.condition)


def _is_entrusted(context: Context) -> bool:
    """Return whether the record says to whom the final form of the report was entrusted."""
    meeting = context.record.meeting
    return meeting.rapporteur_finalizes or meeting.finalizer is not None


def _submitted_later(context: Context) -> bool:
    """Return whether it is said with who finalizes the report, not with its adoption, to whom it goes."""
    return context.options.choice("report_submitted") == "entrusted" and _is_entrusted(context)


def _parent(context: Context) -> Words:
    return context.record.meeting.text("parent_medium") or context.record.meeting.text("parent_full")


def _onward(context: Context, way: str) -> Say:
    """Return that the report is finalized for submission to the parent body, if that is said here."""
    parent, session = _parent(context), context.record.meeting.parent_session
    if not parent or not _submitted_later(context):
        return say("no-words")
    straight = way == "authorized" and context.record.meeting.finalizer != Finalizer.SECRETARIAT
    return say(
        "report-onward",
        clause=yes_no(not straight),
        many=yes_no(way == "joined" and context.options.choice("report_called") == "reports"),
        numbered=yes_no(session is not None),
        parent=parent,
        parent_session=Ordinal(session or 1),
    )


def _entrusting(context: Context, way: str, *, after_clause: bool = False) -> Say:
    """Return to whom the final form of the report was entrusted: as a sentence, or "joined" to another.

    ``after_clause``: that other ends in a clause of its own.
    """
    meeting, holders = context.record.meeting, OfficerNow.rapporteurs(context.record.officers)
    rapporteur, n = yes_no(meeting.rapporteur_finalizes), Count(max(len(holders), 1))
    g = women_or_men(context, holders) if holders else "m"
    finalizer, chair_g = meeting.finalizer or "none", gender_of_chair(context, None)
    joined = way == "joined"
    return say(
        "and-entrusted" if joined else "report-entrusted",
        way="entrusted" if joined else way,
        clause=yes_no(after_clause),
        body=context.body,
        called=context.options.choice("report_called"),
        rapporteur=rapporteur,
        n=n,
        g=g,
        finalizer=finalizer,
        chair_g=chair_g,
        onward=_onward(context, way),
    )


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
    blocks += section_points(context, before(CLOSING))
    occasion(context, blocks, StatementKind.CLOSING, rows)
    if not in_order_of_time(context):
        _closed_by_officers(context, blocks, rows)
    blocks += section_points(context, CLOSING)
    _declared(context, blocks)


def _closed_by_officers(context: Context, blocks: Blocks, rows: Sequence[StatementNow]) -> None:
    """Add the closing statements of officers, in the words of the record.

    ``rows`` are the closing statements of the list; an officer may have been recorded with the Secretariat.
    """
    of_secretariat = [
        row
        for row in context.record.statements
        if row.kind == StatementKind.CLOSING and row.lane == Lane.SECRETARIAT and row.panel_id is None
    ]
    known = [row for row in context.record.statements if row in rows or row in of_secretariat]
    for officer, own in officers_of(context, known):
        named, gender = officer_speaking(context, officer, own)
        for wording, found in by_wording(own):
            text = say("officer-closing", officer=named, g=gender, n=Count(len(found)))
            if wording is not SaidAs.STATEMENT:
                who = say("who-officer", officer=named)
                text = otherwise(context, StatementKind.CLOSING, found, who, gender=gender)
            key = with_wording(officer_key("closing/officer", officer, own), wording)
            paragraph(blocks, key, text, Source("request", found[0].id))


def _declared(context: Context, blocks: Blocks) -> None:
    """Add who declared the meeting closed, if its last sitting is over and the option says so."""
    last = max(context.record.sittings, key=lambda sitting: sitting.number, default=None)
    if context.options.choice("closing_of_meeting") != "said" or last is None or last.closed_at is None:
        return
    officer = context.presiding([last.id]) or context.record.chair
    if officer is not None:
        gender = context.record.people[officer.person_id].gender
        text = say("meeting-closed", officer=context.presiding_officer(officer), g=gender)
        paragraph(blocks, "closing/declared", text, Source("sitting", last.id))
