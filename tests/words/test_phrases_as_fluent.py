"""Every phrase is spoken as Fluent's own runtime does, for all kinds of arguments."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from wgdesk.language_table import CODES, LANGUAGES
from wgdesk.paths import language_words
from wgdesk.words.phrases import Argument, Number, PhraseError, Phrases

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROUNDS = 6  # sets of arguments for each phrase
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))
NUMBERS = (0, 1, 2, 3, 7, 11, 20, 99, 100, 101, 102, 103, 111, 2019)
# For Fluent's runtime the text "one" matches a variant [1], as a number of that plural category.
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
FOLDERS = [(kind, lang) for kind in ("screen", "report", "script", "lists") for lang in ("ar", "en")]


class _Asked(Visitor):
    """The arguments, the selecting words and the functions in phrases."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.words: set[str] = {"", "7", "text"}
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.arguments.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:
        if isinstance(node.key, ast.Identifier) and node.key.name not in CATEGORIES:
            self.words.add(node.key.name)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)


def _shown(*given: object) -> str:
    """Stand for any function: return its arguments as text."""
    return "<" + "|".join(str(int(one)) if isinstance(one, int) else str(one) for one in given) + ">"


def _as_fluent(value: Argument) -> object:
    return fluent_number(value.n, useGrouping=False) if isinstance(value, Number) else value


def _cases(asked: _Asked) -> Iterator[dict[str, Argument]]:
    chance = random.Random(1)  # the same arguments every time
    values: list[Argument] = [*sorted(asked.words), *map(Number, NUMBERS)]
    for _ in range(ROUNDS):
        yield {name: chance.choice(values) for name in sorted(asked.arguments)}


@pytest.mark.parametrize(("kind", "lang"), FOLDERS)
def test_every_phrase_is_spoken_as_fluent_speaks_it(kind: str, lang: str) -> None:
    files = sorted(language_words(lang, kind).glob("*.ftl"))
    parsed = [FluentResource(file.read_text("utf-8")) for file in files]
    asked = _Asked()
    for tree in parsed:
        asked.visit(tree)
    functions = dict.fromkeys(asked.functions, _shown)
    isolate = kind == "screen"
    ours = Phrases(lang, files, isolate=isolate, functions=functions)
    bundle = FluentBundle([lang], use_isolating=isolate, functions=functions)
    for tree in parsed:
        bundle.add_resource(tree)
    for key in sorted(ours.ids):
        pattern = bundle.get_message(key).value
        assert pattern is not None
        for args in _cases(asked):
            given = {name: _as_fluent(value) for name, value in args.items()}
            said, errors = bundle.format_pattern(pattern, given)
            assert not errors, key
            spoken = ours.say(key, args)
            if isolate:  # unlike other implementations, that runtime also isolates phrases within phrases
                spoken, said = (text.translate(_ISOLATES) for text in (spoken, said))
            assert spoken == said, (key, args)


@pytest.mark.parametrize("lang", CODES)
def test_plural_categories_are_those_of_cldr(lang: str) -> None:
    theirs = Locale(lang).plural_form
    assert [LANGUAGES[lang].plural(n) for n in range(1203)] == [theirs(n) for n in range(1203)]


def test_a_language_without_a_plural_rule_says_so_when_one_is_needed(tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text(
        "a = { $n ->\n    [one] one\n   *[other] other\n }\nb = { $n }\n", "utf-8"
    )
    phrases = Phrases("xx", [tmp_path / "a.ftl"])
    assert phrases.say("b", {"n": Number(3)}) == "3"
    with pytest.raises(PhraseError, match="a: no plural rule for xx"):
        phrases.say("a", {"n": Number(3)})
