"""Checks the points of the debate: whether they are printed, and whether each has its texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from wgdesk.model import Joins, PointForm, Voice
from wgdesk.phrasing.point_forms import (
    AS_TYPED,
    WHILE,
    ends_a_contrast,
    ends_a_sentence,
    ends_with_verb,
    form_and_joins,
    is_second_act,
)
from wgdesk.phrasing.point_lead_ins import ADVERBS, WITH_TOPIC
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.outcome import PointNow
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections.debates.debate_points import has_size, in_order, paragraph_of
from wgdesk.report.sections.debates.speakers_of_points import telling_nobody, telling_who
from wgdesk.rules.outline import is_own, is_with_item, section_of, sections_printing
from wgdesk.words.known_words import known_words

_WITH_VERB = (None, PointForm.SAME, PointForm.TYPED, PointForm.APPEAL)


def points(asked: CheckedReport) -> Iterator[Finding]:
    """Points that the report leaves out, points without text, and names that the option does not print."""
    for item in asked.context.top_items:
        wanted = asked.record.with_subs([item.id])
        under = (point for point in asked.record.points if point.item_id in wanted)
        found, number = in_order(asked.context, item.id, under), asked.number(item.id)
        yield from _homeless(asked, found, number)
        of_item = [row for row in found if not row.section]
        if of_item and not item.written:
            source = Source("agenda_item", item.id)
            yield finding("points-not-printed", source, "deliberations", n=number, points=str(len(of_item)))
            of_item = []
        found = [row for row in found if row in of_item or _has_section(asked, row)]
        told, alone = frozenset[int](), frozenset[int]()
        for place in {_stands_in(row) for row in found}:
            there = [row for row in found if _stands_in(row) == place]
            told, alone = told | telling_who(there), alone | telling_nobody(there)
        first: dict[tuple[int, int, str, int], int] = {}
        for point in found:
            # The key of the paragraph has the id of its first point.
            key = first.setdefault(paragraph_of(point), point.id)
            yield from _point(asked, point, f"deliberations/points/{key}", number)
            if _groups_lost(asked, point, told=point.id in told):
                source = Source("point", point.id)
                yield finding("point-groups-not-printed", source, "deliberations", n=number)
            if point.id in alone:
                yield finding("point-of-nobody", Source("point", point.id), "deliberations", n=number)
            if _beginning_lost(point):
                yield finding(
                    "point-beginning-not-printed", Source("point", point.id), "deliberations", n=number
                )
            if _in_present(point, asked.lang):
                source = Source("point", point.id)
                yield finding(
                    "point-in-present", source, "deliberations", f"deliberations/points/{key}", n=number
                )
        for point in _set_against_nothing(found):
            yield finding("point-set-against-nothing", Source("point", point.id), "deliberations", n=number)


def _stands_in(row: PointNow) -> tuple[int | None, str]:
    return row.panel_id, row.section


def _has_section(asked: CheckedReport, row: PointNow) -> bool:
    return bool(row.section) and any(map(asked.context.has_section, sections_printing(row.section)))


def _homeless(asked: CheckedReport, found: Iterable[PointNow], number: str) -> Iterator[Finding]:
    """Yield a finding for each point in a section that the outline does not have."""
    for row in found:
        if row.section and not _has_section(asked, row):
            kind = "own" if is_own(row.section) else section_of(row.section)
            source = Source("point", row.id)
            yield finding("point-section-missing", source, "deliberations", n=number, section=kind)


def _set_against_nothing(found: Sequence[PointNow]) -> Iterator[PointNow]:
    """Yield points whose "while" is not printed, since none stands before them to be set against."""
    apart = sorted(found, key=lambda point: (point.panel_id or 0, point.section))
    for _, group in groupby(apart, key=paragraph_of):
        together = list(group)
        joined = [
            form_and_joins(point.form, point.joins, goes_on=bool(point.continuation)) for point in together
        ]
        for at, point in enumerate(together):
            told = (ends_a_contrast, is_second_act, ends_a_sentence)
            joined_to = any(joins(joined, at) for joins in told)
            if point.joins in (*WHILE, Joins.AND) and not joined_to:
                yield point


def _in_present(point: PointNow, lang: str) -> bool:
    """Return whether a sentence of a debate that is not framed is in the present, outside quotation marks.

    That is one that goes on with a point, one typed whole, and an appeal. Those in sections where a body
    speaks for itself may be (E/2025/43, chap. I). No sentence that goes on, of some 750 in the reports of
    debates of 2025, is: A/80/16, A/80/15, E/2025/28, E/2025/32, E/2025/34, E/2025/44.
    """
    present = known_words(lang).present
    if is_own(point.section) or section_of(point.section) == "recommendations":
        return False
    typed = [point.continuation]
    typed += [point.verb] if point.form == PointForm.APPEAL else []
    typed += [point.said] if point.form in AS_TYPED and is_with_item(point.section) else []
    said = _QUOTED.sub("", " ".join(words.get(lang) or "" for words in typed))
    return bool(present) and re.search(present, said) is not None


_QUOTED = re.compile(r"[“«\"][^“”«»\"]*[”»\"]|\{[^{}]*\}")


def _beginning_lost(point: PointNow) -> bool:
    """Return whether a point printed as typed has an adverb in its fields, which only its text can say."""
    return point.form in AS_TYPED and (point.joins in ADVERBS or point.adverb is not None)


def _groups_lost(asked: CheckedReport, point: PointNow, *, told: bool) -> bool:
    """Return whether groups recorded with a point are not printed; ``told``: its sentence tells who made it.

    Where it names its speakers it does not say how many groups were among them.
    """
    shown = asked.context.options.choice("debate_names") == "shown"
    named = point.named and shown and bool(point.supporters)
    counted = told and point.voice == Voice.SPEAKERS
    by_name = counted or (told and point.voice == Voice.GROUP)
    return (
        (point.joined_groups is not None and not counted)
        or (point.grouping_id is not None and not by_name)
        or (point.groups > 0 and (named or not counted))
        or (point.group_size > 0 and not (told and has_size(point)))
    )


def _point(asked: CheckedReport, point: PointNow, block: str, number: str) -> Iterator[Finding]:
    source = Source("point", point.id)
    verb = point.form in _WITH_VERB and asked.lacks(point.verb)
    topic = point.joins in WITH_TOPIC and asked.lacks(point.topic)
    maker = point.form == PointForm.APPEAL or (point.form is None and point.voice == Voice.ENTITY)
    maker = maker and asked.lacks(point.maker)
    told = asked.lacks(point.said) and not ends_with_verb(point.verb, point.said, asked.lang)
    continued = bool(point.continuation) and asked.lacks(point.continuation)
    if verb or topic or maker or continued or told:
        yield finding("point-without-text", source, "deliberations", block, n=number)
    if point.form is None and point.voice == Voice.OFFICIAL and point.person_id is None:
        yield finding("point-without-person", source, "deliberations", block, n=number)
    if point.form is None and point.voice == Voice.GROUP and point.grouping_id is None:
        yield finding("point-without-group", source, "deliberations", block, n=number)
    group = asked.record.groupings.get(point.grouping_id or 0)
    if group is not None and asked.lacks(group):
        yield finding("group-name-missing", source, "meeting", name=asked.name(group))
    if point.informal_body_id is not None and point.informal_first is None and point.form not in AS_TYPED:
        yield finding("point-without-meeting", source, "deliberations", block, n=number)
    if point.named and point.form is None:
        if asked.context.options.choice("debate_names") == "hidden":
            yield finding("point-names-hidden", source, "deliberations", n=number)
        elif not point.supporters:
            yield finding("point-names-nobody", source, "deliberations", block, n=number)
