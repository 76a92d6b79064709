"""mypy checks the arguments that windows pass to acts: no unknown, missing or wrongly typed keyword.

Windows run acts through ``RecordSession``, mostly by a method of their own that adds the key of the row.
These methods pass keywords on; one with ``**changes: object`` would switch the check off.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RUN = ("do", "made", "call_of")  # functions that run or prepare an act

PRELUDE = """\
from ui.state.record_session import RecordSession
from wgdesk.acting.desk import Desk
from wgdesk.acts.outcome import add_document, edit_document
from wgdesk.acts.helpers.argument_kinds import DocumentKind
from wgdesk.live.act_call import call_of


def right(session: RecordSession, desk: Desk, key: int) -> None:
    session.do(edit_document, document_id=key, symbol="A/1")
    made: int | None = session.made(add_document, kind=DocumentKind.OTHER)
    session.run(call_of(edit_document, document_id=made or key, about=True))
    desk.do(edit_document, document_id=key)
"""
WRONG = """

def wrong{n}(session: RecordSession, desk: Desk, key: int) -> None:
    {line}
"""
FAULTS = {
    "session.do(edit_document, document_id=key, symbl='A/1')": 'Unexpected keyword argument "symbl"',
    "session.do(edit_document, symbol='A/1')": 'Missing named argument "document_id"',
    "session.do(edit_document, document_id=key, about='yes')": 'Argument "about"',
    "session.made(add_document, kynd=DocumentKind.OTHER)": 'Unexpected keyword argument "kynd"',
    "session.made(add_document)": 'Missing named argument "kind"',
    "session.made(add_document, kind='other')": 'Argument "kind"',
    "call_of(edit_document, document_id=key, symbl='A/1')": 'Unexpected keyword argument "symbl"',
    "call_of(edit_document)": 'Missing named argument "document_id"',
    "call_of(edit_document, document_id='1')": 'Argument "document_id"',
    "desk.do(edit_document, document_id=key, symbl='A/1')": 'Unexpected keyword argument "symbl"',
}


def told(path: Path, text: str) -> dict[int, str]:
    """Return mypy's messages on a module with this text, by line."""
    path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--no-pretty", str(path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found: dict[int, str] = {}
    for line in run.stdout.splitlines():
        # With its cache mypy would name the folder of an earlier run.
        if said := re.match(rf".*/{path.name}:(\d+): (.*)", line):
            number = int(said[1])
            found[number] = found.get(number, "") + said[2]
    assert found, run.stdout + run.stderr
    return found


@cache
def windows() -> Mapping[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "ui").rglob("*.py"))}


def called(call: ast.Call) -> str:
    """Return the last part of the name of a called function."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def passed_on(method: ast.FunctionDef) -> bool:
    """Return whether a method passes its keywords on to an act."""
    mine = method.args.kwarg.arg if method.args.kwarg is not None else None
    return mine is not None and any(
        isinstance(one, ast.Call)
        and called(one) in RUN
        and any(part.arg is None and getattr(part.value, "id", "") == mine for part in one.keywords)
        for one in ast.walk(method)
    )


def wrappers() -> Iterator[tuple[str, str, str]]:
    """Yield module, class and name of each method of a window that passes keywords on to an act."""
    for path, tree in windows().items():
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for kind in (one for one in tree.body if isinstance(one, ast.ClassDef)):
            for method in (one for one in kind.body if isinstance(one, ast.FunctionDef)):
                if passed_on(method):
                    yield module, kind.name, method.name


@pytest.mark.sampled
def test_mypy_refuses_wrong_arguments_of_an_act(tmp_path: Path) -> None:
    text, faults = PRELUDE, {}
    for n, (line, fault) in enumerate(FAULTS.items()):
        text += WRONG.format(n=n, line=line)
        faults[text.count("\n")] = fault
    found = told(tmp_path / "acts.py", text)
    assert found.keys() == faults.keys(), found
    assert [(fault, found[at]) for at, fault in faults.items() if fault not in found[at]] == []


def test_mypy_refuses_a_wrong_keyword_in_every_window(tmp_path: Path) -> None:
    text, at = "", {}
    for n, (module, kind, name) in enumerate(wrappers()):
        text += f"from {module} import {kind} as Window{n}\n\n\n"
        text += f"def wrong{n}(window: Window{n}) -> None:\n    window.{name}(no_such=0)\n\n\n"
        at[text.rstrip().count("\n") + 1] = f"{module}.{kind}.{name}"
    found = told(tmp_path / "windows.py", text)
    assert [at[line] for line in at if 'keyword argument "no_such"' not in found.get(line, "")] == []


def test_no_window_computes_the_keywords_of_an_act() -> None:
    """mypy does not check the keys of ``**{name: value}``."""
    run = {*RUN, *(name for _, _, name in wrappers())}
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, tree in windows().items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and called(call) in run
        if any(
            part.arg is None and isinstance(part.value, ast.Dict | ast.DictComp | ast.IfExp)
            for part in call.keywords
        )
    ]
    assert found == []
