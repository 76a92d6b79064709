"""No panel makes the window larger than the screen or cuts a word silently, in any language and size."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.meetings import new_meeting
from tests.ui.seeing import beyond, breaks, cut_buttons, cut_silently, scrolls
from ui.dialogs.handbook.handbook_pages import PAGES
from ui.dialogs.handbook.handbook_window import Handbook
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.panellists.panellists_panel import PanellistsPanel
from ui.panels.report.report_panel import ReportPanel
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.panels.speakers.speakers_panel import SpeakersPanel
from ui.parts.option_fields import OptionChoice
from ui.parts.sentence_below import SentenceBelow
from ui.state.app_context import AppContext
from ui.state.panel_table import AT_SIDE
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, programme
from wgdesk.reads.queries import programme as read_programme
from wgdesk.reads.queries import roster as read_roster

pytestmark = pytest.mark.slow  # long: in the thorough run only

WIDE, HIGH = 1366, 768  # the smallest screen
SCALES = (100, 125, 150)
TIGHTEST = (150, WIDE, HIGH)  # the tightest cases; the others are slow tests
LARGE = (TIGHTEST, pytest.param(200, 1920, 1080, marks=pytest.mark.slow))
ROOMS = (*(pytest.param(scale, WIDE, HIGH, marks=pytest.mark.slow) for scale in SCALES[:2]), *LARGE)
SPEAKERS = 12
LONG = ("groups", "options", "symbols", "body", "names")  # with a row for each group, option or text


@pytest.fixture(scope="module")
def sitting_open(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with an open sitting and a speaker on the floor, which fill the bar and the panels most."""
    path = tmp_path_factory.mktemp("sizes") / "open.wgdesk"
    copyfile(demonstration, path)
    desk = Desk.open(path)
    course = desk.read(read_programme.programme)
    item = next(one for one in course.items if one.substantive)
    begin = datetime.now(UTC).replace(microsecond=0)
    sitting = desk.do(
        programme.add_sitting,
        day=course.last_day,
        planned_begin=begin,
        planned_end=begin + timedelta(hours=1),
    )
    desk.do(programme.open_sitting, sitting_id=sitting)
    desk.do(programme.take_up, item_id=item.id, sitting_id=sitting)
    delegations = desk.read(read_roster.roster).delegations.values()
    keys = [
        desk.do(floor.ask_floor, sitting_id=sitting, item_id=item.id, delegation_id=one.id, present=True)
        for one in [one for one in delegations if one.registered][:SPEAKERS]
    ]
    desk.do(floor.give_floor, request_id=keys[0])
    desk.close()
    return path


@pytest.fixture
def record(sitting_open: Path, tmp_path: Path) -> Path:
    """A copy to work on."""
    path = tmp_path / "record.wgdesk"
    copyfile(sitting_open, path)
    return path


@pytest.mark.parametrize(("scale", "wide", "high"), ROOMS)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_panel_has_room_and_cuts_nothing(
    app: AppContext, record: Path, qtbot: QtBot, lang: str, scale: int, wide: int, high: int
) -> None:
    app.change(language=lang, report_language=lang, scale=scale)
    assert faults_of(RecordWindow(app, record, demonstration=True), qtbot, wide, high) == {}


def test_heads_of_panels_are_not_cut(app: AppContext, record: Path, qtbot: QtBot) -> None:
    app.change(language="ar", panel="sittings")
    window = opened(RecordWindow(app, record), qtbot)
    sittings = window.show_panel("sittings")
    assert isinstance(sittings, SittingsPanel)
    qtbot.waitUntil(lambda: sittings.present_card.line.text() != "")
    window.grab()  # a cut label has its full text in a tooltip
    assert sittings.present_card.line.toolTip() == ""
    speakers = window.show_panel("speakers")
    assert isinstance(speakers, SpeakersPanel)
    settle()
    now = speakers.now
    assert [one.words for one in (now.pause, now.end, now.note) if breaks(one)] == []


@pytest.mark.parametrize(("scale", "wide", "high"), ROOMS)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_page_of_the_handbook_has_room_and_cuts_nothing(
    app: AppContext, qtbot: QtBot, lang: str, scale: int, wide: int, high: int
) -> None:
    app.change(language=lang, scale=scale)
    handbook = Handbook(app)
    handbook.resize(wide, high)
    with qtbot.waitExposed(handbook):
        handbook.open_at(PAGES[0])
    faults = {}
    for page in PAGES:
        handbook.open_at(page)
        QApplication.processEvents()
        sideways = handbook.text.horizontalScrollBar().maximum()
        faults[page] = look_over(handbook, wide, high) + [f"{sideways} too wide"] * (sideways > 0)
    assert {page: found for page, found in faults.items() if found} == {}


@pytest.mark.slow
@pytest.mark.parametrize(("scale", "wide", "high"), LARGE)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_empty_panels_have_room_and_cut_nothing(
    app: AppContext, tmp_path: Path, qtbot: QtBot, lang: str, scale: int, wide: int, high: int
) -> None:
    desk = Desk.create(tmp_path / "fresh.wgdesk")
    new_meeting(desk, ordinal=9, first_day=date(2026, 10, 7), last_day=date(2026, 10, 9))
    desk.close()
    app.change(language=lang, report_language=lang, scale=scale)
    assert faults_of(RecordWindow(app, tmp_path / "fresh.wgdesk"), qtbot, wide, high) == {}


def settle() -> None:
    """Let layouts settle: once for the change, once for what follows from it."""
    for _ in range(5):
        QApplication.processEvents()


def opened(window: RecordWindow, qtbot: QtBot, wide: int = WIDE, high: int = HIGH) -> RecordWindow:
    """Show the window of a record in a size."""
    window.resize(wide, high)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    return window


def faults_of(window: RecordWindow, qtbot: QtBot, wide: int, high: int) -> dict[str, list[str]]:
    """Return the faults of each panel of a window in a size, page by page for the meeting’s facts."""
    opened(window, qtbot, wide, high).bar.show_display(True)
    faults = {}
    for name in (*AT_SIDE, "meeting"):
        panel = window.show_panel(name)
        parts = panel.sections.rows.rows if isinstance(panel, MeetingPanel) else ()
        for part in [one.key for one in parts] or [""]:
            if isinstance(panel, MeetingPanel):
                panel.sections.point_at(part)
            if isinstance(panel, ReportPanel):
                qtbot.waitUntil(lambda panel=panel: bool(panel.findings))  # type: ignore[misc]
            qtbot.waitUntil(lambda: not any(one.waiting for one in window.findChildren(SentenceBelow)))
            settle()
            faults[f"{name} {part}"] = look_over(window, wide, high)
    return {place: found for place, found in faults.items() if found}


def look_over(window: QMainWindow, wide: int, high: int) -> list[str]:
    """Return the faults of a window that was given a size."""
    size, least = window.size(), window.minimumSizeHint()
    found = [f"it is {size.width()}x{size.height()}"] if (size.width(), size.height()) != (wide, high) else []
    if least.width() > wide or least.height() > high:
        found.append(f"it needs {least.width()}x{least.height()}")
    if isinstance(window, RecordWindow):
        body = window.body
        found += [
            f"scrolls: {name}" for name, one in (("side", body.side), ("panel", body.place)) if scrolls(one)
        ]
    found += [f"cut: {words}" for words in cut_buttons(window)]
    found += [f"cut silently: {words}" for words in cut_silently(window)]
    return [*found, *(f"beyond: {what}" for what in beyond(window))]


@pytest.mark.slow
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_pages_of_the_meeting_s_facts_are_not_cut_at_the_side(
    app: AppContext, record: Path, qtbot: QtBot, lang: str, scale: int
) -> None:
    app.change(language=lang, scale=scale)
    window = opened(RecordWindow(app, record), qtbot)
    panel = window.show_panel("meeting")
    assert isinstance(panel, MeetingPanel)
    for name in panel.pages:
        panel.sections.point_at(name)
        area = panel.areas[name]
        qtbot.wait(1)
        held = area.widget()
        assert held is not None
        assert held.minimumSizeHint().width() <= area.viewport().width(), name
        assert scale != 100 or name in LONG or held.height() <= area.viewport().height(), name


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_fields_in_the_forms_of_decisions_and_of_a_panel_show_their_hints(
    app: AppContext, record: Path, qtbot: QtBot, lang: str
) -> None:
    app.change(language=lang)
    window = opened(RecordWindow(app, record), qtbot)
    sittings = window.show_panel("sittings")
    assert isinstance(sittings, SittingsPanel)
    sittings.lists["decisions"].added.emit()
    qtbot.wait(1)
    found = cut_silently(sittings)
    panellists = window.show_panel("panellists")
    assert isinstance(panellists, PanellistsPanel)
    panellists._about.click()
    qtbot.wait(1)
    assert [*found, *cut_silently(panellists)] == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_value_of_an_option_is_shown_whole(
    app: AppContext, record: Path, qtbot: QtBot, lang: str
) -> None:
    app.change(language=lang)
    panel = opened(RecordWindow(app, record), qtbot).show_panel("meeting")
    assert isinstance(panel, MeetingPanel)
    panel.sections.point_at("options")
    qtbot.wait(1)
    fields = panel.page.findChildren(OptionChoice)
    assert len(fields) > 50
    field, text = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    cut = []
    for one in fields:
        looks = QStyleOptionComboBox()
        one.initStyleOption(looks)
        room = one.style().subControlRect(field, looks, text, one).width()
        words = [one.itemText(at) for at in range(one.count())]
        cut += [said for said in words if one.fontMetrics().horizontalAdvance(said) > room]
    assert cut == []


def test_a_narrow_bar_shows_less(app: AppContext, record: Path, qtbot: QtBot) -> None:
    window = opened(RecordWindow(app, record), qtbot)
    bar = window.bar
    told = []
    for width in range(WIDE, 400, -20):
        bar.setFixedWidth(width)  # however often the window lays it out meanwhile
        seen = (not bar._decision.isHidden(), "·" in bar._time.text())
        told.append((*seen, "الحاضر" in bar._quorum.text()))
    assert told[0] == (True, True, True)
    assert told[-1] == (False, False, False)
    order = list(dict.fromkeys(told))
    assert order == [(True, True, True), (False, True, True), (False, False, True), (False, False, False)]


def test_a_narrow_head_folds_its_buttons(app: AppContext, record: Path, qtbot: QtBot) -> None:
    window = opened(RecordWindow(app, record), qtbot, wide=1600)
    panel = window.show_panel("recommendations")
    buttons = [panel._all, panel._new_cluster, panel._add]
    panel._head.resize(1200, panel._head.height())
    assert all(button.text() for button in buttons)
    words = [button.accessibleName() for button in buttons]
    panel._head.resize(panel._head.minimumSizeHint().width(), panel._head.height())
    assert [button.text() for button in buttons] == ["", "", ""]
    assert [button.accessibleName() for button in buttons] == words
    assert all(button.toolTip() for button in buttons)
    panel._head.resize(1200, panel._head.height())
    assert all(button.text() for button in buttons)
