"""Builds the sections on agenda, attendance, documentation, and adoption of the report."""

from __future__ import annotations

from wgdesk.model import Manner, Office
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.reservation_paragraphs import reservations
from wgdesk.report.facts import Count, Days, Doubtful, Fact, Missing, Names, Symbol
from wgdesk.report.tree import Item, Say, Source, say
from wgdesk.rules.attendance import LISTS
from wgdesk.words.variants import orally, yes_no


def agenda(context: Context) -> Blocks:
    """The agenda as adopted, and the organization of work."""
    blocks: Blocks = []
    decision = context.record.decision("agenda")
    if decision is None:
        paragraph(blocks, "agenda/adopted", say("agenda-not-adopted"), context.source)
    else:
        text = say(
            "agenda-adopted",
            body=context.body,
            sittings=context.decided_at(decision),
            manner=decision.manner,
            orally=orally(decision.orally_amended, decision.orally_revised),
        )
        paragraph(blocks, "agenda/adopted", text, Source("decision", decision.id))
    for item in context.top_items:
        _agenda_item(context, item, blocks)
    if decision is not None:
        _reserved(context, blocks, decision)
    if not context.top_items:
        gap = say("agenda-item", title=Missing(), end="stop")
        blocks.append(Item("agenda/empty", 1, gap, say("label-item", n=Count(1)), context.source))
    _work(context, blocks)
    return blocks


def _agenda_item(context: Context, item: ItemNow, blocks: Blocks) -> None:
    subs = [sub for sub in context.record.items if sub.parent_id == item.id]
    blocks.append(_line(context, item, 1, "colon" if subs else "stop", "label-item"))
    for sub in subs:
        end = "stop" if sub is subs[-1] else "semicolon"
        blocks.append(_line(context, sub, 2, end, "label-subitem"))


def _line(context: Context, item: ItemNow, level: int, end: str, label: str) -> Item[Say]:
    title = context.words(item.title, "agenda_item", item.id, "title")
    return Item(
        key=f"agenda/item/{item.id}",
        level=1 if level == 1 else 2,
        text=say("agenda-item", title=title, end=end),
        label=say(label, n=Count(item.number)),
        source=Source("agenda_item", item.id),
    )


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


def attendance(context: Context) -> Blocks:
    """One paragraph for each list that is not empty, in a fixed order; then the list of participants."""
    blocks: Blocks = []
    states = {row.category: row for row in context.record.lists}
    for name in LISTS:
        rows = [d for d in context.record.delegations.values() if d.listed_in == name and context.attends(d)]
        if not rows:
            continue
        state = states.get(name)
        names = Names(
            tuple(row.name for row in rows),
            "entered" if state is not None and state.as_entered else "sorted",
            state is not None and state.is_open,
        )
        source = Source("attendance_list", state.id) if state else Source("delegation", rows[0].id)
        paragraph(blocks, f"attendance/{name}", _attended(context, name, names), source)
    symbol = context.record.meeting.participants_symbol
    if symbol or context.record.held("symbol", "meeting", context.record.meeting.id):
        own = ("meeting", context.record.meeting.id, "participants_symbol")
        text = say("participants-list", symbol=context.sure(Symbol(symbol), *own))
        paragraph(blocks, "attendance/participants", text, context.source)
    return blocks


# If a list of this kind has one name only, the name is enough: it says what kind of body this is.
_BARE = ("un_secretariat", "un_body", "institute", "specialized_agency", "igo")
_BY_STATUS = ("parties", "signatories", "non_signatories")


def _attended(context: Context, name: str, names: Names) -> Say:
    if name in _BY_STATUS:
        return say(f"attended-{name}", names=names, instrument=context.instrument, body=context.body)
    single = len(names.names) == 1
    return say("attended-bare" if single and name in _BARE else f"attended-{name}", names=names)


def documentation(context: Context) -> Blocks:
    """The documents before the meeting; no blocks if there were none."""
    documents = context.record.documents
    if not documents:
        return []
    agreeing = context.options.choice("documents_before") == "agreeing"
    if agreeing:
        text = say("documents-before-agreeing", body=context.body, n=Count(len(documents)))
    else:
        text = say("documents-before", body=context.body, n=Count(len(documents)))
    blocks: Blocks = []
    paragraph(blocks, "documentation/before", text, context.source)
    for place, document in enumerate(documents, start=1):
        blocks.append(_document(context, document, place, last=place == len(documents)))
    return blocks


def _document(context: Context, row: DocumentNow, place: int, *, last: bool) -> Item[Say]:
    title = context.words(row.title, "document", row.id, "title")
    titled = bool(row.title) or (isinstance(title, Missing) and not row.content)
    described = "title" if titled else "content" if row.content else "no"
    symbol = context.sure(Symbol(row.symbol), "document", row.id, "symbol")
    pending = context.record.held("symbol", "document", row.id) is not None
    text = say(
        "document",
        kind=row.kind,
        author="secretariat" if row.by_secretariat else "none",
        described=described,
        title=title,
        content=context.sure(row.content, "document", row.id, "content"),
        symbol=symbol,
        numbered=yes_no(bool(row.symbol) or pending),
        end="stop" if last else "semicolon",
    )
    label = say("label-subitem", n=Count(place))
    return Item(f"documentation/{row.id}", 2, text, label, Source("document", row.id))


def adoption(context: Context) -> Blocks:
    """When the report was adopted (if not decided yet, on the last day), and the task of the Rapporteur."""
    record = context.record
    blocks: Blocks = []
    decision = record.decision("report")
    day: Fact = Days((record.meeting.last_day,))
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


def _adopted_on(context: Context, decision: DecisionNow) -> Fact:
    """Return the day of a decision; doubtful if its sitting or the day of that sitting is."""
    sitting = context.record.sitting(decision.sitting_id)
    doubted = context.doubted("decision", decision.id, "sitting_id")
    unsure = doubted or context.doubted("sitting", sitting.id, "day")
    return Doubtful(Days((sitting.day,))) if unsure else Days((sitting.day,))
