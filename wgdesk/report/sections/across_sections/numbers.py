"""Numbers the paragraphs, recommendations, headings, footnotes and annexes of the whole report.

The numbers are the same in every language, so that references match; the packs speak the labels. Paragraphs
that cite a recommendation or an annex get its number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from wgdesk.phrasing.facts import (
    AnnexRef,
    BlockRef,
    Count,
    Fact,
    Missing,
    Ordinal,
    PlaceRef,
    RecommendationNumbers,
    RecommendationRefs,
)
from wgdesk.phrasing.held_sentences import keys_of
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Heading,
    Item,
    Note,
    Paragraph,
    Say,
    Section,
    Table,
    Written,
    notes_of,
    say,
)
from wgdesk.phrasing.typed_places import PartsCalled, place_said
from wgdesk.reads.values.record import Record
from wgdesk.report.sections.across_sections.numbered_parts import NumberedParts, named_parts, parts_called
from wgdesk.rules.nested_outline import DEEPEST
from wgdesk.rules.options import Options
from wgdesk.words.variants import yes_no


@dataclass(frozen=True)
class Numbering:
    """How a body numbers its reports: paragraphs from 1 ``by_chapter``, "Chapter I" or I. before headings.

    ``parts``: what references call parts of the first level; ``named``: keys of headings by what marks in
    typed texts call them.
    """

    by_chapter: bool = False
    chapters_called: bool = False
    parts: PartsCalled = "chapters"
    named: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def of(cls, record: Record) -> Numbering:
        """Return that of a record's body."""
        options = Options(record.options)
        return cls(
            options.choice("paragraph_numbers") == "chapter",
            options.choice("chapter_headings") == "chapter",
            parts_called(options),
            named_parts(record),
        )


def number(
    sections: tuple[Section[Say], ...], numbering: Numbering | None = None
) -> tuple[Section[Say], ...]:
    """Return the sections with all labels set."""
    counter = _Counter(sections, numbering or Numbering())
    return tuple(
        replace(section, blocks=tuple(counter.numbered(block) for block in section.blocks))
        for section in sections
    )


class _Counter:
    def __init__(self, sections: tuple[Section[Say], ...], numbering: Numbering) -> None:
        self._numbering = numbering
        blocks = [block for section in sections for block in section.blocks]
        self._alone = _single_subheadings(blocks)
        self._parts = NumberedParts(blocks, self._alone, numbering.named, numbering.parts)
        self._annexes = [block.key for block in blocks if isinstance(block, Annex)]
        captions = [block for block in blocks if isinstance(block, Caption)]
        self._cited = _numbers(captions)
        self._places = _places(blocks, self._alone)
        self._paragraphs = _paragraphs(blocks, by_chapter=self._numbering.by_chapter)
        self._n = {
            "section": 0,
            "subsection": 0,
            "subsubsection": 0,
            "paragraph": 0,
            "note": 0,
            "annex": 0,
        }

    def _next(self, what: str) -> Count:
        self._n[what] += 1
        return Count(self._n[what])

    def numbered(self, block: Block[Say]) -> Block[Say]:
        """Return the block with its label. Must be called in the order of the blocks."""
        match block:
            case Heading():
                return self._heading(replace(block, text=self._citing(block.text)))
            case Paragraph():
                notes = self._notes(block)
                label = say("label-paragraph", n=self._next("paragraph"))
                return replace(block, text=self._citing(block.text), label=label, notes=notes)
            case Caption() if block.source is not None:
                numbers = self._cited[block.source.row].numbers
                text = _labelled(block.text, numbers[0]) if numbers else block.text
                return replace(block, text=self._citing(text), notes=self._notes(block))
            case Table():
                rows = tuple(tuple(map(self._citing, row)) for row in block.rows)
                return block if rows == block.rows else replace(block, rows=rows)
            case Body() | Item() | Written():
                text, notes = self._citing(block.text), self._notes(block) if block.notes else block.notes
                same = text is block.text and notes is block.notes
                return block if same else replace(block, text=text, notes=notes)
            case Annex():
                n = self._next("annex").n
                shown = Count(n if len(self._annexes) > 1 else 0)
                return replace(block, label=say("label-annex", n=shown, ordinal=Ordinal(n)))
            case _:
                return block

    def _notes(self, block: Block[Say]) -> tuple[Note[Say], ...]:
        return tuple(
            replace(note, text=self._citing(note.text), label=say("label-note", n=self._next("note")))
            for note in notes_of(block)
        )

    def _citing(self, text: Say) -> Say:
        """Return a sentence with the numbers of what it cites: recommendations, parts of the report."""
        facts = tuple((name, self._number_for(fact)) for name, fact in text.facts)
        return text if facts == text.facts else replace(text, facts=facts)

    def _number_for(self, fact: Fact | Say | tuple[Say, ...]) -> Fact | Say | tuple[Say, ...]:
        if isinstance(fact, RecommendationRefs):
            return _together([self._cited[row] for row in fact.rows if row in self._cited])
        if isinstance(fact, PlaceRef):
            return self._place(fact)
        if isinstance(fact, BlockRef):
            chapter, n = self._paragraphs.get(fact.block, (0, 0))
            chapter_known = fact.way == "chapters" and chapter > 0
            place = say(
                "place-paragraph", inside=yes_no(chapter_known), chapter=Ordinal(chapter or 1), n=Count(n)
            )
            return place if n else say("no-words")
        if isinstance(fact, AnnexRef):
            n = self._annexes.index(fact.block) + 1 if fact.block in self._annexes else 1
            return say("the-annex", n=Count(n if len(self._annexes) > 1 else 0), ordinal=Ordinal(n))
        if isinstance(fact, Say):
            return self._citing(fact)
        if isinstance(fact, tuple):
            return tuple(map(self._citing, fact))
        return fact if isinstance(fact, str) else self._parts.numbered(fact)

    def _place(self, ref: PlaceRef) -> Say:
        """Return "(see chap. I, decision 2)"; no words if the text is not printed, or under no number."""
        if ref.part:
            part = self._parts.part(ref.part)
            return say("see-part", part=place_said(part) if part.numbers else Missing())
        chapter, section = self._places.get(ref.row, (0, 0))
        if not chapter:
            return say("no-words")
        text = say("place-text", n=self._cited[ref.row])
        return say(
            "place-of" if ref.bare else "see-place",
            way=ref.way,
            chapter=Ordinal(chapter),
            inside=yes_no(section > 0),
            section=Count(section),
            numbered=yes_no(ref.numbered),
            text=say("of-kind", kind=ref.kind, text=text) if ref.kind else text,
        )

    def _heading(self, block: Heading[Say]) -> Heading[Say]:
        for below in _COUNTERS[block.level :]:
            self._n[below] = 0
        if self._numbering.by_chapter and block.level == 1:
            self._n["paragraph"] = 0
        if block.key in self._alone or not block.counted:
            return block  # "if there is an A heading there must also be a B" (UN Editorial Manual)
        counter = _COUNTERS[block.level - 1]
        if block.level == 1 and self._numbering.chapters_called:
            n = self._next(counter).n
            label = say("label-chapter", n=Ordinal(n))
            return replace(block, label=label, apart="line" if n == 1 else "page")
        return replace(block, label=say(f"label-{counter}", n=self._next(counter)))


_COUNTERS = ("section", "subsection", "subsubsection", "subitem")  # of headings, by level: I, A, 1, (a)


def _numbers(captions: list[Caption[Say]]) -> dict[int, RecommendationNumbers]:
    """Return the number of each recommendation: among those of its kind, its own, or none if it is alone."""
    counted: Counter[Fact | Say | tuple[Say, ...]] = Counter()
    found: dict[int, RecommendationNumbers] = {}
    for one in captions:
        if one.source is None:
            continue
        kind = one.text.fact("kind") if one.text.key == "of-kind" else ""
        label = _label_in(one.text)
        if label is None:
            found[one.source.row] = RecommendationNumbers((), alone=True)
        elif label.key == "recommendation-own":
            found[one.source.row] = cast(RecommendationNumbers, label.fact("n"))
        else:
            counted[kind] += 1
            found[one.source.row] = RecommendationNumbers((counted[kind],))
    return found


def _together(found: list[RecommendationNumbers]) -> RecommendationNumbers:
    return RecommendationNumbers(
        tuple(sorted(n for one in found for n in one.numbers)),
        tuple(number for one in found for number in one.own),
        alone=len(found) == 1 and found[0].alone,
    )


_LABELS = ("recommendation-label", "recommendation-own")


def _label_in(text: Say) -> Say | None:
    """Return the number in the caption of a recommendation; None if it has none."""
    if text.key in _LABELS:
        return text
    inner = (_label_in(fact) for _, fact in text.facts if isinstance(fact, Say))
    return next(filter(None, inner), None)


def _labelled(text: Say, n: int) -> Say:
    """Return a caption with the number of its recommendation."""
    if text.key == "recommendation-label":
        return replace(text, facts=(("n", Count(n)),))
    facts = ((name, _labelled(fact, n) if isinstance(fact, Say) else fact) for name, fact in text.facts)
    return replace(text, facts=tuple(facts))


def _places(blocks: list[Block[Say]], alone: set[str]) -> dict[int, tuple[int, int]]:
    """Return under which numbered headings each recommendation stands: first level, second (0: none)."""
    chapter = section = 0
    found: dict[int, tuple[int, int]] = {}
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter, section = chapter + block.counted, 0
        elif isinstance(block, Heading) and block.level == 2 and block.key not in alone:
            section += block.counted
        elif isinstance(block, Caption) and block.source is not None:
            found[block.source.row] = chapter, section
    return found


def _paragraphs(blocks: list[Block[Say]], *, by_chapter: bool) -> dict[str, tuple[int, int]]:
    """Return the chapter and the number of each paragraph, by its key."""
    chapter = n = 0
    found: dict[str, tuple[int, int]] = {}
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter, n = chapter + block.counted, 0 if by_chapter else n
        elif isinstance(block, Paragraph):
            n += 1
            found.update(dict.fromkeys(keys_of(block), (chapter, n)))
    return found


def _single_subheadings(blocks: list[Block[Say]]) -> set[str]:
    """Return the keys of headings below the first level that are the only one in their part."""
    alone: set[str] = set()
    for level in range(2, DEEPEST + 1):
        group: list[str] = []
        for block in blocks:
            if isinstance(block, Heading) and block.level == level:
                group += [block.key] if block.counted else []
            elif isinstance(block, Heading) and block.level < level:
                alone.update(group if len(group) == 1 else ())
                group = []
        alone.update(group if len(group) == 1 else ())
    return alone
