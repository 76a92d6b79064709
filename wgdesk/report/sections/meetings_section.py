"""Builds the section on the meetings held: which, in the parts of the session, and a table of the questions.

The form is that of special committees of the General Assembly (A/80/23, chap. I, sect. D), whose reports have
it apart from the opening: a list of the meetings by part of the session, with the days, and a table with each
question, the meetings that took it up, and where its outcome is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from wgdesk.model import SittingKind
from wgdesk.phrasing.facts import BlockRef, Count, Ordinal, PlaceRef, Sittings
from wgdesk.phrasing.tree import Item, Leads, Say, Table, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.decisions.acted_on import cited
from wgdesk.report.sections.decisions.text_kinds import kind_of
from wgdesk.report.sections.session.session_held import (
    organizational_session,
    session_held,
    sittings_by_part,
    who_convened,
)
from wgdesk.words.variants import yes_no

SECTION = "meetings"
_LEADS: Mapping[bool, Leads] = {True: "besides", False: "no"}  # by whether the meetings are listed


def meetings(context: Context) -> Blocks:
    """Return the section that says when and where the session was held, apart from who opened it."""
    blocks: Blocks = []
    held_and_considered(context, SECTION, blocks)
    return blocks


def held_and_considered(context: Context, key: str, blocks: Blocks) -> None:
    """Add when and where the session was held, its meetings, who convened it, and the table of questions.

    ``key`` is the section: that on the opening, or where the outline has it the one on the meetings.
    """
    organizational = organizational_session(context)
    if organizational is not None:
        paragraph(blocks, f"{key}/organizational", organizational, context.source)
    parts = sittings_by_part(context)
    held, leads = say("sentences", parts=session_held(context)), _LEADS[bool(parts)]
    paragraph(blocks, f"{key}/held", held, context.source, leads=leads)
    for place, sittings in enumerate(parts, start=1):
        text = _part(context, place, sittings, last=place == len(parts))
        label = say("label-subitem", n=Count(place))
        blocks.append(Item(f"{key}/part/{place}", 2, text, label, context.source, inside=True))
    convener = who_convened(context)
    if convener is not None:
        paragraph(blocks, f"{key}/convened", convener, context.source)
    _questions(context, key, blocks)


def _part(context: Context, place: int, sittings: Sequence[SittingNow], *, last: bool) -> Say:
    for_organization = all(one.kind is SittingKind.ORGANIZATIONAL for one in sittings)
    dated = context.options.choice("sitting_year") == "always"
    held: list[Say] = []
    for _, those in groupby(sittings, key=lambda one: one.day):
        refs = Sittings(tuple(map(context.sitting_ref, those)), with_year=dated)
        held.append(say("meetings-on-day", n=Count(len(refs.certain)), sittings=refs))
    return say(
        "meetings-of-part",
        ordinal=Ordinal(place),
        organizational=yes_no(for_organization),
        n=Count(len(sittings)),
        days=say("semicolons", parts=tuple(held)),
        end="stop" if last else "semicolon",
    )


# -- the table of questions --------------------------------------------------------------------------------


def _questions(context: Context, key: str, blocks: Blocks) -> None:
    """Add the table of the questions that were considered, if the body has one and there are any."""
    if context.options.choice("questions_listed") == "unsaid":
        return
    rows = tuple(_row(context, *one) for one in _considered(context))
    if not rows:
        return
    called = context.options.choice("items_called")
    head = tuple(say("questions-head", column=name, called=called) for name in ("item", "meetings", "text"))
    text = say("questions-considered", body=context.body, called=called)
    paragraph(blocks, f"{key}/questions", text, context.source, joined=False, leads="lines")
    blocks.append(Table(f"{key}/questions/table", head, rows, context.source))


def _considered(context: Context) -> Iterator[tuple[ItemNow, Sittings, list[ActionNow]]]:
    """Yield each item, its meetings, and the texts adopted or else what was decided; headed parts apart."""
    for top in context.top_items:
        for item in (top, *context.parts_of(top)):
            inside = {item.id} if item is top and context.parts_of(top) else context.with_subs([item.id])
            taken = [row for row in context.record.actions if row.item_id in inside and row.amends_id is None]
            sittings = context.sittings_of(*inside)
            told = top.substantive or top.written
            if told and sittings is not None and not (item is top and context.parts_of(top) and not taken):
                yield item, sittings, [one for one in taken if cited(one)] or taken


def _row(
    context: Context, item: ItemNow, sittings: Sittings, taken: Sequence[ActionNow]
) -> tuple[Say, Say, Say]:
    title = context.words(item.title, "agenda_item", item.id, "title")
    outcomes = [_outcome(context, one) for one in taken]
    outcomes = outcomes or [_paragraph(context, f"deliberations/item/{item.id}/consideration")]
    return (
        say("question-listed", title=title),
        say("meetings-listed", sittings=_numbered(sittings)),
        say("place-alone", place=say("listing", parts=tuple(outcomes))),
    )


def _numbered(sittings: Sittings) -> Sittings:
    """Return meetings as a cell has them: by their numbers, without what they were for."""
    certain, doubtful = (
        tuple(replace(one, label="") for one in those) for those in (sittings.certain, sittings.doubtful)
    )
    return replace(sittings, certain=certain, doubtful=doubtful)


def _outcome(context: Context, action: ActionNow) -> Say:
    """Return where the report has the text of a decision, else the paragraph that tells of it."""
    if action.recommendation_id is None:
        return _paragraph(context, f"action/{action.id}")
    kind, way = kind_of(context, action.recommendation_id), _parts_called(context)
    place = PlaceRef(action.recommendation_id, way, kind.value if kind is not None else "", True, True)
    return say("place-named", place=place)


def _paragraph(context: Context, key: str) -> Say:
    return say("place-named", place=BlockRef(key, _parts_called(context)))


def _parts_called(context: Context) -> str:
    return "chapters" if context.options.choice("chapter_headings") == "chapter" else "sections"
