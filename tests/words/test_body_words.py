"""Phrases of the windows that choose by the terms of a body; a record may leave these options out."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from wgdesk.paths import resource
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.words.phrases import Number, screen_phrases

FILES = sorted(resource("languages").glob("*/screen/*.ftl"))


class _Choices(Visitor):
    """Finds the choices by TERM(name): the name, the keys of the variants and the default."""

    def __init__(self) -> None:
        self.found: list[tuple[str, set[str], str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        chosen = node.selector
        if isinstance(chosen, ast.FunctionReference) and chosen.id.name == "TERM":
            name = chosen.arguments.positional[0]
            assert isinstance(name, ast.StringLiteral)
            keys = {key: one.default for one in node.variants if (key := _key(one))}
            self.found.append((name.value, set(keys), next(key for key, first in keys.items() if first)))
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_choices_by_the_terms_of_a_body_fit_its_options(path: Path) -> None:
    choices = _Choices()
    choices.visit(FluentParser().parse(path.read_text("utf-8")))
    for name, keys, default in choices.found:
        option = OPTIONS[f"term_{name}"]
        assert isinstance(option, ChoiceOption)
        # TERM() is empty without a record, or if the record leaves the option out. Then the default variant
        # is used, so it must be that of the option's default.
        assert default in {option.values[0], "other"}, f"{name}: {default}"
        assert default != "other" or option.values[0] not in keys, f"{name}: [other] speaks of the default"
        assert keys - {"other"} <= set(option.values), name


@pytest.mark.parametrize(
    ("deciders", "three", "eleven", "hundred"),
    [
        ("members", "3 دول أعضاء", "11 دولة عضواً", "100 دولة عضو"),
        ("states_parties", "3 دول أطراف", "11 دولة طرفاً", "100 دولة طرف"),
        ("parties", "3 أطراف", "11 طرفاً", "100 طرف"),
    ],
)
def test_counted_deciders_agree_in_arabic(deciders: str, three: str, eleven: str, hundred: str) -> None:
    phrases = screen_phrases("ar", terms={"deciders": deciders})
    for n, wanted in ((3, three), (11, eleven), (99, eleven.replace("11", "99")), (100, hundred)):
        said = phrases.say("parties-told", {"n": Number(n), "n_figure": str(n), "signed": Number(0)})
        assert said.replace("\u2068", "").replace("\u2069", "").startswith(wanted)


def test_the_display_says_on_whose_behalf_as_the_report_does() -> None:
    said = screen_phrases("ar").say("display-behalf", {"group": "مجموعة الـ 77 والصين"})
    assert said.replace("\u2068", "").replace("\u2069", "") == "باسم مجموعة الـ 77 والصين"
