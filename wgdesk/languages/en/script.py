"""The English script pack: the forms of facts that only the script has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from typing import Any

from wgdesk.languages.en import basics
from wgdesk.languages.en.report import EnglishPack
from wgdesk.phrasing.facts import SomeGender
from wgdesk.phrasing.script_grammar import in_a_row
from wgdesk.phrasing.script_pack import ScriptPack
from wgdesk.words.item_labels import item_numeral
from wgdesk.words.phrases import Argument


class EnglishScript(ScriptPack, EnglishPack):
    """English forms, in the style of the United Nations: 10 a.m., third meeting, item 3 (a)."""

    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Add RULED(text), which joins a typed ruling: "is that it was late", "is as follows: late"."""
        return {**super().functions(), "RULED": _ruled}

    def function(self, typed: str) -> str:
        """Return "Federal Minister" for "as Federal Minister"."""
        return typed.removeprefix("as ")

    def agreement(self, gender: SomeGender, subject: str, name_gender: str) -> str:
        """Return f, m, n for what is called "it", or u if a pronoun would be a guess."""
        return gender or {"secretariat": "n"}.get(subject, "u")

    def lasting(self, name: str, seconds: int) -> dict[str, Argument]:
        """Return "three minutes", "two minutes and 30 seconds"."""
        minutes, rest = divmod(seconds, 60)
        parts = [basics.counted(minutes, "minute", "minutes")] if minutes else []
        parts += [basics.counted(rest, "second", "seconds")] if rest else []
        return {name: basics.join_and(parts)}

    def sitting(self, name: str, n: int) -> dict[str, Argument]:
        """Return "third"."""
        return {name: basics.ordinal_words(n)}

    def hour(self, at: time) -> str:
        """Return "10 a.m.", "3.30 p.m.", "noon"."""
        return "noon" if _is_noon(at) else f"{_figures(at)} {_half(at)}"

    def hours(self, begins: time, ends: time) -> str:
        """Return "10–11.30 a.m.", "11 a.m.–1 p.m.", "11.30 a.m.–noon"."""
        same = _half(begins) == _half(ends) and not _is_noon(begins) and not _is_noon(ends)
        return f"{_figures(begins) if same else self.hour(begins)}–{self.hour(ends)}"

    def item(self, number: int, sub: int | None, inner: int | None = None) -> str:
        """Return "agenda item 3 (a)"."""
        letter = f" ({basics.item_letter(sub)})" if sub else ""
        return f"agenda item {number}" + letter + (f" ({item_numeral(inner)})" if inner else "")

    def numbers(self, numbers: Sequence[int]) -> str:
        """Return "3", "1 and 2", "1 to 4"."""
        if in_a_row(numbers):
            return f"{numbers[0]} to {numbers[-1]}"
        return basics.join_and([str(number) for number in numbers])

    def speakers(self, n: int) -> str:
        """Return "one speaker remains", "three speakers remain"."""
        return basics.counted(n, "speaker remains", "speakers remain")

    def joined(self, parts: Sequence[str]) -> str:
        """Return "a, b and c"."""
        return basics.join_and(parts)

    def listed(self, entries: Sequence[str]) -> str:
        """Return "a; b; and c"."""
        return basics.join_semicolon(entries)


PACK = EnglishScript


def _ruled(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f" that {rest}" if rest and first.casefold() == "that" else f" as follows: {text}"


def _figures(at: time) -> str:
    hour = at.hour % 12 or 12
    return f"{hour}.{at.minute:02}" if at.minute else str(hour)


def _half(at: time) -> str:
    return "a.m." if at.hour < 12 else "p.m."


def _is_noon(at: time) -> bool:
    return (at.hour, at.minute) == (12, 0)
