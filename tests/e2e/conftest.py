"""Tests are collected only where there is an X server, and the reference meeting where its files are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import Screen, absent, open_screen
from tests.seed_record import SEED

HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    if absent() and collection_path.parent == HERE:
        return True
    return True if collection_path == HERE / "test_seed.py" and not SEED.is_dir() else None


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A screen with a window manager and a clipboard, for the tests of a module."""
    with open_screen() as opened:
        yield opened
