"""The pictures of the handbook and of README show the program as it is."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from tests.programs import run_program

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "packaging" / "pictures"
HELD = sorted([*ROOT.glob("docs/pictures/*"), *ROOT.glob("resources/languages/*/handbook/pictures/*")])
MOST = 4_000_000  # bytes: they are part of the installed program

_spec = spec_from_file_location("picture_files", PICTURES / "files.py")
assert _spec is not None
assert _spec.loader is not None
files = module_from_spec(_spec)
_spec.loader.exec_module(files)


@pytest.fixture
def picture() -> QImage:
    held = QImage(str(ROOT / "docs" / "pictures" / "report-ar.png"))
    return held.convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.slow
def test_the_program_looks_like_its_pictures() -> None:
    done = run_program(
        [sys.executable, PICTURES, "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_all_pictures_are_small() -> None:
    assert len(HELD) > 40
    assert sum(one.stat().st_size for one in HELD) < MOST


@pytest.mark.sampled
def test_fewer_colours_make_no_difference(picture: QImage, tmp_path: Path) -> None:
    picture.save(str(tmp_path / "one.png"))
    files.write(picture, tmp_path / "other.png")
    assert files.difference(tmp_path / "one.png", tmp_path / "other.png") == ""


@pytest.mark.sampled
def test_edges_of_letters_may_differ(picture: QImage, tmp_path: Path) -> None:
    files.write(picture, tmp_path / "one.png")
    size, smooth = picture.size(), Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    files.write(picture.scaled(size * 0.97, keep, smooth).scaled(size, keep, smooth), tmp_path / "other.png")
    assert files.difference(tmp_path / "one.png", tmp_path / "other.png") == ""


@pytest.mark.sampled
def test_a_changed_digit_is_found(picture: QImage, tmp_path: Path) -> None:
    files.write(picture, tmp_path / "one.png")
    second, third = (QRect(2215, at, 30, 40) for at in (748, 816))  # the numbers in two rows
    painter = QPainter(picture)
    painter.drawImage(second.topLeft(), picture.copy(third))
    painter.end()
    files.write(picture, tmp_path / "other.png")
    assert files.difference(tmp_path / "one.png", tmp_path / "other.png").startswith("differs in ")


@pytest.mark.sampled
def test_another_size_and_a_missing_picture_are_told(picture: QImage, tmp_path: Path) -> None:
    files.write(picture, tmp_path / "one.png")
    files.write(picture.copy(QRect(0, 0, picture.width() - 8, picture.height())), tmp_path / "other.png")
    assert files.difference(tmp_path / "one.png", tmp_path / "other.png") == "was 2732x1536, is 2724x1536"
    assert files.difference(tmp_path / "none.png", tmp_path / "other.png") == "is not there yet"
