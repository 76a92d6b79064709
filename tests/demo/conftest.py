"""Fixtures: the demonstration meeting, imported once, and a copy for every test that changes it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.demo.play import Play


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the demonstration; tests must not change it."""
    folder = tmp_path_factory.mktemp("demo")
    Play.new(folder).desk.close()
    return folder / "demo.wgdesk"


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Iterator[Play]:
    """A copy of the demonstration, open for acts."""
    path = tmp_path / "played.wgdesk"
    shutil.copyfile(demo_file, path)
    play = Play(path)
    yield play
    play.desk.close()
