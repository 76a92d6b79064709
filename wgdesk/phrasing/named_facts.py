"""Changes the names among the facts of a block: of delegations, and of the body that met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from wgdesk.phrasing.facts import Doubtful, Fact, Name, Names, People, Person, Words
from wgdesk.phrasing.tree import Block, Say, Table, notes_of

NamedFact = Name | Words
NameChange = Callable[[NamedFact], NamedFact]
_Inner = Fact | Say | tuple[Say, ...]
_BODY = "body"  # what sentences call the fact that names the body


def with_names(block: Block[Say], change: NameChange) -> Block[Say]:
    """Return a block with every name among its facts changed; the block itself if none is."""
    if isinstance(block, Table):
        rows = tuple(tuple(_changed(cell, change) for cell in row) for row in block.rows)
        return block if rows == block.rows else replace(block, rows=rows)
    own, notes = cast(Any, block), notes_of(block)
    text = _changed(own.text, change)
    told = tuple(replace(note, text=_changed(note.text, change)) for note in notes)
    if told != notes:
        own = replace(own, notes=told)
    return cast(Block[Say], own if text == own.text else replace(own, text=text))


def names_in(block: Block[Say]) -> list[NamedFact]:
    """Return the names among the facts of a block, in the order in which ``with_names`` takes them."""
    found: list[NamedFact] = []

    def noted(name: NamedFact) -> NamedFact:
        found.append(name)
        return name

    with_names(block, noted)
    return found


def _changed(said: Say, change: NameChange) -> Say:
    facts = tuple((name, _of_fact(name, fact, change)) for name, fact in said.facts)
    return said if facts == said.facts else replace(said, facts=facts)


def _of_fact(called: str, fact: _Inner, change: NameChange) -> _Inner:
    match fact:
        case Say():
            return _changed(fact, change)
        case tuple():
            return tuple(_changed(part, change) for part in fact)
        case Name():
            return change(fact)
        case Words() if called == _BODY:
            return change(fact)
        case Names():
            names = (cast("Name | Doubtful", _of_fact(called, one, change)) for one in fact.names)
            return replace(fact, names=tuple(names))
        case Person() if fact.delegation is not None:
            return replace(fact, delegation=cast(Name, change(fact.delegation)))
        case People():
            people = (cast(Person, _of_fact(called, one, change)) for one in fact.people)
            return replace(fact, people=tuple(people))
        case Doubtful():
            value, *others = (_of_fact(called, one, change) for one in (fact.value, *fact.alternatives))
            return Doubtful(cast(Fact, value), cast("tuple[Fact, ...]", tuple(others)))
        case _:
            return fact
