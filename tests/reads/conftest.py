"""Fixtures of the tests of the reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acting.records import desk, filled, open_desk, path
from tests.bench.big_record import Big, build
from tests.rules.hand import hand
from wgdesk.acting.desk import Desk

__all__ = ["desk", "filled", "filled_desk", "hand", "long_meeting", "path"]


@pytest.fixture
def filled_desk(filled: Path) -> Desk:
    """A desk on a record with rows in every table."""
    return open_desk(filled)


@pytest.fixture(scope="session")
def long_meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Big, Path]]:
    """A small version of the record used for measurements: forty sittings with few statements each."""
    path = tmp_path_factory.mktemp("long") / "long.wgdesk"
    where = build(path, requests=600, journal=4_000, taking_part=24)
    desk = Desk.open(path)
    yield desk, where, path
    desk.close()
