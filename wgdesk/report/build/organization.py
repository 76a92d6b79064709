"""Builds the sections on the agenda and on the adoption of the report."""

from __future__ import annotations

from typing import Literal

from wgdesk.model import Manner, Office
from wgdesk.reads.values.programme import DecisionNow, ItemNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.informal_paragraphs import informal_bodies
from wgdesk.report.build.reservation_paragraphs import reservations
from wgdesk.report.facts import Count, Days, Doubtful, Fact, Missing, Symbol
from wgdesk.report.tree import Body, Item, Say, Source, say
from wgdesk.words.variants import orally


def agenda(context: Context) -> Blocks:
    """The agenda as adopted, and the organization of work."""
    blocks: Blocks = []
    decision = context.record.decision("agenda")
    if decision is None:
        paragraph(blocks, "agenda/adopted", say("agenda-not-adopted"), context.source)
    else:
        paragraph(blocks, "agenda/adopted", _adopted(context, decision), Source("decision", decision.id))
    for item in context.top_items:
        if item.segment:
            segment = context.words(item.segment, "agenda_item", item.id, "segment")
            blocks.append(
                Body(
                    f"agenda/segment/{item.id}",
                    say("agenda-segment", title=segment),
                    Source("agenda_item", item.id),
                )
            )
        _agenda_item(context, item, blocks)
    if decision is not None:
        _reserved(context, blocks, decision)
    if not context.top_items:
        gap = say("agenda-item", title=Missing(), end="stop")
        blocks.append(Item("agenda/empty", 1, gap, say("label-item", n=Count(1)), context.source))
    _work(context, blocks)
    informal_bodies(context, blocks)
    return blocks


def _adopted(context: Context, decision: DecisionNow) -> Say:
    sittings, changed = context.decided_at(decision), orally(decision.orally_amended, decision.orally_revised)
    if decision.contained_in:
        symbol = Symbol(decision.contained_in)
        return say(
            "agenda-adopted-contained",
            body=context.body,
            sittings=sittings,
            manner=decision.manner,
            orally=changed,
            symbol=symbol,
        )
    return say("agenda-adopted", body=context.body, sittings=sittings, manner=decision.manner, orally=changed)


def _agenda_item(
    context: Context, item: ItemNow, blocks: Blocks, level: Literal[1, 2, 3] = 1, *, last: bool = True
) -> None:
    """Add an item and those in it. ``last``: nothing of the same item of the agenda follows."""
    subs = [sub for sub in context.record.items if sub.parent_id == item.id]
    end = "colon" if subs else "stop" if last else "semicolon"
    title = context.words(item.title, "agenda_item", item.id, "title")
    line: Item[Say] = Item(
        key=f"agenda/item/{item.id}",
        level=level,
        text=say("agenda-item", title=title, end=end),
        label=_label(level, item.number),
        source=Source("agenda_item", item.id),
    )
    blocks.append(line)
    for sub in subs:
        inner: Literal[2, 3] = 2 if level == 1 else 3
        _agenda_item(context, sub, blocks, inner, last=last and sub is subs[-1])


def _label(level: int, number: int) -> Say:
    if level == 1:
        return say("label-item", n=Count(number))
    return say("label-subitem", n=Count(number)) if level == 2 else say("label-inner-item", n=Count(number))


def _work(context: Context, blocks: Blocks) -> None:
    work, adopted = context.record.decision("organization"), context.record.decision("agenda")
    if work is None:
        return
    # If another reading has another sitting, each reading must name its own.
    unsure = any(("decision", row.id, "sitting_id") in context.turned for row in (work, adopted) if row)
    manner, changed = _manner(work), orally(work.orally_amended, work.orally_revised)
    if adopted is not None and adopted.sitting_id == work.sitting_id and not unsure:
        text = say("organization-adopted-same", body=context.body, manner=manner, orally=changed)
    else:
        at = context.decided_at(work)
        text = say("organization-adopted", body=context.body, sittings=at, manner=manner, orally=changed)
    paragraph(blocks, "agenda/organization", text, Source("decision", work.id))
    _reserved(context, blocks, work)


def _manner(decision: DecisionNow) -> str:
    """Return how the organization of work or the report was adopted; the usual consensus is not said."""
    return Manner.NOT_STATED if decision.manner == Manner.CONSENSUS else decision.manner


def _reserved(context: Context, blocks: Blocks, decision: DecisionNow) -> None:
    found = [row for row in context.record.reservations if row.decision_id == decision.id]
    source = Source("decision", decision.id)
    reservations(context, blocks, found, say("the-adopted", subject=decision.subject), source)


def adoption(context: Context) -> Blocks:
    """When the report was adopted (if not decided yet, on the last day), and the task of the Rapporteur."""
    record = context.record
    blocks: Blocks = []
    decision = record.decision("report")
    day = _last_day(context)
    source = context.source
    if decision is not None:
        day, source = _adopted_on(context, decision), Source("decision", decision.id)
    text = say(
        "report-adopted",
        body=context.body,
        day=day,
        manner=_manner(decision) if decision else Manner.NOT_STATED,
        orally=orally(decision.orally_amended, decision.orally_revised) if decision else "none",
    )
    paragraph(blocks, "adoption/adopted", text, source)
    if decision is not None:
        _reserved(context, blocks, decision)
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


def _adopted_on(context: Context, decision: DecisionNow) -> Fact:
    """Return the day of a decision; doubtful if its sitting or the day of that sitting is."""
    sitting = context.record.sitting(decision.sitting_id)
    doubted = context.doubted("decision", decision.id, "sitting_id")
    unsure = doubted or context.doubted("sitting", sitting.id, "day")
    if not unsure and sitting.day == context.record.meeting.last_day:
        return _last_day(context)
    return Doubtful(Days((sitting.day,))) if unsure else Days((sitting.day,))
