"""Type of screens read from afar: large letters look as Qt draws them, and layouts are reused."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.state.app_context import AppContext
from ui.widgets.labels import Label
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.letter_outlines import LARGEST_KEPT
from ui.windows.screens.type_setting import ColouredRun, TextBlock

NAMES = ["جمهورية مصر العربية · كلمة", "Bosnia and Herzegovina, Côte d’Ivoire", "٣ آذار/مارس (A/1)"]


def picture(block: TextBlock, *, by_qt: bool) -> QImage:
    """Draw a block with the program's own outlines, or with Qt."""
    image = QImage(1000, 400, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if by_qt:
        block._layout.draw(painter, QPointF(10, 10))
    else:
        block.draw(painter, QPointF(10, 10))
    painter.end()
    return image


@pytest.mark.parametrize("text", NAMES)
@pytest.mark.parametrize("weight", [400, 700])
def test_large_letters_look_as_qt_draws_them(app: AppContext, text: str, weight: int) -> None:
    font = app.theme.sized(LARGEST_KEPT + 20, weight)
    runs = [ColouredRun(text[:8], "accent"), ColouredRun(text[8:])]
    block = TextBlock(
        runs, font, lambda name: QColor((name == "ink" and "black") or "#404040"), rtl=True, width=980
    )
    ours, qts = bytes(picture(block, by_qt=False).constBits()), bytes(picture(block, by_qt=True).constBits())
    assert sum(one < 128 for one in qts) > 5_000
    apart = sum(abs(one - other) > 64 for one, other in zip(ours, qts, strict=True))
    assert apart < 40  # where letters join, edges may be a little softer


def test_a_block_is_laid_out_once_until_everything_is_redrawn(app: AppContext) -> None:
    canvas = Canvas(app)
    first = canvas.line("مصر", "ink", 20, 400)
    assert canvas.line("مصر", "ink", 20, 400) is first
    assert canvas.line("مصر", "warn", 20, 400) is not first
    canvas.draw_all()
    assert canvas.line("مصر", "ink", 20, 400) is not first


def test_a_shrinking_label_is_cut_only_where_smaller_type_does_not_help(app: AppContext) -> None:
    label = Label(app, face="speaker", shrinks=True)
    label.show_text("المعهد الأوروبي لمنع الجريمة ومكافحتها")
    whole = label.sizeHint().width()
    for share, cut in ((0.9, False), (0.55, False), (0.35, True)):
        lines = label._lines(whole * share)
        assert lines.cut is cut
        assert lines.width <= whole * share
