"""Builds the paragraphs on the points of a debate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wgdesk.model import Joins, PointForm, PointNoun, Quantifier, Voice
from wgdesk.phrasing.facts import Count, Fact, Names, OtherMeetings, Words
from wgdesk.phrasing.point_forms import AS_TYPED, form_and_joins
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.outcome import PointNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.debates.persons_in_debate import maker, named_before_debate
from wgdesk.report.sections.debates.speakers_of_points import (
    COUNTED,
    SINGLE,
    SPEAKING,
    PointSpeakers,
    is_one,
    is_single,
    with_speakers,
)
from wgdesk.report.sections.informal_work.informal_steps import called
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.rules.informal_meetings import numbers_from
from wgdesk.rules.quantifiers import quantifier_for


def points(context: Context, item: ItemNow, blocks: Blocks) -> None:
    """Add the points of an item and of its sub-items; those that share a paragraph are one block."""
    spoken = sort_out(context, context.statements_under([item.id]))
    rows, known = points_under(context, item.id), named_before_debate(context, item.id)
    for _, told in paragraphs_of(context, rows, spoken.debate, known):
        blocks += told


def paragraphs_of(
    context: Context, rows: Sequence[PointNow], debate: Iterable[StatementNow], known: Iterable[int]
) -> Iterator[tuple[list[PointNow], Blocks]]:
    """Yield the paragraphs of points, each with its points.

    ``debate``: the statements, by whose number of speakers a quantifier is chosen; ``known``: the persons of
    whom the report has said who they are.
    """
    speakers = len({row.delegation_id for row in debate if row.delegation_id is not None})
    told, named = dict(with_speakers(rows)), set(known)
    entity: Words | None = None  # the one named last
    for _, group in groupby(rows, paragraph_of):
        together = list(group)
        before: PointSpeakers | None = None
        parts: list[Say] = []
        for row in together:
            own = told[row].row
            told_of = own.maker == entity if own.voice == Voice.ENTITY else own.person_id in named
            parts.append(_point(context, row, told[row], speakers, before, known=told_of))
            before = told[row]
            if row.form in SPEAKING and own.voice == Voice.ENTITY:
                entity = own.maker
            if own.person_id is not None and own.voice == Voice.OFFICIAL and row.form in SPEAKING:
                named.add(own.person_id)
        key, source = f"deliberations/points/{together[0].id}", Source("point", together[0].id)
        written, blocks = form_and_joins(together[0].form, together[0].joins).begins_as_typed, Blocks()
        paragraph(blocks, key, say("points", parts=tuple(parts)), source, joined=not written)
        yield together, blocks


def paragraph_of(row: PointNow) -> tuple[int, int, str, int]:
    """Return what the points of one paragraph have in common: item, panel (0: none), section and number."""
    return row.item_id, row.panel_id or 0, row.section, row.paragraph


def points_under(context: Context, item_id: int) -> list[PointNow]:
    """Return the points of an item, then those of its sub-items and of theirs in their order.

    Sub-items under headings of their own are left out, since their points stand there. So are points made on
    a panel, which stand with it, and points for a section of the outline.
    """
    wanted = context.with_subs([item_id])
    found = [point for point in context.record.points if point.item_id in wanted and in_debate(point)]
    return in_order(context, item_id, found)


def in_debate(row: PointNow) -> bool:
    """Return whether a point is printed in the debate on its item, not on a panel nor in another section."""
    return row.panel_id is None and not row.section


def in_order(context: Context, item_id: int, rows: Iterable[PointNow]) -> list[PointNow]:
    """Return points under an item in the order of its sub-items and of theirs."""
    order = {one: place for place, one in enumerate(_with_subs(context, item_id))}
    return sorted(rows, key=lambda point: order[point.item_id])


def _with_subs(context: Context, item_id: int) -> Iterator[int]:
    yield item_id
    for item in context.record.inside.get(item_id, ()):
        yield from _with_subs(context, item.id)


def _point(
    context: Context,
    row: PointNow,
    who: PointSpeakers,
    speakers: int,
    before: PointSpeakers | None,
    *,
    known: bool,
) -> Say:
    own = who.row
    quantifier = own.quantifier or quantifier_for(len(own.supporters), speakers, context.options)
    representatives, observers = _named(context, own)
    anew = row.form == PointForm.SAME and who.before and before is None
    anew = anew and context.options.choice("speaker_again") == "same"
    again = row.form == PointForm.SAME and who.again and not who.before
    again = again or (anew and is_one(own))
    others = before is not None and _are_others(context, row, before.row)
    return say(
        "point",
        **_voice(context, own, quantifier, again=again, known=known),
        **_meetings(context, row),
        **_bracketed(context, own),
        **({"of_noun": "yes"} if row.of_noun else {}),
        **({"on_panel": "yes"} if row.panel_id is not None else {}),
        **({"others": "yes"} if others else {}),
        **({"adverb": str(row.adverb)} if row.adverb is not None else {}),
        **_groups(context, own),
        **({"appealed": row.maker} if row.form == PointForm.APPEAL else {}),
        **({"continuation": row.continuation} if row.continuation else {}),
        **({"anew": "yes"} if anew and not again else {}),
        form="speakers" if again else _form(row, who),
        joins=row.joins,
        observers=observers,
        quantifier="same" if again else str(quantifier),
        representatives=representatives,
        said=context.words(row.said, "point", row.id, "said"),
        topic=row.topic,
        verb=row.verb,
    )


def _form(row: PointNow, who: PointSpeakers) -> str:
    """Return how a point is put: further ones by the same speakers, unless these have to be named again."""
    if row.form is None or row.form == PointForm.SAME:
        further = row.form == PointForm.SAME or who.row is not row
        return PointForm.SAME if further and who.before else "speakers"
    return row.form


def _are_others(context: Context, row: PointNow, before: PointNow) -> bool:
    """Return whether a point sets others against those of the point before, who are called the same."""
    if row.joins != Joins.WHILE or row.quantifier != Quantifier.OTHER or row.form is not None:
        return False
    if before.continuation:
        return False
    nouns = {_noun(context, one, one.quantifier or Quantifier.ONE) for one in (row, before)}
    return before.form in SPEAKING and before.voice in COUNTED and row.voice in COUNTED and len(nouns) == 1


# The nouns for those who are counted but are not the speakers of the body.
_NOUNS = {Voice.GROUPS: "groups", Voice.ENTITIES: "entities"}
_EXACT = {**dict.fromkeys(SINGLE, 1), Quantifier.TWO: 2}


def _noun(context: Context, row: PointNow, quantifier: Quantifier) -> str:
    """Return the noun for those who made a point; where all were groups of States, it is that of these.

    Regional groups may have spoken through representatives without a name (A/80/15 (Part II), para. 25).
    """
    if row.voice == Voice.GROUPS and row.noun == PointNoun.REPRESENTATIVES:
        return "group_representatives"
    if row.voice not in (Voice.SPEAKERS, Voice.STATE_GROUPS):
        return _NOUNS.get(row.voice, "speakers")
    noun = row.noun or context.options.choice("debaters")
    if noun == "by_point":
        noun = "delegations" if row.delegations else "speakers"
    if row.voice == Voice.STATE_GROUPS or _all_groups(row, quantifier):
        return "delegation_groups" if noun == "delegations" else "state_groups"
    return noun


def has_size(row: PointNow) -> bool:
    """Return whether a single group made a point of which is said how many delegations were in it."""
    return row.voice == Voice.STATE_GROUPS and row.group_size > 0 and is_single(row)


def _all_groups(row: PointNow, quantifier: Quantifier) -> bool:
    """Return whether the speakers who made a point were as many groups, and nobody else."""
    return row.groups > 0 and row.groups >= _EXACT.get(quantifier, row.groups + 1)


def _voice(
    context: Context, row: PointNow, quantifier: Quantifier, *, again: bool, known: bool
) -> dict[str, Fact | Say]:
    """Return the facts of a sentence on who made a point: the noun for speakers, or somebody by role.

    ``again``: the one speaker of whom was told before, so that nothing more is said of who it was.
    """
    noun = _noun(context, row, quantifier)
    among = row.voice == Voice.SPEAKERS and not _all_groups(row, quantifier)
    facts: dict[str, Fact | Say] = {"body": context.body, "debaters": noun, "voice": row.voice}
    facts["groups"] = Count(row.groups if among else 0)
    if has_size(row) and not again:
        facts["group_size"] = Count(row.group_size)
    return facts | maker(context, row, known=known)


def _groups(context: Context, row: PointNow) -> dict[str, Fact]:
    """Return the groups who made a point, alone or with the speakers: one by name, others by number."""
    facts: dict[str, Fact] = {}
    if row.voice == Voice.GROUP or (row.voice == Voice.SPEAKERS and row.grouping_id is not None):
        facts["group"] = context.record.groupings.get(row.grouping_id or 0, Words())
    if row.voice == Voice.SPEAKERS and row.joined_groups is not None:
        facts["joined_groups"] = str(row.joined_groups)
    return facts


def _meetings(context: Context, row: PointNow) -> dict[str, Fact | Say]:
    """Return the meetings that the sentence on a point names, as facts of it; none if it names none."""
    if row.form in AS_TYPED:
        return {}
    return {**_sittings_named(context, row), **_informal(context, row)}


def _informal(context: Context, row: PointNow) -> dict[str, Fact | Say]:
    """Return an informal body and its meetings at which a point was made, as facts of the sentence."""
    first, last = row.informal_first, row.informal_last
    found = (one for one in context.record.informal_bodies if one.id == row.informal_body_id)
    body = next(found, None)
    if body is None or first is None:
        return {}
    return {"informal": called(context, body), "meetings": OtherMeetings(numbers_from(first, last))}


def _sittings_named(context: Context, row: PointNow) -> dict[str, Fact]:
    """Return the sittings that the sentence on a point names, as a fact of it; none if it names none."""
    if row.sitting_id is not None:
        return {"sittings": context.at(row.sitting_id, doubtful=False, item_id=row.item_id)}
    together = context.together(context.record.item(row.item_id))
    found = context.sittings_of(*(one.id for one in together)) if row.at_sittings else None
    return {} if found is None else {"sittings": found}


def _bracketed(context: Context, row: PointNow) -> dict[str, Fact | Say]:
    """Return those who made a point as a fact of the sentence, if the option has their names in brackets."""
    wanted = row.named and row.form is None and context.options.choice("debate_names") == "brackets"
    return {"bracketed": context.names(list(row.supporters))} if wanted and row.supporters else {}


def _named(context: Context, row: PointNow) -> tuple[Names, Names]:
    """Return the parties and the observers that a point names: none unless point and option allow it.

    By the option they are in the order in which they are recorded (E/2025/70, 9).
    """
    found: dict[bool, list[int]] = {True: [], False: []}
    if row.named and context.options.choice("debate_names") == "shown":
        for key in row.supporters:
            found[context.capacity(key) == "representative"].append(key)
    spoken = context.options.choice("speakers_order") == "spoken"
    representatives, observers = (
        replace(context.names(keys), order="entered" if spoken else "sorted") for keys in found.values()
    )
    return representatives, observers
