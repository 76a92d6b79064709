"""Counting in Arabic: numbers with their nouns, and ordinals.

The rules are those of the grammar. Words up to ten and figures from eleven on ("١٢ جلسة") are United Nations
practice; the limit is an argument.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from wgdesk.languages.ar.basics import join_short, number_list
from wgdesk.languages.ar.nouns import COUNTED, Case, Noun, NounNumber, adjective
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Gender
from wgdesk.phrasing.number_runs import number_runs

# Numbers from 3 to 10 have ة with a masculine noun and none with a feminine one. Here without ة.
_THREE_TO_TEN = ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
# Twenty to ninety, without the ending that shows the case.
_TENS = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")

_ORDINAL_STEMS = ("ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")


def counted(
    n: int,
    noun: Noun,
    case: Case = "nom",
    words_to: int = 10,
    adjectives: Sequence[str] = (),
) -> str:
    """Return ``n`` of ``noun`` as an indefinite phrase: جلسة واحدة، جلستان، ثلاث جلسات، 12 جلسة.

    ``case`` is the case of the whole phrase. Numbers up to ``words_to`` (at most 99) are written in words;
    one and two always are, and واحد is left out if there are adjectives. ``adjectives`` are given in the
    masculine singular and are made to agree: counted(2, STATEMENT, "acc", adjectives=("استهلالي", "عام")) is
    كلمتين استهلاليتين عامتين. Raises ValueError if ``n`` is below one, because Arabic has another sentence
    for "none".
    """
    if n < 1:
        raise ValueError(f"cannot count {n} in Arabic")
    number, counted_case = _counted_form(n, case)
    described = [_noun_form(noun, number, counted_case)]
    described += [adjective(base, noun.gender, number, counted_case, human=noun.human) for base in adjectives]
    if n == 1 and not adjectives:
        described.append(adjective("واحد", noun.gender, "singular", case))
    elif n > 2:
        described.insert(0, cardinal(n, noun.gender, case) if n <= min(words_to, 99) else grouped(n))
    return " ".join(described)


def grouped(n: int) -> str:
    """Return a number in figures, its thousands separated by no-break spaces: 1 000."""
    return f"{n:,}".replace(",", "\u00a0")


def _counted_form(n: int, case: Case) -> tuple[NounNumber, Case]:
    """Return the number and case of the noun after ``n``; the last two digits of ``n`` decide them."""
    if n == 1:
        return "singular", case
    if n == 2:
        return "dual", case
    rest = n % 100
    if 3 <= rest <= 10:
        return "plural", "gen"
    return ("singular", "acc") if rest >= 11 else ("singular", "gen")


def _noun_form(noun: Noun, number: NounNumber, case: Case) -> str:
    if number == "singular":
        return noun.one(case)
    return noun.two(case) if number == "dual" else noun.plural


def cardinal(n: int, gender: Gender, case: Case = "nom") -> str:
    """Return ``n``, from 3 to 99, in words before a counted noun of ``gender``.

    Raises ValueError outside 3 to 99: one and two are part of their noun.
    """
    if not 3 <= n <= 99:
        raise ValueError(f"{n} is not written in words before a noun")
    if n <= 10:
        return _THREE_TO_TEN[n - 3] + ("ة" if gender == "m" else "")
    unit = n % 10
    if n < 20:
        return f"{_teen_unit(unit, gender, case)} {'عشر' if gender == 'm' else 'عشرة'}"
    tens = _tens(n // 10, case)
    return f"{_unit_and(unit, gender, case)} و{tens}" if unit else tens


def _teen_unit(unit: int, gender: Gender, case: Case) -> str:
    """Return the first word of 11 to 19. Only that of twelve varies with the case."""
    if unit == 1:
        return "أحد" if gender == "m" else "إحدى"
    if unit == 2:
        return _two(gender, case, nominative="ا", other="ي")
    return _THREE_TO_TEN[unit - 3] + ("ة" if gender == "m" else "")


def _unit_and(unit: int, gender: Gender, case: Case) -> str:
    """Return the unit before و and the tens: إحدى، اثنتان، ثمانٍ، ثمانياً."""
    accusative = "اً" if case == "acc" else ""
    if unit == 1:
        return f"واحد{accusative}" if gender == "m" else "إحدى"
    if unit == 2:
        return _two(gender, case, nominative="ان", other="ين")
    if gender == "m":
        return _THREE_TO_TEN[unit - 3] + "ة"
    if unit == 8:
        return "ثمانياً" if case == "acc" else "ثمانٍ"
    return _THREE_TO_TEN[unit - 3] + accusative


def _two(gender: Gender, case: Case, *, nominative: str, other: str) -> str:
    return ("اثن" if gender == "m" else "اثنت") + (nominative if case == "nom" else other)


def _tens(tens: int, case: Case) -> str:
    return _TENS[tens - 2] + ("ون" if case == "nom" else "ين")


def figured_whole(n: Any, noun: str, case: Case, kind: str, before: str = "") -> str:
    """Return a number of a noun in ``COUNTED``, in figures from three on, as a whole text of a kind."""
    return inline_marks.whole(before + counted(int(n), COUNTED[noun][0], case, words_to=2), kind)


def ordinal(n: int, gender: Gender, case: Case = "nom", *, definite: bool = True) -> str:
    """Return the n-th as an adjective: التاسع، الحادية عشرة، العشرين، الحادي والعشرين.

    ``case`` is that of the noun described. Above 100 the ordinal is in figures. Raises ValueError if ``n`` is
    below one.
    """
    if n < 1:
        raise ValueError(f"ordinals begin at one, not {n}")
    if n > 100:
        return str(n)
    article = "ال" if definite else ""
    if n == 100:
        return f"{article}مائة"
    if n <= 10:
        return _ordinal_unit(n, gender, case, definite)
    tens, unit = divmod(n, 10)
    if tens == 1:
        return article + _ordinal_teen(unit, gender)
    round_number = article + _tens(tens, case)
    if unit == 0:
        return round_number
    if unit == 1:
        return f"{_defective('حاد', gender, case, definite)} و{round_number}"
    return f"{_ordinal_unit(unit, gender, case, definite)} و{round_number}"


def _ordinal_teen(unit: int, gender: Gender) -> str:
    """Return the ordinal of 11 to 19 without its article. It does not vary with the case."""
    if gender == "f":
        return f"{_feminine(unit)} عشرة"
    first = {1: "حادي", 2: "ثاني"}.get(unit) or _stem(unit)
    return f"{first} عشر"


def _ordinal_unit(n: int, gender: Gender, case: Case, definite: bool) -> str:
    article = "ال" if definite else ""
    if n == 1:
        return article + ("أول" if gender == "m" else "أولى")
    if n == 2:
        return _defective("ثان", gender, case, definite)
    if gender == "f":
        return article + _feminine(n)
    return article + _stem(n) + ("اً" if case == "acc" and not definite else "")


def _defective(stem: str, gender: Gender, case: Case, definite: bool) -> str:
    """Return an ordinal whose stem ends in a weak ya: الثاني، ثانٍ، ثانياً; الثانية."""
    if gender == "f":
        return ("ال" if definite else "") + f"{stem}ية"
    if definite:
        return f"ال{stem}ي"
    return f"{stem}ياً" if case == "acc" else f"{stem}ٍ"


def _stem(unit: int) -> str:
    return _ORDINAL_STEMS[unit - 2]


def _feminine(unit: int) -> str:
    return {1: "حادية", 2: "ثانية"}.get(unit) or f"{_stem(unit)}ة"


def ordinals(numbers: Iterable[int], gender: Gender, case: Case = "gen") -> str:
    """Return several definite ordinals: "الأولى والثانية", "الأولى والثانية والرابعة".

    Three or more consecutive ones are a range, "من الأولى إلى الثالثة ومن الخامسة إلى السابعة". If one is
    above 100, all are in figures. Raises ValueError if there are none.
    """
    runs = number_runs(numbers)
    in_figures = runs[-1][-1] > 100

    def word(n: int, own: Case) -> str:
        return str(n) if in_figures else ordinal(n, gender, own)

    # After the prepositions من and إلى the genitive stands.
    return join_short(
        word(run[0], case) if len(run) == 1 else f"من {word(run[0], 'gen')} إلى {word(run[-1], 'gen')}"
        for run in runs
    )


def numbers_listed(numbers: Sequence[int], *, words: bool) -> list[str]:
    """Return the sorted numbers of texts in figures, or as ordinals in ``words``; [] if there are none."""
    if not numbers:
        return []
    return [ordinals(numbers, "m") if words else number_list(numbers)]


def meeting_renumbered(title: str, n: int) -> str:
    """Return ``title`` with the ordinal of the n-th meeting or session replaced by the next one.

    Only the genitive is replaced, as in "for the meeting"; most ordinals look the same in all cases. The
    kind of session may stand before the ordinal: الدورة العادية السادسة.
    """
    genders: tuple[tuple[str, str, Gender], ...] = (("اجتماع", "ي", "m"), ("دورة", "ية", "f"))
    for noun, ending, gender in genders:
        before, after = ordinal(n, gender, "gen"), ordinal(n + 1, gender, "gen")
        title = re.sub(rf"({noun} (?:ال\w+{ending} )?){before}\b(?! عشر)", rf"\1{after}", title)
    return title
