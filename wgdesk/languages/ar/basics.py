"""Arabic writing: digits, conjunctions, prefixes, and labels of headings and sub-items.

All texts have European digits until ``wgdesk.words.digits`` converts them at the very end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from wgdesk.words.digits import LATIN_LETTER

TATWEEL = "\u0640"

_SECTIONS = (
    "أولاً",
    "ثانياً",
    "ثالثاً",
    "رابعاً",
    "خامساً",
    "سادساً",
    "سابعاً",
    "ثامناً",
    "تاسعاً",
    "عاشراً",
)
_UNITS = ("حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع")
_TENS = ("عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")

# The letters in the abjad order, which is used for numbering, with their names.
_ABJAD = (
    ("أ", "ألف"),
    ("ب", "باء"),
    ("ج", "جيم"),
    ("د", "دال"),
    ("هـ", "هاء"),
    ("و", "واو"),
    ("ز", "زاي"),
    ("ح", "حاء"),
    ("ط", "طاء"),
    ("ي", "ياء"),
    ("ك", "كاف"),
    ("ل", "لام"),
    ("م", "ميم"),
    ("ن", "نون"),
    ("س", "سين"),
    ("ع", "عين"),
    ("ف", "فاء"),
    ("ص", "صاد"),
    ("ق", "قاف"),
    ("ر", "راء"),
    ("ش", "شين"),
    ("ت", "تاء"),
    ("ث", "ثاء"),
    ("خ", "خاء"),
    ("ذ", "ذال"),
    ("ض", "ضاد"),
    ("ظ", "ظاء"),
    ("غ", "غين"),
)


def join_list(items: Iterable[str]) -> str:
    """Join names after a colon with commas only, as UN lists of States do: "أ، ب، ج"."""
    return "، ".join(items)


def join_names(names: Sequence[str]) -> str:
    """Join names after a colon, with semicolons if one of them has a comma: "أ، في ب؛ ج"."""
    return join_semicolon(names) if any("،" in name for name in names) else join_list(names)


def join_running(items: Iterable[str]) -> str:
    """Join names in a sentence, where Arabic repeats the conjunction: "أ، وب، وج"."""
    return "، ".join(joined_on(items))


def join_names_running(names: Sequence[str]) -> str:
    """Join names in a sentence, with semicolons if one has a comma: "أ وب", "أ، وب، وج", "أ، في ب؛ وج"."""
    if any("،" in name for name in names):
        return "؛ ".join(joined_on(names))
    return join_short(names) if len(names) == 2 else join_running(names)


def join_speakers(items: Sequence[str]) -> str:
    """Join those who spoke, with semicolons if a comma in one of them would part it from the next.

    Two who have but one comma each are parted by a comma: "أ، المدير، وب، المستشار".
    """
    if any("،" in item for item in items[:-1]):
        short = len(items) == 2 and all(item.count("،") < 2 for item in items)
        return ("، " if short else "؛ ").join(joined_on(items))
    return join_short(items) if len(items) == 2 else join_running(items)


def join_invited(names: Sequence[str]) -> str:
    """Join names with و, and with semicolons if a comma in one would part it from the next."""
    return join_speakers(names) if any("،" in name for name in names) else join_running(names)


def join_short(items: Iterable[str]) -> str:
    """Join short items without commas: "2 و3 و4", "الأولى والثانية"."""
    return " ".join(joined_on(items))


def number_list(numbers: Sequence[int]) -> str:
    """Return sorted numbers: "1 و3"; three or more consecutive ones as a range: "من 1 إلى 3"."""
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"من {numbers[0]} إلى {numbers[-1]}"
    return join_short(map(str, numbers))


def join_semicolon(items: Iterable[str]) -> str:
    """Join entries that may contain commas: "أ؛ ب؛ ج"."""
    return "؛ ".join(items)


def joined_on(items: Iterable[str]) -> list[str]:
    """Return the items with و before each but the first."""
    return [attach("و", item) if place else item for place, item in enumerate(items)]


def attach(prefix: str, word: str) -> str:
    """Attach ``prefix`` (و ف ب ك ل or the article ال) to ``word`` by the rules of Arabic spelling.

    With ل the article loses its alif: للفريق, للجنة. Before a quotation mark or a bracket, a prefix other
    than و and ف gets a tatweel (لـ"..."); before a digit or a Latin letter it also gets a space (لـ 77).
    """
    if not word or prefix in ("و", "ف"):
        return prefix + word
    first = word[0]
    if first.isdigit() or LATIN_LETTER.match(first):
        return f"{prefix}{TATWEEL} {word}"
    if not first.isalpha():
        return f"{prefix}{TATWEEL}{word}"
    if prefix == "ل" and word.startswith("الل"):
        return "ل" + word[2:]
    if prefix == "ل" and word.startswith("ال"):
        return "لل" + word[2:]
    return prefix + word


def has_word(text: str, name: str) -> bool:
    """Return whether ``text`` has ``name``, perhaps after و or a preposition of one letter: للكويت."""
    attached = rf"[وفبكل]{{0,2}}{re.escape(name)}|و?{re.escape(attach('ل', name))}"
    return re.search(rf"(?<!\w)(?:{attached})(?!\w)", text) is not None


def section_label(n: int) -> str:
    """Return the label of the n-th section: أولاً ... عاشراً، حادي عشر ... تاسع وتسعون; then in figures.

    Raises ValueError if ``n`` is below 1.
    """
    if n < 1:
        raise ValueError(f"no Arabic label for section {n}")
    if n <= 10:
        return _SECTIONS[n - 1]
    if n >= 100:
        return str(n)
    tens, unit = divmod(n, 10)
    if not unit:
        return _TENS[tens - 2]
    return f"{_UNITS[unit - 1]} عشر" if n < 20 else f"{_UNITS[unit - 1]} و{_TENS[tens - 2]}"


def heading_letter(n: int) -> str:
    """Return the name of the n-th letter, the label of a second-level heading: ألف، باء، جيم."""
    return _lettered(n, [name for _, name in _ABJAD])


def item_letter(n: int) -> str:
    """Return the n-th letter, the label of a sub-item: أ، ب ... هـ, and from the 29th أ أ، ب ب."""
    return _lettered(n, [letter for letter, _ in _ABJAD])


def _lettered(n: int, letters: list[str]) -> str:
    """Return the n-th of ``letters``; after the last they are doubled, then tripled, and so on."""
    if n < 1:
        raise ValueError(f"letters are counted from 1, not {n}")
    times, place = divmod(n - 1, len(letters))
    return " ".join([letters[place]] * (times + 1))


LABELS: Mapping[str, Callable[[int], str]] = {
    "label-section": lambda n: f"{section_label(n)}-",
    "label-subsection": lambda n: f"{heading_letter(n)}-",
    "label-subsubsection": lambda n: f"{n}-",
    "label-paragraph": lambda n: f"{n}-",
    "label-item": lambda n: f"{n}-",
    "label-subitem": lambda n: f"({item_letter(n)})",
    "label-inner-item": lambda n: f"'{n}'",
    "label-note": lambda n: f"({n})",
}
"""By the phrase of each label beside a text: the label of the n-th, with its marks."""
