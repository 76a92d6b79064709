"""The Arabic script pack: the forms of facts that only the script has."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from typing import Any

from wgdesk.languages.ar import basics
from wgdesk.languages.ar.counting import counted, ordinal
from wgdesk.languages.ar.nouns import MINUTE, SPEAKER, Case, Noun, feminine
from wgdesk.languages.ar.report import ArabicPack
from wgdesk.languages.ar.slots import oblique
from wgdesk.languages.ar.terms import is_people
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import SomeGender
from wgdesk.phrasing.script_grammar import EMPHASIS, in_a_row
from wgdesk.phrasing.script_pack import ScriptPack
from wgdesk.words.phrases import Argument, Arguments

_AS = re.compile(r"\Aك(?=(?:وزير|سفير|رئيس|نائب|ممثل|مدير|أمين|مستشار)ة? )")
_SECOND = feminine("ثاني", "ثوانٍ")


class ArabicScript(ScriptPack, ArabicPack):
    """Arabic forms: with the dual, cases, and verbs that agree with the speaker."""

    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions for phrases, including those of the report.

        LI(noun) puts ل before a noun, even an emphasized one; OBLIQUE(noun) is a noun after a preposition or
        as an object: مزارعي الأرز. RULED(text) joins a typed ruling: هو أن الاقتراح متأخر، هو كما يلي: في غير
        محله.
        """
        return {**super().functions(), "LI": _li, "OBLIQUE": oblique, "RULED": _ruled}

    def function(self, typed: str) -> str:
        """Return وزيرة الصحة for كوزيرة الصحة."""
        return _AS.sub("", typed)

    def agreement(self, gender: SomeGender, subject: str, name_gender: str) -> str:
        """Return f or m, the gender of the speaker or of the noun in the sentence; u if unknown.

        For an organization whose name is a plural of persons it is people.
        """
        if gender:
            return gender
        return {"delegation": "m", "organization": name_gender, "secretariat": "f"}.get(subject, "u")

    def gender_of(self, name: Arguments) -> str:
        """Return people for a name that is a plural of persons: مزارعو الأرز."""
        listed = str(name["name"])
        return "people" if oblique(listed) != listed or is_people(listed) else super().gender_of(name)

    def lasting(self, name: str, seconds: int) -> dict[str, Argument]:
        """Return a duration in the nominative and in the other cases: دقيقتان، دقيقتين."""
        return {f"{name}_nom": self._lasting(seconds, "nom"), f"{name}_acc": self._lasting(seconds, "acc")}

    def _lasting(self, seconds: int, case: Case) -> str:
        minutes, rest = divmod(seconds, 60)
        parts = [self._number_of(n, noun, case) for n, noun in ((minutes, MINUTE), (rest, _SECOND)) if n]
        return basics.join_short(parts)

    def sitting(self, name: str, n: int) -> dict[str, Argument]:
        """Return the ordinal for الجلسة in the nominative and the genitive: الثالثة."""
        return {f"{name}_nom": ordinal(n, "f", "nom"), f"{name}_gen": ordinal(n, "f", "gen")}

    def hour(self, at: time) -> str:
        """Return the hour with the part of the day: الساعة 10 صباحاً، الساعة 3:30 بعد الظهر."""
        return f"الساعة {_figures(at)} {_part_of_day(at)}"

    def hours(self, begins: time, ends: time) -> str:
        """Return من 10 إلى 11:30 صباحاً، من 11 صباحاً إلى 1 بعد الظهر."""
        part, until = _part_of_day(begins), _part_of_day(ends)
        since = _figures(begins) if part == until else f"{_figures(begins)} {part}"
        return f"من {since} إلى {_figures(ends)} {until}"

    def item(self, number: int, sub: int | None, inner: int | None = None) -> str:
        """Return البند 3, or البند 3 (أ)."""
        letter = f" ({basics.item_letter(sub)})" if sub else ""
        return f"البند {number}" + letter + (f" '{inner}'" if inner else "")

    def numbers(self, numbers: Sequence[int]) -> str:
        """Return 3; 1 و2; من 1 إلى 4."""
        if in_a_row(numbers):
            return f"من {numbers[0]} إلى {numbers[-1]}"
        return basics.join_short(map(str, numbers))

    def speakers(self, n: int) -> str:
        """Return متكلم واحد، متكلمان، ثلاثة متكلمين."""
        return self._number_of(n, SPEAKER, "nom")

    def _number_of(self, n: int, noun: Noun, case: Case) -> str:
        return counted(n, noun, case, words_to=self.options.number("count_words_to"))

    def joined(self, parts: Sequence[str]) -> str:
        """Return أ وب; with commas for three or more."""
        return basics.join_short(parts) if len(parts) < 3 else basics.join_running(parts)

    def listed(self, entries: Sequence[str]) -> str:
        """Return أ؛ ب."""
        return basics.join_semicolon(entries)


PACK = ArabicScript


def _figures(at: time) -> str:
    hour = at.hour % 12 or 12
    return f"{hour}:{at.minute:02}" if at.minute else str(hour)


def _part_of_day(at: time) -> str:
    if at.hour < 12:
        return "صباحاً"
    if at.hour == 12 and at.minute == 0:
        return "ظهراً"
    return "بعد الظهر" if at.hour < 18 else "مساءً"


def _ruled(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f" أن {rest}" if rest and first in ("أن", "بأن") else f" كما يلي: {text}"


def _li(noun: str) -> str:
    mark = noun[:1] if noun[:1] and noun[0] in EMPHASIS else ""
    whole, letters = inline_marks.split_whole(noun.removeprefix(mark))
    return mark + whole + basics.attach("ل", oblique(letters))
