"""Builds the masthead and the title block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from wgdesk.phrasing.facts import Count, Days, Ordinal, Symbol
from wgdesk.phrasing.tree import LineRole, Say, TitleLine, UnPage, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.common.session_named import named_session
from wgdesk.report.sections.officers.bureau_names import office_of
from wgdesk.words.variants import yes_no


def masthead(context: Context) -> Blocks:
    """Return symbol, distribution, date, languages, job; then organ, body, place, title, Rapporteur."""
    lines = (*_head(context), *_titles(context))
    return [TitleLine(f"masthead/{role}", role, text, context.source) for role, text in lines]


def _head(context: Context) -> Iterator[tuple[LineRole, Say]]:
    meeting = context.record.meeting
    final = context.stage == "final"
    symbol = meeting.symbol_final if final else meeting.symbol_draft
    job = meeting.job_final if final else meeting.job_draft
    distribution = context.options.choice("distribution_final" if final else "distribution_draft")
    own = ("meeting", meeting.id)
    if context.options.choice("masthead_nations") == "shown":
        yield LineRole.NATIONS, say("masthead-nations")
    if symbol:
        shown = context.sure(Symbol(symbol), *own, f"symbol_{context.stage}")
        yield LineRole.SYMBOL, say("symbol", symbol=shown)
    yield LineRole.DISTRIBUTION, say("masthead-distribution", level=distribution)
    yield LineRole.DATE, say("masthead-date", day=Days((issued(context),)))
    yield LineRole.LANGUAGE, say("masthead-language")
    yield LineRole.ORIGINAL, say("masthead-original", lang=meeting.original_language)
    if job:
        yield LineRole.JOB, say("masthead-job", job=context.sure(job, *own, f"job_{context.stage}"))


def un_page(context: Context) -> UnPage[Say] | None:
    """Return what the pages of a United Nations document show besides its blocks; None for a plain page."""
    form = context.options.choice("page")
    if form == "plain":
        return None
    meeting, stage = context.record.meeting, context.stage
    final = stage == "final"
    symbol, job = (
        (meeting.symbol_final, meeting.job_final) if final else (meeting.symbol_draft, meeting.job_draft)
    )
    prepared, issued = (
        (meeting.prepared_final, meeting.issued_final)
        if final
        else (meeting.prepared_draft, meeting.issued_draft)
    )
    unsure = {name: context.doubted("meeting", meeting.id, f"{name}_{stage}") for name in ("symbol", "job")}
    return UnPage(
        nations=say("masthead-nations"),
        job_line=_job_line(context, job, [day for day in (prepared, issued) if day is not None]),
        job="" if unsure["job"] else re.sub(r"\D", "", _bare(job)),
        symbol="" if unsure["symbol"] else symbol,
        form=form,
    )


def _job_line(context: Context, job: str, days: Sequence[date]) -> Say | None:
    """Return the line at the foot of the first page, V.26-90417 (E) 021026 051026; None without a number.

    ``days``: at most two, on which the document was prepared and issued.
    """
    if not job:
        return None
    number = context.sure(_bare(job), "meeting", context.record.meeting.id, f"job_{context.stage}")
    figures = [f"{day:%d%m%y}" for day in days]
    return say(
        "masthead-job-line",
        job=number,
        dates=("none", "one", "both")[len(figures)],
        before=figures[0] if len(figures) > 1 else "",
        day=figures[-1] if figures else "",
    )


def _bare(job: str) -> str:
    """Return a job number without a typed language letter: each language prints its own."""
    return re.sub(r"\s*\([A-Z]\).*", "", job)


def issued(context: Context) -> date:
    """Return the date of issue; if none is recorded, the first day (draft) or the last day (final)."""
    meeting = context.record.meeting
    if context.stage == "final":
        return meeting.issued_final or meeting.last_day
    return meeting.issued_draft or meeting.first_day


def _titles(context: Context) -> Iterator[tuple[LineRole, Say]]:
    meeting = context.record.meeting
    own_organ = context.options.choice("masthead_organ") == "body"
    yield LineRole.PARENT, _organ(context) if own_organ else say("words", text=meeting.text("parent_full"))
    form = context.options.choice("title_final") if context.stage == "final" else "draft"
    session = _line_of_session(context, form)
    # The full title of a final report names body, place and days, but not the session, which is the body's.
    named = form in ("its_session", "body") or (form == "full" and session is None)
    if not named and not own_organ:
        yield LineRole.BODY, say("words", text=meeting.text("body_full"))
    if session is not None:
        yield LineRole.SESSION, session
    if form in ("draft", "short"):
        yield LineRole.PLACE, say("place", venue=context.venue, span=context.span)
    if meeting.masthead_item is not None:
        yield LineRole.ITEM, say("masthead-item", n=Count(meeting.masthead_item))
        if words := meeting.text("masthead_item_title"):
            own = ("meeting", meeting.id, "masthead_item_title")
            yield LineRole.ITEM_TITLE, say("masthead-item-title", title=context.words(words, *own))
    yield LineRole.TITLE, title(context)
    if form == "body":
        yield LineRole.PLACE, say("session-dated", **named_session(context), span=context.span)
    named = context.options.choice("masthead_rapporteur") != "hidden" and context.stage == "draft"
    holders = OfficerNow.rapporteurs(context.record.officers)
    if named and holders:
        yield LineRole.RAPPORTEUR, _rapporteurs(context, holders)


def _rapporteurs(context: Context, holders: Sequence[OfficerNow]) -> Say:
    """Return the line that names the Rapporteur, or all who hold the office together."""
    addressed = yes_no(context.options.choice("masthead_rapporteur") == "shown")
    people = [context.person(one.person_id) for one in holders]
    parts = [say("rapporteur-named", person=person, addressed=addressed) for person in people]
    names = parts[0] if len(parts) == 1 else say("listing", parts=tuple(parts))
    return say("rapporteur-line", office=office_of(context, holders), names=names)


def _organ(context: Context) -> Say:
    """Return the body as the organ: the Third Meeting of States Parties to a treaty, or by its name."""
    meeting, event = context.record.meeting, context.options.choice("term_event")
    if event != "itself" or meeting.ordinal is None:
        return say("words", text=meeting.text("body_full"))
    ordinal = context.sure(Ordinal(meeting.ordinal), "meeting", meeting.id, "ordinal")
    return say("masthead-organ", ordinal=ordinal, body=context.body_full)


def _line_of_session(context: Context, form: str) -> Say | None:
    """Return the line of the session, if there is one: that of the body, or of the parent.

    A title that names the session of the body leaves no other than that of the parent (``form``: as of the
    option title_final, "draft" for a draft).
    """
    whose = context.options.choice("masthead_session")
    if whose == "parent" and form != "draft":
        meeting = context.record.meeting
        return say(
            "masthead-parent-session",
            numbered=yes_no(meeting.parent_session is not None),
            ordinal=Ordinal(meeting.parent_session or 1),
            year=Count(meeting.first_day.year),
        )
    return None if whose == "hidden" or form in ("session", "its_session", "body") else _session(context)


def _session(context: Context) -> Say:
    """Return the line of the session: "Sixty-eighth session", "2026 session"."""
    meeting = context.record.meeting
    session, year = meeting.session_kind or "none", Count(meeting.first_day.year)
    if meeting.ordinal is None:
        return say("masthead-session-in-year", year=year, session=session)
    ordinal = context.sure(Ordinal(meeting.ordinal), "meeting", meeting.id, "ordinal")
    return say("masthead-session", ordinal=ordinal, session=session, year=year)


def title(context: Context) -> Say:
    """Return the title of the report."""
    if context.stage == "draft":
        return say("title-draft")
    form = context.options.choice("title_final")
    if form == "short":
        return say("title-short")
    if form == "body":
        return say("title-of-body", body=context.body_full)
    if form in ("session", "its_session"):
        return say(
            "title-session",
            form="its" if form == "its_session" else "session",
            body=context.body_full,
            venue=context.venue,
            span=context.span,
            **named_session(context),
        )
    return say("title-final", body=context.body_full, venue=context.venue, span=context.span)
