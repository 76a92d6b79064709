"""Checks attendance, documents and symbols."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wgdesk.model import Category
from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding, person_findings
from wgdesk.words.symbol_parts import BRACKETED, symbols_in

# What a United Nations symbol never has, but for a section in brackets at its end: a space, a part that
# begins with a small letter (Rev.1 and Add.1 begin with capitals), letters or digits other than Latin ones.
_UNUSUAL = re.compile(r"[^!-~]|(?<![A-Za-z])[a-z]")
_BRACKETED = re.compile(rf"{BRACKETED}\Z")

_OF_REPORT = ("symbol_draft", "symbol_final")
_SYMBOLS = (*_OF_REPORT, "participants_symbol", "documents_symbol", "speakers_symbol")


def symbols(asked: CheckedReport) -> Iterator[Finding]:
    """Symbols unlike those of the United Nations. They are printed as typed, so this is only a hint."""
    meeting, source = asked.record.meeting, asked.context.source
    for field in _SYMBOLS:
        symbol = getattr(meeting, field)
        if _is_unusual(symbol):
            yield finding("symbol-unusual", source, "meeting", symbol=symbol, field=field)
    for row in asked.record.documents:
        if _is_unusual(row.symbol):
            yield finding("symbol-unusual", Source("document", row.id), "documents", symbol=row.symbol)


def _is_unusual(symbol: str) -> bool:
    return any(_UNUSUAL.search(_BRACKETED.sub("", one)) for one in symbols_in(symbol))


def attendance(asked: CheckedReport) -> Iterator[Finding]:
    """Open lists, missing names, a status that began after the meeting, no list of participants."""
    for row in asked.record.lists:
        if row.is_open:
            source = Source("attendance_list", row.id)
            block = f"attendance/{row.category}"
            yield finding("list-open", source, "attendance", block, list=row.category)
        if row.unnamed:
            source = Source("attendance_list", row.id)
            yield finding(
                "organizations-unnamed", source, "attendance", list=row.category, n=str(row.unnamed)
            )
    for one in asked.record.body_members:
        person = asked.record.people[one.person_id]
        yield from person_findings(asked, person, Source("participant", one.id), "attendance")
    for delegation in asked.record.delegations.values():
        if not asked.context.attends(delegation):
            continue
        source, name = Source("delegation", delegation.id), asked.delegation(delegation.name)
        block = f"attendance/{delegation.listed_in}"
        if delegation.name.get(asked.lang) is None:
            yield finding("delegation-name-missing", source, "attendance", block, name=name)
        if delegation.category is Category.NGO and delegation.consultative is None:
            neutral = "attendance/ngo-neutral"
            claimed = neutral in asked.printed and "attendance/ngo" in asked.printed
            told = finding(
                "consultative-claimed" if claimed else "consultative-unknown", source, "attendance", name=name
            )
            yield replace(told, block=neutral, blocks=(neutral,)) if claimed else told
        since = delegation.party_since
        if since is not None and since > asked.record.meeting.last_day:
            yield finding("not-yet-party", source, "attendance", block, name=name)
        signed = delegation.signed_on
        if signed is not None and signed > asked.record.meeting.last_day:
            yield finding("not-yet-signatory", source, "attendance", block, name=name)
    meeting, has = asked.record.meeting, asked.context.has_section
    referred = asked.context.options.choice("attendance_list") != "unsaid"
    # An annex lists the participants itself.
    cited = referred and has("attendance") and not has("annex_attendance")
    if cited and not (meeting.participants_symbol or meeting.participants_link):
        yield finding("no-participants-symbol", asked.context.source, "meeting")


def documents(asked: CheckedReport) -> Iterator[Finding]:
    """Documents without symbol or title."""
    for place, row in enumerate(asked.record.documents, start=1):
        source = Source("document", row.id)
        if not row.symbol:
            yield finding("document-without-symbol", source, "documents", n=str(place))
        described = row.title or row.content
        if described and asked.lacks(described):
            yield finding("document-without-title", source, "documents", n=str(place))
