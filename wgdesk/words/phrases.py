"""Phrases in Fluent files, strictly: what is wrong with a phrase is an error, never a gap in a sentence.

Fluent by itself drops a broken or doubled message without a word, prints 2019 as "2,019", and lets a text "1"
choose the wrong plural. Here a file with either fails when it is loaded, with file and line; an argument is a
``str`` or a ``Number`` and anything else is refused; a missing phrase or argument raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentNumber, fluent_number
from fluent.syntax import ast

from wgdesk.paths import resource

# Fluent breaks off at 2,500 characters of one argument, against files of strangers whose phrases refer to one
# another without end. Ours are our own, and a text of the record may have 100,000.
resolver.MAX_PART_LENGTH = 1_000_000


class PhraseError(Exception):
    """A phrase is missing, broken, or was given the wrong arguments: a bug of ours."""


@dataclass(frozen=True)
class Number:
    """A number for a phrase to choose its form by; its digits are given as text beside it."""

    n: int


Argument = str | Number


@cache
def _parsed(text: str) -> ast.Resource:
    """Return the phrases in a text; read once, since it takes longer than anything else about them."""
    return FluentResource(text)


class Phrases:
    """The phrases of one language, from the Fluent files of some folders."""

    def __init__(
        self,
        lang: str,
        files: Iterable[Path],
        *,
        isolate: bool = False,
        functions: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        """Load ``files``; raises ``PhraseError`` with file and line of anything broken or doubled.

        ``isolate`` puts every argument between bidi isolates, for the screen; documents have none.
        """
        self.lang = lang
        self._bundle = FluentBundle([lang], use_isolating=isolate, functions=dict(functions or {}))
        self._where: dict[str, str] = {}
        for file in files:
            self._load(file)

    def _load(self, file: Path) -> None:
        text = file.read_text("utf-8")
        parsed = _parsed(text)
        for entry in parsed.body:
            if isinstance(entry, ast.Junk):
                start = entry.span.start if entry.span else 0
                raise PhraseError(f"{file.name}:{text.count(chr(10), 0, start) + 1}: not a phrase")
            if isinstance(entry, (ast.Message, ast.Term)):
                name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                if name in self._where:
                    raise PhraseError(f"{file.name}: {name} stands in {self._where[name]} already")
                self._where[name] = file.name
        self._bundle.add_resource(parsed)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all messages."""
        return frozenset(name for name in self._where if not name.startswith("-"))

    def __contains__(self, key: str) -> bool:
        return key in self._where

    def say(self, key: str, args: Mapping[str, Argument] | None = None) -> str:
        """Return the phrase ``key`` spoken; raises ``PhraseError`` for anything not right."""
        if key not in self._where:
            raise PhraseError(f"no phrase {key}")
        message = self._bundle.get_message(key)
        if message.value is None:
            raise PhraseError(f"{key} has no value")
        given = {name: _argument(key, name, value) for name, value in (args or {}).items()}
        spoken, errors = self._bundle.format_pattern(message.value, given)
        if errors:
            raise PhraseError(f"{key}: {errors[0]}")
        return str(spoken)


def _argument(key: str, name: str, value: Argument) -> str | FluentNumber:
    if isinstance(value, Number):
        return cast(FluentNumber, fluent_number(value.n, useGrouping=False))
    if isinstance(value, str):
        return value
    raise PhraseError(f"{key}: argument {name} is a {type(value).__name__}")


def screen_phrases(lang: str) -> Phrases:
    """Return the phrases of windows and of the command line, isolated for the screen."""
    return Phrases(lang, sorted(resource("ui", lang).glob("*.ftl")), isolate=True)
