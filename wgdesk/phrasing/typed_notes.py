"""Footnotes typed inside a text, in curly brackets: "as agreed{See decision 7/1.}".

Every printed text may have them. The first in Arabic and the first in English are the same note, with the
same number, and so on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wgdesk.phrasing.facts import Doubtful, Names, People, Person, Titles
from wgdesk.phrasing.tree import Block, Body, Caption, Item, Note, Paragraph, Say, Written, say
from wgdesk.reads.values.words import Words

TYPED = "/typed/"  # key of a typed footnote: the key of its block, this, its number in the block
# A footnote may have references in it (``typed_places``), which are in curly brackets themselves.
MARKUP = re.compile(r"\{(?!=)(?=\s*(?:[^{}\s]|\{=))((?:[^{}\n]|\{=[^{}\n]*\})+)\}")


_NOTE = re.compile(rf"[ \u00a0]*{MARKUP.pattern}")


def without_notes(text: str) -> str:
    """Return a text without the footnotes typed in it, for who speaks or lists it."""
    return _NOTE.sub("", text)


def with_typed_notes(block: Block[Say]) -> Block[Say]:
    """Return a block with the footnotes typed inside its texts; a table keeps the curly brackets."""
    if not isinstance(block, Paragraph | Body | Caption | Item | Written):
        return block
    if isinstance(block, Written) and block.form == "table":
        return block
    found = [words for text in texts_in(block.text) for words in _notes(text)]
    if not found:
        return block
    typed = (
        Note(f"{block.key}{TYPED}{n}", say("words", text=words)) for n, words in enumerate(found, start=1)
    )
    return replace(block, notes=(*block.notes, *typed))


def texts_in(fact: object) -> Iterator[Words]:
    """Yield every text in a fact or a sentence."""
    if isinstance(fact, Words):
        yield fact
    elif isinstance(fact, Say):
        for _, inner in fact.facts:
            yield from texts_in(inner)
    elif isinstance(fact, Doubtful):
        yield from texts_in(fact.value)
    elif isinstance(fact, Titles):
        yield from texts_in(fact.titles)
    elif isinstance(fact, Person):
        yield from (fact.name, fact.function, fact.capacity, fact.behalf)
    elif isinstance(fact, Names):
        yield from (group for _, group, _ in fact.behalf)
    elif isinstance(fact, tuple | People):
        for part in fact.people if isinstance(fact, People) else fact:
            yield from texts_in(part)


def _notes(text: Words) -> Iterator[Words]:
    """Yield the footnotes of a text; the n-th one in those languages that have at least n."""
    by_lang = {lang: MARKUP.findall(body) for lang, body in text.texts}
    for n in range(max(map(len, by_lang.values()), default=0)):
        yield Words(tuple((lang, found[n].strip()) for lang, found in by_lang.items() if n < len(found)))
