"""Turns the facts of sentences into the arguments of phrases, with doubts and gaps, in any language."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import cast

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import either
from wgdesk.phrasing.facts import Count, Doubtful, Fact, Missing, Symbol, Symbols, Words
from wgdesk.phrasing.gaps import Gap
from wgdesk.phrasing.pack_language import PackLanguage
from wgdesk.phrasing.tree import Say
from wgdesk.words.phrases import Argument, Arguments, Number
from wgdesk.words.symbol_parts import symbols_in

_SELECTORS = ("_g", "_form", "_n", "_awaited")


class PackFacts(PackLanguage):
    """The facts that all languages print alike; each language defines how it expands the others.

    ``series``: a pattern of commas that are part of a name and open no apposition.
    """

    series = "(?!)"

    @abstractmethod
    def expand(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments that phrases take for one fact; their names begin with ``name``."""

    @abstractmethod
    def phrase(self, key: str, /, **args: Argument) -> str:
        """Return a phrase of the pack."""

    def printed(self, say: Say, name: str) -> str:
        """Return one fact of a sentence, a text or a symbol, as printed, with doubts and gaps."""
        return cast(str, self.arguments(name, cast(Fact, say.fact(name)))[name])

    def printed_fact(self, fact: Fact) -> str:
        """Return a text as printed, with doubts and gaps."""
        return cast(str, self.arguments("text", fact)["text"])

    def arguments(self, name: str, fact: Fact) -> Arguments:
        """Return the arguments of one fact, with doubts and gaps."""
        if isinstance(fact, str):
            return {name: fact}
        if isinstance(fact, Doubtful):
            return self._doubtful(name, fact)
        if isinstance(fact, Missing):
            return Gap(name, self.gap(fact))
        if isinstance(fact, Symbol):
            several = symbols_in(fact.text)
            if len(several) > 1:
                return self.expand(name, Symbols(tuple(map(Symbol, several))))
            return {name: inline_marks.kept(fact.text) or inline_marks.MISSING, f"{name}_n": Number(1)}
        return self.expand(name, fact)

    def symbols(self, fact: Symbols) -> list[str]:
        """Return each of several symbols as printed, with doubts and gaps."""
        each = [
            one
            for symbol in fact.symbols
            for one in (map(Symbol, symbols_in(symbol.text)) if isinstance(symbol, Symbol) else (symbol,))
        ]
        return [cast(str, self.arguments("symbol", symbol)["symbol"]) for symbol in each]

    def gap(self, fact: Missing) -> str:
        """Return what is printed in place of a missing fact."""
        return (
            inline_marks.missing(self.phrase("gap-later")) if fact.kind == "later" else inline_marks.MISSING
        )

    def _closed(self, text: str) -> str:
        mark = self.comma.rstrip()
        plain = inline_marks.unmarked(text).rstrip(mark)
        return f"{text}{mark}" if mark in plain and not re.search(self.series, plain) else text

    def text_of(self, words: Words) -> str:
        """Return a text in this language, else a gap: a text in another language is never printed."""
        return inline_marks.whole(words.get(self.lang) or "") or inline_marks.MISSING

    def unsure(self, doubtful: bool, text: str, other: Words) -> str:
        """Return ``text``; if doubtful, "A [B]", or "[A]" if there is no other text in this language."""
        if not doubtful:
            return text
        reading = other.get(self.lang)
        return either(text, reading) if reading else inline_marks.bracketed(text)

    def _doubtful(self, name: str, fact: Doubtful) -> Arguments:
        """Return "A [B]" for every form in which the readings differ; "[A]" if there is no other reading."""
        first = self.arguments(name, fact.value)
        # A reading that exists only in another language is never printed in this report.
        spoken = [o for o in fact.alternatives if not isinstance(o, Words) or o.get(self.lang)]
        others = [self.arguments(name, other) for other in spoken]
        args: Arguments = {}
        for key, value in first.items():
            if isinstance(value, Number) or key.endswith(_SELECTORS):
                args[key] = value
            else:
                unsure = either(value, *(cast(str, other[key]) for other in others))
                unsure = unsure if others else inline_marks.bracketed(value)
                args[key] = (
                    inline_marks.whole(inline_marks.bare(unsure)) if inline_marks.is_whole(value) else unsure
                )
        return args

    def count_of(self, name: str, fact: Count) -> Arguments:
        """Return a number for phrases to choose by, and its figures for printing, plain and in groups."""
        shown = {f"{name}_figure": str(fact.n), f"{name}_grouped": self.grouped(fact.n)}
        return {name: Number(fact.n), **shown}
