"""The table of languages is complete, and only it and a language's own modules name a language."""

import ast
import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

import pytest

from wgdesk.language_table import (
    CODES,
    COMMON,
    FIRST,
    INTERFACES,
    LANGUAGES,
    LATIN,
    LISTS,
    REPORTS,
    SCRIPTS,
    by_letters,
    nearest,
)
from wgdesk.report.render.shapers import face
from wgdesk.report.word_pieces import part_at_joints
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.words.digits import DIGITS
from wgdesk.words.phrases import screen_phrases

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "languages"


def test_a_language_supports_the_parts_in_its_folder() -> None:
    folders = {path.parent.relative_to(WORDS).parts for path in WORDS.glob("*/*/*.ftl")}
    there = {"report": REPORTS, "script": SCRIPTS, "lists": LISTS, "screen": INTERFACES}
    assert folders == {(lang, part) for part, langs in there.items() for lang in langs}


def test_languages_to_fall_back_on_support_everything() -> None:
    assert {FIRST, COMMON} <= {*REPORTS} & {*SCRIPTS} & {*INTERFACES}


@pytest.mark.parametrize("code", CODES)
def test_a_row_has_existing_digits_and_an_option_if_there_is_a_choice(code: str) -> None:
    one = LANGUAGES[code]
    assert one.digits.keys() <= DIGITS.keys()
    assert one.digits_option == (f"digits_{code}" if len(one.digits) > 1 else "")
    if one.digits_option:
        option = OPTIONS[one.digits_option]
        assert isinstance(option, ChoiceOption)
        assert option.values == tuple(one.digits)


@pytest.mark.parametrize("lang", REPORTS)
def test_the_typeface_has_every_letter_of_the_reports(lang: str) -> None:
    writing = LANGUAGES[lang].writing
    known = face(writing.face, bold=False)
    said = {letter for file in (WORDS / lang / "report").glob("*.ftl") for letter in file.read_text("utf-8")}
    own = {letter for letter in said if unicodedata.name(letter, "").startswith(writing.letters)}
    assert len(own) > 20
    assert [letter for letter in own if not known.has(letter)] == []


def test_lines_break_between_letters_in_scripts_without_spaces() -> None:
    parted = part_at_joints(["第九届会议（续）。", "open-ended", "الجلسة"])
    assert parted.pieces[:7] == ["第", "九", "届", "会", "议", "（续）。", "open-"]
    assert parted.pieces[-1] == "الجلسة"


@pytest.mark.parametrize("interface", INTERFACES)
def test_every_interface_has_its_phrases_about_each_language(interface: str) -> None:
    """A phrase about one language exists for all languages, or for all with reports."""
    said: dict[str, set[str]] = {}
    for key in screen_phrases(interface).ids:
        stem, _, code = key.rpartition("-")
        if code in CODES:
            said.setdefault(stem, set()).add(code)
    del said["option-digits"]  # an option of the record, not a phrase about a language
    assert {stem for stem, codes in said.items() if codes == set(CODES)} == {"language", "groups-name"}
    assert {stem for stem, codes in said.items() if codes not in (set(CODES), set(REPORTS))} == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [("1. «الماء", "ar"), ("Wasser", COMMON), ("вода", "ru"), ("水", "zh"), ("ύδωρ", COMMON), ("1", COMMON)],
)
def test_letters_tell_the_language(text: str, code: str) -> None:
    assert by_letters(text) == code


def test_an_unknown_language_falls_back_to_the_common_one() -> None:
    assert nearest("fr", ("fr", COMMON)) == "fr"
    assert nearest("xx", REPORTS) == COMMON


# -- modules that name a language --------------------------------------------------------------------------

TABLE = "wgdesk/language_table.py"
NAMES = ("arabic", "english", "french", "spanish", "russian", "chinese")
OWN = re.compile(rf"wgdesk/languages/({'|'.join(CODES)})/\w+\.py")
# Strings equal to a code or name of a language that mean something else, and why.
OTHERS = {
    ("wgdesk/words/digits.py", "arabic"): "digits are called so",
}
NAMED = re.compile(rf"(.*[_-])?({'|'.join(CODES)})([_-][A-Z]{{2}})?|{'|'.join(NAMES)}")


@cache
def literals(path: Path) -> Collection[str]:
    """Return the string literals of a module except docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
    }


def others() -> Iterator[tuple[str, Path]]:
    """Yield name and path of the modules that do not belong to a language."""
    for folder in ("wgdesk", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            module = path.relative_to(ROOT).as_posix()
            if module != TABLE and not OWN.fullmatch(module):
                yield module, path


def test_no_module_names_a_language_but_the_table_and_its_own() -> None:
    found = {(module, text) for module, path in others() for text in literals(path) if NAMED.fullmatch(text)}
    assert found == set(OTHERS)


# Modules with letters of one script, and why; elsewhere words and signs of a language are its own.
WITH_LETTERS = {
    "wgdesk/exchange/upgrade_to_2.py": "the name of an instrument, as it is in records of the first version",
    "wgdesk/report/check/letters.py": "letters that all faces of the program have",
    "wgdesk/report/glyphs.py": "where marks stand above and below letters",
    "wgdesk/report/latin_runs.py": "Unicode's blocks of scripts that are written from left to right",
    "wgdesk/report/render/pdf_pen.py": "Unicode's blocks of scripts that are written from right to left",
    "wgdesk/report/render/pdf_set.py": "Unicode's blocks of scripts that are written from right to left",
    "wgdesk/report/render/runs.py": "Unicode's blocks of scripts that are written from right to left",
    "wgdesk/report/shaping.py": "how letters are joined",
    "wgdesk/rosters/word_numbers.py": "the alphabets by which Word counts, as its format names them",
    "wgdesk/words/digits.py": "the table of digits",
}
SCRIPTS_NAMED = tuple(f"{one.writing.letters} " for one in LANGUAGES.values() if one.writing is not LATIN)
ESCAPED = re.compile(r"\\u(?:0[4-7]|[3-9])[0-9a-fA-F]{2}")  # in a raw string, as patterns may have it


def has_letters(text: str) -> bool:
    """Return whether a text has letters or signs of a script other than Latin; invisible marks are none."""
    seen = (char for char in text if not char.isascii() and unicodedata.category(char) != "Cf")
    names = (unicodedata.name(char, "") for char in seen)
    return bool(ESCAPED.search(text)) or any(name.startswith(SCRIPTS_NAMED) for name in names)


def test_no_module_has_letters_of_one_script_but_the_table_and_those_of_languages() -> None:
    found = {module for module, path in others() if any(map(has_letters, literals(path)))}
    assert found == set(WITH_LETTERS)


def test_no_module_imports_the_grammar_of_one_language_but_its_own() -> None:
    found = set()
    for module, path in others():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                imported = (f"{node.module}.{alias.name}".replace(".", "/") for alias in node.names)
                found |= {
                    (module, whole)
                    for whole in imported
                    if OWN.fullmatch(f"{whole}.py") or OWN.fullmatch(f"{whole.rpartition('/')[0]}.py")
                }
    assert found == set()
