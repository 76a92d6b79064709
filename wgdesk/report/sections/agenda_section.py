"""Builds the section on the agenda and the organization of work."""

from __future__ import annotations

from typing import Literal

from wgdesk.model import Manner
from wgdesk.phrasing.facts import AnnexRef, Count, Fact, Missing, Symbol
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
from wgdesk.report.sections.item_paragraphs import FOLLOWS
from wgdesk.words.variants import orally, yes_no

ANNEX = "annex_agenda"


def agenda(context: Context) -> Blocks:
    """Return the section: the agenda as adopted, the organization of work, what else was decided then.

    What else was decided is, by an option, in the order of the meeting with the two.
    """
    blocks: Blocks = []
    decision, work = context.record.decision("agenda"), context.record.decision("organization")
    listed = _listed(context, decision)
    follows = listed and decision is not None and context.options.choice("agenda_form") == "follows"
    leads: Leads = "lines" if listed and not follows else "no"
    joined = _joined(context, decision, work, listed=listed and not follows)
    if decision is not None:
        source = Source("decision", decision.id)
        remarks_before(context, blocks, decision)
        told = _adopted_and_approved(context, decision, joined) if joined else _adopted(context, decision)
        paragraph(blocks, "agenda/adopted", told, source, leads=leads)
        if follows:
            paragraph(blocks, FOLLOWS, say("agenda-follows"), context.source, leads="lines")
    elif listed or _annexed(context) or context.record.meeting.agenda_symbol:
        paragraph(blocks, "agenda/adopted", _not_adopted(context), context.source, leads=leads)
    if listed:
        _items(context, blocks)
    if decision is not None:
        reserved(context, blocks, decision)
    approved: Blocks = []
    if work is not None and joined is None:
        _work(context, work, approved)
    besides: Blocks = []
    of_procedure(context, "agenda", besides)
    if context.options.choice("procedural_actions") == "agenda":
        blocks = after_earlier(context, after_earlier(context, besides, approved), blocks)
    else:
        blocks += [*approved, *besides]
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
        return form in ("list", "given", "follows") and not _annexed(context)
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
    listed = _listed(context, decision)
    if not listed or context.options.choice("agenda_form") == "follows":
        return say(
            "agenda-adopted-cited",
            body=context.body,
            called=context.options.choice("agenda_called"),
            sittings=sittings,
            manner=decision.manner,
            orally=changed,
            contained=_contained(context, decision),
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
            contained=_contained(context, decision),
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


def _contained(context: Context, decision: DecisionNow) -> str:
    """Return whether the document of a decision is named, and how: no, yes ("as contained in"), brackets."""
    if not decision.contained_in:
        return "no"
    return "brackets" if context.options.choice("agenda_cited") == "brackets" else "yes"


def _joined(
    context: Context, decision: DecisionNow | None, work: DecisionNow | None, *, listed: bool
) -> DecisionNow | None:
    """Return the organization of work if one sentence tells that it was approved with the agenda.

    That is an option, for what was done at one meeting and in one manner; ``listed``: the items stand in the
    sentence on the agenda. What was said of either before the other keeps them apart.
    """
    if context.options.choice("agenda_with_work") != "together" or decision is None or work is None:
        return None
    alike = decision.sitting_id == work.sitting_id and stated_manner(context, work) in (
        Manner.NOT_STATED,
        decision.manner,
    )
    said = any(row.decision_id in (decision.id, work.id) for row in context.record.reservations)
    apart = listed or _annexed(context) or bool(decision.condition) or said
    return work if alike and not apart else None


def _adopted_and_approved(context: Context, decision: DecisionNow, work: DecisionNow) -> Say:
    """Return that the agenda was adopted and the organization of work approved, at one meeting."""
    return say(
        "agenda-and-work-adopted",
        body=context.body,
        called=context.options.choice("agenda_called"),
        sittings=context.decided_at(decision),
        manner=decision.manner,
        orally=orally(decision.orally_amended, decision.orally_revised),
        contained=_contained(context, decision),
        symbol=Symbol(decision.contained_in),
        work=say("organization-of-work", **_of_work(context, work, Manner.NOT_STATED)),
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


def _work(context: Context, work: DecisionNow, blocks: Blocks) -> None:
    """Add that the organization of work was approved, in a sentence of its own."""
    said = say(
        "organization-adopted",
        sittings=context.decided_at(work),
        **_of_work(context, work, stated_manner(context, work)),
    )
    remarks_before(context, blocks, work)
    paragraph(blocks, "agenda/organization", said, Source("decision", work.id))
    reserved(context, blocks, work)


def _of_work(context: Context, work: DecisionNow, manner: str) -> dict[str, Fact | Say]:
    """Return the facts of what was approved with the agenda, and in which manner."""
    return {
        "body": context.body,
        "manner": manner,
        "orally": orally(work.orally_amended, work.orally_revised),
        "called": context.options.choice("work_called"),
        "contained": _contained(context, work),
        "symbol": Symbol(work.contained_in),
        "condition": on_condition(work.condition),
    }
