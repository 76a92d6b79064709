"""Builds the introduction and the section on the opening."""

from __future__ import annotations

from wgdesk.model import StatementKind
from wgdesk.phrasing.facts import (
    Count,
    DateSpan,
    DateSpans,
    Fact,
    Missing,
    Ordinal,
    Sittings,
)
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.build.bureau import bureau
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.occasions import occasion
from wgdesk.report.build.speeches import sort_out
from wgdesk.words.variants import yes_no


def introduction(context: Context) -> Blocks:
    """Return the paragraphs on the mandate; the first one ends with the list of earlier meetings."""
    blocks: Blocks = []
    earlier = _earlier(context, alone=not context.record.mandates)
    for mandate in context.record.mandates:
        text = say("words", text=context.words(mandate.body, "mandate", mandate.id, "body"))
        if not blocks and earlier is not None:
            text = say("sentences", parts=(text, earlier))
        source = Source("mandate", mandate.id)
        paragraph(blocks, f"introduction/mandate/{mandate.id}", text, source, joined=False)
    if not blocks and earlier is not None:
        paragraph(blocks, "introduction/earlier", earlier, context.source)
    return blocks


def _earlier(context: Context, *, alone: bool) -> Say | None:
    """Return the sentence on earlier meetings; ``alone``: its paragraph has no other sentence.

    None if the option hides it, or if the body does not number its meetings and the record has no earlier
    ones, so that nobody can tell whether there were any.
    """
    if context.options.choice("previous_meetings") == "hidden":
        return None
    spans = tuple(DateSpan(first, last) for first, last in context.record.previous)
    if not spans and context.record.meeting.ordinal is None:
        return None
    if not spans and context.record.meeting.ordinal != 1:
        return say("words", text=Missing())  # there were earlier meetings, but the record has none
    if not spans:
        return say("first-meeting", body=context.body, alone=yes_no(alone))
    return say("previous-meetings", body=context.body, spans=DateSpans(spans), alone=yes_no(alone))


def opening(context: Context) -> Blocks:
    """Return the section: when, where, how many sittings; who opened the meeting; statements; elections."""
    record = context.record
    blocks: Blocks = []
    paragraph(blocks, "opening/held", say("sentences", parts=_held(context)), context.source)
    first = (context.sittings_held or record.sittings)[:1]
    opener = context.presiding(s.id for s in first) or context.chair
    if opener is not None:
        text = say("sentences", parts=_opened(context, opener))
        paragraph(blocks, "opening/opened", text, Source("officer", opener.id))
    else:
        paragraph(blocks, "opening/opened", say("opened-by-unknown", opener=Missing()), context.source)
    rows = sort_out(context, record.statements).openings
    occasion(context, blocks, StatementKind.OPENING, rows)
    if not context.has_section("elections"):
        bureau(context, blocks)
    return blocks


def _held(context: Context) -> tuple[Say, ...]:
    meeting = context.record.meeting
    body, venue, mode = context.body_full, context.venue, str(meeting.mode.value)
    if meeting.ordinal is None:
        year = Count(meeting.first_day.year)
        parts = [say("held-in-year", year=year, body=body, venue=venue, span=context.span, mode=mode)]
    else:
        ordinal = context.sure(Ordinal(meeting.ordinal), "meeting", meeting.id, "ordinal")
        parts = [say("held", ordinal=ordinal, body=body, venue=venue, span=context.span, mode=mode)]
    sittings = (*context.sittings_held, *context.to_come)
    if sittings:
        # A doubt about the number of a sitting means that it may not be held.
        doubted = any(context.doubted("sitting", sitting.id, "number") for sitting in sittings)
        sure = not doubted and not context.to_come
        parts.append(say("sittings-held", n=Count(len(sittings)), sure=yes_no(sure)))
    without = tuple(context.sitting_ref(one) for one in context.sittings_held if one.inquorate)
    if without:
        parts.append(say("sittings-inquorate", body=context.body, sittings=Sittings(without)))
    return tuple(parts)


def _opened(context: Context, opener: OfficerNow) -> tuple[Say, ...]:
    meeting = context.record.meeting
    person: Fact = context.person(opener.person_id)
    officer = context.office("officer", opener)
    parts = [say("opened-by", opener=person, officer=officer, body=context.body)]
    words = meeting.text("opening_overview")
    if words:
        overview = context.words(words, "meeting", meeting.id, "opening_overview")
        parts.append(say("opener-overview", body=context.body, opener=person, overview=overview))
    elif any(
        s.kind == StatementKind.OPENING and s.person_id == opener.person_id for s in context.record.statements
    ):
        parts.append(say("opener-addressed", body=context.body, opener=person))
    return tuple(parts)
