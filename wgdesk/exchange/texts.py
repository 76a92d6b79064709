"""A text in several languages as one JSON object: ``{"ar": "...", "en": "...", "stale": ["en"]}``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Protocol

from wgdesk.exchange.faults import Faults, Path, WrongValue
from wgdesk.exchange.form import Children, FormText, Shape
from wgdesk.exchange.forms import VERSION, WORDING
from wgdesk.exchange.nodes import Node
from wgdesk.exchange.specimens import text_specimen
from wgdesk.exchange.suggestions import unknown_key
from wgdesk.exchange.value_kinds import ChoiceKind, Skip, TextCleaner, TextKind, ValueKind, WholeKind
from wgdesk.language_table import CODES
from wgdesk.model import Wording
from wgdesk.rules.narrative import longest, one_lined

EXTRAS = ("original", "stale", "basis", "revision", "versions")
_VERSIONS = Children("versions", VERSION, Shape.LIST)


class _Reader(Protocol):
    faults: Faults
    cleaner: TextCleaner
    original: str

    def expect(
        self, value: Any, kind: type, expected: str, path: Path, specimen: Callable[[], str] | None = None
    ) -> Any: ...

    def children(self, part: Children, raw: Any, path: Path, parent: Node | None) -> list[Node]: ...


def default_original(langs: Iterable[str], meeting: str) -> str | None:
    """Return the original language of a text if the file does not name it; None if there is no text.

    It is the language of the meeting or, if the text lacks that, the first in ``CODES``.
    """
    present = set(langs)
    return meeting if meeting in present else next((x for x in CODES if x in present), None)


def body_kind(table: str, field: str) -> TextKind:
    """Return the kind of value for a text: its maximum length, and whether it may have line breaks."""
    return TextKind(lines=not one_lined(table, field), filled=True, most=longest(table, field))


# -- reading ---------------------------------------------------------------------------------------


def read_text(reader: _Reader, owner: Node, part: FormText, raw: Any, path: Path) -> list[Node]:
    """Read a text; return a wording for each language, with its earlier versions inside."""
    raw = reader.expect(raw, dict, "object", path, partial(text_specimen, raw))
    if raw is None:
        return []
    for key in raw:
        if key not in CODES and key not in EXTRAS:
            unknown_key(reader.faults, (*path, key), (*CODES, *EXTRAS))
    raw = {key: value for key, value in raw.items() if value is not None}
    langs = [lang for lang in CODES if lang in raw]
    if not langs:
        reader.faults.add(path, "fault-empty")
        return []
    read = _Text(reader, path, raw, langs)
    kind = body_kind(owner.form.name, part.name)
    nodes: list[Node] = []
    for lang in langs:
        node = Node(WORDING, (*path, lang), owner, whole=True)
        node.values = {"field": part.name, "lang": lang, **read.numbers(lang)}
        node.values["body"] = read.value((*path, lang), kind, raw[lang])
        if lang in read.versions:
            here = (*path, "versions", lang)
            node.children = reader.children(_VERSIONS, read.versions[lang], here, node)
        nodes.append(node)
    return nodes


class _Text:
    """What a text has besides its bodies: original language, revisions, bases and earlier versions."""

    def __init__(self, reader: _Reader, path: Path, raw: Mapping[str, Any], langs: list[str]) -> None:
        self.reader, self.path, self.langs = reader, path, langs
        self.original = default_original(langs, reader.original)
        if "original" in raw:
            self.original = self._language(raw["original"], (*path, "original")) or self.original
        self.revisions = self._numbers(raw, "revision", least=1)
        self.bases = self._numbers(raw, "basis", least=0)
        self.versions = self._by_language(raw, "versions")
        if self.original in self.bases:
            reader.faults.add((*path, "basis", str(self.original)), "fault-original")
        for lang, here in self._stale(raw):
            if lang == self.original:
                reader.faults.add(here, "fault-original")
            self.bases.setdefault(lang, self.revisions.get(self.original or "", 1) - 1)

    def numbers(self, lang: str) -> dict[str, int | None]:
        """Return the revision and the basis of the text in ``lang``, by column."""
        current = self.revisions.get(self.original or "", 1)
        basis = None if lang == self.original else self.bases.get(lang, current)
        return {"revision": self.revisions.get(lang, 1), "basis": basis}

    def value(self, path: Path, kind: ValueKind, raw: Any) -> Any:
        """Return the value that ``kind`` reads; if it is wrong, add a fault and return None."""
        try:
            return kind.read(raw, self.reader.cleaner)
        except WrongValue as wrong:
            self.reader.faults.add(path, wrong.key, **wrong.facts)
        except Skip:
            pass
        return None

    def _language(self, raw: Any, path: Path) -> str | None:
        lang = self.value(path, ChoiceKind(CODES), raw)
        if lang is not None and lang not in self.langs:
            self.reader.faults.add(path, "fault-no-text", lang=lang)
            return None
        return str(lang) if lang is not None else None

    def _by_language(self, raw: Mapping[str, Any], key: str) -> dict[str, Any]:
        if key not in raw:
            return {}
        given = self.reader.expect(raw[key], dict, "object", (*self.path, key)) or {}
        return {
            lang: value
            for lang, value in given.items()
            if self._language(lang, (*self.path, key, lang)) is not None and value is not None
        }

    def _numbers(self, raw: Mapping[str, Any], key: str, *, least: int) -> dict[str, int]:
        read: dict[str, int] = {}
        for lang, value in self._by_language(raw, key).items():
            here = (*self.path, key, lang)
            number = self.value(here, WholeKind(least), value)
            if number is not None:
                read[lang] = number
        return read

    def _stale(self, raw: Mapping[str, Any]) -> list[tuple[str, Path]]:
        here = (*self.path, "stale")
        given = self.reader.expect(raw["stale"], list, "array", here) if "stale" in raw else None
        found = (
            (self._language(lang, (*here, place)), (*here, place)) for place, lang in enumerate(given or ())
        )
        return [(lang, path) for lang, path in found if lang is not None]


# -- writing ---------------------------------------------------------------------------------------


def write_text(
    wordings: Iterable[Wording], meeting: str, versions: Callable[[Wording], list[Any]]
) -> dict[str, Any]:
    """Return a text as a JSON object. ``versions`` returns the earlier versions of a wording as JSON."""
    by_lang = {wording.lang: wording for wording in wordings}
    present = [by_lang[lang] for lang in CODES if lang in by_lang]
    if not present:  # only in a forged record: all languages are unknown
        return {}
    # A text without an original occurs only in a forged record.
    original = next((wording for wording in present if wording.basis is None), present[0])
    made: dict[str, Any] = {wording.lang: wording.body for wording in present}
    if original.lang != default_original(by_lang, meeting):
        made["original"] = original.lang
    bases = {w.lang: w.basis for w in present if w.basis not in (None, original.revision)}
    stale = [lang for lang, basis in bases.items() if basis == original.revision - 1]
    older = {lang: basis for lang, basis in bases.items() if lang not in stale}
    for key, value in (
        ("stale", stale),
        ("basis", older),
        ("revision", {w.lang: w.revision for w in present if w.revision != 1}),
        ("versions", {w.lang: kept for w in present if (kept := versions(w))}),
    ):
        if value:
            made[key] = value
    return made
