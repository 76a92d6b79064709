"""Finds the forms of the script's phrases that no case shows."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast, serialize

from tests.script.said.every import ALL
from wgdesk.paths import language_words
from wgdesk.script.speak import Script
from wgdesk.words.phrases import Phrases

# What only the screen and the paper show is read by other tests.
_ELSEWHERE = ("title-", "instead", "order-", "weekday", "heading", "speaker-name", "duration")


def forms_not_read(lang: str) -> list[str]:
    """Return the phrases and variants that occur in none of the moments read.

    Every form gets its own sign at the end; the signs found in the moments show which forms were read.
    """
    parsed = FluentParser().parse(language_words(lang, "script", "script.ftl").read_text("utf-8"))
    names: dict[str, str] = {}
    for entry in parsed.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            _sign(entry.value, entry.id.name, names)
    shown: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "signed.ftl"
        file.write_text(serialize(parsed), "utf-8")
        for options in {case.options for case in ALL}:
            script = Script(lang, dict(options))
            # The script itself, but for the signs in its phrases.
            script.pack._phrases = Phrases(lang, [file], functions=script.pack.phrase_functions())
            shown |= {
                sign for case in ALL if case.options == options for sign in script.speak(case.moment).text
            }
    return [name for sign, name in names.items() if sign not in shown and not name.startswith(_ELSEWHERE)]


def _sign(pattern: ast.Pattern, name: str, names: dict[str, str]) -> None:
    for variant, shown in _variants(pattern):
        _sign(variant.value, f"{name} [{shown}]", names)
    sign = chr(0xE000 + len(names))
    names[sign] = name
    pattern.elements.append(ast.TextElement(sign))


def _variants(pattern: ast.Pattern) -> Iterator[tuple[Any, str]]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                key = variant.key
                yield variant, key.name if isinstance(key, ast.Identifier) else key.value
