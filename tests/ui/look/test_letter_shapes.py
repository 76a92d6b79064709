"""The outlines of large letters, compared with what Qt draws."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ui.look.letter_shapes import letter_shape
from ui.state.app_context import AppContext

SIZE = 160  # pixels, large enough that Qt fills outlines too
CLOSE = 16  # of 255: the two ways round differently where an edge crosses a pixel


def picture(letter: str, font: QFont, *, by_shape: bool) -> bytes:
    image = QImage(SIZE * 2, SIZE * 2, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = QPointF(SIZE / 2, SIZE * 1.5)
    if by_shape:
        painter.fillPath(letter_shape(letter, font).translated(at), QColor("black"))
    else:
        painter.setFont(font)
        painter.drawText(at, letter)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("digits", ["0123456789", "٠١٢٣٤٥٦٧٨٩", ":\u2212"])
def test_a_letter_drawn_by_its_outline_looks_as_qt_draws_it(app: AppContext, digits: str) -> None:
    font = app.theme.sized(SIZE, 700)
    for letter in digits:
        ours, theirs = (picture(letter, font, by_shape=way) for way in (True, False))
        assert theirs.count(0) > SIZE  # something is drawn
        assert max(abs(one - other) for one, other in zip(ours, theirs, strict=True)) <= CLOSE, letter
