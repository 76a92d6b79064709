"""Phrases from Fluent files; any fault in a phrase is an error, never a gap in a sentence.

Loading a file with a broken or repeated phrase fails with the file and the line. Arguments must be ``str`` or
``Number``. A missing phrase or argument raises. Only a ``Number`` selects a plural form, never the text "1",
and 2019 is never printed as "2,019".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from wgdesk.language_table import LANGUAGES
from wgdesk.paths import language_words
from wgdesk.words.phrase_files import read_forms
from wgdesk.words.phrase_forms import (
    Argument,
    Arguments,
    Form,
    Forms,
    Function,
    Number,
    PhraseError,
    PhraseSpeaker,
)

__all__ = ["Argument", "Arguments", "Number", "PhraseError", "Phrases", "screen_phrases"]


@lru_cache(maxsize=100)
def _forms(file: Path, changed: int, size: int) -> Forms:
    """Return the forms of a file, cached until its time or size changes."""
    return read_forms(file)


class Phrases:
    """The phrases of one language, loaded from Fluent files."""

    def __init__(
        self,
        lang: str,
        files: Iterable[Path],
        *,
        isolate: bool = False,
        functions: Mapping[str, Function] | None = None,
        more: Forms | None = None,
    ) -> None:
        """Load ``files``. Raises ``PhraseError`` with file and line for a broken or repeated phrase.

        ``more`` are phrases from elsewhere than files. ``isolate`` puts every argument between bidi isolates,
        for the screen; documents have none.
        """
        self.lang = lang
        self._forms: dict[str, Form | None] = dict(more or {})
        where: dict[str, str] = {}
        for file in files:
            state = file.stat()
            forms = _forms(file, state.st_mtime_ns, state.st_size)
            for key in forms.keys() & where.keys():
                raise PhraseError(f"{file.name}: {key} stands in {where[key]} already")
            self._forms.update(forms)
            where.update(dict.fromkeys(forms, file.name))
        self._speaker = PhraseSpeaker(lang, self._forms, dict(functions or {}), isolate)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all messages."""
        return frozenset(name for name in self._forms if not name.startswith("-"))

    def __contains__(self, key: str) -> bool:
        return key in self._forms

    def say(self, key: str, args: Mapping[str, Argument] | None = None) -> str:
        """Return the text of the phrase ``key``. Raises ``PhraseError`` for a fault in it or in ``args``."""
        if key not in self._forms:
            raise PhraseError(f"no phrase {key}")
        form = self._forms[key]
        if form is None:
            raise PhraseError(f"{key} has no value")
        given = args or {}
        for name, value in given.items():
            if not isinstance(value, (str, Number)):
                raise PhraseError(f"{key}: argument {name} is a {type(value).__name__}")
        try:
            return self._speaker.value(form, given, (key,))
        except PhraseError as fault:
            raise PhraseError(f"{key}: {fault}") from fault


def screen_phrases(lang: str, files: str = "*.ftl", terms: Mapping[str, str] | None = None) -> Phrases:
    """Return the phrases of the windows and the command line, with isolates for the screen.

    ``files`` is a pattern for file names, for callers that need only a few. ``terms`` are the terms of the
    record's body: the values of its options ``term_...`` by the rest of the name. In a phrase, TERM(name)
    gives such a value, or an empty text without a record. COUNT(fact) gives the plural category of a number
    passed as text, as the facts of findings and refusals are; text by itself selects no plural form.
    """
    known = terms or {}
    functions: Mapping[str, Function] = {
        "TERM": lambda name: known.get(name, ""),
        "COUNT": lambda fact: LANGUAGES[lang].plural(int(fact)) if str(fact).isdecimal() else "other",
    }
    return Phrases(
        lang, sorted(language_words(lang, "screen").glob(files)), isolate=True, functions=functions
    )
