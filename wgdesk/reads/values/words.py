"""A text of the record in the languages in which it exists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Words:
    """A text of the record in one or more languages: pairs (language, body), sorted by language."""

    texts: tuple[tuple[str, str], ...] = ()

    def get(self, lang: str) -> str | None:
        """Return the body in ``lang``, None if there is none."""
        return next((body for known, body in self.texts if known == lang), None)

    def but(self, lang: str, body: str) -> Words:
        """Return the text with ``body`` in ``lang``; an empty body removes that language."""
        others = [one for one in self.texts if one[0] != lang]
        return Words(tuple(sorted([*others, *([(lang, body)] if body else [])])))

    def __bool__(self) -> bool:
        return bool(self.texts)


NO_WORDS = Words()


class TextNow(NamedTuple):
    """A text of a row: ``original`` is the language in which it was written, the others are translations.

    ``stale`` are the languages whose translation is older than the original. A tuple, for speed: there are
    hundreds.
    """

    table: str
    row: int
    field: str
    original: str
    words: Words
    stale: tuple[str, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the text exists."""
        return tuple(lang for lang, _ in self.words.texts)


class Texts:
    """Texts by table, row key and field."""

    def __init__(self, texts: Mapping[tuple[str, int, str], TextNow]) -> None:
        self._texts = texts

    def words(self, table: str, row: int, field: str) -> Words:
        """Return a text; empty if there is none."""
        found = self._texts.get((table, row, field))
        return found.words if found else NO_WORDS

    def stale(self, table: str, row: int, *fields: str) -> tuple[str, ...]:
        """Return the languages in which one of these texts is older than its original."""
        found = (self._texts.get((table, row, field)) for field in fields)
        return tuple(sorted({lang for text in found if text for lang in text.stale}))

    def fields(self, table: str) -> dict[str, Words]:
        """Return the texts of a table with only one row, by field."""
        return {field: text.words for (name, _, field), text in self._texts.items() if name == table}

    def all(self) -> tuple[TextNow, ...]:
        """Return every text, in the order in which they were read."""
        return tuple(self._texts.values())
