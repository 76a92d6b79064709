"""Long names in the grid of the attendance are read on two lines."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import bare
from ui.panels.attendance.attendance_panel import AttendancePanel
from ui.panels.attendance.cell_paint import TICK
from ui.windows.record.record_window import RecordWindow

NAMES = {  # none of them fits on one line of a cell
    "ar": "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
    "en": "United Nations Office on Drugs and Crime",
}


@pytest.mark.sampled
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_long_name_is_shown_in_full_on_two_lines(
    window: RecordWindow, lang: str, size: tuple[int, int]
) -> None:
    window.app.change(language=lang)
    window.resize(*size)
    panel = window.show_panel("attendance")
    assert isinstance(panel, AttendancePanel)
    grid = panel.grid
    at, cell = next((at, one) for at, one in enumerate(grid.rows.rows) if bare(one.text) == NAMES[lang])
    place = grid.visualRect(grid.rows.index(at))
    px = window.app.theme.px
    way = Qt.LayoutDirection.RightToLeft if lang == "ar" else Qt.LayoutDirection.LeftToRight
    lines = grid.delegate.name_lines(cell.text, place.width() - px(TICK) - px(16), way)
    assert not lines.cut
    assert lines.pitch < lines.height <= place.height() - 2 * px(3)
