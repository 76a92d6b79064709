"""Pictures as small files, and whether two of them show the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

NEAR = 16  # colours whose parts differ by no more than this in all are one: few are left, and nobody sees it
MOST = 256  # colours of a file
# Machines draw the edges of letters a little differently: on the average of a field of so many pixels by up
# to 13 levels of 255 (measured with other hinting). Another digit in small grey letters makes more than 20.
FIELD, LEVELS = 8, 16
SLACK = 4  # pixels by which a picture may be larger or smaller for the same reason


def write(image: QImage, path: Path) -> None:
    """Write a picture as a PNG file with few colours."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(image.constBits()).cast("I"))
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image = image.convertToFormat(QImage.Format.Format_Indexed8, _table(found), flags)
    writer = QImageWriter(str(path), b"png")
    writer.setQuality(0)  # as small as can be
    if not writer.write(image):
        raise OSError(f"{path}: {writer.errorString()}")


def _table(found: Counter[int]) -> list[int]:
    """Return the most frequent colours that are not near a more frequent one."""
    chosen: list[tuple[int, int, int]] = []
    for colour, _ in found.most_common():
        red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
        if all(abs(red - r) + abs(green - g) + abs(blue - b) > NEAR for r, g, b in chosen):
            chosen.append((red, green, blue))
        if len(chosen) == MOST:
            break
    return [255 << 24 | red << 16 | green << 8 | blue for red, green, blue in chosen]


def difference(one: Path, other: Path) -> str:
    """Return in words how two pictures differ; empty if they show the same."""
    if not one.exists():
        return "is not there yet"
    first, second = QImage(str(one)), QImage(str(other))
    larger = second.size() - first.size()
    if max(abs(larger.width()), abs(larger.height())) > SLACK:
        return f"was {_said(first)}, is {_said(second)}"
    size = QSize(max(1, first.width() // FIELD), max(1, first.height() // FIELD))
    pairs = zip(_fields(first, size), _fields(second, size), strict=True)
    places = {
        at // 4 for at, (one_level, other_level) in enumerate(pairs) if abs(one_level - other_level) > LEVELS
    }
    return f"differs in {len(places)} places" if places else ""


def _fields(image: QImage, size: QSize) -> bytes:
    """Return the average colours of the fields of a picture, so many as ``size`` says."""
    small = image.convertToFormat(QImage.Format.Format_RGB888).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    held = small.convertToFormat(QImage.Format.Format_RGB32)  # its bits are freed with it
    return bytes(held.constBits())


def _said(image: QImage) -> str:
    return f"{image.width()}x{image.height()}"
