"""Every sentence of the reference report changes with its facts, with the right grammar."""

from __future__ import annotations

import pytest

from tests.report.changes.every import CHANGES
from tests.report.changes.hand import Observer
from tests.seed_record import build


@pytest.fixture(scope="module")
def observer(tmp_path_factory: pytest.TempPathFactory) -> Observer:
    """An observer of changes of the record of the reference meeting."""
    path = tmp_path_factory.mktemp("seed") / "seed.wgdesk"
    build(path)
    return Observer(path, CHANGES)


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_fact_changes_its_sentence(name: str, observer: Observer) -> None:
    observer.changed_by(name)


@pytest.mark.slow
def test_every_block_is_changed_by_a_fact(observer: Observer) -> None:
    assert len(observer.original["ar"]) == 94
    # Except the line naming the language in English, which has no facts.
    assert observer.never_changed() == {"masthead/language"}
