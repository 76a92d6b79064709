"""Rows of a list: how they are measured and drawn."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics
from pytestqt.qtbot import QtBot

from ui.state.app_context import AppContext
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList

TEXT = "Recommendations adopted"


@pytest.fixture
def rows(app: AppContext, qtbot: QtBot) -> RowList:
    """A list whose only row fits on its line, but not in bold."""
    app.change(language="en")
    made = RowList(app, "contents-title")
    qtbot.addWidget(made)
    made.rows.show([RowContent("one", TEXT)])
    usual, bold = (QFontMetrics(app.theme.font(face)).horizontalAdvance(TEXT) for face in ("text", "strong"))
    assert bold - usual > 4
    made.resize(usual + app.theme.px(20) + 3, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


def inked(rows: RowList, place: QRect) -> int:
    """Return the number of pixels in a rectangle that differ from the background."""
    picture = rows.viewport().grab().toImage()
    ground = QColor(picture.pixel(place.right(), place.top() + 3))
    return sum(
        QColor(picture.pixel(x, y)) != ground
        for x in range(place.left(), place.right())
        for y in range(place.top() + 3, place.bottom() - 3)
    )


def test_a_selected_row_is_not_cut(rows: RowList) -> None:
    def last_word() -> QRect:
        place = rows.visualRect(rows.rows.index(0))
        return QRect(place.right() - 60, place.top(), 50, place.height())

    before = inked(rows, last_word())
    assert before > 50
    rows.point_at("one")
    assert inked(rows, last_word()) > before / 2
