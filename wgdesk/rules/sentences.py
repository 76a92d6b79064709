"""A body's own sentences, which replace phrases of the Chair's script.

They are written like the values of phrases. Each may use whatever the phrase that it replaces can use in the
same language: its arguments, all phrases of the script, and the functions that those call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, select

from wgdesk.errors import Refused
from wgdesk.language_table import COMMON, SCRIPTS
from wgdesk.model import OwnSentence, Wording
from wgdesk.paths import language_words
from wgdesk.rules.combinators import RowKeys, Violation, among, ask, never
from wgdesk.words.phrase_files import read_forms
from wgdesk.words.phrase_forms import Form, Forms, PhraseError

PREFIX = "say-"  # of the phrases that the Chair says; the others are parts of them, or titles
_ATTRIBUTE = re.compile(r"\n\s*\.[A-Za-z]")


@cache
def sayings() -> tuple[str, ...]:
    """Return the names of the phrases that a body may replace, in the order of the script."""
    return tuple(key.removeprefix(PREFIX) for key in _script(COMMON) if key.startswith(PREFIX))


@cache
def usable(saying: str, lang: str) -> tuple[str, ...]:
    """Return the names of the arguments that a sentence for ``saying`` may use, sorted."""
    return tuple(sorted({name for kind, name in _parts(_script(lang), f"{PREFIX}{saying}") if kind == "$"}))


def sentence_form(saying: str, lang: str, body: str) -> Form:
    """Return the parsed form of a sentence for ``saying``, one of ``sayings()``.

    Raises ``Refused`` if it could not be spoken: 'sentence-language', 'sentence-broken', 'sentence-argument',
    'sentence-phrase', 'sentence-function'.
    """
    if lang not in SCRIPTS:
        raise Refused("sentence-language", lang=lang)
    form, script, known = _read(body), _script(lang), usable(saying, lang)
    for kind, name in _parts({**script, "": form}, ""):
        if kind == "$" and name not in known:
            raise Refused("sentence-argument", name=name, known=", ".join(known) or "–")
        if kind == "ref" and name not in script:
            raise Refused("sentence-phrase", name=name)
        if kind == "call" and name not in _functions(lang):
            raise Refused("sentence-function", name=name)
    return form


def _read(body: str) -> Form:
    from wgdesk.words.phrase_source import forms_of  # imports Fluent: most records have no such sentence

    indented = body.replace("\n", "\n    ")
    if _ATTRIBUTE.search(indented):  # Fluent would take it for an attribute, apart from the text
        raise Refused("sentence-broken")
    try:
        form = forms_of(f"own = {indented}\n", "").get("own")
    except (PhraseError, RecursionError):  # choices within choices, a hundred deep
        form = None
    if form is None:
        raise Refused("sentence-broken")
    return form


@cache
def _script(lang: str) -> Forms:
    return read_forms(language_words(lang, "script", "script.ftl"))


@cache
def _functions(lang: str) -> frozenset[str]:
    script = _script(lang)
    return frozenset(name for key in script for kind, name in _parts(script, key) if kind == "call")


def _parts(script: Forms, key: str) -> Iterator[tuple[str, str]]:
    """Yield the arguments ("$"), phrases ("ref") and functions ("call") of a phrase and its parts."""
    seen = {key}
    todo: list[Form | None] = [script.get(key)]
    while todo:
        form = todo.pop()
        match form:
            case ["$", str(name)]:
                yield "$", name
            case ["ref", str(name)]:
                yield "ref", name
                if name not in seen:
                    seen.add(name)
                    todo.append(script.get(name))
            case ["call", str(name), [*given]]:
                yield "call", name
                todo += given
            case ["select", selector, [*variants], int()]:
                todo += [selector, *(value for _, value in variants)]  # type: ignore[misc]
            case [*parts]:
                todo += parts


# -- the rule ----------------------------------------------------------------------------------------------

_SENTENCES = select(OwnSentence.id, OwnSentence.saying).where(among(OwnSentence))
_TEXTS = (
    select(Wording.id, OwnSentence.saying, Wording.lang, Wording.body)
    .join(OwnSentence.__table__, OwnSentence.id == Wording.row)
    .where(among(OwnSentence), Wording.table == OwnSentence.__tablename__)
)
_SILENT = never(
    select(OwnSentence.id)
    .outerjoin(
        Wording.__table__, (Wording.table == OwnSentence.__tablename__) & (Wording.row == OwnSentence.id)
    )
    .where(among(OwnSentence), Wording.id.is_(None)),
    "empty-text",
    "body",
)


def own_sentence(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """A sentence replaces a phrase of the script, has a text, and can be spoken."""
    yield from _SILENT(connection, keys)
    for row, saying in ask(connection, _SENTENCES, keys):
        if saying not in sayings():
            yield Violation("unknown-saying", "own_sentence", row, "saying", facts={"name": saying})
    for key, saying, lang, body in ask(connection, _TEXTS, keys):
        if saying in sayings():
            try:
                sentence_form(saying, lang, body)
            except Refused as refused:
                yield Violation(refused.key, "wording", key, "body", facts=refused.facts)
