"""Builds who the members of the body or its parties are, whether or not they attended, and its observers."""

from __future__ import annotations

from wgdesk.phrasing.facts import AnnexRef, Count, DateSpan, Missing, Names, Symbol
from wgdesk.phrasing.tree import Annex, Body, Say, Source, say
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no

ANNEX = "annex_members"


def composition(context: Context, blocks: Blocks) -> None:
    """Append how many members or parties there are, and who, if the option says so; then standing observers.

    If the report has them in an annex, they are only counted here.
    """
    way = context.options.choice("composition")
    if way == "unsaid":
        return
    listed = way == "listed" and not context.has_section(ANNEX)
    text = _composed(context, listed=listed, seen=_seen(context))
    if text is not None:
        paragraph(blocks, "attendance/composition", text, context.source)
    observers = [row for row in context.record.delegations.values() if row.standing_observer]
    if observers:
        names = Names(tuple(row.name for row in observers))
        text = say("composition-observers", body=context.body, n=Count(len(observers)), names=names)
        paragraph(blocks, "attendance/standing", text, Source("delegation", observers[0].id))


def annex(context: Context) -> Blocks:
    """Return the annex that lists the members or parties; empty if nobody is one."""
    text = _composed(context, listed=True, seen=say("no-words"))
    if text is None:
        return []
    heading = Annex(ANNEX, say("label-annex"), say("heading-annex_members"))
    return [heading, Body(f"{ANNEX}/list", text, context.source)]


def _composed(context: Context, *, listed: bool, seen: Say) -> Say | None:
    """Return the sentence; None if there is nobody to tell of.

    Parties, whose number changes, are told only as at a day; members with the day if it is recorded.
    """
    deciders, rows = context.options.choice("term_deciders"), _members(context)
    as_of = context.record.meeting.status_as_of
    if not rows or deciders == "participants" or (deciders != "members" and as_of is None):
        return None
    return say(
        "composition",
        dated=yes_no(as_of is not None),
        day=DateSpan(as_of, as_of) if as_of is not None else Missing(),
        n=Count(len(rows)),
        body=context.body,
        instrument=context.instrument,
        listed=yes_no(listed),
        names=Names(tuple(row.name for row in rows)),
        seen=seen,
    )


def _members(context: Context) -> list[DelegationNow]:
    return [row for row in context.record.delegations.values() if row.listed_in == "parties"]


def _seen(context: Context) -> Say:
    """Return where else the members are listed, in brackets; nothing if that is nowhere."""
    symbol, annexed = context.record.meeting.members_symbol, context.has_section(ANNEX)
    if not symbol and not annexed:
        return say("no-words")
    form = ("both" if annexed else "document") if symbol else "annex"
    return say("composition-seen", form=form, symbol=Symbol(symbol), annex=AnnexRef(ANNEX))
