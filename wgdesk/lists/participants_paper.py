"""The list of participants as a document: States in the order of the language, then observers by kind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.rows_of_meeting import members, participants_of
from wgdesk.lists.words import ListWords
from wgdesk.phrasing.no_breaks import every_text
from wgdesk.phrasing.tree import Block, Body, Document, Heading, LineRole, Span, Text, TitleLine
from wgdesk.phrasing.typed_notes import without_notes
from wgdesk.reads.values.attendance import ParticipantNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.make import write_as
from wgdesk.report.render.output import Cancelled, Progress
from wgdesk.rules.attendance import PRINTED
from wgdesk.rules.session_days import session_spans

FORMATS = ("pdf", "docx")


def document(facts: ListFacts, lang: str) -> Document:
    """Return the list in one language, ready for a renderer; raises ``KeyError`` if it has no reports."""
    words = ListWords(lang, facts)
    title = words.say("list-participants")
    blocks = (*_head(facts, words, title), *_delegations(facts, words), *_without(facts, words))
    return Document(
        lang=lang,
        rtl=words.rtl,
        digits=words.pack.digits,
        stage="final",
        symbol="",
        title=title,
        blocks=tuple(every_text(block, words.pack.kept_together) for block in blocks),
        word_face=words.pack.options.choice("word_face"),
    )


def write_participants(
    facts: ListFacts,
    lang: str,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the list as PDF or Word, by the suffix of ``path``; raises ``Trouble('cannot-write')``."""
    form = path.suffix.lower().removeprefix(".")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_as(form, document(facts, lang), path, progress=progress, cancelled=cancelled)
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault


def _head(facts: ListFacts, words: ListWords, title: str) -> Iterator[Block[Text]]:
    course = facts.programme
    sat = (one.day for one in course.sittings if one.held is not False)
    met = (*sat, *(one.day for body in course.informal_bodies for one in body.days))
    met = met if words.pack.options.choice("session_parts") == "gaps" else ()
    parts = session_spans(course.first_day, course.last_day, met, course.recesses)
    days = words.pack.figured(words.pack.masthead_days(parts))
    if words.meeting:
        yield TitleLine("body", LineRole.BODY, (Span(words.meeting),))
    yield TitleLine("place", LineRole.PLACE, (Span(days),))
    yield TitleLine("title", LineRole.TITLE, (Span(title),))


def _delegations(facts: ListFacts, words: ListWords) -> Iterator[Block[Text]]:
    people = participants_of(facts)
    by_list = {name: list(found) for name, found in groupby(members(facts, words), words.printed_list)}
    for name in PRINTED:
        if name in by_list:
            yield Heading(f"list/{name}", 1, (Span(words.value("are", name)),))
        for one in by_list.get(name, ()):
            yield from _delegation(facts, words, one, people.get(one.id, []))


def _delegation(
    facts: ListFacts, words: ListWords, one: DelegationNow, people: list[ParticipantNow]
) -> Iterator[Block[Text]]:
    yield Heading(f"delegation/{one.id}", 2, (Span(words.forms(one).listed),))
    yield from _people(facts, words, people)


def _without(facts: ListFacts, words: ListWords) -> Iterator[Block[Text]]:
    """Yield the participants without a delegation."""
    people = participants_of(facts).get(None, [])
    if people:
        yield Heading("others", 1, (Span(words.say("are-others")),))
        yield from _people(facts, words, people)


def _people(facts: ListFacts, words: ListWords, people: list[ParticipantNow]) -> Iterator[Block[Text]]:
    for at, one in enumerate(people, start=1):
        person = facts.roster.people[one.person_id].person
        # A function known only in other languages is left out.
        function = without_notes(person.function.get(words.lang) or "")
        parts = (words.addressed(person), words.pack.finish(function))
        text = words.pack.comma.join(part for part in parts if part)
        yield Body(f"participant/{one.id}", (Span(text),), kept=at < len(people))
