"""Spells out the abbreviation of an organization where a report first prints it, as editors do.

"Archana Gulati (International Telecommunication Union (ITU))", later "(ITU)"; without the abbreviation where
none follows, so that brackets within brackets are rare. A typed text that has both counts as the first one
(A/80/39, para. 3), but is never changed. Lists of attendance have full names without abbreviations and count
for nothing (A/80/39, annex I; E/2025/24), nor do headings introduce one. What a body does within sentences
is an option: full names always (E/2025/24) or "the observers for OHCHR, INTERPOL and the Organization of
American States" (E/2025/28).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from operator import itemgetter
from typing import Any, ClassVar, Protocol, cast

from wgdesk.phrasing.facts import Doubtful, Fact, Name, NameForms, Names, People, Person
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

ReportSections = tuple[Section[Say], ...]
Sentences = TitleLine[Say] | Heading[Say] | Paragraph[Say] | Item[Say] | Caption[Say] | Body[Say] | Annex[Say]
Inner = Fact | Say | tuple[Say, ...]

_FULL_ALWAYS = frozenset({"masthead", "attendance", "annex_attendance", "annex_members"})
_TITLES = (TitleLine, Heading, Annex, Caption)
_WORD = re.compile(r"[^\W_]+")


class BlockSpeaker(Protocol):
    """What is asked of the pack that speaks a report."""

    lang: ClassVar[str]
    options: Options

    def say(self, say: Say) -> Text:
        """Return a spoken sentence."""

    def own_text(self, block: Sentences) -> str:
        """Return what a block prints, without its number and without marks of footnotes."""


def spelled_out(sections: ReportSections, pack: BlockSpeaker) -> ReportSections:
    """Return the sections of a report with abbreviations spelled out where ``pack`` first prints them."""
    known = _abbreviated(sections, pack.lang)
    if not known:
        return sections
    page = _Page(sections, pack)
    for forms in known:
        page.spell_out(forms)
    return page.sections()


def abbreviates(sections: ReportSections, pack: BlockSpeaker) -> bool:
    """Return whether any name in the sections has an abbreviation in the language of ``pack``."""
    return bool(_abbreviated(sections, pack.lang))


def as_spelled_out(sections: ReportSections, printed: ReportSections) -> ReportSections:
    """Return generated sections with the names of their blocks as the ``printed`` report has them."""
    told: dict[str, list[Name]] = {}
    for section in printed:
        for block in section.blocks:
            names = _names_in(block)
            if any(name.told for name in names):
                told[block.key] = names
    if not told:
        return sections

    def renewed(block: Block[Say]) -> Block[Say]:
        names = told.get(block.key, [])
        if not names or [one.code for one in names] != [one.code for one in _names_in(block)]:
            return block
        following = iter(names)
        return _mapped_block(block, lambda name: replace(name, told=next(following).told))

    return tuple(replace(section, blocks=tuple(map(renewed, section.blocks))) for section in sections)


class _Page:
    """The blocks of a report in the order of printing, and their texts in one language."""

    def __init__(self, sections: ReportSections, pack: BlockSpeaker) -> None:
        self._sections, self._pack = sections, pack
        self._short = pack.options.choice("organizations_called") == "short"
        self._blocks = [block for section in sections for block in section.blocks]
        counted = (section.key not in _FULL_ALWAYS for section in sections for _ in section.blocks)
        self._texts = [
            self._text(block) if counts else "" for block, counts in zip(self._blocks, counted, strict=True)
        ]

    def sections(self) -> ReportSections:
        """Return the sections with what has been spelled out."""
        rest = iter(self._blocks)
        return tuple(replace(one, blocks=tuple(next(rest) for _ in one.blocks)) for one in self._sections)

    def spell_out(self, forms: NameForms) -> None:
        """Spell one abbreviation out at its first printing; after it, shorten its name if the body does."""
        whole = _with_abbreviation(forms)
        for at, block in enumerate(self._blocks):
            text = self._texts[at]
            if not text or isinstance(block, _TITLES):
                continue
            typed = whole in text  # with its abbreviation, which need not be said twice
            first = self._spelled(block, forms, forms.listed, before=text.find(whole))
            if not typed and self._follows(forms, first or block, at):
                first = self._spelled(block, forms, whole)
            if first is not None:
                self._blocks[at] = first
            if first is not None or typed:
                self._shorten(forms, at + 1)
                return

    def _shorten(self, forms: NameForms, begin: int) -> None:
        """Call an organization by its abbreviation from a block on, if the body does so."""
        if not self._short:
            return
        short = replace(forms, listed=forms.paren, running=forms.paren, article="")
        for at in range(begin, len(self._blocks)):
            if self._texts[at]:
                self._blocks[at] = _mapped_block(self._blocks[at], _Told(forms, short))

    def _follows(self, forms: NameForms, block: Block[Say], at: int) -> bool:
        """Return whether the abbreviation is printed in the ``block`` with its first mention, or after it."""
        word = re.compile(rf"(?<!\w){re.escape(forms.paren)}(?!\w)")
        whole = _with_abbreviation(forms)
        return word.search(self._text(block).replace(whole, "")) is not None or any(
            word.search(text) or (self._short and forms.listed in text and _mentions(later, forms))
            for later, text in zip(self._blocks[at + 1 :], self._texts[at + 1 :], strict=True)
        )

    def _spelled(self, block: Block[Say], forms: NameForms, name: str, before: int = -1) -> Block[Say] | None:
        """Return a block whose first printed mention is ``name``; None if that changes nothing.

        ``before``: only a mention before this place of the text; -1: anywhere.
        """
        text = self._text(block)
        found: list[tuple[int, Block[Say]]] = []
        told = replace(forms, listed=name, running=name, paren=name)
        for nth in range(_mentions(block, forms)):
            changed = _mapped_block(block, _Told(forms, told, nth))
            other = self._text(changed)
            at = next((n for n, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), len(text))
            if other != text and (before < 0 or at < before):
                found.append((at, changed))
        return min(found, key=itemgetter(0))[1] if found else None

    def _text(self, block: Block[Say]) -> str:
        """Return all that a block prints, with its footnotes."""
        if isinstance(block, Table):
            return "\n".join(plain(self._pack.say(cell)) for row in (block.head, *block.rows) for cell in row)
        say = self._pack.say
        own = plain(say(block.text)) if isinstance(block, Written) else self._pack.own_text(block)
        return "\n".join((own, *(plain(say(note.text)) for note in notes_of(block))))


class _Told:
    """Tells a name otherwise wherever it has certain forms, or only the ``nth`` time that it has them."""

    def __init__(self, forms: NameForms, told: NameForms, nth: int | None = None) -> None:
        self._forms, self._told, self._nth, self._met = forms, told, nth, 0

    def __call__(self, name: Name) -> Name:
        if self._forms not in name.forms:
            return name
        self._met += 1
        return name if self._nth not in (None, self._met - 1) else replace(name, told=(self._told,))


def _abbreviated(sections: ReportSections, lang: str) -> list[NameForms]:
    """Return the forms of names with an abbreviation, each once, in the order of their first facts."""
    found: dict[NameForms, None] = {}
    for section in sections:
        for block in section.blocks:
            for name in _names_in(block):
                forms = next((one for one in name.forms if one.lang == lang), None)
                if forms is not None and has_abbreviation(forms):
                    found[forms] = None
    return list(found)


@cache
def has_abbreviation(forms: NameForms) -> bool:
    """Return whether a name in brackets has words that the full name has not: UNDP, not United Kingdom."""
    full = forms.listed.removesuffix(f"({forms.paren})")
    return not set(_WORD.findall(forms.paren)) <= set(_WORD.findall(full))


def _with_abbreviation(forms: NameForms) -> str:
    """Return the full name with the abbreviation in brackets behind it, which some names have themselves."""
    behind = f" ({forms.paren})"
    return forms.listed if forms.listed.endswith(behind) else forms.listed + behind


def _mentions(block: Block[Say], forms: NameForms) -> int:
    """Return how often a block has a name with these forms among its facts, printed or not."""
    return sum(forms in name.forms for name in _names_in(block))


def _names_in(block: Block[Say]) -> list[Name]:
    """Return the names among the facts of a block, in the order in which ``_mapped_block`` takes them."""
    found: list[Name] = []

    def noted(name: Name) -> Name:
        found.append(name)
        return name

    _mapped_block(block, noted)
    return found


def _mapped_block(block: Block[Say], change: Callable[[Name], Name]) -> Block[Say]:
    """Return a block with every name among its facts changed; the block itself if none is."""
    if isinstance(block, Table):
        rows = tuple(tuple(_mapped(cell, change) for cell in row) for row in block.rows)
        return block if rows == block.rows else replace(block, rows=rows)
    text = _mapped(cast(Any, block).text, change)
    notes = tuple(replace(note, text=_mapped(note.text, change)) for note in notes_of(block))
    if notes != notes_of(block):
        block = replace(cast(Any, block), notes=notes)
    return block if text == cast(Any, block).text else cast(Block[Say], replace(cast(Any, block), text=text))


def _mapped(said: Say, change: Callable[[Name], Name]) -> Say:
    facts = tuple((name, _mapped_fact(fact, change)) for name, fact in said.facts)
    return said if facts == said.facts else replace(said, facts=facts)


def _mapped_fact(fact: Inner, change: Callable[[Name], Name]) -> Inner:
    match fact:
        case Say():
            return _mapped(fact, change)
        case tuple():
            return tuple(_mapped(part, change) for part in fact)
        case Name():
            return change(fact)
        case Names():
            return replace(fact, names=tuple(cast(Name, _mapped_fact(one, change)) for one in fact.names))
        case Person() if fact.delegation is not None:
            return replace(fact, delegation=change(fact.delegation))
        case People():
            return replace(fact, people=tuple(cast(Person, _mapped_fact(one, change)) for one in fact.people))
        case Doubtful():
            value, *others = (_mapped_fact(one, change) for one in (fact.value, *fact.alternatives))
            return Doubtful(cast(Fact, value), cast("tuple[Fact, ...]", tuple(others)))
        case _:
            return fact
