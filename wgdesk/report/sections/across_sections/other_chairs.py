"""Says whose Chair an officer is, where the Chair of another body has just been named.

"The Chair of the Working Group introduced the report. ... The Chair of the Commission introduced a draft"
(in the form of E/2025/24, chap. II, paras. 2 and 3): "the Chair" alone would be read as the same person.
Under the next heading, or once it has been said, the office is enough again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wgdesk.model import Office
from wgdesk.phrasing.facts import Fact, People, Person
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Annex, Block, Heading, Paragraph, Say, say
from wgdesk.report.sections.common.context import Context
from wgdesk.words.known_words import known_words

# The office by which somebody else's may be taken for that of an officer, by the office that sentences print.
_READ_AS: Mapping[str, str] = {
    "acting_chair": Office.CHAIR,
    "temporary_chair": Office.CHAIR,
    "first_vice_chair": Office.VICE_CHAIR,
    "second_vice_chair": Office.VICE_CHAIR,
    "third_vice_chair": Office.VICE_CHAIR,
}


def of_this_body(context: Context, blocks: Sequence[Block[Say]]) -> list[Block[Say]]:
    """Return the blocks of a section, in which officers called as one of another body have their body."""
    found: list[Block[Say]] = []
    others: frozenset[str] = frozenset()  # the offices in other bodies that have been named last
    for block in blocks:
        if isinstance(block, Heading | Annex):
            others = frozenset()
        elif isinstance(block, Paragraph):
            told = _told(context, block.text, others)
            if told != block.text:
                block, others = replace(block, text=told), frozenset()
            others = others.union(_named(context, block.text))
        found.append(block)
    return found


def _told(context: Context, text: Say, others: frozenset[str]) -> Say:
    """Return a sentence in which officers whose office is among those of ``others`` are those of the body.

    Where the sentence names the officer as well, nobody is taken for another.
    """
    if not others or text.fact_or("person") is not None:
        return text
    if text.key == "the-officer":
        office = str(text.fact("office"))
        if _READ_AS.get(office, office) not in others:
            return text
        return say("officer-of-body", officer=replace(text, key="officer"), body=context.body)
    return Say(text.key, tuple((name, _inside(context, fact, others)) for name, fact in text.facts))


def _inside(
    context: Context, fact: Fact | Say | tuple[Say, ...], others: frozenset[str]
) -> Fact | Say | tuple[Say, ...]:
    if isinstance(fact, tuple):
        return tuple(_told(context, one, others) for one in fact)
    return _told(context, fact, others) if isinstance(fact, Say) else fact


def _named(context: Context, text: Say) -> set[str]:
    """Return the offices in other bodies that a sentence names with those who hold them."""
    found = {one: office for one in _persons(text) for office in _offices(one)}
    if not found:
        return set()
    own = {(one.name, one.function) for one in _officers(context)}
    return {office for one, office in found.items() if (one.name, one.function) not in own}


def _officers(context: Context) -> Iterator[Person]:
    return (context.person(one.person_id) for one in context.record.officers)


def _persons(text: Say) -> Iterator[Person]:
    for fact in facts_in(text):
        if isinstance(fact, People):
            yield from fact.people
        elif isinstance(fact, Person):
            yield fact


def _offices(person: Person) -> Iterator[str]:
    """Yield the office that a person's function names first, if it does so in each language that has it.

    An Arabic Chief is called as a Chair is.
    """
    texts = [(lang, text.casefold()) for lang, text in person.function.texts if known_words(lang).offices]
    for office in (Office.VICE_CHAIR, Office.CHAIR, Office.RAPPORTEUR):
        if texts and all(text.startswith(known_words(lang).offices.get(office, ())) for lang, text in texts):
            yield office
            return
