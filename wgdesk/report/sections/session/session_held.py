"""Builds the sentences on when and where a session was held, and on its organizational one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from wgdesk.model import SittingKind
from wgdesk.phrasing.facts import Count, DateSpan, Doubtful, Fact, Missing, Ordinal, SessionDays, Sittings
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import SittingNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.grounds import after_its_ground
from wgdesk.report.sections.common.meeting_records import where_held
from wgdesk.rules.sitting_numbers import of_the_session
from wgdesk.words.variants import yes_no


def organizational_session(context: Context) -> Say | None:
    """Return that the body held its organizational session, if it is one apart and its meetings were held."""
    sittings = _organizational(context)
    if not sittings or context.options.choice("organizational_session") != "apart":
        return None
    meeting = context.record.meeting
    return say(
        "organizational-session",
        body=context.body_full,
        numbered=yes_no(meeting.ordinal is not None),
        year=Count(meeting.first_day.year),
        venue=context.venue,
        n=Count(len(sittings)),
        sittings=Sittings(tuple(context.sitting_ref(one) for one in sittings)),
        purposed=yes_no(_purposed(context)),
        purpose=_purpose(context),
        records=where_held(sittings, context.options),
    )


def session_held(context: Context) -> tuple[Say, ...]:
    """Return that the session was held, its meetings, and those adjourned for lack of a quorum.

    How many meetings there were is left out where the option says so.
    """
    by_body = context.options.choice("held_as") == "body" and context.options.choice("term_event") != "itself"
    parts = [_grounded(context, _session(context, by_body=by_body))]
    held = _of_session(context)
    sittings = (*held, *context.to_come)
    if sittings and context.options.choice("meetings_listed") != "unsaid":
        # A doubt about the number of a sitting means that it may not be held.
        doubted = any(context.doubted("sitting", sitting.id, "number") for sitting in sittings)
        sure = yes_no(not doubted and not context.to_come)
        n = Count(len(sittings))
        if sittings_by_part(context):
            parts.append(
                say("body-held-listed" if by_body else "sittings-held-listed", body=context.body, n=n)
            )
        elif by_body:
            parts.append(_sittings(context, held, n, sure))
        else:
            parts.append(say("sittings-held", n=n, sure=sure, records=where_held(held, context.options)))
    besides = _organizational(context)
    if besides and context.options.choice("organizational_session") == "besides":
        parts.append(_also_organizational(context, besides, after_body=by_body))
    without = tuple(context.sitting_ref(one) for one in context.sittings_held if one.inquorate)
    if without:
        # Nothing stands between a sentence and the list that it introduces.
        place = len(parts) - 1 if sittings_by_part(context) else len(parts)
        parts.insert(place, say("sittings-inquorate", body=context.body, sittings=Sittings(without)))
    return tuple(parts)


def who_convened(context: Context) -> Say | None:
    """Return by whom the session was convened, pursuant to what, if recorded (A/80/39, para. 70)."""
    meeting = context.record.meeting
    if not meeting.text("convened_by"):
        return None
    convener = context.words(meeting.text("convened_by"), "meeting", meeting.id, "convened_by")
    return _with_ground(context, say("convened", convener=convener))


def sittings_by_part(context: Context) -> tuple[tuple[SittingNow, ...], ...]:
    """Return the meetings in the parts of the session, if these are listed; empty if it has a single part.

    Organizational meetings that follow each other are one part, however far apart. What is planned, or in
    doubt, is not listed.
    """
    held = _of_session(context)
    doubted = any(context.doubted("sitting", one.id, "number") for one in held)
    if context.options.choice("meetings_listed") != "parts" or context.to_come or doubted:
        return ()
    span = context.span.value if isinstance(context.span, Doubtful) else context.span
    begins = [part.first for part in cast(DateSpan | SessionDays, span).parts]
    parts: list[list[SittingNow]] = []
    for one in held:
        last = parts[-1][-1] if parts else None
        apart = last is None or any(last.day < begin <= one.day for begin in begins)
        alike = last is not None and _organizing(last) and _organizing(one)
        begun = last is not None and _organizing(last) and not _organizing(one)
        if begun or (apart and not alike):
            parts.append([])
        parts[-1].append(one)
    return tuple(map(tuple, parts)) if len(parts) > 1 else ()


def _organizing(sitting: SittingNow) -> bool:
    return sitting.kind is SittingKind.ORGANIZATIONAL


def _of_session(context: Context) -> tuple[SittingNow, ...]:
    """Return the sittings held, without those of an organizational session that is one apart."""
    return tuple(of_the_session(context.sittings_held, context.options))


def _organizational(context: Context) -> tuple[SittingNow, ...]:
    """Return the organizational sittings held that are apart from the session or besides it."""
    return tuple(one for one in context.sittings_held if one not in _of_session(context))


def _purposed(context: Context) -> bool:
    return bool(context.record.meeting.text("organizational_purpose"))


def _purpose(context: Context) -> Fact:
    """Return what the organizational session or meetings were for (A/80/39, para. 75), if recorded."""
    meeting, name = context.record.meeting, "organizational_purpose"
    return context.words(meeting.text(name), "meeting", meeting.id, name) if _purposed(context) else Missing()


def _also_organizational(context: Context, those: Sequence[SittingNow], *, after_body: bool) -> Say:
    """Return that the body also held these meetings; ``after_body``: the sentence before was on the body."""
    return say(
        "also-organizational",
        body=context.body,
        named=yes_no(not after_body),
        n=Count(len(those)),
        sittings=Sittings(tuple(context.sitting_ref(one) for one in those)),
        purposed=yes_no(_purposed(context)),
        purpose=_purpose(context),
        records=where_held(those, context.options),
    )


def _session(context: Context, *, by_body: bool) -> Say:
    """Return the sentence that the meeting was held, or that the body held it (``by_body``).

    A conference was held, and holds only its meetings.
    """
    meeting, venue, span = context.record.meeting, context.venue, context.span
    if context.options.choice("term_event") == "conference":
        return say("held-named", body=context.body_full, venue=venue, span=span, mode=str(meeting.mode.value))
    # After sections on the substance, or after its organizational session, the reader knows the body.
    late = by_body and (
        context.record.outline[0][0] not in ("introduction", "organization", "opening")
        or organizational_session(context) is not None
    )
    body, mode = context.body if late else context.body_full, str(meeting.mode.value)
    session = meeting.session_kind or "none"
    if meeting.ordinal is None:
        return say(
            "held-by-body-in-year" if by_body else "held-in-year",
            year=Count(meeting.first_day.year),
            body=body,
            venue=venue,
            span=span,
            mode=mode,
            session=session,
        )
    return say(
        "held-by-body" if by_body else "held",
        ordinal=context.sure(Ordinal(meeting.ordinal), "meeting", meeting.id, "ordinal"),
        year=Count(meeting.first_day.year),
        body=body,
        venue=venue,
        span=span,
        mode=mode,
        session=session,
    )


def _sittings(context: Context, those: Sequence[SittingNow], n: Count, sure: str) -> Say:
    """Return how many sittings the body held, which, and how many of them were closed."""
    closed = sum(one.kind is SittingKind.CLOSED for one in those)
    held = tuple(replace(context.sitting_ref(one), label="", resumed=False) for one in those)
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
        figures=yes_no(len(those) >= 10),
        formal=yes_no(context.options.choice("meetings_formal") == "said"),
        records=where_held(those, context.options),
    )


def _grounded(context: Context, text: Say) -> Say:
    """Return that the meeting was held, with its ground unless that is told with who convened it."""
    return text if context.record.meeting.text("convened_by") else _with_ground(context, text)


def _with_ground(context: Context, text: Say) -> Say:
    """Return a sentence that begins with the decision by which the meeting was convened, if recorded."""
    meeting = context.record.meeting
    return after_its_ground(context, text, meeting.text("ground"), "meeting", meeting.id)
