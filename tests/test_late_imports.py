"""Every import inside a function has a row in the table in docs/start-up.md, which says what it saves.

All others are at the top of their file, where readers look for them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "start-up.md"
FILES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for folder in ("wgdesk", "ui")
    for path in (ROOT / folder).rglob("*.py")
}
ROW = re.compile(r"\| (`[^|]*) \| (`[^|]*) \|")


class Late(NamedTuple):
    """An import of a module inside a function of another."""

    imported: str
    importer: str


class Imports(NamedTuple):
    """The imports of a file, on loading and later."""

    at_once: frozenset[str]
    late: frozenset[str]


@cache
def imports_of(name: str) -> Imports:
    """Return the imports of a module of ours; those for type checking only are left out."""
    found: Mapping[bool, set[str]] = {False: set(), True: set()}
    _look(ast.parse(FILES[name].read_text("utf-8")), found, late=False)
    return Imports(frozenset(found[False]), frozenset(found[True]))


def _look(node: ast.AST, found: Mapping[bool, set[str]], *, late: bool) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            found[late].update(_named(child))
        elif not (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)):
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            _look(child, found, late=late or function)


def _named(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """Yield the modules of an import; for ``from package import name`` the module ``name``, if it is one."""
    for alias in node.names:
        if isinstance(node, ast.Import):
            yield alias.name
        else:
            whole = f"{node.module}.{alias.name}"
            yield whole if whole in FILES else str(node.module)


def loaded_with(name: str) -> frozenset[str]:
    """Return all modules of ours that are loaded with a module: its imports, theirs, and their packages."""
    known, left = set(), [name]
    while left:
        one = left.pop()
        if one in FILES and one not in known:
            known.add(one)
            left += imports_of(one).at_once
            left.append(one.rpartition(".")[0])
    return frozenset(known)


@cache
def late_imports() -> list[Late]:
    """Return the imports inside functions of all modules of ours."""
    return sorted(Late(imported, name) for name in FILES for imported in imports_of(name).late)


def rows() -> list[tuple[list[str], list[str]]]:
    """Return the rows of the table: imported modules, and importing modules."""
    found = (ROW.match(line) for line in PAGE.read_text("utf-8").splitlines())
    cells = (match.groups() for match in found if match)
    return [(re.findall("`(.*?)`", imported), re.findall("`(.*?)`", by)) for imported, by in cells]


def _is_in(name: str, places: list[str]) -> bool:
    """Return whether a module is among the named ones or within them."""
    return any(name == place or name.startswith(f"{place}.") for place in places)


def test_every_import_in_a_function_has_its_reason_in_the_table() -> None:
    table = rows()
    unknown = [
        one
        for one in late_imports()
        if not any(_is_in(one.imported, imported) and _is_in(one.importer, by) for imported, by in table)
    ]
    assert unknown == [], "import it at the top, or measure and write into docs/start-up.md what it saves"


def test_the_table_names_no_import_at_the_top_of_a_file() -> None:
    stale = [
        name
        for imported, by in rows()
        for name in (*imported, *by)
        if not any(
            _is_in(one.imported, imported)
            and _is_in(one.importer, by)
            and (_is_in(one.imported, [name]) or _is_in(one.importer, [name]))
            for one in late_imports()
        )
    ]
    assert stale == []


def test_a_late_import_is_not_loaded_with_its_importer_anyway() -> None:
    there = [one for one in late_imports() if one.imported in loaded_with(one.importer)]
    assert there == [], "it is loaded with the module already: import it at the top"
