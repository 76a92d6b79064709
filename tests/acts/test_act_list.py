"""All acts are found, each is used, and none has the name of a retired act."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui
import wgdesk
from wgdesk.act_list import RETIRED, all_acts
from wgdesk.acting.act import not_journalled

CORE, WINDOWS = (Path(package.__path__[0]) for package in (wgdesk, ui))


def marked() -> Iterator[str]:
    """The names of all functions of the product marked as acts, wherever they are."""
    for file in CORE.rglob("*.py"):
        for one in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(one, ast.FunctionDef) and any(
                re.match(r"act(_without\(.*)?$", ast.unparse(mark)) for mark in one.decorator_list
            ):
                yield one.name


def test_every_marked_function_is_found() -> None:
    assert sorted(marked()) == sorted(all_acts())


def test_importing_and_setting_up_are_acts() -> None:
    assert {"import_record", "begin_meeting"} <= all_acts().keys()
    assert not_journalled(all_acts()["import_record"]) == {"parsed"}


def test_no_act_reuses_the_name_of_a_retired_one() -> None:
    assert not RETIRED & all_acts().keys()


def test_helpers_are_not_acts() -> None:
    for file in (CORE / "acts" / "helpers").glob("*.py"):
        assert "wgdesk.acting.act import" not in file.read_text(encoding="utf-8"), file.name


@pytest.fixture(scope="module")
def done() -> frozenset[str]:
    """All names used in windows and in the core, outside the modules of the acts."""
    files = [*WINDOWS.rglob("*.py"), *(one for one in CORE.rglob("*.py") if one.parent.name != "acts")]
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in files)
    return frozenset(one.id for tree in trees for one in ast.walk(tree) if isinstance(one, ast.Name))


@pytest.mark.parametrize("name", sorted(all_acts()))
def test_every_act_is_used(done: frozenset[str], name: str) -> None:
    assert name in done
