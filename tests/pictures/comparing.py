"""Compares pictures with the golden ones, pixel by pixel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from tests.pictures.taking import ROOT

GOLDEN = Path(__file__).with_name("golden")
FAILED = ROOT / "build" / "pictures"  # pictures to look at after a failure
# Another release of FreeType rounds a few edges of letters otherwise, invisibly: 2.10 by up to 9 of
# 255 at one pixel in a thousand. Moved letters and changed colours differ more, or at more pixels.
FAINT, FEW = 12, 0.002
_CHANGED, _SAME = QColor("#e00000"), QColor(255, 255, 255, 200)  # opacity of unchanged parts


def difference(name: str, taken: Path) -> str:
    """Describe how the picture in the folder ``taken`` differs from the golden one; empty if it does not.

    A copy is then saved in ``FAILED``, with a picture of the difference in which every changed pixel is
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
    if not changed:
        return ""
    _marked(now, changed).save(str(shown))
    return f"{len(changed)} pixels of {name} have changed: look at {new} and {shown}"


def _pixels(file: Path) -> QImage:
    return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)


def _size(image: QImage) -> str:
    return f"{image.width()}x{image.height()}"


def _changed(now: QImage, golden: QImage) -> list[tuple[int, int]]:
    """Return the positions of differing pixels; none if they are few and faint."""
    a, b = (bytes(image.constBits()) for image in (now, golden))  # four bytes a pixel: no padding
    odd = [at for at in range(0, len(a), 4) if a[at : at + 4] != b[at : at + 4]]
    strongest = max((abs(a[byte] - b[byte]) for at in odd for byte in range(at, at + 4)), default=0)
    if strongest <= FAINT and len(odd) <= FEW * len(a) / 4:
        return []
    return [(at // 4 % now.width(), at // 4 // now.width()) for at in odd]


def _marked(image: QImage, places: list[tuple[int, int]]) -> QImage:
    """Return a pale copy of a picture with these pixels in red."""
    made = QImage(image)
    painter = QPainter(made)
    painter.fillRect(made.rect(), _SAME)
    painter.end()
    for x, y in places:
        made.setPixelColor(x, y, _CHANGED)
    return made
