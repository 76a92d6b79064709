"""Settles how each paragraph names its meeting: in full or as the same one, with its day, year, kind or not.

"At the same meeting" is said where the meeting was the last one named; by an option the paragraphs that
follow take turns: "Also at the same meeting", "Also at its 2nd meeting". The first paragraph under a heading
names the meeting in full again, and so does one after typed text with a figure, which may be another
meeting's number or day. A section whose heading is left out goes on where the one before it ended. Where a
doubt leaves open which meeting was named last, each paragraph names its own. That a meeting was the opening
one is said where a section first names it: "At the 280th (opening) meeting ... At the 280th and 281st
meetings".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import cast

from wgdesk.model import Joins, SittingKind
from wgdesk.phrasing.facts import Days, Fact, OtherMeetings, SittingRef, Sittings, Words
from wgdesk.phrasing.held_sentences import (
    TOGETHER,
    again_held,
    generated_whole,
    holds_of,
    sentence_by_sentence,
    sentences_of,
)
from wgdesk.phrasing.tree import Annex, Block, Heading, Paragraph, Say, Section
from wgdesk.report.sections.across_sections.compose import Sections
from wgdesk.report.sections.across_sections.meeting_style import MeetingStyle
from wgdesk.report.sections.common.lead_ins import LISTED
from wgdesk.report.sections.common.meeting_records import records_named, with_records

# The number of a sitting, and whether it was a resumed or a closed one; or that of a meeting of an informal
# body, and its key. Where the number is not known, the day stands for it, as a negative number.
SittingName = tuple[int, int]

_WRITTEN = frozenset({"words", "overridden"})
_UNSURE = frozenset({"doubted"})
# Sentences that name the meeting after what was done there: "considered item 3 at its 2nd meeting".
_AFTER = frozenset(
    {
        "consideration-last",
        "consideration-sub-last",
        "sittings-inquorate",
        "presided",
        "organizational-session",
        "also-organizational",
    }
)
# Sentences with numbers of meetings alone: "It held two meetings (1st and 2nd)". Their days are still to say.
_NUMBERS_ONLY = frozenset({"body-held-sittings"})
# A sentence on meetings besides those of the session: "the same meeting" is none of them, nor one before it.
_BESIDES = frozenset({"also-organizational"})
# Sentences on meetings of other bodies: after them "the same meeting" would be one of theirs.
_OF_OTHERS = frozenset({"informal-times"})
# What stands before the sentence on the session, which has the year: so it says its own, whatever the option.
_BEFORE_SESSION = frozenset({"organizational-session"})
# Words that refer back to the meeting of something told before, by its number: they are not on that meeting.
_BACK = frozenset({"panel-continuing"})
# What a meeting was for, said once; that it was closed or resumed is said wherever it is named.
_PURPOSES = frozenset({SittingKind.OPENING, SittingKind.ORGANIZATIONAL, SittingKind.CLOSING})
# Whether a paragraph says "the same" and "also", where the option has these take turns: by its number among
# the paragraphs on one meeting, modulo 3. The first names the meeting in full, the second says "At the same
# meeting", then "Also at the same meeting" and "Also at its 2nd meeting". Within a paragraph
# none does so in full: "At the same meeting" follows. Of 66 paragraphs of 2025 with a sentence after the
# first that names its meeting, none has "Also at its" there (E/2025/24, A/80/16, A/80/23).
_TURNS = {2: (True, False), 0: (True, True), 1: (False, True)}
# Sentences with which what is told of an item begins. By the same option the next one on that meeting says so
# although others were named since: "Also at its 14th meeting, the Forum considered item 6" (E/2025/43).
_BEGINS_ITEM = frozenset({"consideration", "consideration-sub"})
# How a point begins with its meeting, so that this takes turns: not "however, also at the same meeting", nor
# "also at the same meeting, it was also noted".
_WITH_MEETING = Joins.NONE


@dataclass(frozen=True)
class Before:
    """What the paragraphs before have said of meetings."""

    last: SittingName | None = None  # the meeting named last
    turn: int = 0  # how many paragraphs in a row were of that meeting
    days: frozenset[SittingName] = frozenset()  # the meetings whose days have been said
    kinds: frozenset[SittingName] = frozenset()  # the meetings of which it has been said what they were for
    year: int | None = None  # the year said last
    begun: bool = False  # the present paragraph has named a meeting
    inside: bool = False  # the present sentence goes on with a paragraph that holds several
    considered: SittingName | None = None  # the one meeting at which the item before was considered
    recorded: frozenset[str] = frozenset()  # the symbols of records told since the last heading


_NOTHING = Before()


def naming(sections: Sections, style: MeetingStyle) -> Sections:
    """Return the sections with their meetings named in ``style``. Must be called after additions."""
    return named_after(sections, said_before(sections, style), style)


def said_before(sections: Iterable[Section[Say]], style: MeetingStyle) -> Mapping[str, Before]:
    """Return what was said of meetings before each paragraph, by its key."""
    return dict(_through(sections, style))


def named_after(
    sections: Iterable[Section[Say]], known: Mapping[str, Before], style: MeetingStyle
) -> Sections:
    """Return the sections; each paragraph names its meeting after what is ``known`` to stand before it."""

    def told(block: Block[Say], then: Block[Say] | None) -> Block[Say]:
        if not isinstance(block, Paragraph):
            return block
        if block.text.key == TOGETHER:
            those = sentences_of(block)
            named = [told(*one) for one in zip(those, (*those[1:], then), strict=True)]
            return next(again_held(block, cast(list[Paragraph[Say]], named)))
        before = known.get(block.key, Before())
        text, _ = _told(block.text, before, style)
        symbols = _recorded(block, then, text, style)
        if symbols:
            text = with_records(text, [one for one in symbols if one not in before.recorded])
        return block if text == block.text else replace(block, text=text)

    def all_told(blocks: tuple[Block[Say], ...]) -> tuple[Block[Say], ...]:
        return tuple(map(told, blocks, (*blocks[1:], None)))

    return tuple(replace(section, blocks=all_told(section.blocks)) for section in sections)


def _recorded(
    block: Paragraph[Say], then: Block[Say] | None, text: Say, style: MeetingStyle
) -> tuple[str, ...]:
    """Return the records of the meetings that a paragraph names; none where a list follows it."""
    if style.records is None or block.text.key in _WRITTEN or isinstance(then, LISTED):
        return ()
    return records_named(text, style.records)


def _through(
    sections: Iterable[Section[Say]], style: MeetingStyle, before: Before = _NOTHING
) -> Iterator[tuple[str, Before]]:
    those = tuple(sections)
    inside = {one.key for each in those for block in each.blocks for one in holds_of(block)[1:]}
    for kind, block, then in sentence_by_sentence(those):
        if isinstance(block, Heading | Annex):
            lower = isinstance(block, Heading) and block.level > 1 and block.key != kind
            before = before if lower and style.again == "chapter" else _forgotten(before, all_=not lower)
            days = frozenset[SittingName]() if style.afresh else before.days
            before = replace(before, recorded=frozenset(), days=days)
        elif isinstance(block, Paragraph):
            before = replace(before, inside=block.key in inside)
            yield block.key, before
            if block.holds:  # written anew as a whole: of its sentences only what would be generated asks
                yield from _through([Section(kind, (generated_whole(block),))], style, before)
            text, after = _told(block.text, before, style)
            after = replace(after, recorded=after.recorded.union(_recorded(block, then, text, style)))
            silent = style.again == "paragraph" and not after.begun
            if _may_name_another(block.text):
                before = _forgotten(before)
            else:
                before = _forgotten(after) if silent else replace(after, begun=False)


def _may_name_another(said: Say) -> bool:
    """Return whether a person wrote a paragraph that may name a meeting, by number or day, in figures.

    Words in place of a generated sentence may leave out the meeting that this has named.
    """
    text = said.fact_or("text")
    typed = "".join(words for _, words in text.texts) if isinstance(text, Words) else "0"
    return said.key in _WRITTEN and any(map(str.isdigit, typed))


def _forgotten(before: Before, *, all_: bool = False) -> Before:
    """Return that no meeting was named last; ``all_``: nor any day, year and kind said."""
    return Before() if all_ else replace(before, last=None, turn=0, begun=False)


def _told(said: Say, before: Before, style: MeetingStyle) -> tuple[Say, Before]:
    """Return a sentence whose meetings are named after ``before``, and what is known of meetings after it."""
    if said.key == "readings":
        return _readings(said, before, style)
    if said.key in _UNSURE:
        return said, replace(_forgotten(before), begun=True)
    if said.key in _BACK:
        return replace(said, facts=tuple((name, _undated(fact)) for name, fact in said.facts)), before
    if said.key in _OF_OTHERS:
        return _met_by_others(said, before, style)
    if said.fact_or("joins", _WITH_MEETING) != _WITH_MEETING:
        style = replace(style, also=False)
    if said.key in _BEFORE_SESSION:
        style = replace(style, year="always")
    facts: list[tuple[str, object]] = []
    for name, fact in said.facts:
        told: object = fact
        if isinstance(fact, Sittings) and fact.unsaid:
            pass
        elif isinstance(fact, Sittings) and style.unnamed and _may_do_without(said, fact):
            told = replace(fact, unsaid=True)
        elif isinstance(fact, Sittings):
            days, years = before.days, before.year
            meeting, earlier = _single(fact), before.considered
            told, before = _named(fact, before, style, last=said.key in _AFTER)
            if said.key in _BEGINS_ITEM:
                once_more = style.also and not told.same and meeting is not None and meeting == earlier
                told = replace(told, also=told.also or once_more)
                before = replace(before, considered=meeting)
            if said.key in _NUMBERS_ONLY:
                before = replace(before, days=days, year=years)
            if said.key in _BESIDES:
                before = replace(before, last=None, turn=0)
        elif isinstance(fact, OtherMeetings) and fact.body:
            told, before = _other_named(fact, before, style)
        elif isinstance(fact, Say):
            told, before = _told(fact, before, style)
        elif isinstance(fact, tuple):
            those: list[Say] = []
            for part in fact:
                one, before = _told(part, before, style)
                those.append(one)
            told = tuple(those)
        facts.append((name, told))
    return replace(said, facts=cast("tuple[tuple[str, Sittings], ...]", tuple(facts))), before


def _undated(fact: Fact | Say | tuple[Say, ...]) -> Fact | Say | tuple[Say, ...]:
    return replace(fact, dated=False) if isinstance(fact, Sittings) else fact


def _may_do_without(said: Say, fact: Sittings) -> bool:
    """Return whether a sentence need not name its meetings: it names no others, and none is in doubt."""
    elsewhere = said.fact_or("elsewhere") == "yes"
    return said.key not in _AFTER and not elsewhere and not fact.doubtful


def _met_by_others(said: Say, before: Before, style: MeetingStyle) -> tuple[Say, Before]:
    """Return a sentence on the days of another body, with their year or not; no meeting is named last."""
    before = replace(before, last=None, turn=0)
    facts: list[tuple[str, Fact | Say | tuple[Say, ...]]] = []
    for name, fact in said.facts:
        if isinstance(fact, Days):
            years = {day.year for day in fact.days}
            fact = replace(fact, with_year=not _year_known(years, before, style))
            before = replace(before, year=max(years))
        facts.append((name, fact))
    return replace(said, facts=tuple(facts)), before


def _year_known(years: Set[int], before: Before, style: MeetingStyle) -> bool:
    """Return whether the year of days is left out: by the option said once, or never."""
    return len(years) == 1 and (
        (style.year == "first" and before.year in years)
        or (style.year == "never" and style.session_year in years)
    )


def _readings(said: Say, before: Before, style: MeetingStyle) -> tuple[Say, Before]:
    """Return a sentence in its readings; where they name different meetings, each names its own in full."""
    parts = {name: _told(cast(Say, reading), before, style) for name, reading in said.facts}
    ends = {after for _, after in parts.values()}
    if len(ends) > 1:
        parts = {name: _told(cast(Say, reading), Before(), style) for name, reading in said.facts}
    whole = replace(said, facts=tuple((name, part) for name, (part, _) in parts.items()))
    return whole, ends.pop() if len(ends) == 1 else replace(_forgotten(before), begun=True)


def _named(fact: Sittings, before: Before, style: MeetingStyle, *, last: bool) -> tuple[Sittings, Before]:
    """Return the meetings of a fact as they are to be named; ``last``: they end the sentence."""
    name = _single(fact)
    names = frozenset(_name(one) for one in fact.certain)
    years = {one.day.year for one in (*fact.certain, *fact.doubtful)}
    again = name is not None and name == before.last and not last
    turn = before.turn if before.begun else before.turn + 1
    if before.inside and again and turn % 3 == 1:
        turn += 1
    same, also = _TURNS[turn % 3] if style.also and not before.begun else (True, False)
    same, also = again and same, again and also
    sure = not fact.doubtful
    known = style.day == "first" and sure and names <= before.days
    dated = not (known or (style.day == "never" and sure))
    short = _year_known(years, before, style)
    said = dated and not same
    purposes = frozenset(_name(one) for one in fact.certain if _PURPOSES & set(one.label.split()))
    after = replace(
        before,
        last=name,
        turn=turn if again else 1,
        days=before.days | names if said else before.days,
        kinds=before.kinds if same else before.kinds | purposes,
        year=max(years) if said and years else before.year,
        begun=True,
    )
    certain = tuple(replace(one, labelled=_name(one) not in before.kinds) for one in fact.certain)
    return replace(fact, certain=certain, same=same, also=also, dated=dated, with_year=not short), after


def _other_named(fact: OtherMeetings, before: Before, style: MeetingStyle) -> tuple[OtherMeetings, Before]:
    """Return the meetings of an informal body as they are to be named."""
    numbers = fact.numbers or tuple(-day.toordinal() for day in fact.days)
    names = frozenset((number, fact.body) for number in numbers)
    name = next(iter(names)) if len(names) == 1 else None
    years = {day.year for day in fact.days}
    same = name is not None and name == before.last
    known = style.day == "never" or (style.day == "first" and names <= before.days)
    dated = bool(years) and not same and not (known and bool(fact.numbers))
    after = replace(
        before,
        last=name,
        turn=1,
        days=before.days | names if dated else before.days,
        year=max(years) if dated else before.year,
        begun=True,
    )
    with_year = not _year_known(years, before, style)
    return replace(fact, same=same, dated=dated, with_year=with_year), after


def _single(fact: Sittings) -> SittingName | None:
    """Return the one certain meeting of a fact; None if there are several, or a doubt."""
    if fact.doubtful or len(fact.certain) != 1:
        return None
    return _name(fact.certain[0])


def _name(sitting: SittingRef) -> SittingName:
    """Return the name of a meeting; a part of it that was closed to the public has one of its own."""
    return sitting.number, sitting.resumed + 2 * (SittingKind.CLOSED in sitting.label.split())
