"""The preview shows the masthead of the pages: that of the United Nations, or a plain one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.panels.report.report_panel import ReportPanel
from ui.parts.preview.report_view import ReportView
from ui.parts.preview.un_masthead import UnSetting
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.setup import edit_meeting, set_option
from wgdesk.report.own_pictures import emblem_file
from wgdesk.report.render.style import BlockKind
from wgdesk.report.render.un_forms import FORMS, mm

pytestmark = pytest.mark.slow  # long: in the thorough run only

PARTS = ("symbol", "distribution", "parent", "body")


@pytest.fixture(params=["ar", "en"])
def view(
    report: ReportPanel, window: RecordWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> ReportView:
    window.app.change(report_language=request.param)
    qtbot.waitUntil(lambda: report.document is not None and report.document.lang == request.param)
    window.grab()
    return report.view


def place_of(view: ReportView, part: str) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the ink of a line in the viewport."""
    place = view.pages.place(f"masthead/{part}")
    assert place is not None
    layout = view.pages.first_text_block(place).layout()
    ink = layout.lineAt(0).naturalTextRect().translated(layout.position())
    top = layout.position().y() - view._scroll
    return ink.left(), top, ink.right(), top + layout.boundingRect().height()


def dark(image: QImage, left: float, top: float, right: float, bottom: float) -> int:
    """Return the number of pixels in a part of a picture that are as dark as ink."""
    ratio = image.devicePixelRatio()
    points: Iterator[QColor] = (
        image.pixelColor(round(x * ratio), round(y * ratio))
        for x in range(int(left), int(right))
        for y in range(int(top), int(bottom))
    )
    return sum(one.lightness() < 100 for one in points)


def test_the_masthead_is_laid_out_as_on_the_page(view: ReportView) -> None:
    setting = view._setting()
    assert isinstance(setting, UnSetting)
    symbol, distribution, parent, body = (place_of(view, part) for part in PARTS)
    assert parent[1] == distribution[1]  # beside each other
    assert symbol[3] < parent[1]
    assert max(parent[3], distribution[3]) < body[1]
    if setting.look.rtl:
        assert symbol[0] == distribution[0]
        assert symbol[2] < distribution[0] + (parent[2] - distribution[0]) / 2
        assert distribution[2] < parent[0] < parent[2]
    else:
        assert parent[2] < distribution[0] < symbol[2]
        assert abs(symbol[2] - (setting.width - setting.page_side)) < 1


def test_the_name_of_the_united_nations_and_both_rules_are_painted(view: ReportView) -> None:
    picture = view.viewport().grab().toImage()
    setting = view._setting()
    left, right = setting.ground(view.pages.lines[view.pages.masthead() - 1][0])
    symbol, parent, body = (place_of(view, part) for part in ("symbol", "parent", "body"))
    assert dark(picture, left, symbol[1], right, symbol[3]) > 50
    whole = (setting.page_side + 2, setting.width - setting.page_side - 2)
    wide = int(whole[1]) - int(whole[0])
    for above, below in ((symbol, parent), (parent, body)):
        rows = range(int(above[3]), int(below[1]) + 1)
        assert any(dark(picture, whole[0], row, whole[1], row + 1) == wide for row in rows)


def test_lines_side_by_side_can_each_be_pointed_at(view: ReportView) -> None:
    left, top, right, bottom = place_of(view, "parent")
    middle = QPoint(int((left + right) / 2), int((top + bottom) / 2))
    assert view.key_at(middle) == "masthead/parent"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert view.current == "masthead/parent"
    left, top, right, bottom = place_of(view, "distribution")
    assert view.key_at(QPoint(int((left + right) / 2), int(top + 5))) == "masthead/distribution"


def test_the_first_letters_of_the_symbol_are_large(view: ReportView) -> None:
    block = view.pages.first_text_block(0)
    sizes = []
    piece = block.begin()
    while not piece.atEnd():
        form = piece.fragment().charFormat()
        sizes.append((piece.fragment().text().strip("\u2066\u2069"), form.fontPointSize()))
        piece += 1
    (begin, large), *rest = [one for one in sizes if one[0]]
    assert begin == "CHP"
    assert rest
    assert all(small * 2 == large for _, small in rest)


def test_the_name_of_the_united_nations_is_not_cut_on_a_page_without_symbol(
    view: ReportView, window: RecordWindow, qtbot: QtBot
) -> None:
    meeting = window.panel.record.meeting.id
    window.session.do(edit_meeting, meeting_id=meeting, symbol_draft="")
    qtbot.waitUntil(lambda: view.pages.place("masthead/symbol") is None)
    window.grab()
    view.verticalScrollBar().setValue(0)
    picture = view.viewport().grab().toImage()
    top = place_of(view, "distribution")[1]
    left, right = view._setting().ground(view.pages.lines[view.pages.masthead() - 1][0])
    edge = view._app.theme.px(20)
    assert dark(picture, left, 0, right, edge) == 0
    assert dark(picture, left, edge, right, top) > 50


def test_a_plain_page_keeps_its_plain_masthead(view: ReportView, window: RecordWindow, qtbot: QtBot) -> None:
    window.session.do(set_option, name="page", value="plain")
    qtbot.waitUntil(lambda: not isinstance(view._setting(), UnSetting))
    window.grab()
    assert view.pages.beside is None
    kinds = {line.kind for group in view.pages.lines for line in group}
    assert BlockKind.PARENT_SHORT not in kinds
    assert place_of(view, "parent")[1] > place_of(view, "distribution")[3]


def test_a_report_that_gets_the_page_of_geneva_has_its_masthead(
    view: ReportView, window: RecordWindow, qtbot: QtBot
) -> None:
    """The lines are the same, so that only their places tell whether they were set again."""
    window.session.do(set_option, name="page", value="un_geneva")
    first = FORMS["un_geneva"].first_page

    def begins(part: str, at: float) -> bool:
        setting = view._setting()
        assert isinstance(setting, UnSetting)
        left, _, right, _ = place_of(view, part)
        edge, _ = setting.edges((at, at))
        return abs((right if setting.look.rtl else left) - edge) < 0.5

    qtbot.waitUntil(lambda: begins("parent", first.organ_start), timeout=20_000)
    if not view._setting().look.rtl:  # in Arabic these lines end where others begin
        assert begins("distribution", first.distribution_start)


def test_the_emblem_of_the_office_is_beside_the_name_of_the_organ(view: ReportView) -> None:
    setting = view._setting()
    assert isinstance(setting, UnSetting)
    emblem = setting.first_page.emblem
    left, right = setting.edges((emblem.start, emblem.start + emblem.width))
    symbol, body = place_of(view, "symbol"), place_of(view, "body")
    under = (left, symbol[3] + mm(4), right, body[1] - mm(6))
    assert dark(view.viewport().grab().toImage(), *under) == 0
    black = QImage(8, 8, QImage.Format.Format_RGB32)
    black.fill(0)
    black.save(str(emblem_file()), "PNG")
    assert dark(view.viewport().grab().toImage(), *under) > 1000
