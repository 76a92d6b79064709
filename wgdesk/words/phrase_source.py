"""Parses phrases strictly from their source, the Fluent files.

Fluent itself silently drops a broken or repeated message. Here both are errors that name the file and, for a
broken message, the line. So are Fluent features that ``phrase_forms`` does not support. Only this module
needs the Fluent library.
"""

from __future__ import annotations

from collections.abc import Iterable

from fluent.syntax import FluentParser, ast

from wgdesk.words.phrase_forms import Form, PhraseError


def forms_of(text: str, name: str) -> dict[str, Form | None]:
    """Return the forms of all phrases in ``text``, read from file ``name``; keys of terms start with "-".

    Raises ``PhraseError`` with file and line.
    """
    forms: dict[str, Form | None] = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Junk):
            raise PhraseError(f"{_place(entry, text, name)}: not a phrase")
        if isinstance(entry, (ast.Message, ast.Term)):
            key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            if key in forms:
                raise PhraseError(f"{name}: {key} stands in {name} already")
            try:
                forms[key] = None if entry.value is None else _value(entry.value)
            except _NotSpoken as found:
                place = _place(found.node, text, name)
                raise PhraseError(f"{place}: {type(found.node).__name__} cannot be spoken here") from None
    return forms


def _place(node: ast.SyntaxNode, text: str, name: str) -> str:
    start = node.span.start if node.span else 0
    return f"{name}:{text.count(chr(10), 0, start) + 1}"


class _NotSpoken(Exception):
    """A phrase contains a Fluent feature that we do not support."""

    def __init__(self, node: ast.SyntaxNode) -> None:
        super().__init__()
        self.node = node


def _value(pattern: ast.Pattern) -> Form:
    """Return the form of a value; adjacent texts are joined."""
    parts: list[Form] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, ast.TextElement) else _expression(element.expression)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts


def _expression(node: ast.SyntaxNode) -> Form:
    match node:
        case ast.StringLiteral():
            return str(node.parse()["value"])
        case ast.VariableReference():
            return ["$", node.id.name]
        case ast.MessageReference(attribute=None):
            return ["ref", node.id.name]
        case ast.TermReference(attribute=None, arguments=None):
            return ["ref", f"-{node.id.name}"]
        case ast.FunctionReference(arguments=ast.CallArguments(named=[])):
            return ["call", node.id.name, [_expression(given) for given in node.arguments.positional]]
        case ast.SelectExpression():
            return ["select", _expression(node.selector), *_variants(node.variants)]
    raise _NotSpoken(node)


def _variants(variants: Iterable[ast.Variant]) -> tuple[list[Form], int]:
    """Return the variants of a selector with their keys, and the index of the default variant."""
    found: list[Form] = []
    default = 0
    for index, variant in enumerate(variants):
        found.append([_key(variant.key), _value(variant.value)])
        default = index if variant.default else default
    return found, default


def _key(key: ast.Identifier | ast.NumberLiteral) -> str | int:
    if isinstance(key, ast.Identifier):
        return key.name
    try:
        return int(key.value)
    except ValueError:  # not a whole number
        raise _NotSpoken(key) from None
