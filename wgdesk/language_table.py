"""The one table of the languages that the program knows. To add a language, begin with a row here.

No other module names a language except the language's own, which are found by its code: its grammar is in
``wgdesk/languages/<code>``, its words in ``resources/languages/<code>``. What depends on a language (sorting
names, saying "ninth") is done by its pack.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from wgdesk.paths import resource

# The CLDR plural rules, for whole numbers below a million:
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


class WritingSystem(NamedTuple):
    """How several languages are written, and what setting their letters needs.

    ``letters``: the first word of the Unicode names of its letters. ``face``: the program's font that has
    them, for reports; if empty, languages in this script cannot have reports yet. ``space``: what stands
    between two sentences. ``breaks``: a pattern of where a line may end, if no spaces separate the words.
    ``span``: a pattern of one of its usual letters. ``comma``, ``semicolon``, ``question``, ``colon``,
    ``decimal``: its marks. ``silent``: signs that may be written or left out in any word. ``alike``: letters
    that people write for one another, each with the one that stands for both when texts are compared, or
    with "" if it does not count.
    """

    letters: str
    face: str = ""
    right_to_left: bool = False
    space: str = " "
    breaks: str = ""
    span: str = "[A-Za-z]"
    comma: str = ","
    semicolon: str = ";"
    question: str = "?"
    colon: str = ":"
    decimal: str = "."
    silent: str = ""
    alike: tuple[tuple[str, str], ...] = ()


_TATWEEL = "\u0640"
ARABIC = WritingSystem(
    "ARABIC",
    "Amiri",
    right_to_left=True,
    span="[\u0621-\u064a]",
    comma="،",
    semicolon="؛",
    question="؟",
    decimal="٫",
    silent="".join(map(chr, (ord(_TATWEEL), *range(0x64B, 0x660), 0x670))),
    # Alif wasla, alif maqsura, ta marbuta, the lone hamza, and the letters of Persian and Urdu keyboards.
    alike=(("ٱ", "ا"), ("ى", "ي"), ("ی", "ي"), ("ة", "ه"), ("ک", "ك"), ("ء", ""), (_TATWEEL, "")),
)
LATIN = WritingSystem("LATIN", "Liberation Serif", alike=(("ø", "o"), ("ł", "l"), ("đ", "d")))
CYRILLIC = WritingSystem("CYRILLIC", "Liberation Serif", span="[\u0400-\u04ff]")
# No line begins with a closing mark or ends with an opening one.
_HAN = "\u3400-\u9fff"
HAN = WritingSystem(
    "CJK",
    space="",
    breaks=f"(?<=[{_HAN}、。，；：！？）」』》])(?=[{_HAN}（「『《])",
    span=f"[{_HAN}]",
    comma="，",
    semicolon="；",
    question="？",
    colon="：",
)


class Language(NamedTuple):
    """A language, and what differs from one language to another.

    ``code``: ISO 639-1, as in records and file names. ``name``: in the language itself. ``office``: the tag
    that Word uses for spelling. ``digits``: the digits in which numbers may be shown (names in
    ``wgdesk.words.digits.DIGITS``, the default first), each with a CLDR locale that uses them. ``plural``:
    the plural category of a whole number from zero, which selects forms of phrases. ``comma``: what separates
    the parts of a list, with its space. ``joined_article``: a pattern of an article written as part of its
    word, which searches pass over. ``article``, ``gender``: whether names of delegations have one.
    ``honorifics``: whether reports print them.
    """

    code: str
    name: str
    writing: WritingSystem
    office: str
    digits: Mapping[str, str]
    plural: Callable[[int], str]
    comma: str = ", "
    joined_article: str = ""
    article: bool = False
    gender: bool = False
    honorifics: bool = False

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.writing.right_to_left

    @property
    def digits_option(self) -> str:
        """The record's option that chooses among the digits; empty if there is no choice."""
        return f"digits_{self.code}" if len(self.digits) > 1 else ""


_TABLE = (
    Language(
        "ar",
        "العربية",
        ARABIC,
        "ar-SA",
        {"arabic": "ar_EG", "european": "ar_MA"},
        _arabic,
        comma="، ",
        joined_article="[اٱ]ل",  # without hamza: أل (ألبانيا) is part of a word
        gender=True,
        honorifics=True,
    ),
    Language("en", "English", LATIN, "en-GB", {"european": "en_GB"}, _one, article=True),
    Language(
        "fr", "Français", LATIN, "fr-FR", {"european": "fr_FR"}, _zero_and_one, article=True, gender=True
    ),
    Language("es", "Español", LATIN, "es-ES", {"european": "es_ES"}, _one, article=True, gender=True),
    Language("ru", "Русский", CYRILLIC, "ru-RU", {"european": "ru_RU"}, _russian, gender=True),
    Language("zh", "中文", HAN, "zh-CN", {"european": "zh_CN"}, _none, comma="，"),
)

LANGUAGES: Mapping[str, Language] = {one.code: one for one in _TABLE}
CODES = tuple(LANGUAGES)  # a record may contain texts in all of them

_WORDS = resource("languages")


def _having(file: str, among: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for code in among if (_WORDS / code / file).is_file())


# A language offers whatever it has words for; lists, scripts and windows need its report pack too.
REPORTS = _having("report/report.ftl", CODES)
SCRIPTS = _having("script/script.ftl", REPORTS)
LISTS = _having("lists/lists.ftl", REPORTS)
INTERFACES = _having("screen/window.ftl", REPORTS)

FIRST = "ar"  # of windows on first start, and of a report if no other language is given
# Stands in for a language that has no text, name or pack: the working language of most meetings. The masthead
# of a right-to-left report is in it too.
COMMON = "en"


def module_of(code: str, name: str) -> ModuleType | None:
    """Return the module of this name in the folder of a language; None if it has none."""
    folder = f"wgdesk.languages.{code}"
    try:
        return import_module(f"{folder}.{name}")
    except ModuleNotFoundError as missing:
        if missing.name not in (folder, f"{folder}.{name}"):
            raise  # the module is there, and what it imports is not
        return None


def nearest(code: str, among: Collection[str]) -> str:
    """Return ``code`` if it is one of ``among``, else ``COMMON``."""
    return code if code in among else COMMON


def by_letters(text: str) -> str:
    """Return the first language of the table that is written in the script of the first letter in ``text``.

    ``COMMON`` comes before all others of its script; it is also returned for an unknown script and for a text
    without letters.
    """
    for char in text:
        if char.isalpha():
            letters = unicodedata.name(char, "").split(" ")[0]
            known = (LANGUAGES[COMMON], *_TABLE)
            return next((one.code for one in known if one.writing.letters == letters), COMMON)
    return COMMON
