"""Builds the section on the agenda and the organization of work."""

from __future__ import annotations

from typing import Literal

from wgdesk.phrasing.facts import AnnexRef, Count, Missing, Symbol
from wgdesk.phrasing.tree import Annex, Body, Item, Leads, Say, Source, say
from wgdesk.reads.values.programme import DecisionNow, ItemNow
from wgdesk.report.sections.chapters import of_procedure
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.order_of_meeting import after_earlier
from wgdesk.report.sections.common.session_named import named_session
from wgdesk.report.sections.decisions.procedural_decisions import (
    on_condition,
    remarks_before,
    reserved,
    stated_manner,
)
from wgdesk.report.sections.informal_work.informal_paragraphs import informal_bodies
from wgdesk.words.variants import orally, yes_no

ANNEX = "annex_agenda"


def agenda(context: Context) -> Blocks:
    """Return the section: the agenda as adopted, the organization of work, what else was decided then.

    What else was decided is, by an option, in the order of the meeting with the two.
    """
    blocks: Blocks = []
    decision = context.record.decision("agenda")
    listed = _listed(context, decision)
    leads: Leads = "lines" if listed else "no"
    if decision is not None:
        source = Source("decision", decision.id)
        remarks_before(context, blocks, decision)
        paragraph(blocks, "agenda/adopted", _adopted(context, decision), source, leads=leads)
    elif listed or _annexed(context) or context.record.meeting.agenda_symbol:
        paragraph(blocks, "agenda/adopted", _not_adopted(context), context.source, leads=leads)
    if listed:
        _items(context, blocks)
    if decision is not None:
        reserved(context, blocks, decision)
    work: Blocks = []
    _work(context, work)
    besides: Blocks = []
    of_procedure(context, "agenda", besides)
    if context.options.choice("procedural_actions") == "agenda":
        blocks = after_earlier(context, after_earlier(context, besides, work), blocks)
    else:
        blocks += [*work, *besides]
    informal_bodies(context, blocks)
    return blocks


def annex(context: Context) -> Blocks:
    """Return the annex with the items of the agenda, which the section on it cites; empty without items."""
    if not context.top_items:
        return []
    blocks: Blocks = [Annex(ANNEX, say("label-annex"), say("heading-annex_agenda"))]
    for item in context.top_items:
        _agenda_item(context, item, blocks)
    return blocks


def _listed(context: Context, decision: DecisionNow | None) -> bool:
    """Return whether the section lists the items.

    A body whose form is to cite the document that holds them has them listed once they were adopted without
    such a document; until its agenda is adopted the section says nothing of it. Nor does it for a body that
    adopts none.
    """
    form = context.options.choice("agenda_form")
    if decision is None and context.record.meeting.agenda_symbol:
        return form in ("list", "given") and not _annexed(context)
    cited = form == "document" and (decision is None or bool(decision.contained_in))
    return not _annexed(context) and not cited and not (form == "unsaid" and decision is None)


def _items(context: Context, blocks: Blocks) -> None:
    """Add the items; without any, a line for the first that is still to be entered."""
    for item in context.top_items:
        _agenda_item(context, item, blocks)
    if not context.top_items:
        gap = say("agenda-item", title=Missing(), end="stop")
        blocks.append(Item("agenda/empty", 1, gap, say("label-item", n=Count(1)), context.source))


def _annexed(context: Context) -> bool:
    return context.has_section(ANNEX) and bool(context.top_items)


def _not_adopted(context: Context) -> Say:
    """Return what the agenda is, or is to be, where no adoption is recorded.

    Its document was adopted at an earlier session (E/2025/32 (Part II), para. 43), or the body says elsewhere
    that it adopted it (E/2025/44, chap. II, sect. C).
    """
    meeting, given = context.record.meeting, context.options.choice("agenda_form") == "given"
    if meeting.agenda_symbol or given:
        annexed, listed = _annexed(context), _listed(context, None)
        return say(
            "agenda-of-session",
            form="annexed" if annexed else "listed" if listed else "cited",
            contained=yes_no(bool(meeting.agenda_symbol)),
            symbol=Symbol(meeting.agenda_symbol),
            annex=AnnexRef(ANNEX) if annexed else Missing(),
            **named_session(context),
        )
    if _annexed(context):
        return say("agenda-not-adopted-annexed", annex=AnnexRef(ANNEX))
    return say("agenda-not-adopted")


def _adopted(context: Context, decision: DecisionNow) -> Say:
    sittings, changed = context.decided_at(decision), orally(decision.orally_amended, decision.orally_revised)
    if _annexed(context):
        return say(
            "agenda-adopted-annexed",
            body=context.body,
            sittings=sittings,
            manner=decision.manner,
            contained=yes_no(bool(decision.contained_in)),
            symbol=Symbol(decision.contained_in),
            annex=AnnexRef(ANNEX),
            orally=changed,
            condition=on_condition(decision.condition),
        )
    if not _listed(context, decision):
        return say(
            "agenda-adopted-cited",
            body=context.body,
            sittings=sittings,
            manner=decision.manner,
            orally=changed,
            symbol=Symbol(decision.contained_in),
            condition=on_condition(decision.condition),
        )
    if decision.contained_in:
        symbol = Symbol(decision.contained_in)
        return say(
            "agenda-adopted-contained",
            body=context.body,
            sittings=sittings,
            manner=decision.manner,
            orally=changed,
            symbol=symbol,
            condition=on_condition(decision.condition),
        )
    return say(
        "agenda-adopted",
        body=context.body,
        sittings=sittings,
        manner=decision.manner,
        orally=changed,
        condition=on_condition(decision.condition),
    )


def _agenda_item(
    context: Context, item: ItemNow, blocks: Blocks, level: Literal[1, 2, 3] = 1, *, last: bool = True
) -> None:
    """Add an item and its sub-items, with the title of the segment that begins with any of them.

    ``last``: it is the last of its top item and ends with a stop.
    """
    if item.segment:
        segment = context.words(item.segment, "agenda_item", item.id, "segment")
        told = say("agenda-segment", title=segment)
        blocks.append(Body(f"agenda/segment/{item.id}", told, Source("agenda_item", item.id)))
    subs = context.record.inside.get(item.id, ())
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
    work = context.record.decision("organization")
    if work is None:
        return
    text = say(
        "organization-adopted",
        body=context.body,
        sittings=context.decided_at(work),
        manner=stated_manner(context, work),
        orally=orally(work.orally_amended, work.orally_revised),
        called=context.options.choice("work_called"),
        contained=yes_no(bool(work.contained_in)),
        symbol=Symbol(work.contained_in),
        condition=on_condition(work.condition),
    )
    remarks_before(context, blocks, work)
    paragraph(blocks, "agenda/organization", text, Source("decision", work.id))
    reserved(context, blocks, work)
