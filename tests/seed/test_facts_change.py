"""Every sentence of the reference report changes with its facts, as grammar asks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.report.changes.every import CHANGES
from tests.report.changes.hand import Hand, kinds, observe
from tests.seed_record import build

# Blocks that no fact changes: an Arabic document names its language in English.
FIXED = {"masthead/language"}


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the reference meeting."""
    path = tmp_path_factory.mktemp("seed") / "seed.wgdesk"
    build(path)
    return path


@pytest.fixture(scope="module")
def seen() -> dict[str, set[str]]:
    """What each change has changed, by its name: filled as the tests run, in whatever order."""
    return {}


def _changed_by(name: str, record: Path, folder: Path, seen: dict[str, set[str]]) -> set[str]:
    if name not in seen:
        copy = folder / "copy.wgdesk"
        shutil.copyfile(record, copy)
        seen[name] = observe(CHANGES[name], copy)
    return seen[name]


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_fact_changes_its_sentence(
    name: str, record: Path, tmp_path: Path, seen: dict[str, set[str]]
) -> None:
    _changed_by(name, record, tmp_path, seen)


def test_every_block_has_been_changed_by_a_fact(
    record: Path, tmp_path: Path, seen: dict[str, set[str]]
) -> None:
    hand = Hand(record)
    blocks = set(hand.report("ar", "draft"))
    hand.desk.close()
    assert len(blocks) == 94
    changed = set[str]()
    for name in CHANGES:
        changed |= _changed_by(name, record, tmp_path, seen)
    assert kinds(blocks - changed) == FIXED
