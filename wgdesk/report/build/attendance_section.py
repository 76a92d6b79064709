"""Builds the section on attendance."""

from __future__ import annotations

from wgdesk.model import Category
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.facts import Names, Symbol
from wgdesk.report.tree import Say, Source, say
from wgdesk.rules.attendance import PRINTED
from wgdesk.words.variants import yes_no


def attendance(context: Context) -> Blocks:
    """One paragraph for each list that is not empty, in a fixed order; then the list of participants."""
    blocks: Blocks = []
    for name in PRINTED:
        rows = [
            d
            for d in context.record.delegations.values()
            if context.list_of(d.id) == name and context.attends(d)
        ]
        if rows:
            _list(context, name, rows, blocks)
    symbol = context.record.meeting.participants_symbol
    if symbol or context.record.held("symbol", "meeting", context.record.meeting.id):
        own = ("meeting", context.record.meeting.id, "participants_symbol")
        text = say("participants-list", symbol=context.sure(Symbol(symbol), *own))
        paragraph(blocks, "attendance/participants", text, context.source)
    return blocks


def _list(context: Context, name: str, rows: list[DelegationNow], blocks: Blocks) -> None:
    """Append the paragraph of a list; for non-governmental organizations, one for each status."""
    if name != Category.NGO:
        paragraph(blocks, f"attendance/{name}", *_said(context, name, rows))
        return
    # That an organization has consultative status is printed only of those of which it is recorded.
    known, others = [row for row in rows if row.consultative], [row for row in rows if not row.consultative]
    if known:
        text, source = _said(context, name, known, last=not others)
        paragraph(blocks, "attendance/ngo", text, source)
    if others:
        text, source = _said(context, name, others, neutral=True, also=bool(known))
        paragraph(blocks, "attendance/ngo-neutral", text, source)


# If a list of this kind has one name only, the name is enough: it says what kind of body this is.
_BARE = ("un_secretariat", "un_body", "institute", "specialized_agency", "igo")
_BY_STATUS = ("parties", "signatories", "non_signatories")


def _said(
    context: Context,
    name: str,
    rows: list[DelegationNow],
    *,
    neutral: bool = False,
    also: bool = False,
    last: bool = True,
) -> tuple[Say, Source]:
    """Return the sentence of a list, and its row or the first delegation as source.

    ``neutral``: say nothing of the consultative status; ``also``: a paragraph on those that have it precedes.
    ``last``: no other paragraph of the list follows, so that it shows that the list is open.
    """
    of = {row.listed_in for row in rows}
    state = next((row for row in context.record.lists if row.category in of), None)
    names = Names(
        tuple(row.name for row in rows),
        "entered" if state is not None and state.as_entered else "sorted",
        state is not None and state.is_open and last,
    )
    source = Source("attendance_list", state.id) if state else Source("delegation", rows[0].id)
    if name in _BY_STATUS:
        return say(f"attended-{name}", names=names, instrument=context.instrument, body=context.body), source
    if name in ("states", "other_states"):
        return say(f"attended-{name}", names=names), source
    if neutral:
        return say("attended-ngo-neutral", names=names, also=yes_no(also)), source
    single = len(rows) == 1 and not names.is_open
    return say("attended-bare" if single and name in _BARE else f"attended-{name}", names=names), source
