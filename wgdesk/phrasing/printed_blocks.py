"""The blocks of a report in the order of printing, with what each prints in one language."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import ClassVar, Protocol

from wgdesk.phrasing.facts import Name, NameForms
from wgdesk.phrasing.named_facts import NameChange, NamedFact, names_in, with_names
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Heading,
    Item,
    Paragraph,
    Say,
    Section,
    Table,
    Text,
    TitleLine,
    Written,
    notes_of,
    plain,
)
from wgdesk.rules.options import Options

Sentences = TitleLine[Say] | Heading[Say] | Paragraph[Say] | Item[Say] | Caption[Say] | Body[Say] | Annex[Say]


class BlockSpeaker(Protocol):
    """What is asked of the pack that speaks a report."""

    lang: ClassVar[str]
    options: Options

    def say(self, say: Say) -> Text:
        """Return a spoken sentence."""

    def own_text(self, block: Sentences) -> str:
        """Return what a block prints, without its number and without marks of footnotes."""


class PrintedBlocks:
    """The blocks of a report, which may be changed, and their texts."""

    def __init__(self, sections: tuple[Section[Say], ...], speaker: BlockSpeaker) -> None:
        self._sections, self.speaker = sections, speaker
        self.blocks = [block for section in sections for block in section.blocks]
        self.kinds = [section.key for section in sections for _ in section.blocks]
        self._texts: dict[int, str] = {}
        self._forms: dict[int, dict[NameForms, None]] = {}

    def sections(self) -> tuple[Section[Say], ...]:
        """Return the sections with their blocks as they have become."""
        rest = iter(self.blocks)
        return tuple(replace(one, blocks=tuple(next(rest) for _ in one.blocks)) for one in self._sections)

    def text(self, at: int) -> str:
        """Return what a block prints as it has become."""
        if at not in self._texts:
            self._texts[at] = self.text_of(self.blocks[at])
        return self._texts[at]

    def put(self, at: int, block: Block[Say]) -> None:
        """Change a block."""
        if block is not self.blocks[at]:
            self.blocks[at] = block
            self._texts.pop(at, None)

    def forms(self, at: int) -> dict[NameForms, None]:
        """Return the forms of all names among the facts of a block, in all languages, as keys."""
        if at not in self._forms:
            names = (name for name in names_in(self.blocks[at]) if isinstance(name, Name))
            self._forms[at] = dict.fromkeys(forms for name in names for forms in name.forms)
        return self._forms[at]

    def text_of(self, block: Block[Say]) -> str:
        """Return all that a block prints, with its footnotes."""
        say = self.speaker.say
        if isinstance(block, Table):
            return "\n".join(plain(say(cell)) for row in (block.head, *block.rows) for cell in row)
        own = plain(say(block.text)) if isinstance(block, Written) else self.speaker.own_text(block)
        return "\n".join((own, *(plain(say(note.text)) for note in notes_of(block))))

    def first_changed(self, at: int, change: NameChange, before: int = -1) -> Block[Say] | None:
        """Return a block with the first mention changed that it prints; None if that changes nothing.

        ``before``: only a mention before this place of the text; -1: anywhere.
        """
        block = self.blocks[at]
        text = self.text_of(block)
        found: list[tuple[int, Block[Say]]] = []
        for nth, name in enumerate(names_in(block)):
            if change(name) == name:
                continue
            changed = with_names(block, _Nth(nth, change))
            other = self.text_of(changed)
            place = next((n for n, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), len(text))
            if other != text and (before < 0 or place < before):
                found.append((place, changed))
        return min(found, key=itemgetter(0))[1] if found else None


class _Nth:
    """Changes one name of several, by its place among them."""

    def __init__(self, nth: int, change: NameChange) -> None:
        self._left, self._change = nth, change

    def __call__(self, name: NamedFact) -> NamedFact:
        self._left -= 1
        return self._change(name) if self._left == -1 else name
