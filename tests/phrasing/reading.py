"""Speaks sentences with a pack, and finds the forms of its phrases that no sentence has used."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast, serialize

from tests.phrasing.sentences import (
    actions,
    adopted,
    amendments,
    attendance,
    brought,
    cited,
    counted,
    decisions,
    document_kinds,
    documents,
    elsewhere,
    head,
    honours,
    how_said,
    informal,
    informal_steps,
    introduced,
    introductions,
    items_called,
    led_in,
    members_as_persons,
    numbered_decisions,
    occasions,
    officers,
    opening,
    organizations,
    panels,
    papers,
    points,
    positions,
    procedure,
    questions,
    reservations,
    serviced,
    session,
    session_kinds,
    sittings,
    speakers,
    speaking_as,
    spoken_together,
    statements,
    sub_items,
    substance,
    terms,
    texts_said,
    told_in_time,
    unions,
    upon_at,
    vacancies,
    votes,
    ways,
)
from wgdesk.paths import language_words
from wgdesk.phrasing.pack import Pack, pack
from wgdesk.phrasing.tree import Say, plain
from wgdesk.words.phrases import Phrases

Options = tuple[tuple[str, str], ...]

ALL = tuple(
    case
    for module in (
        *(head, opening, officers, honours, substance, sittings, introductions, statements, occasions),
        *(speaking_as, points, panels, ways, attendance, organizations, unions, counted, papers, documents),
        *(session, session_kinds, serviced, document_kinds, introduced, told_in_time, elsewhere, sub_items),
        *(items_called, questions, how_said, led_in, vacancies, members_as_persons),
        *(
            speakers,
            terms,
            decisions,
            actions,
            amendments,
            positions,
            spoken_together,
            brought,
            numbered_decisions,
            texts_said,
            upon_at,
            adopted,
            cited,
            informal,
            informal_steps,
            procedure,
            reservations,
            votes,
        ),
    )
    for case in module.CASES
)


CASE_IDS = [f"{case.say.key} {n}" for n, case in enumerate(ALL, start=1)]


@cache
def speaker(lang: str, options: Options = ()) -> Pack:
    """Return a pack, cached since it is slow to load and never changes."""
    return pack(lang, dict(options))


def read(lang: str, say: Say, options: Options = ()) -> str:
    """Return a sentence as plain text."""
    return plain(speaker(lang, options).say(say))


def forms_not_read(lang: str) -> list[str]:
    """Return the phrases, and the variants of their selections, that none of the sentences uses.

    Every form gets a sign of its own at its end; the signs in all sentences tell which were used.
    """
    signed = _Signed(lang)
    read_signs: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "signed.ftl"
        file.write_text(signed.text, "utf-8")
        for options in {case.options for case in ALL}:
            spoken = pack(lang, dict(options))
            said = [case.say for case in ALL if case.options == options]
            kinds = {str(one.fact("kind")) for one in said if one.key == "of-kind"}
            # The packs themselves, but for the signs in their phrases.
            for signing in (spoken, *map(spoken._of_kind, kinds)):
                signing._phrases = Phrases(lang, [file], functions=signing.phrase_functions())
            for one in said:
                read_signs |= set(plain(spoken.say(one)))
    return [name for sign, name in signed.names.items() if sign not in read_signs]


class _Signed:
    """The phrases of a language with a private use character at the end of every form."""

    def __init__(self, lang: str) -> None:
        self.names: dict[str, str] = {}
        parsed = [
            FluentParser().parse(file.read_text("utf-8"))
            for file in language_words(lang, "report").glob("*.ftl")
        ]
        for entry in (entry for resource_ in parsed for entry in resource_.body):
            if isinstance(entry, ast.Message) and entry.value is not None:
                self._sign(entry.value, entry.id.name)
        self.text = "\n".join(serialize(resource_) for resource_ in parsed)

    def _sign(self, pattern: ast.Pattern, name: str) -> None:
        for variant, shown in _variants(pattern):
            self._sign(variant.value, f"{name} [{shown}]")
        sign = chr(0xE000 + len(self.names))
        self.names[sign] = name
        pattern.elements.append(ast.TextElement(sign))


def _variants(pattern: ast.Pattern) -> Iterator[tuple[Any, str]]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                key = variant.key
                yield variant, key.name if isinstance(key, ast.Identifier) else key.value
