"""Windows and pages look as in the golden pictures, which somebody has checked: see renew.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.pictures import comparing
from tests.pictures.comparing import GOLDEN, difference
from tests.pictures.renew import COMMAND
from tests.pictures.taking import NAMES, take


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all pictures as they are now, taken once."""
    folder = tmp_path_factory.mktemp("pictures")
    take(folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_every_picture_equals_its_golden_one(taken: Path, name: str) -> None:
    changed = difference(name, taken)
    if changed:
        pytest.fail(f"{changed}\n\nIf this is as it should be, keep it: {COMMAND} {name}", pytrace=False)


def test_every_golden_picture_has_a_scene(taken: Path) -> None:
    assert {file.stem for file in GOLDEN.glob("*")} == {file.stem for file in taken.glob("*")} == set(NAMES)


def test_one_changed_pixel_is_reported_and_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = tmp_path / "failed"
    monkeypatch.setattr(comparing, "FAILED", failed)
    name = NAMES[0]
    image = QImage(str(GOLDEN / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    image.setPixelColor(7, 9, image.pixelColor(7, 9).darker(110))
    image.save(str(tmp_path / f"{name}.png"))
    told = difference(name, tmp_path)
    assert told.startswith(f"1 pixels of {name} have changed")
    shown = QImage(str(failed / f"{name}-difference.png"))
    assert (failed / f"{name}.png").read_bytes() == (tmp_path / f"{name}.png").read_bytes()
    assert str(failed / f"{name}.png") in told
    assert str(failed / f"{name}-difference.png") in told
    reds = [(x, 9) for x in range(shown.width()) if shown.pixelColor(x, 9) == QColor("#e00000")]
    assert reds == [(7, 9)]


def test_a_slightly_different_colour_is_reported_but_not_a_few_faint_edges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "FAILED", tmp_path / "failed")
    name = NAMES[0]
    image = QImage(str(GOLDEN / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    for rows, told in ((1, False), (40, True)):
        for y in range(rows):
            for x in range(60):
                image.setPixel(x, y, image.pixel(x, y) ^ 2)
        image.save(str(tmp_path / f"{name}.png"))
        assert bool(difference(name, tmp_path)) is told


def test_another_size_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "FAILED", tmp_path / "failed")
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(tmp_path / f"{NAMES[0]}.png"))
    assert "and is 20x10" in difference(NAMES[0], tmp_path)
