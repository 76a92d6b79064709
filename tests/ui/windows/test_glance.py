"""The meeting at a glance: its bars, following the meeting, and its files."""

import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from ui.look.theme import LIGHT
from ui.state.app_context import AppContext
from ui.windows.glance.chart_paint import ChartLook, ChartPen
from ui.windows.glance.charts import Chart, ChartBar, Fill
from ui.windows.glance.glance_window import GlanceWindow
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts import delegations, floor, programme
from wgdesk.lists.kinds_of_list import AT_A_GLANCE

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def glance(app: AppContext, window: RecordWindow, qtbot: QtBot) -> GlanceWindow:
    """The window on the demonstration, opened by its key, in English."""
    app.change(language="en", names_language="en")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    (shown,) = window.findChildren(GlanceWindow)
    qtbot.waitUntil(lambda: bool(shown.canvas.charts))
    return shown


def said(glance: GlanceWindow, name: str) -> list[tuple[str, str]]:
    return [(bare(bar.label), bare(bar.told)) for bar in glance.canvas.charts[name].bars]


def test_the_bars_show_the_figures_of_the_demonstration(glance: GlanceWindow) -> None:
    assert said(glance, "delegations")[:2] == [
        ("Norway", "21:40 (4 statements)"),
        ("Peru", "20:30 (3 statements)"),
    ]
    assert said(glance, "genders")[0] == ("Women", "1:49:30 (22 statements)")
    assert said(glance, "items")[1] == ("Item 2 · Inventories and due diligence", "3:15:00 of 5:15:00")
    assert said(glance, "presence")[0] == ("First meeting", "82 (63 + 5 + 14)")
    assert "Norway: 21:40 (4 statements)" in bare(glance.canvas.accessibleDescription())


def test_the_window_opens_once_and_closes_with_the_record(
    glance: GlanceWindow, window: RecordWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.asides.show_glance()
    assert len([one for one in window.findChildren(GlanceWindow) if one.isVisible()]) == 1
    window.close()
    assert not window.findChildren(GlanceWindow) or not glance.isVisible()


def test_the_charts_follow_the_meeting_and_the_language(
    app: AppContext, glance: GlanceWindow, window: RecordWindow, qtbot: QtBot
) -> None:
    desk, course = window.desk, window.session.live.programme
    kenya = next(one for one in window.session.live.roster.delegations.values() if one.code == "KEN")
    before = dict(said(glance, "delegations"))["Kenya"]
    sitting = desk.do(programme.add_sitting, day=course.last_day)
    desk.do(programme.open_sitting, sitting_id=sitting)
    request = desk.do(floor.ask_floor, sitting_id=sitting, delegation_id=kenya.id)
    desk.do(floor.give_floor, request_id=request)
    qtbot.waitUntil(lambda: "2 statements" in dict(said(glance, "delegations"))["Kenya"])
    assert "1 statement)" in before
    app.change(language="ar", names_language="ar")
    assert "كلمتان" in dict(said(glance, "delegations"))["كينيا"]


def test_two_delegations_of_one_name_have_a_bar_each(
    glance: GlanceWindow, window: RecordWindow, qtbot: QtBot
) -> None:
    bars = len(glance.canvas.charts["delegations"].bars)
    peru = next(one.id for one in window.session.live.roster.delegations.values() if one.code == "PER")
    same = dict.fromkeys(("listed", "running", "paren"), "Norway")
    window.desk.do(delegations.name_delegation, delegation_id=peru, lang="en", **same)
    qtbot.waitUntil(lambda: [label for label, _ in said(glance, "delegations")[:2]] == ["Norway"] * 2)
    assert len(glance.canvas.charts["delegations"].bars) == bars


@pytest.mark.sampled
@pytest.mark.daily
def test_the_charts_are_printed_and_saved_as_files(glance: GlanceWindow, tmp_path: Path) -> None:
    for form in ("pdf", "png", "xlsx"):
        glance.save(tmp_path / f"glance.{form}", form)
        assert glance.banner.isVisible()
    text = subprocess.run(["pdftotext", tmp_path / "glance.pdf", "-"], capture_output=True, check=True).stdout
    assert "Norway" in text.decode()
    image = QImage(str(tmp_path / "glance.png"))
    assert image.width() == 2400
    assert image.pixelColor(5, 5).name() == "#ffffff"  # paper is light whatever the theme
    assert len(load_workbook(tmp_path / "glance.xlsx").sheetnames) == len(AT_A_GLANCE)
    (tmp_path / "held").write_text("in the way")
    glance.save(tmp_path / "held" / "glance.pdf", "pdf")
    assert "glance.pdf" in bare(glance.banner.text)


@pytest.mark.parametrize("rtl", [True, False])
def test_bars_run_in_reading_direction_and_differ_without_colour(app: AppContext, rtl: bool) -> None:
    bars = tuple(ChartBar("A", ((0.3, fill),), "1") for fill in Fill)
    longest = ChartBar("A", ((1.0, Fill.SOLID),), "1")
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    ChartPen(ChartLook(LIGHT, 1.0, rtl, app.theme.sized)).draw(
        painter, [Chart("x", "", (*bars, longest))], QRectF(0, 0, 400, 200)
    )
    painter.end()
    full = [x for x in range(400) if image.pixelColor(x, 42).name() == LIGHT.accent]
    assert (min(full) > 200) is rtl
    assert (max(full) < 200) is (not rtl)
    grey = [[image.pixelColor(x, 30 + 25 * at + 12).lightness() for x in full] for at in range(len(Fill))]
    assert len({tuple(row) for row in grey}) == len(Fill)  # all fills differ even in grey
