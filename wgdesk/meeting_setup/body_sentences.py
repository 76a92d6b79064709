"""Checks a body's own sentences for the Chair's script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wgdesk.errors import Refused
from wgdesk.exchange import Fault
from wgdesk.exchange.faults import Faults, spoken
from wgdesk.exchange.suggestions import unknown_key
from wgdesk.language_table import CODES, SCRIPTS
from wgdesk.rules.sentences import sayings, sentence_form


def faults(body: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield the faults in ``script`` of a body that the reader of record files does not find."""
    script = body.get("script", {})
    if not isinstance(script, dict):
        yield Fault("$.script", "fault-type", {"expected": "object", "found": "text"})
        return
    unknown = Faults()
    needed = _languages(body)
    for saying, texts in script.items():
        if saying not in sayings():
            unknown_key(unknown, ("script", saying), sayings())
        elif isinstance(texts, dict):
            yield from _of_one(saying, texts, needed)
    yield from unknown.all()


def _of_one(saying: str, texts: Mapping[str, Any], needed: tuple[str, ...]) -> Iterator[Fault]:
    for lang in needed:
        if lang not in texts:
            yield Fault(spoken(("script", saying)), "body-sentence-missing", {"lang": lang})
    for lang, text in texts.items():
        if lang in CODES and isinstance(text, str) and text.strip():
            try:
                sentence_form(saying, lang, text)
            except Refused as refused:
                yield Fault(spoken(("script", saying, lang)), f"fault-{refused.key}", refused.facts)


def _languages(body: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the script languages in which the body has a title: each sentence must exist in all of them."""
    title = body.get("title")
    return tuple(lang for lang in SCRIPTS if isinstance(title, dict) and lang in title)
