"""Makes the mutants of a Python source: copies with one small fault each.

A mutant replaces a piece of text, so that its diff shows the source as written. The number of lines stays the
same, so that tests that read the source of a function still find it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

COMPARED = {
    **{"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="},
    **{"is": "is not", "is not": "is", "in": "not in", "not in": "in"},
}
RECKONED = {"+": "-", "-": "+", "*": "//", "/": "*", "//": "*", "|": "&", "&": "|", "<<": ">>"}
# Functions and methods with an opposite, by their last name.
OPPOSITES = {
    **{"and_": "or_", "or_": "and_", "is_": "is_not", "is_not": "is_", "in_": "not_in", "not_in": "in_"},
    **{"min": "max", "max": "min", "any": "all", "all": "any", "startswith": "endswith"},
}
# Functions of which each argument can be left out.
LISTING = frozenset({"and_", "or_", "where", "select", "every", "never_any", "never_two", "order_by"})
# Methods that return a value of the same kind as they are called on, so the call can be left out.
REMOVABLE = frozenset(
    {
        *("where", "limit", "order_by", "group_by", "having", "distinct", "correlate", "join"),
        *("strip", "rstrip", "lower", "casefold", "removeprefix", "replace", "resolve"),
    }
)
# Replacements in strings of SQL.
SQL = (
    *((" AND ", " OR "), (" OR ", " AND "), ("IS NULL", "IS NOT NULL"), ("WHERE NOT ", "WHERE ")),
    *(("<=", "<"), (" = ", " <> "), (" > ", " >= "), (" < ", " <= "), (" <> ", " = ")),
    *(("=OFF", "=ON"), ("=ON", "=OFF"), (" IMMEDIATE", "")),
)
_IS_SQL = re.compile(r"\b(SELECT|WHERE|AND|IN|IS|GLOB|PRAGMA|BEGIN|COMMIT|ALTER|DROP)\b| = '|\w=(ON|OFF)\b")


@dataclass(frozen=True)
class Mutant:
    """``text`` in place of the source from ``start`` to ``end``, in bytes."""

    start: int
    end: int
    text: str

    def apply(self, source: bytes) -> bytes:
        """Return the source with this fault in it."""
        return source[: self.start] + self.text.encode() + source[self.end :]

    def line(self, source: bytes) -> int:
        """Return the number of the line on which it begins, from 1."""
        return source.count(b"\n", 0, self.start) + 1

    def diff(self, source: bytes) -> str:
        """Return the changed lines, before and after."""
        old, new = source.decode().splitlines(), self.apply(source).decode().splitlines()
        changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
        return "\n".join([*(f"- {a}" for a, _ in changed), *(f"+ {b}" for _, b in changed if b.strip())])


def mutants(source: bytes) -> list[Mutant]:
    """Return all mutants of a source that Python can compile, in order."""
    found = dict.fromkeys(_Finder(source).of(ast.parse(source)))
    return sorted(filter(lambda one: _compiles(one.apply(source)), found), key=lambda one: one.start)


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


class _Finder:
    """Finds the mutants of the nodes of a source."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._lines = [0, *(at + 1 for at, sign in enumerate(source) if sign == ord("\n"))]

    def of(self, node: ast.AST) -> Iterator[Mutant]:
        """Yield the mutants of a node and its descendants."""
        kind = type(node).__name__.lower()
        yield from getattr(self, f"_of_{kind}", lambda _: ())(node)
        for child in _within(node):
            yield from self.of(child)

    # -- places ---------------------------------------------------------------------------------------------

    def _start(self, node: ast.AST) -> int:
        return self._lines[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]

    def _end(self, node: ast.AST) -> int:
        return self._lines[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]

    def _text(self, start: int, end: int) -> str:
        return self._source[start:end].decode()

    def _put(self, start: int, end: int, text: str) -> Mutant:
        """Return a mutant, padded to the number of lines that it replaces."""
        return Mutant(start, end, text + "\n" * (self._source.count(b"\n", start, end) - text.count("\n")))

    def _swap(self, before: ast.AST, after: ast.AST, table: dict[str, str]) -> Iterator[Mutant]:
        """Yield the mutant with another operator between two nodes."""
        start, gap = self._end(before), self._text(self._end(before), self._start(after))
        signs = sorted(table, key=len, reverse=True)
        found = re.search("|".join(rf"\b{s}\b" if s[0].isalpha() else re.escape(s) for s in signs), gap)
        if found:
            at = start + len(gap[: found.start()].encode())
            yield self._put(at, at + len(found[0]), table[found[0]])

    def _left_out(self, parts: Sequence[ast.AST], ends: Sequence[ast.AST] = ()) -> Iterator[Mutant]:
        """Yield a mutant for each part left out, with the comma after or before it."""
        starts, stops = [self._start(one) for one in parts], [self._end(one) for one in ends or parts]
        for at in range(len(parts)):
            if at + 1 < len(parts):
                yield self._put(starts[at], starts[at + 1], "")
            elif at:
                yield self._put(stops[at - 1], stops[at], "")

    # -- expressions ----------------------------------------------------------------------------------------

    def _of_compare(self, node: ast.Compare) -> Iterator[Mutant]:
        for before, after in zip([node.left, *node.comparators], node.comparators, strict=False):
            yield from self._swap(before, after, COMPARED)

    def _of_boolop(self, node: ast.BoolOp) -> Iterator[Mutant]:
        for before, after in zip(node.values, node.values[1:], strict=False):
            yield from self._swap(before, after, {"and": "or", "or": "and"})

    def _of_binop(self, node: ast.BinOp) -> Iterator[Mutant]:
        yield from self._swap(node.left, node.right, RECKONED)

    def _of_unaryop(self, node: ast.UnaryOp) -> Iterator[Mutant]:
        yield self._put(self._start(node), self._start(node.operand), "")

    def _of_constant(self, node: ast.Constant) -> Iterator[Mutant]:
        start, end, value = self._start(node), self._end(node), node.value
        if isinstance(value, bool):
            yield self._put(start, end, str(not value))
        elif isinstance(value, int | float):
            yield self._put(start, end, repr(value + 1))
        elif isinstance(value, str) and _IS_SQL.search(value):
            yield from self._sql(start, end)
        elif isinstance(value, str) and " " not in value.strip():
            quotes = 3 if self._text(start, end).endswith(('"""', "'''")) else 1
            yield Mutant(end - quotes, end - quotes, "!")

    def _of_joinedstr(self, node: ast.JoinedStr) -> Iterator[Mutant]:
        if _IS_SQL.search(self._text(self._start(node), self._end(node))):
            yield from self._sql(self._start(node), self._end(node))

    def _sql(self, start: int, end: int) -> Iterator[Mutant]:
        text = self._text(start, end)
        for stands, instead in SQL:
            for found in re.finditer(re.escape(stands), text):
                at = start + len(text[: found.start()].encode())
                yield self._put(at, at + len(stands), instead)

    def _of_call(self, node: ast.Call) -> Iterator[Mutant]:
        name, called = _last_name(node.func), node.func
        if name in OPPOSITES:
            yield self._put(self._end(called) - len(name), self._end(called), OPPOSITES[name])
        if name in LISTING:
            yield from self._left_out(node.args)
        if isinstance(called, ast.Attribute) and name in REMOVABLE:
            yield self._put(self._end(called.value), self._end(node), "")
        keywords = [one for one in node.keywords if one.arg]
        for one in keywords:
            earlier = [self._end(x) for x in (*node.args, *node.keywords) if self._end(x) < self._end(one)]
            yield self._put(max(earlier, default=self._start(one)), self._end(one), "")

    def _of_tuple(self, node: ast.Tuple | ast.List) -> Iterator[Mutant]:
        if isinstance(node.ctx, ast.Load):
            yield from self._left_out(node.elts)

    _of_list = _of_tuple

    def _of_set(self, node: ast.Set) -> Iterator[Mutant]:
        yield from self._left_out(node.elts)

    def _of_dict(self, node: ast.Dict) -> Iterator[Mutant]:
        if all(node.keys):
            yield from self._left_out([key for key in node.keys if key], node.values)
        else:  # "**" is no node of its own
            for key, value in zip(node.keys, node.values, strict=True):
                start = self._start(key) if key else self._start(value) - 2
                yield self._put(start, self._end(value), "**{}")

    def _condition(self, test: ast.expr) -> Iterator[Mutant]:
        """Yield the negation of a condition that has no operator to change."""
        if not isinstance(test, ast.Compare | ast.BoolOp | ast.UnaryOp):
            start, end = self._start(test), self._end(test)
            yield Mutant(start, end, f"(not {self._text(start, end)})")

    def _of_if(self, node: ast.If | ast.While | ast.IfExp) -> Iterator[Mutant]:
        yield from self._condition(node.test)

    _of_while = _of_ifexp = _of_if

    def _of_comprehension(self, node: ast.comprehension) -> Iterator[Mutant]:
        for test in node.ifs:
            yield from self._condition(test)

    # -- statements -----------------------------------------------------------------------------------------

    def _of_return(self, node: ast.Return) -> Iterator[Mutant]:
        if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield self._put(self._start(node.value), self._end(node.value), "None")

    def _nothing(self, node: ast.stmt) -> Iterator[Mutant]:
        yield self._put(self._start(node), self._end(node), "pass")

    _of_expr = _of_raise = _of_continue = _of_break = _nothing


def _last_name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _within(node: ast.AST) -> Iterable[ast.AST]:
    """Return the child nodes to mutate: no types, decorators, docstrings, assertions."""
    if isinstance(node, ast.Assert | ast.Import | ast.ImportFrom | ast.JoinedStr):
        return ()
    if isinstance(node, ast.Call) and _last_name(node.func) == "TypeVar":
        return ()
    if isinstance(node, ast.Assign) and any(_last_name(one) == "__all__" for one in node.targets):
        return ()
    if isinstance(node, ast.Assign) and _is_type(node.value):
        return ()
    said_apart = {"annotation", "returns", "decorator_list", "bases"}
    inside = [value for name, value in ast.iter_fields(node) if name not in said_apart]
    flat = [one for value in inside for one in (value if isinstance(value, list) else [value])]
    return [one for one in flat if isinstance(one, ast.AST) and not _is_said(one)]


def _is_type(node: ast.AST) -> bool:
    """Return whether a value is the name of a type for annotations, such as ``Mapping[str, int]``."""
    if not isinstance(node, ast.Subscript):
        return False
    name = _last_name(node.value)
    return name[:1].isupper() or name in ("dict", "frozenset", "list", "set", "tuple", "type")


def _is_said(node: ast.AST) -> bool:
    """Return whether a node is a docstring or the ``...`` of a protocol."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
