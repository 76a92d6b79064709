"""The sentence of the report that a text is part of, shown while the text is being typed.

The report itself is built and spoken with the typed text in the record, so what is shown is what prints.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from wgdesk.phrasing.held_sentences import sentence_by_sentence
from wgdesk.phrasing.inline_marks import Question
from wgdesk.phrasing.pack import Pack, pack
from wgdesk.phrasing.tree import Block, Paragraph, Say, Source, say
from wgdesk.phrasing.typed_notes import texts_in
from wgdesk.phrasing.typed_places import as_typed, targets_in
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.readings.changed_rows import put_row, row_of
from wgdesk.report.sections import PARTS, sections
from wgdesk.report.sections.across_sections.continuing import continued
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.report.sections.across_sections.numbers import Numbering, number
from wgdesk.rules.outline import is_own
from wgdesk.words.clean_text import one_line

_SOMETHING = "\u2026"  # stands in for a text still empty, to find its sentence

# The sections that have most texts are searched first.
_FIRST = (
    "deliberations",
    "chapters",
    "actions",
    "recommendations",
    "documentation",
    "annex_documents",
    "agenda",
)
_SEVERAL = ("points", "sentences")  # paragraphs that are made of several sentences

SlotPlace = tuple[str, int, str]  # table, row and field of a text


@dataclass(frozen=True)
class PrintedSentence:
    """A sentence as printed, and the questions about the words typed into it."""

    text: str
    asked: tuple[Question, ...] = ()


class SentenceSpeaker:
    """Speaks sentences of one record; rebuilds only the sections that read the text being typed."""

    def __init__(self) -> None:
        self._kept = KeptSections()
        self._kinds: dict[tuple[str, str], tuple[str, ...]] = {}  # section of each kind of text
        self._packs: dict[tuple[str, tuple[tuple[str, str], ...]], Pack] = {}

    def sentence(self, record: Record, lang: str, typed: Mapping[SlotPlace, str]) -> PrintedSentence | None:
        """Return the sentence with the texts ``typed``; None if the report does not print them.

        ``typed`` has texts in ``lang`` as their fields are now, by place. The first one that is not empty
        decides which sentence; if all are empty, it is the sentence that the first would be in.
        """
        first = next((place for place, text in typed.items() if text.strip()), next(iter(typed), None))
        if first is None:
            return None
        bodies = {place: one_line(text)[0] for place, text in typed.items()}
        found = self._found(record, lang, first, {**bodies, first: bodies[first] or _SOMETHING})
        if found is not None and not bodies[first]:
            found = self._as_it_is(record, lang, bodies, found) or found
        if found is None:
            return None
        said, follows = found.sentence
        return PrintedSentence(*self._pack(record, lang).unkept(said, follows=follows))

    def _found(
        self, record: Record, lang: str, place: SlotPlace, bodies: Mapping[SlotPlace, str]
    ) -> _Found | None:
        """Return where a text is printed; if both in a list and in a paragraph, the paragraph."""
        put = _put(record, lang, bodies)
        if put is None:
            return None
        changed, words = put[0], put[1][place]
        table, row, field = place
        known = self._kinds.get((table, field), ())
        every = [*PARTS, *(kind for kind, _ in changed.outline if is_own(kind))]
        kinds = sorted(every, key=lambda kind: _FIRST.index(kind) if kind in _FIRST else len(_FIRST))
        best: _Found | None = None
        for kind in (*known, *(kind for kind in kinds if kind not in known)):
            blocks = [block for block in self._blocks(changed, kind, words) if _says(block, words)]
            blocks.sort(key=lambda block: block.source != Source(table, row))  # equal texts elsewhere last
            if blocks and (best is None or isinstance(blocks[0], Paragraph)):
                best, self._kinds[table, field] = _Found(kind, blocks[0], _part(blocks[0], words)), (kind,)
            if best is not None and (isinstance(best.block, Paragraph) or kind in known):
                break
        return best

    def _as_it_is(
        self, record: Record, lang: str, bodies: Mapping[SlotPlace, str], found: _Found
    ) -> _Found | None:
        """Return the sentence as it is without the text not yet typed; None if there is no such sentence."""
        put = _put(record, lang, bodies)
        blocks = self._blocks(put[0], found.kind, Words()) if put is not None else []
        now = next((block for block in blocks if block.key == found.block.key), None)
        if now is None or now.source != found.block.source:
            return None
        return _Found(found.kind, now, min(found.part, len(_parts(now)) - 1))

    def _blocks(self, record: Record, kind: str, words: Words) -> list[Block[Say]]:
        """Return the blocks of a section; where ``words`` refer to others, with their numbers."""
        # Other sections cite the numbers of recommendations.
        referring = any(True for _ in targets_in(words))
        kinds = set(PARTS) if referring else {kind, "recommendations"}
        style = Numbering.of(record) if referring else None
        built = number(continued(sections(record, "draft", kinds, self._kept)), style)
        return [block for _, block, _ in sentence_by_sentence(one for one in built if one.key == kind)]

    def _pack(self, record: Record, lang: str) -> Pack:
        key = lang, tuple(sorted(record.options.items()))
        if key not in self._packs:
            self._packs = {known: one for known, one in self._packs.items() if known[1] == key[1]}
            self._packs[key] = pack(lang, record.options)
        return self._packs[key]


def _put(
    record: Record, lang: str, bodies: Mapping[SlotPlace, str]
) -> tuple[Record, dict[SlotPlace, Words]] | None:
    """Return the record with other texts in a language, and these texts; None if a field does not exist."""
    texts: dict[SlotPlace, Words] = {}
    for place, body in bodies.items():
        table, key, field = place
        words = getattr(row_of(record, table, key), field, None)
        if not isinstance(words, Words):
            return None
        texts[place] = words.but(lang, body)
        record = put_row(table, key, **{field: texts[place]})(record)
    return record, texts


@dataclass(frozen=True)
class _Found:
    """Where a text is printed: section, block and, in a block of several sentences, which one."""

    kind: str
    block: Block[Say]
    part: int

    @property
    def sentence(self) -> tuple[Say, bool]:
        """The sentence, and whether it continues the one before."""
        follows = isinstance(self.block, Paragraph) and self.block.follows
        parts = _parts(self.block)
        points = _said(self.block).key == "points"
        said = say("points", parts=(parts[self.part],)) if points else parts[self.part]
        return said, follows or (points and self.part > 0)


def _said(block: Block[Say]) -> Say:
    return cast(Say, cast(Any, block).text)


def _parts(block: Block[Say]) -> tuple[Say, ...]:
    said = _said(block)
    return cast(tuple[Say, ...], said.fact("parts")) if said.key in _SEVERAL else (said,)


def _part(block: Block[Say], words: Words) -> int:
    return next(n for n, part in enumerate(_parts(block)) if words in map(as_typed, texts_in(part)))


def _says(block: Block[Say], words: Words) -> bool:
    text = getattr(block, "text", None)
    return isinstance(text, Say) and words in map(as_typed, texts_in(text))
