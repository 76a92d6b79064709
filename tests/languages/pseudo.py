"""A copy of the program to which a language is added step by step as in CONTRIBUTING.

The language is called Quex (``qx``). It is English in another alphabet: an Arabic letter for each Latin one,
right to left, with Persian digits. So whatever a window or report shows in Latin letters is not Quex.
"""

import csv
import json
import re
import shutil
from pathlib import Path
from string import ascii_lowercase
from typing import Any

from fluent.syntax import ast, parse, serialize
from fluent.syntax.visitor import Transformer

ROOT = Path(__file__).resolve().parents[2]
_LETTERS = str.maketrans(dict(zip(ascii_lowercase, "ابتثجحخدذرزسشصضطظعغفقكلمنه", strict=True)))

ROW = """    Language(
        "qx",
        "QUEX",
        ARABIC,
        "fa-IR",
        {"persian": "fa_IR"},
        _one,
        comma="؛ ",
    ),
""".replace("QUEX", "Quex".lower().translate(_LETTERS))

PACK = '''
"""The pack of Quex: the grammar of English, and digits of its own."""

from wgdesk.languages.en.report import EnglishPack
from wgdesk.words.digits import figures


class QuexPack(EnglishPack):
    lang = "qx"

    def figured(self, text):
        return figures(text, self.digits)

    @staticmethod
    def ordinal(n, gender):
        return f"-{n}-"


PACK = QuexPack
'''
KNOWN = '''
"""Words of Quex that the program recognizes: those of English in its letters."""

from string import ascii_lowercase

from wgdesk.words.known_words import KnownWords

_LETTERS = str.maketrans(dict(zip(ascii_lowercase, "LETTERS", strict=True)))


def _spelt(*words):
    return tuple(word.translate(_LETTERS) for word in words)


WORDS = KnownWords(
    women=frozenset(_spelt("ms", "mrs", "miss")),
    men=frozenset(_spelt("mr")),
    woman_endings=_spelt("a"),
    names_of_men=frozenset(_spelt("joshua")),
    agenda=_spelt("agenda"),
    work=_spelt("organization of work"),
    election=_spelt("election of"),
    other_matters=_spelt("other matters"),
    offices={"vice_chair": _spelt("vice-chair"), "chair": _spelt("chair"), "rapporteur": ()},
    yes=_spelt("yes"),
    no=_spelt("no"),
    party_headings=_spelt("party"),
    order_headings={},
    abbreviations="",
    list_joins="|".join(_spelt("and", "or")),
    goes_on="|".join(_spelt("by", "including")),
)
'''.replace("LETTERS", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
IN_LISTS = '''
"""Quex in lists of participants: nobody writes any."""

from wgdesk.words.list_words import ListForms

WORDS = ListForms(
    honours="",
    forms="",
    conjunction="",
    page_marks="",
    mastheads="",
    contacts="",
    plurals=(),
    after_withdrawal="",
)
'''
SCRIPT = '''
"""The script of Quex: the forms of English."""

from wgdesk.languages.en.script import EnglishScript
from wgdesk.languages.qx.report import QuexPack


class QuexScript(EnglishScript, QuexPack):
    pass


PACK = QuexScript
'''


def quex(text: str) -> str:
    """Return an English text in Quex."""
    return text.lower().translate(_LETTERS)


class _Speaker(Transformer):
    """Turns the text of phrases into Quex; selectors and calls stay."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = quex(node.value)
        return node

    def visit_SelectExpression(self, node: ast.SelectExpression) -> ast.SelectExpression:
        for variant in node.variants:
            self.visit(variant.value)
        return node


def _spoken(text: str) -> str:
    tree = parse(text)
    return serialize(_Speaker().visit(tree))


def _texts(value: Any) -> Any:
    """Return a part of a record file with every text also in Quex."""
    if isinstance(value, list):
        return [_texts(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: _texts(one) for key, one in value.items()}
    if isinstance(value.get("en"), str):
        made["qx"] = quex(value["en"])
    return made


def copied(folder: Path) -> Path:
    """Copy the program to ``folder`` and return the copy."""
    for name in ("wgdesk", "ui", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def add_report(program: Path) -> None:
    """Add the row, the report, phrases about the language and names; also to the demonstration."""
    _add_row(program / "wgdesk" / "language_table.py")
    _add_code(program, __init__='"""Quex."""\n', report=PACK, known=KNOWN, in_lists=IN_LISTS)
    _add_words(program, "report")
    resources = program / "resources"
    for interface in ("ar", "en"):
        _add_lines(resources / "languages" / interface / "screen" / "languages.ftl")
    _add_names(resources / "delegation_names.csv")
    demonstration = resources / "demo" / "meeting.json"
    demonstration.write_text(json.dumps(_texts(json.loads(demonstration.read_text("utf-8")))), "utf-8")


def add_script(program: Path) -> None:
    """Add the Chair's script to the report."""
    _add_code(program, script=SCRIPT)
    _add_words(program, "script")


def add_windows(program: Path) -> None:
    """Add lists, windows and the handbook."""
    _add_words(program, "lists")
    _add_words(program, "screen")
    words = program / "resources" / "languages"
    shutil.copytree(words / "en" / "handbook", words / "qx" / "handbook")


def _add_code(program: Path, **modules: str) -> None:
    folder = program / "wgdesk" / "languages" / "qx"
    folder.mkdir(exist_ok=True)
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, "utf-8")


def _add_words(program: Path, part: str) -> None:
    words = program / "resources" / "languages"
    (words / "qx" / part).mkdir(parents=True)
    for file in (words / "en" / part).glob("*.ftl"):
        (words / "qx" / part / file.name).write_text(_spoken(file.read_text("utf-8")), "utf-8")


def _add_row(table: Path) -> None:
    text = table.read_text("utf-8")
    before, end, after = text.partition("\n)\n\nLANGUAGES")
    assert end, "the table does not end where it did"
    table.write_text(f"{before}\n{ROW.rstrip()}{end}{after}", "utf-8")


def _add_lines(file: Path) -> None:
    """Repeat for Quex the lines on English."""
    text = file.read_text("utf-8")
    english = re.findall(r"^[a-z-]+-en = .*\n(?:[ }].*\n)*", text, re.MULTILINE)
    file.write_text(text + "\n" + "".join(one.replace("-en =", "-qx =", 1) for one in english), "utf-8")


def _add_names(table: Path) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    named = [
        {**row, "lang": "qx", **{form: quex(row[form]) for form in ("list", "running", "paren")}}
        for row in rows
        if row["lang"] == "en"
    ]
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows([*rows, *named])
