"""Every sentence of the demonstration's report changes with its facts, as grammar asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.demo.play import Play
from tests.report.changes.every import CHANGES
from tests.report.changes.hand import Observer


@pytest.fixture(scope="module")
def observer(tmp_path_factory: pytest.TempPathFactory) -> Observer:
    """Do changes on the record of the demonstration meeting."""
    folder: Path = tmp_path_factory.mktemp("demo")
    Play.new(folder).desk.close()
    (path,) = folder.glob("*.wgdesk")
    return Observer(path, CHANGES)


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_fact_changes_its_sentence(name: str, observer: Observer) -> None:
    observer.changed_by(name)


@pytest.mark.slow
def test_every_kind_of_block_is_changed_by_a_fact(observer: Observer) -> None:
    # An Arabic document names its language in English, whatever the facts.
    assert observer.never_changed() == {"masthead/language"}
