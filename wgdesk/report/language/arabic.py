"""Arabic writing: digits, conjunctions, prefixes, and labels of headings and sub-items.

Text is kept with European digits everywhere; ``digits`` turns them at the very end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from wgdesk.words.digits import EUROPEAN, european, figures

TATWEEL = "\u0640"

# What a document symbol, an address or a Latin name may be made of: anything but spaces, Arabic
# writing, brackets, quotation marks, separators of a list, and the invisible marks of bidirectional
# text.
_TOKEN = re.compile(
    r"[^\s\u0600-\u06ff\u0750-\u077f()\[\]{}<>\"«»“”„;,\u200b-\u200f\u202a-\u202e\u2060-\u2069]+"
)
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]")

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

# The letters in their old order (abjad), which numbers things, with their names.
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


def digits(text: str, style: str) -> str:
    """Return ``text`` with its digits in one style, a name of ``wgdesk.words.digits.DIGITS``.

    'arabic' turns European digits, except in a token that holds a Latin letter: document symbols
    (CTOC/COP/WG.4/2019/INF/1/Rev.1, A/65/L.78) and names keep theirs; '7/1' and '2013-2020' are
    turned. 'european' turns every Arabic digit somebody typed.
    """
    if style == EUROPEAN:
        return european(text)
    return _TOKEN.sub(lambda found: found[0] if _LATIN.search(found[0]) else figures(found[0], style), text)


def join_list(items: Iterable[str]) -> str:
    """Join names that follow a colon: "أ، ب، ج", the comma alone, as UN lists of States do."""
    return "، ".join(items)


def join_running(items: Iterable[str]) -> str:
    """Join names in a running sentence, where Arabic repeats the conjunction: "أ، وب، وج"."""
    return "، ".join(_with_and(items))


def join_short(items: Iterable[str]) -> str:
    """Join short items without commas: "2 و3 و4", "الأولى والثانية"."""
    return " ".join(_with_and(items))


def join_semicolon(items: Iterable[str]) -> str:
    """Join entries that hold commas themselves: "أ؛ ب؛ ج"."""
    return "؛ ".join(items)


def _with_and(items: Iterable[str]) -> list[str]:
    return [attach("و", item) if place else item for place, item in enumerate(items)]


def attach(prefix: str, word: str) -> str:
    """Write ``prefix`` (و ف ب ك ل or the article ال) before ``word`` as Arabic spells it.

    ل swallows the alif of the article: للفريق, للجنة. Before a quotation mark or a bracket a prefix
    other than و and ف is stretched (لـ"..."), and before a digit or a Latin letter also set apart
    (لـ 77).
    """
    if not word or prefix in ("و", "ف"):
        return prefix + word
    first = word[0]
    if first.isdigit() or _LATIN.match(first):
        return f"{prefix}{TATWEEL} {word}"
    if not first.isalpha():
        return f"{prefix}{TATWEEL}{word}"
    if prefix == "ل" and word.startswith("الل"):
        return "ل" + word[2:]
    if prefix == "ل" and word.startswith("ال"):
        return "لل" + word[2:]
    return prefix + word


def section_label(n: int) -> str:
    """Return the label of the n-th section: أولاً ... عاشراً، حادي عشر ... ثلاثون.

    Raises ValueError beyond 30.
    """
    if not 1 <= n <= 30:
        raise ValueError(f"no Arabic label for section {n}")
    if n <= 10:
        return _SECTIONS[n - 1]
    if n in (20, 30):
        return {20: "عشرون", 30: "ثلاثون"}[n]
    unit = _UNITS[n % 10 - 1]
    return f"{unit} عشر" if n < 20 else f"{unit} وعشرون"


def heading_letter(n: int) -> str:
    """Return the name of the n-th letter, which labels second-level headings: ألف، باء، جيم."""
    return _lettered(n, [name for _, name in _ABJAD])


def item_letter(n: int) -> str:
    """Return the n-th letter, which labels sub-items: أ، ب ... هـ, and from the 29th أ أ، ب ب."""
    return _lettered(n, [letter for letter, _ in _ABJAD])


def _lettered(n: int, letters: list[str]) -> str:
    """Return the n-th of ``letters``, doubled, tripled ... when they run out."""
    if n < 1:
        raise ValueError(f"letters are counted from 1, not {n}")
    times, place = divmod(n - 1, len(letters))
    return " ".join([letters[place]] * (times + 1))
