"""Says in footnotes who aligned themselves with a statement, whoever made it, and where its text is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from wgdesk.phrasing.facts import Count, Symbol, Symbols
from wgdesk.phrasing.tree import Note, Paragraph, Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.common.spoken_for import is_noted, person_code
from wgdesk.words.web_address import IS_ADDRESS


def speaker_notes(context: Context, blocks: Blocks, rows: Iterable[StatementNow]) -> None:
    """Add the footnotes on ``rows`` to the last paragraph, which names the speakers.

    In a list of speakers each footnote stands at the name it belongs to (``Names.noted``, ``Person.noted``);
    with a single speaker it stands at the end of the sentence.
    """
    by_speaker: dict[tuple[int | None, int | None], list[StatementNow]] = {}
    for row in rows:
        person = row.person_id if row.delegation_id is None else None
        by_speaker.setdefault((row.delegation_id, person), []).append(row)
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    notes: list[Note[Say]] = []
    for (delegation, person), own in by_speaker.items():
        told = tuple(_told(context, [row for row in own if is_noted(context.options, row)]))
        if told:
            code = ""
            if len(by_speaker) > 1:
                known = context.record.delegations.get(delegation or 0)
                code = person_code(person) if known is None else known.name.code
            text = told[0] if len(told) == 1 else say("sentences", parts=told)
            notes.append(Note(f"{last.key}/note/{code}" if code else f"{last.key}/note", text))
    if notes:
        blocks[-1] = replace(last, notes=(*last.notes, *notes))


def _told(context: Context, rows: Sequence[StatementNow]) -> Iterator[Say]:
    """Yield the sentences of one footnote."""
    others = dict.fromkeys(key for row in rows for key in row.aligned)
    if others:
        yield say("also-on-behalf", names=context.names(others))
    if context.options.choice("statement_texts") == "footnote":
        links = tuple(dict.fromkeys(row.text_link for row in rows if row.text_link))
        pages = [link for link in links if IS_ADDRESS.match(link)]
        for where, found in (("document", [one for one in links if one not in pages]), ("page", pages)):
            if found:
                symbols = Symbols(tuple(map(Symbol, found)))
                yield say("statement-texts", where=where, n=Count(len(found)), links=symbols)
