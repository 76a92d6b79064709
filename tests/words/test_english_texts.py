"""English texts of the program: idiomatic, and with one word for each thing."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest

from tests.words.test_arabic_texts import named
from wgdesk.paths import language_words
from wgdesk.words.phrase_files import read_forms

SCREEN = sorted(language_words("en", "screen").glob("*.ftl"))
READ = [*SCREEN, *sorted(language_words("en", "handbook").glob("*.md"))]
ROOT = Path(__file__).resolve().parents[2]
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

# Unidiomatic words, and those used instead.
OTHER_NAMES = {
    "Faults found": "Errors found",
    "not wholly": "only in part",
    "meanwhile": "in the meantime",
    " mended": " repaired",
    "Go on alone": "Continue offline",
    "go on alone": "continue offline",
    "done alone": "done offline",
    "bring it back": "send it to the server",
    "brought back": "sent to the server",
    "The same until": "Identical up to",
    "of no group": "in no regional group",
    "names nobody has": "names are not known",
    "stand there": "are given there",
}
OF_DOCS = {
    "on a stick": "on a USB drive",
    "faults": "errors",
    "are told": "are reported",
    "hold no longer": "are no longer valid",
    "party less": "party fewer",
}
# Phrases use the body's term for a sitting ({ -sitting }); the command line says "meeting".
SITTING = re.compile(r"\bsittings?\b", re.IGNORECASE)
NAMES_OF_THE_HALF_DAY = {"-sitting", "-sittings", "-Sitting", "-Sittings", "option-term-sitting-sitting"}


def texts(form: object) -> list[str]:
    """Return the pieces of text of a phrase, without the names of its arguments."""
    if isinstance(form, str):
        return [form]
    if not isinstance(form, list) or form[:1] in (["$"], ["ref"]):
        return []
    if form[:1] == ["select"]:
        return list(chain.from_iterable(texts(text) for _, text in form[2]))
    return list(chain.from_iterable(texts(one) for one in form))


@pytest.mark.parametrize("path", READ, ids=named)
def test_one_thing_has_one_name(path: Path) -> None:
    text = re.sub(r"^[\w-]+ =", "", path.read_text("utf-8"), flags=re.MULTILINE)
    assert {name: better for name, better in OTHER_NAMES.items() if name in text} == {}


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_documentation_is_idiomatic(path: Path) -> None:
    text = re.sub(r"`[^`\n]*`", "", path.read_text("utf-8"))  # without code and file names
    assert {name: better for name, better in {**OTHER_NAMES, **OF_DOCS}.items() if name in text} == {}


@pytest.mark.parametrize("path", SCREEN, ids=named)
def test_no_text_says_sitting_where_the_body_has_its_own_term(path: Path) -> None:
    said = {
        name: text
        for name, form in read_forms(path).items()
        if name not in NAMES_OF_THE_HALF_DAY
        for text in texts(form)
        if SITTING.search(text.replace("--sitting", ""))
    }
    assert said == {}
