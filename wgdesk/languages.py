"""The languages the program knows: the one table of them. A row here is the first step to add a language.

No other module names a language, except the language's own: its report pack (``<code>.py`` and its grammar in
``wgdesk/report/language``) and its script (``wgdesk/script/<code>.py``). Those are found by the code. What a
language knows to do (put names in order, say "ninth") is asked of its pack.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

# The plural rules of CLDR, for whole numbers below a million:
# https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html


def _none(n: int) -> str:
    return "other"


def _one(n: int) -> str:
    return "one" if n == 1 else "other"


def _zero_and_one(n: int) -> str:
    return "one" if n <= 1 else "other"


def _arabic(n: int) -> str:
    if n <= 2:
        return ("zero", "one", "two")[n]
    rest = n % 100
    return "other" if rest <= 2 else "few" if rest <= 10 else "many"


def _russian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "many"


@dataclass(frozen=True)
class Language:
    """One language.

    ``code``: ISO 639-1, as it stands in records and in names of files. ``name``: its own. ``letters``: its
    writing, by the first word of the Unicode names of its letters. ``office``: the tag by which Word knows it
    for spelling. ``digits``: those that numbers may be shown in (names of ``wgdesk.words.digits.DIGITS``, the
    default first), each with a CLDR locale that has them. ``digits_option``: the option of a record that
    chooses among them, empty where there is no choice. ``plural``: the plural category of a whole number from
    zero, by which phrases choose. ``comma``: what stands between the parts of a list, with its space.
    ``article``, ``gender``: what its names of delegations have.

    The last three say what there is in the language, and a test holds them against the files: ``report`` a
    pack and sentences, ``script`` what the Chair says, ``interface`` the words of windows. The last two need
    the first.
    """

    code: str
    name: str
    letters: str
    office: str
    digits: Mapping[str, str]
    plural: Callable[[int], str]
    digits_option: str = ""
    right_to_left: bool = False
    comma: str = ", "
    article: bool = False
    gender: bool = False
    report: bool = field(default=False, kw_only=True)
    script: bool = field(default=False, kw_only=True)
    interface: bool = field(default=False, kw_only=True)


_TABLE = (
    Language(
        "ar",
        "العربية",
        "ARABIC",
        "ar-SA",
        {"arabic": "ar_EG", "european": "ar_MA"},
        _arabic,
        digits_option="digits_ar",
        right_to_left=True,
        comma="، ",
        gender=True,
        report=True,
        script=True,
        interface=True,
    ),
    Language(
        "en",
        "English",
        "LATIN",
        "en-GB",
        {"european": "en_GB"},
        _one,
        article=True,
        report=True,
        script=True,
        interface=True,
    ),
    Language(
        "fr", "Français", "LATIN", "fr-FR", {"european": "fr_FR"}, _zero_and_one, article=True, gender=True
    ),
    Language("es", "Español", "LATIN", "es-ES", {"european": "es_ES"}, _one, article=True, gender=True),
    Language("ru", "Русский", "CYRILLIC", "ru-RU", {"european": "ru_RU"}, _russian, gender=True),
    Language("zh", "中文", "CJK", "zh-CN", {"european": "zh_CN"}, _none, comma="，"),
)

LANGUAGES: Mapping[str, Language] = {one.code: one for one in _TABLE}
CODES = tuple(LANGUAGES)  # a record may hold texts in all of them
REPORTS = tuple(one.code for one in _TABLE if one.report)
SCRIPTS = tuple(one.code for one in _TABLE if one.script)
INTERFACES = tuple(one.code for one in _TABLE if one.interface)

FIRST = "ar"  # of windows on a first start, and of a report where nobody says another
# What stands in where a language has no text, no name, no pack: the working language of most meetings. The
# masthead of a right-to-left report is in it too.
COMMON = "en"


def nearest(code: str, among: Collection[str]) -> str:
    """Return ``code`` if it is one of ``among``, else ``COMMON``."""
    return code if code in among else COMMON


def by_letters(text: str) -> str:
    """Return the language whose writing the first letter of ``text`` is in: the first of them in the table.

    It is ``COMMON`` for its own letters, for a writing of no language, and for a text without letters.
    """
    for char in text:
        if char.isalpha():
            letters = unicodedata.name(char, "").split(" ")[0]
            known = (LANGUAGES[COMMON], *_TABLE)
            return next((one.code for one in known if one.letters == letters), COMMON)
    return COMMON
