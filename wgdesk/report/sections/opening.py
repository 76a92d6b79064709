"""Builds the introduction and the section on the opening."""

from __future__ import annotations

from wgdesk.model import StatementKind
from wgdesk.phrasing.facts import DateSpan, DateSpans, Missing
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.meetings_section import SECTION, held_and_considered
from wgdesk.report.sections.officers.bureau import bureau
from wgdesk.report.sections.session.serviced import has_secretary, serviced
from wgdesk.report.sections.speakers.occasions import occasion
from wgdesk.report.sections.speakers.openers import opened_by, opened_from_chair, openers_of, remarks_told
from wgdesk.report.sections.speakers.speaker_notes import speaker_notes
from wgdesk.report.sections.speakers.speeches import in_order_of_time, sort_out
from wgdesk.rules.sitting_numbers import of_the_session
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

    None if the option hides it, or if the body does not number its meetings, or only those of a year, and the
    record has no earlier ones, so that nobody can tell whether there were any.
    """
    if context.options.choice("previous_meetings") == "hidden":
        return None
    spans = tuple(DateSpan(first, last) for first, last in context.record.previous)
    ordinal, yearly = context.record.meeting.ordinal, context.options.choice("term_ordinal") == "year"
    if not spans and (ordinal is None or yearly):
        return None
    if not spans and ordinal != 1:
        return say("words", text=Missing())  # there were earlier meetings, but the record has none
    if not spans:
        return say("first-meeting", body=context.body, alone=yes_no(alone))
    return say("previous-meetings", body=context.body, spans=DateSpans(spans), alone=yes_no(alone))


def opening(context: Context) -> Blocks:
    """Return the section: when, where, how many sittings; who opened the meeting; statements; elections."""
    record = context.record
    blocks: Blocks = []
    if not context.has_section(SECTION):
        held_and_considered(context, "opening", blocks)
    # What was opened is the session, not an organizational one apart from it or a meeting besides it.
    first = (of_the_session(context.sittings_held, context.options) or list(record.sittings))[:1]
    opener = context.presiding(s.id for s in first) or context.record.chair
    rows = sort_out(context, record.statements).openings
    openers = openers_of(context)
    known: int | None = None
    if openers:
        text = _opened_at(context, opened_by(context, openers), openers[0].sitting_id)
        paragraph(blocks, "opening/opened", text, Source("request", openers[0].id))
        speaker_notes(context, blocks, openers)
    elif context.options.choice("opening_of_meeting") == "recorded":
        pass  # nobody has recorded it, and the Chair's statement is told of among the others
    elif opener is not None:
        parts = opened_from_chair(context, opener)
        text = _opened_at(context, parts, first[0].id if first else None)
        # that the opener spoke, too
        told = not in_order_of_time(context) or remarks_told(context, opener.person_id)
        known = opener.person_id if told or record.meeting.text("opening_overview") else None
        paragraph(blocks, "opening/opened", text, Source("officer", opener.id))
    else:
        paragraph(blocks, "opening/opened", say("opened-by-unknown", opener=Missing()), context.source)
    occasion(context, blocks, StatementKind.OPENING, rows, known)
    named = has_secretary(context)  # one comes after the Bureau
    if not named:
        serviced(context, blocks)
    if not context.has_section("elections"):
        bureau(context, blocks)
    if named:
        serviced(context, blocks)
    return blocks


def _opened_at(context: Context, parts: tuple[Say, ...], sitting_id: int | None) -> Say:
    """Return who opened the meeting and what was said; by option the first sentence names the sitting."""
    if sitting_id is not None and context.options.choice("opening_sitting") == "said":
        at = context.at(sitting_id, doubtful=False)
        parts = (say("opened-at", sittings=at, text=parts[0]), *parts[1:])
    return say("sentences", parts=parts)
