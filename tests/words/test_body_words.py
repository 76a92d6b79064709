"""Phrases of the windows that choose by how a body speaks; a record may leave its options out."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from wgdesk.paths import resource
from wgdesk.rules.options import OPTIONS, ChoiceOption

FILES = sorted(resource("ui").rglob("*.ftl"))


class _Choices(Visitor):
    """Finds the choices by TERM(name): the name, the keys of the variants and the one that is the default."""

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


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-2:]))
def test_choices_by_how_a_body_speaks_fit_its_options(path: Path) -> None:
    choices = _Choices()
    choices.visit(FluentParser().parse(path.read_text("utf-8")))
    for name, keys, default in choices.found:
        option = OPTIONS[f"term_{name}"]
        assert isinstance(option, ChoiceOption)
        # The words are empty without a record, and in one that leaves the option out: the default variant
        # speaks then, so it must be that of the option.
        assert default in {option.values[0], "other"}, f"{name}: {default}"
        assert default != "other" or option.values[0] not in keys, f"{name}: [other] speaks of the default"
        assert keys - {"other"} <= set(option.values), name
