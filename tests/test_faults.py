"""Every refusal and trouble has a message in Arabic and in English, with the same facts."""

import ast
import errno
import os
import sqlite3
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from wgdesk.cli.told_faults import told
from wgdesk.errors import _SQLITE_WHYS, _WHYS, Trouble, why_of
from wgdesk.storage import file_faults
from wgdesk.storage.server import server_faults
from wgdesk.words.phrases import screen_phrases

ROOT = Path(__file__).resolve().parent.parent
KINDS = {"Refused": "refused", "Trouble": "trouble"}
LANGUAGES = ("ar", "en")

# Functions that are passed a key: its kind, its position, and the facts they add.
HANDED = {
    "never": ("refused", 1, frozenset[str]()),
    "never_touched": ("refused", 2, frozenset[str]()),
    "never_two": ("refused", 1, frozenset({"what"})),
    "RowFault": ("refused", 0, frozenset[str]()),
    "_held": ("trouble", 0, frozenset({"name", "user", "host", "since"})),
}
OF_SERVERS = (*server_faults._TROUBLES, *server_faults._WHILE_CONNECTING, *server_faults._NOT_SAFE)
FROM_TABLES = {
    key: frozenset({"name"}) for key in (*file_faults._TROUBLES.values(), *(key for _, key in OF_SERVERS))
}


@cache
def calls() -> list[tuple[str, ast.Call]]:
    """Return every call of a plain name in the program, with its file."""
    return [
        (path.relative_to(ROOT).as_posix(), node)
        for path in sorted([*ROOT.glob("wgdesk/**/*.py"), *ROOT.glob("ui/**/*.py")])
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]


@cache  # not at import: every process that collects tests would read the whole program
def raised() -> dict[tuple[str, str], list[frozenset[str]]]:
    """Return the facts by kind and key, for each place where it is raised."""
    found: dict[tuple[str, str], list[frozenset[str]]] = {}
    for key, facts in FROM_TABLES.items():
        found.setdefault(("trouble", key), []).append(facts)
    for _, call in calls():
        name = call.func.id  # type: ignore[attr-defined]
        if name in KINDS and call.args and isinstance(call.args[0], ast.Constant):
            facts = frozenset(str(keyword.arg) for keyword in call.keywords)
            found.setdefault((KINDS[name], call.args[0].value), []).append(facts)
        elif name == "Violation" and isinstance(call.args[0], ast.Constant):
            found.setdefault(("refused", call.args[0].value), []).append(violated(call))
        elif name in HANDED:
            kind, place, facts = HANDED[name]
            key = call.args[place] if len(call.args) > place else None
            if isinstance(key, ast.Constant):
                found.setdefault((kind, key.value), []).append(facts)
    return found


def violated(call: ast.Call) -> frozenset[str]:
    """Return the names of the facts of a violation."""
    given = [keyword.value for keyword in call.keywords if keyword.arg == "facts"]
    return frozenset(key.value for facts in given for key in facts.keys)  # type: ignore[attr-defined]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def messages(lang: str) -> dict[str, frozenset[str]]:
    """Return the variables of every message on screen, by kind and key."""
    found: dict[str, frozenset[str]] = {}
    for path in sorted((ROOT / "resources" / "languages" / lang / "screen").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ftl.Message):
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = frozenset(variables.names)
    return found


spoken = cache(screen_phrases)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_reason_why_the_machine_failed_is_told_in_our_own_words(lang: str, tmp_path: Path) -> None:
    knows = {*_WHYS.values(), *_SQLITE_WHYS.values()}
    assert {f"why-{name}" for name in knows} == {key for key in messages(lang) if key.startswith("why-")}
    assert why_of(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) == "disk-full"
    assert why_of(OSError(errno.EXDEV, "another disk")) == "another disk"  # as the operating system words it
    with pytest.raises(sqlite3.Error) as raised:
        sqlite3.connect(tmp_path / "none" / "x")
    (line,) = told(Trouble("cannot-write", name="x", why=why_of(raised.value)), spoken(lang))
    assert spoken(lang).say("why-not-opened") in line


def test_keys_are_literals_where_they_are_raised() -> None:
    unwritten = {
        path
        for path, call in calls()
        if call.func.id in KINDS and not (call.args and isinstance(call.args[0], ast.Constant))  # type: ignore[attr-defined]
    }
    tables = {f"wgdesk/storage/{name}.py" for name in ("file_faults", "lock", "server/server_faults")}
    told_again = {"ui/state/act_text.py", "wgdesk/cli/told_acts.py"}  # from entries of the history
    assert unwritten == tables | told_again
    assert len(raised()) > 80


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fault_has_a_message_in_every_language(lang: str) -> None:
    known = messages(lang)
    for (kind, key), places in raised().items():
        message = f"{kind}-{key}"
        assert message in known
        for facts in places:
            assert known[message] <= facts, message
            said = spoken(lang).say(message, dict.fromkeys(facts, "x"))
            assert said.endswith((".", "؟")), message


def test_both_languages_tell_the_same_facts_and_no_message_is_unused() -> None:
    arabic, english = (
        {name: known for name, known in messages(lang).items() if name.startswith(("refused-", "trouble-"))}
        for lang in LANGUAGES
    )
    assert arabic == english
    assert arabic.keys() == {f"{kind}-{key}" for kind, key in raised()}
