"""Builds the paragraphs on who brought a text before the meeting: its sponsors, or an officer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wgdesk.phrasing.facts import Missing, Names, Sittings, Words
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.actions import ActionNow, SponsorNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.informal_work.informal_capacity import introducer
from wgdesk.words.variants import yes_no


@dataclass(frozen=True)
class BroughtText:
    """A text that was brought before the meeting.

    ``target`` is the text as a noun, "recommendation 3", and ``again`` how those who joined its sponsors have
    it; ``source`` is its row. ``sitting_id``: the sitting to be named; ``before_it``: the record says that
    this sitting had the text before it, which is told even if nobody is known to have introduced the text.
    ``item_id``: the item under which it was brought. ``listed``: its document has other sponsors.
    """

    target: Say
    source: Source
    again: Say | None = None
    sitting_id: int | None = None
    before_it: bool = False
    listed: bool = False
    item_id: int | None = None


def sponsors_of(context: Context, action: ActionNow) -> list[SponsorNow]:
    """Return the sponsors of the text of an action; those of an amendment moved it."""
    return [row for row in context.record.sponsors if row.action_id == action.id]


def names_of(context: Context, sponsors: Iterable[SponsorNow]) -> Names:
    """Return the names of sponsors, with the groups for which they acted in brackets.

    They are doubtful where it is in doubt who sponsored.
    """
    rows, codes, known = list(sponsors), context.record.delegations, context.record.groupings
    behalf = ((codes[row.delegation_id].name.code, row.grouping_id) for row in rows)
    return Names(
        tuple(context.delegation_of("sponsor", row.id, row.delegation_id) for row in rows),
        behalf=tuple((code, known[key], False) for code, key in behalf if key),
    )


def sponsored(context: Context, blocks: Blocks, sponsors: Sequence[SponsorNow], text: BroughtText) -> None:
    """Add who introduced a text, and on behalf of whom, or only who sponsored it; then who joined them.

    Those who joined at a known sitting have a sentence for each sitting, after the others.
    """
    first = [row for row in sponsors if not row.joined]
    if first:
        paragraph(blocks, f"sponsors/{first[0].id}", _brought(context, first, text), text.source)
    elif text.before_it:
        said = _sponsored(context, Names(()), text)
        paragraph(blocks, f"{text.source.table}/{text.source.row}/before", said, text.source)
    waves: dict[int | None, list[SponsorNow]] = {}
    for row in sorted(sponsors, key=lambda row: row.joined_at_id is not None):
        if row.joined:
            waves.setdefault(row.joined_at_id, []).append(row)
    for sitting_id, those in waves.items():
        said = say(
            "sponsors-joined",
            dated=yes_no(sitting_id is not None),
            sittings=_at(context, text, sitting_id),
            names=names_of(context, those),
            target=text.again or text.target,
        )
        paragraph(blocks, f"sponsors/{those[0].id}", said, text.source)


def _at(context: Context, text: BroughtText, sitting_id: int | None) -> Sittings | Missing:
    if sitting_id is None:
        return Missing()
    return context.at(sitting_id, doubtful=False, item_id=text.item_id)


def _brought(context: Context, sponsors: Sequence[SponsorNow], text: BroughtText) -> Say:
    spoke = [row for row in sponsors if row.introduced]
    others = names_of(context, [row for row in sponsors if not row.introduced])
    if not spoke:
        return _sponsored(context, others, text)
    names, group = _for_groups(context, spoke)
    return say(
        "introduced",
        dated=yes_no(text.sitting_id is not None),
        sittings=_at(context, text, text.sitting_id),
        alone=yes_no(not others.names),
        capacity=context.capacity(spoke[0].delegation_id),
        group=group,
        grouped=yes_no(bool(group)),
        listed=yes_no(text.listed),
        names=names,
        others=others,
        target=text.target,
    )


def _sponsored(context: Context, names: Names, text: BroughtText) -> Say:
    listed = yes_no(text.listed)
    if not text.before_it:
        return say("sponsored", names=names, listed=listed, target=text.target)
    return say(
        "text-before",
        body=context.body,
        sittings=_at(context, text, text.sitting_id),
        sponsored=yes_no(bool(names.names)),
        names=names,
        listed=listed,
        target=text.target,
    )


def _for_groups(context: Context, sponsors: Sequence[SponsorNow]) -> tuple[Names, Words]:
    """Return those who introduced a text, with their groups in brackets, or apart if it is one for all."""
    names = names_of(context, sponsors)
    groups = {row.grouping_id for row in sponsors}
    if len(groups) == 1 and context.options.choice("statements_behalf") == "sentence":
        (group,) = groups
        return replace(names, behalf=()), Words() if group is None else context.record.groupings[group]
    return names, Words()


def submitted(context: Context, blocks: Blocks, action: ActionNow, text: BroughtText) -> None:
    """Add that an officer introduced the text of an action, or submitted what consultations had led to."""
    if action.introduced_by_id is None:
        return
    officer, facilitator = context.officer(action.introduced_by_id), action.facilitated_by_id
    said = say(
        "officer-introduced",
        dated=yes_no(text.sitting_id is not None),
        sittings=_at(context, text, text.sitting_id),
        officer=introducer(context, officer, action.item_id),
        g=context.record.people[officer.person_id].gender,
        consulted=yes_no(action.consulted),
        facilitated=yes_no(facilitator is not None),
        facilitator=context.presiding_officer(context.officer(facilitator)) if facilitator else Missing(),
        target=text.target,
    )
    paragraph(blocks, f"action/{action.id}/introduced", said, text.source)
