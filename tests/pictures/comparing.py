"""Compares pictures with the golden ones, pixel by pixel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from tests.pictures.taking import ROOT

GOLDEN = Path(__file__).with_name("golden")
FAILED = ROOT / "build" / "pictures"  # what is to be looked at after a failure
_CHANGED, _SAME = QColor("#e00000"), QColor(255, 255, 255, 200)  # what is the same looks pale


def difference(name: str, taken: Path) -> str:
    """Return how the picture in the folder ``taken`` differs from the golden one; empty if it does not.

    The picture as it is now is then in ``FAILED``, and one of the difference, in which every changed pixel is
    red.
    """
    now, golden = _pixels(taken / f"{name}.png"), _pixels(GOLDEN / f"{name}.png")
    if now == golden:
        return ""
    FAILED.mkdir(parents=True, exist_ok=True)
    new, shown = FAILED / f"{name}.png", FAILED / f"{name}-difference.png"
    now.save(str(new))
    if golden.isNull():
        return f"{name} has no golden picture yet: look at {new}"
    if now.size() != golden.size():
        return f"{name} was {_size(golden)} and is {_size(now)}: look at {new}"
    changed = _changed(now, golden)
    _marked(now, changed).save(str(shown))
    return f"{len(changed)} pixels of {name} have changed: look at {new} and {shown}"


def _pixels(file: Path) -> QImage:
    return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)


def _size(image: QImage) -> str:
    return f"{image.width()}x{image.height()}"


def _changed(now: QImage, golden: QImage) -> list[tuple[int, int]]:
    """Return the places of the pixels that differ."""
    # A pixel has four bytes, so no line is padded.
    a, b = (memoryview(image.constBits()).cast("B").cast("I") for image in (now, golden))
    return [(at % now.width(), at // now.width()) for at in range(len(a)) if a[at] != b[at]]


def _marked(image: QImage, places: list[tuple[int, int]]) -> QImage:
    """Return a pale copy of a picture with these pixels in red."""
    made = QImage(image)
    painter = QPainter(made)
    painter.fillRect(made.rect(), _SAME)
    painter.end()
    for x, y in places:
        made.setPixelColor(x, y, _CHANGED)
    return made
