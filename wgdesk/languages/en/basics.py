"""English writing: numbers, ordinals, lists, labels, and subjects that name nobody.

This follows the United Nations Editorial Manual: words below 10, figures from 10 on, no comma before "and".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from wgdesk.phrasing.number_runs import number_runs
from wgdesk.phrasing.quantifiers import Debaters, Quantifier
from wgdesk.words.item_labels import item_letter as item_letter

_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def capitalize(text: str) -> str:
    """Return ``text`` with a capital first letter and no other change."""
    return text[:1].upper() + text[1:]


# "Two representatives of the Division": not all that it has (E/2025/70, 15).
_SO_MANY = r"[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Ss]everal|[0-9]+"
_NO_ARTICLE = re.compile(rf"[\ufdd0-\ufdd7]*(?:\[\.\.\.\]|(?:[Tt]he|[Aa]n?|His|Her|Their|{_SO_MANY}) )")


def the_office(title: str) -> str:
    """Return "the Director-General" for "Director-General"; a number or "His Majesty" gets no article."""
    return title if _NO_ARTICLE.match(title) else f"the {title}"


def with_article(name: str, article: str) -> str:
    """Return a name as used in a sentence: "the Sudan"; an empty ``article`` adds nothing."""
    return f"{article} {name}" if article else name


def join_and(items: Sequence[str]) -> str:
    """Join items in a sentence, without a comma before "and": "a", "a and b", "a, b and c"."""
    return _joined(items, ", ", " and ")


def join_semicolon(items: Sequence[str]) -> str:
    """Join entries that may contain commas: "a; b; and c", and "a; and b"."""
    return _joined(items, "; ", "; and ")


def join_speakers(items: Sequence[str]) -> str:
    """Join those who spoke, with semicolons if a comma in one of them would part it from the next.

    Two who have but one comma each are parted by a comma: "A, Director, and B, Counsel" (E/2025/27, 29;
    E/2025/44, 8; A/80/10, 430).
    """
    if not any("," in item for item in items[:-1]):
        return join_and(items)
    if len(items) == 2 and all(item.count(",") < 2 for item in items):
        return ", and ".join(items)
    return join_semicolon(items)


def _joined(items: Sequence[str], separator: str, last: str) -> str:
    if len(items) < 2:
        return "".join(items)
    return f"{separator.join(items[:-1])}{last}{items[-1]}"


def grouped(n: int) -> str:
    """Return a number in figures, with its thousands separated: "999", "1,000"."""
    return f"{n:,}"


def cardinal(n: int) -> str:
    """Return ``n`` in words below 10 and in figures from 10 on; zero is "no".

    Raises ValueError if ``n`` is negative.
    """
    if n < 0:
        raise ValueError(f"cannot count {n}")
    if n == 0:
        return "no"
    return _CARDINALS[n - 1] if n < 10 else grouped(n)


def counted(n: int, singular: str, plural: str, figures: str = "no") -> str:
    """Return a number with its noun: "no meetings", "one meeting", "five meetings", "12 meetings".

    ``figures``: "yes" has it in figures, beside a number of two digits: "12 States and 5 organizations".
    """
    return f"{grouped(n) if figures == 'yes' else cardinal(n)} {singular if n == 1 else plural}"


def ordinal_words(n: int) -> str:
    """Return an ordinal in words, from the 100th on in figures: "ninth", "twenty-first", "100th"."""
    _refuse_below_one(n)
    if n >= 100:
        return ordinal_figures(n)
    if n < 20:
        return _ORDINALS[n - 1]
    tens, unit = divmod(n, 10)
    if unit:
        return f"{_TENS[tens - 2]}-{_ORDINALS[unit - 1]}"
    return f"{_TENS[tens - 2][:-1]}ieth"


def ordinal_figures(n: int) -> str:
    """Return an ordinal in figures, as sittings are numbered: "1st", "11th", "22nd"."""
    _refuse_below_one(n)
    if 11 <= n % 100 <= 13:
        return f"{n}th"
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th') }"


def ordinals(numbers: Iterable[int]) -> str:
    """Return several ordinals in figures: "1st and 2nd", "1st to 3rd", "1st, 2nd and 4th to 6th".

    Three or more consecutive ones are a range. Raises ValueError if there are none.
    """
    return join_and([" to ".join(map(ordinal_figures, _ends(run))) for run in number_runs(numbers)])


def _ends(run: tuple[int, ...]) -> tuple[int, ...]:
    """Return the first and the last of several numbers; one alone as it is."""
    return run if len(run) == 1 else (run[0], run[-1])


def number_list(numbers: Sequence[int], *, roman: bool = False) -> str:
    """Return sorted numbers: "1 and 3"; three or more consecutive ones as a range: "1 to 3", "I to III"."""
    said = [section_label(number) if roman else str(number) for number in numbers]
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{said[0]} to {said[-1]}"
    return join_and(said)


def section_label(n: int) -> str:
    """Return the label of the n-th section, a Roman numeral; after 3999, where those end, in figures."""
    _refuse_below_one(n)
    if n > 3999:
        return str(n)
    label = ""
    for value, numeral in _ROMAN:
        times, n = divmod(n, value)
        label += numeral * times
    return label


def heading_letter(n: int) -> str:
    """Return the n-th capital letter, the label of a second-level heading: A ... Z, AA, BB."""
    return item_letter(n).upper()


def _refuse_below_one(n: int) -> None:
    if n < 1:
        raise ValueError(f"numbering begins at one, not {n}")


@dataclass(frozen=True)
class EnglishQuantified:
    """A subject without a capital letter, and the number of its verb, unless that is not ``sure``."""

    phrase: str
    number: Literal["singular", "plural"]
    sure: bool = True


_QUANTIFIERS: dict[Quantifier, str] = {
    "one": "one",
    "another": "another",
    "two": "two",
    "some": "some",
    "several": "several",
    "a_number": "a number of",
    "many": "many",
    "most": "most",
    "other": "other",
    "all": "",
    "same": "the same",
}


# Nouns of several words, one and many.
_DEBATERS: dict[Debaters, tuple[str, str]] = {
    "member_states": ("Member State", "Member States"),
    "states_parties": ("State party", "States parties"),
    "groups": ("regional group", "regional groups"),
    "group_representatives": ("representative", "regional groups"),
    "state_groups": ("group of States", "groups of States"),
    "delegation_groups": ("group of delegations", "groups of delegations"),
    "entities": ("United Nations entity", "United Nations entities"),
}


def debater(noun: Debaters) -> str:
    """Return the noun for one of those who took part in a debate: "speaker", "Member State"."""
    return _DEBATERS[noun][0] if noun in _DEBATERS else noun.removesuffix("s")


def _those_of(role: str, groups: str, quantifier: Quantifier) -> str:
    """Return "the representative of one regional group"; of all or of others without the article."""
    return f"{role} of {groups}" if quantifier in ("all", "other", "many") else f"the {role} of {groups}"


def quantified(quantifier: Quantifier, noun: Debaters = "speakers") -> EnglishQuantified:
    """Return the subject: "one speaker", "a number of delegations", "speakers"."""
    words = _QUANTIFIERS[quantifier]
    if noun == "group_representatives" and quantifier != "same":
        of = quantified(quantifier, "groups")
        many = "representatives" if of.number == "plural" else "representative"
        return EnglishQuantified(_those_of(many, of.phrase, quantifier), of.number)
    if quantifier in ("one", "another", "same"):
        return EnglishQuantified(f"{words} {debater(noun)}", "singular")
    many = _DEBATERS[noun][1] if noun in _DEBATERS else noun
    return EnglishQuantified(f"{words} {many}" if words else many, "plural")
