"""Builds the introduction and the section on the opening."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.model import SittingKind, StatementKind
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
from wgdesk.report.build.openers import opened_by, openers_of
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
    rows = sort_out(context, record.statements).openings
    openers = openers_of(context)
    known: int | None = None
    if openers:
        text = say("sentences", parts=opened_by(context, openers))
        paragraph(blocks, "opening/opened", text, Source("request", openers[0].id))
    elif context.options.choice("opening_of_meeting") == "recorded":
        pass  # nobody has recorded it, and the Chair's statement is told of among the others
    elif opener is not None:
        text = say("sentences", parts=_opened(context, opener))
        known = opener.person_id if record.meeting.text("opening_overview") else None
        paragraph(blocks, "opening/opened", text, Source("officer", opener.id))
    else:
        paragraph(blocks, "opening/opened", say("opened-by-unknown", opener=Missing()), context.source)
    occasion(context, blocks, StatementKind.OPENING, rows, known)
    if not context.has_section("elections"):
        bureau(context, blocks)
    return blocks


def _held(context: Context) -> tuple[Say, ...]:
    by_body = context.options.choice("held_as") == "body" and context.options.choice("term_event") != "itself"
    parts = [_grounded(context, _session(context, by_body=by_body))]
    sittings = (*context.sittings_held, *context.to_come)
    if sittings:
        # A doubt about the number of a sitting means that it may not be held.
        doubted = any(context.doubted("sitting", sitting.id, "number") for sitting in sittings)
        sure = yes_no(not doubted and not context.to_come)
        n = Count(len(sittings))
        held = _sittings(context, n, sure) if by_body else say("sittings-held", n=n, sure=sure)
        parts.append(held)
    without = tuple(context.sitting_ref(one) for one in context.sittings_held if one.inquorate)
    if without:
        parts.append(say("sittings-inquorate", body=context.body, sittings=Sittings(without)))
    return tuple(parts)


def _session(context: Context, *, by_body: bool) -> Say:
    """Return the sentence that the meeting was held, or that the body held it (``by_body``)."""
    meeting, venue, span = context.record.meeting, context.venue, context.span
    # After sections on the substance, the reader knows the body by its short name.
    late = by_body and context.record.outline[0][0] not in ("introduction", "organization", "opening")
    body, mode = context.body if late else context.body_full, str(meeting.mode.value)
    if meeting.ordinal is None:
        return say(
            "held-by-body-in-year" if by_body else "held-in-year",
            year=Count(meeting.first_day.year),
            body=body,
            venue=venue,
            span=span,
            mode=mode,
        )
    return say(
        "held-by-body" if by_body else "held",
        ordinal=context.sure(Ordinal(meeting.ordinal), "meeting", meeting.id, "ordinal"),
        body=body,
        venue=venue,
        span=span,
        mode=mode,
    )


def _sittings(context: Context, n: Count, sure: str) -> Say:
    """Return how many sittings the body held, which, and how many of them were closed."""
    closed = sum(one.kind is SittingKind.CLOSED for one in context.sittings_held)
    held = tuple(replace(context.sitting_ref(one), label="", resumed=False) for one in context.sittings_held)
    numbers = context.options.choice("term_sitting_numbers")
    # The number of an only meeting says something where it is not bound to be the first.
    numbered = numbers == "across" or (numbers == "within" and len(held) > 1)
    return say(
        "body-held-sittings",
        body=context.body,
        n=n,
        sure=sure,
        listed=yes_no(numbered and sure == "yes"),
        sittings=Sittings(held) if numbered else Missing(),
        closed=Count(closed),
    )


def _grounded(context: Context, text: Say) -> Say:
    """Return a sentence that begins with the decision by which the meeting was convened, if recorded."""
    meeting = context.record.meeting
    if not meeting.text("ground"):
        return text
    ground = context.words(meeting.text("ground"), "meeting", meeting.id, "ground")
    return say("with-ground", ground=ground, text=text)


def _opened(context: Context, opener: OfficerNow) -> tuple[Say, ...]:
    meeting = context.record.meeting
    person: Fact = context.person(opener.person_id)
    officer = context.office("officer", opener)
    if opener.of_previous:
        parts = [say("opened-by-previous", opener=person, officer=officer)]
    else:
        parts = [say("opened-by", opener=person, officer=officer, body=context.body)]
    words = meeting.text("opening_overview")
    if words:
        overview = context.words(words, "meeting", meeting.id, "opening_overview")
        parts.append(say("opener-overview", body=context.body, opener=person, overview=overview))
    elif context.options.choice("occasions_order") == "by_kind" and any(
        s.kind == StatementKind.OPENING and s.person_id == opener.person_id for s in context.record.statements
    ):
        parts.append(say("opener-addressed", body=context.body, opener=person))
    return tuple(parts)
