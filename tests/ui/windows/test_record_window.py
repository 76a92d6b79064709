"""The window of a record: what it shows and follows, and closing it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.report.spaces import plain
from tests.ui.conftest import bare, press
from ui.dialogs.new_record import NewRecord
from ui.parts.panel import BasePanel
from ui.state.app_context import AppContext
from ui.state.bridge import Follower
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.acts.programme import open_sitting
from wgdesk.acts.setup import edit_meeting
from wgdesk.acts.wording import write_text
from wgdesk.errors import Trouble
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import create_record
from wgdesk.phrasing.tree import Body, Heading
from wgdesk.settings import FILE
from wgdesk.storage.lock import Hold

ENOUGH_TURNS = 500  # turns of the event loop: more than a panel needs to follow

on_the_report = pytest.mark.usefixtures("report")


def counted(window: RecordWindow, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that collects how many blocks are set each time the report is shown."""
    counts: list[int] = []
    real: Callable[..., int] = window.panel.view.show_report

    def show(document: object) -> int:
        counts.append(real(document))
        return counts[-1]

    monkeypatch.setattr(window.panel.view, "show_report", show)
    return counts


@pytest.mark.sampled
@on_the_report
def test_the_window_shows_the_meeting_its_contents_and_the_findings(window: RecordWindow) -> None:
    panel = window.panel
    assert "الاجتماع الخامس" in bare(window.name)
    assert window.name in window.windowTitle()
    headings = [row.key for row in panel.contents.list.rows.rows]
    assert headings == [block.key for block in panel.document.blocks if isinstance(block, Heading)]
    recommendations = panel.contents.list.rows.rows[headings.index("recommendations")]
    assert recommendations.badge == "١٢"
    assert panel.missing.list.rows.rowCount() == len(panel.findings)


@pytest.mark.sampled
@on_the_report
def test_list_models_keep_qt_s_rules(window: RecordWindow, qtbot: QtBot) -> None:
    models = [window.panel.contents.list.rows, window.panel.missing.list.rows]
    testers = [QAbstractItemModelTester(model) for model in models]
    window.panel.set_language("en")
    qtbot.waitUntil(lambda: not window.panel._checking.isActive())
    assert testers


@pytest.mark.sampled
@on_the_report
def test_an_act_replaces_only_the_blocks_it_changed(
    window: RecordWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = counted(window, monkeypatch)
    body = next(block for block in window.panel.document.blocks if isinstance(block, Body) and block.source)
    window.panel.view.verticalScrollBar().setValue(900)
    before = window.panel.view.verticalScrollBar().value()
    window.desk.do(
        write_text,
        table="recommendation",
        row=body.source.row,
        field="body",
        lang="ar",
        body=plain(body.text).replace("ينبغي", "ينبغي دائماً"),
    )
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [1]
    assert "ينبغي دائماً" in window.panel.view.toPlainText()
    assert abs(window.panel.view.verticalScrollBar().value() - before) < 60


@pytest.mark.sampled
@on_the_report
def test_several_acts_at_once_update_the_window_once(
    window: RecordWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = counted(window, monkeypatch)
    meeting = window.panel.record.meeting.id
    for symbol in ("A/1", "A/2", "A/3"):
        window.desk.do(edit_meeting, meeting_id=meeting, symbol_draft=symbol)
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [1]


@on_the_report
@pytest.mark.parametrize(("table", "due"), [("slot", False), ("wording", True)])
def test_an_act_not_used_by_the_report_does_not_update_it(
    window: RecordWindow, table: str, due: bool
) -> None:
    followers = window.panel.findChildren(Follower)
    window.bridge.news.emit(News(1, "plan", "1", frozenset({table})))
    assert any(one._due for one in followers) is due


@pytest.mark.sampled
@on_the_report
def test_undo_and_redo_name_the_act(window: RecordWindow, qtbot: QtBot) -> None:
    meeting = window.panel.record.meeting.id
    window.desk.do(edit_meeting, meeting_id=meeting, symbol_draft="X/1")
    qtbot.waitUntil(lambda: "X/1" in window.panel.view.toPlainText())
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window.panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "X/1" not in window.panel.view.toPlainText())
    assert "تعديل بيانات الاجتماع" in window.toast.text
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.panel.view, Qt.Key.Key_Z, both)
    qtbot.waitUntil(lambda: "X/1" in window.panel.view.toPlainText())


def test_a_refusal_is_shown_in_the_banner(window: RecordWindow) -> None:
    window.redo()
    assert window.panel.banner.text
    assert window.bar._saved.text() == window.app.speech.say("saved")


@on_the_report
def test_jumping_to_a_section_highlights_its_heading(window: RecordWindow, qtbot: QtBot) -> None:
    contents, view = window.panel.contents.list, window.panel.view
    place = contents.rows.place("attendance")
    contents.setCurrentIndex(contents.rows.index(place))
    press(contents, Qt.Key.Key_Return)
    assert view.current == "attendance"
    assert contents.rows.row_at(contents.currentIndex()).key == "attendance"
    view.verticalScrollBar().setValue(0)
    assert not contents.currentIndex().isValid()  # above the first heading


@pytest.mark.sampled
@on_the_report
def test_findings_lead_to_their_blocks(window: RecordWindow) -> None:
    missing, view = window.panel.missing, window.panel.view
    with_block = [finding for finding in window.panel.findings if finding.block]
    seen = set()
    for _ in range(missing.list.rows.rowCount()):
        missing.step(1)
        seen.add(view.current)
    assert {finding.block for finding in with_block} <= seen
    assert not missing.block_card.isHidden()


@pytest.mark.sampled
@on_the_report
def test_a_block_names_its_source(window: RecordWindow) -> None:
    view = window.panel.view
    key = next(key for key in view.sources if key.startswith("deliberations/panel/"))
    view.go_to(key)
    rect = view.text_rect(view.pages.first_text_block(view.pages.place(key)))
    at = QPoint(int(rect.center().x()), int(rect.top()) + 4)
    assert view.key_at(at) == key
    QApplication.sendEvent(view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, QPoint(300, 300)))
    assert "المناظرون" in QToolTip.text()
    assert "المناظرون" in window.panel.missing.block_card._source.text()


@pytest.mark.sampled
@on_the_report
def test_the_languages_of_window_and_report_change_at_once(window: RecordWindow, app: AppContext) -> None:
    window.panel.turn_language()
    assert not window.panel.document.rtl
    assert window.isRightToLeft()
    assert app.settings.report_language == "en"
    app.change(language="en")
    assert not window.isRightToLeft()
    assert "fifth meeting" in bare(window.name)
    assert window.panel.bar.export.accessibleName() == "Export"


def test_a_key_that_acts_on_the_panel_in_front_opens_no_other(window: RecordWindow) -> None:
    there, held = window.show_panel("speakers"), Qt.KeyboardModifier
    for key, with_it in ((Qt.Key.Key_L, held.ControlModifier), (Qt.Key.Key_F7, held.NoModifier)):
        press(there.rests_on(), key, with_it)
        assert window.panel is there
    press(there.rests_on(), Qt.Key.Key_F8)
    assert window.stack.front_name == "report"


@pytest.mark.sampled
@on_the_report
def test_a_language_that_cannot_be_saved_is_still_shown(window: RecordWindow, tmp_path: Path) -> None:
    in_the_way = tmp_path / "wgdesk_config"
    rmtree(in_the_way)
    in_the_way.touch()
    window.panel.turn_language()
    assert window.panel.document.lang == "en"
    assert FILE in window.panel.banner.text


@pytest.mark.sampled
@on_the_report
def test_the_report_follows_the_window_until_its_language_is_chosen(
    window: RecordWindow, app: AppContext
) -> None:
    report = window.panel
    app.change(language="en")
    assert (report.lang, report.document.lang) == ("en", "en")
    assert report.bar.languages.checkedButton().property("choice") == "en"
    app.change(language="ar")
    assert report.document.lang == "ar"
    report.set_language("ar")  # chosen
    app.change(language="en")
    assert report.document.lang == "ar"
    app.change(report_language="interface")
    assert report.document.lang == "en"


def all_sizes(panel: BasePanel) -> list[tuple[str, float, int]]:
    """Return the class, type size and preferred height of every widget in a panel but its banner."""
    inside = set(panel.findChildren(QWidget)) - {panel.banner, *panel.banner.findChildren(QWidget)}
    return sorted((type(one).__name__, one.font().pointSizeF(), one.sizeHint().height()) for one in inside)


@pytest.mark.sampled
def test_a_hidden_panel_has_the_new_size_when_it_is_shown(window: RecordWindow, app: AppContext) -> None:
    hidden = window.show_panel("documents")
    app.change(scale=125)
    app.theme.finish()
    wanted = all_sizes(hidden)
    app.change(scale=100)
    window.show_panel("speakers")
    app.change(scale=125)
    assert all_sizes(hidden) != wanted  # not resized yet
    window.show_panel("documents")
    assert all_sizes(hidden) == wanted


@pytest.mark.sampled
def test_hidden_panels_get_the_new_size_by_themselves(
    window: RecordWindow, app: AppContext, qtbot: QtBot
) -> None:
    hidden = window.show_panel("documents")
    app.change(scale=125)
    app.theme.finish()
    wanted = all_sizes(hidden)
    app.change(scale=100)
    window.show_panel("speakers")
    app.change(scale=125)
    qtbot.waitUntil(lambda: all_sizes(hidden) == wanted)


@pytest.mark.sampled
def test_asking_a_hidden_panel_for_its_size_changes_nothing(window: RecordWindow, app: AppContext) -> None:
    hidden = window.show_panel("documents")
    app.change(scale=125)
    app.theme.finish()
    wanted = all_sizes(hidden)
    app.change(scale=100)
    window.show_panel("speakers")
    app.change(scale=125)
    turns = 0
    while all_sizes(hidden) != wanted and turns < ENOUGH_TURNS:
        QApplication.processEvents()  # a few widgets are resized in each
        turns += 1
    assert all_sizes(hidden) == wanted
    assert turns > 1


@pytest.mark.sampled
@on_the_report
def test_the_whole_window_follows_scale_and_theme(window: RecordWindow, app: AppContext) -> None:
    for scale in (80, 200, 100):
        app.change(scale=scale, theme="dark")
        view = window.panel.view
        assert view.lineWrapColumnOrWidth() == view.viewport().width()
    assert window.panel.contents.isVisible()
    app.change(scale=200)
    assert not window.panel.contents.isVisible()  # no room, as the page comes first


def test_a_second_program_is_told_who_has_the_record_open(
    window: RecordWindow, app: AppContext, record: Path
) -> None:
    with pytest.raises(Trouble) as told:
        RecordWindow(app, record)
    assert told.value.key == "record-held"
    said = app.speech.told(told.value)
    assert told.value.facts["host"] in said
    assert told.value.facts["since"] not in said  # a moment in words, not as it is stored


def test_closing_releases_the_record(window: RecordWindow, record: Path, app: AppContext) -> None:
    window.close()
    Hold(record, app.clock()).release()


def test_a_file_that_is_not_a_record_is_left_without_a_lock(tmp_path: Path, app: AppContext) -> None:
    path = tmp_path / "x.wgdesk"
    path.write_text("no record")
    with pytest.raises(Trouble):
        RecordWindow(app, path)
    assert [one.name for one in tmp_path.glob("*.lock")] == []


@pytest.mark.sampled
def test_a_record_without_a_meeting_leads_to_setting_one_up(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "empty.wgdesk"
    Desk.create(path).close()
    window = RecordWindow(app, path)
    window.show()
    assert not window.empty.rests_on().isVisible()  # it is not known yet whether there is a meeting
    window.load()
    assert window.panel is window.empty
    assert window.empty.rests_on().isVisible()
    window.empty.set_up()
    form = window.findChild(NewRecord)
    form.names["body_full", "ar"].setText("الفريق العامل المعني بالمياه")
    form.begin()
    qtbot.waitUntil(lambda: window.panel is not window.empty)
    assert window.panel is window.panels["sittings"]  # no sitting held yet
    report = window.show_panel("report")
    report.show_block("title")  # finishes making the report
    assert "الفريق العامل المعني بالمياه" in report.view.toPlainText()
    window.close()


@pytest.mark.sampled
def test_a_meeting_still_to_come_opens_on_its_sittings(app: AppContext, tmp_path: Path) -> None:
    app.change(language="en", panel="history")  # the panel used last in another record
    day = date(2026, 10, 5)
    path = tmp_path / "fresh.wgdesk"
    names = {"body_full": {"en": "Working Group"}}
    create_record(path, MeetingPlan(1, day, day, "UTC", "en", names=names, sittings=True), app.clock)
    window = RecordWindow(app, path)
    window.load()
    assert window.panel is window.panels["sittings"]
    assert window.show_panel("report").document.lang == "en"
    window.show_panel("history")
    window.desk.do(open_sitting, sitting_id=window.session.live.programme.sittings[0].id)
    window.close()
    again = RecordWindow(app, path)
    again.load()
    assert again.panel is again.panels["history"]
    again.close()


def test_setting_up_a_meeting_needs_a_name(app: AppContext, tmp_path: Path) -> None:
    given: list[MeetingPlan] = []
    form = NewRecord(app, lambda plan, path: given.append(plan), start=tmp_path / "a.wgdesk")
    form.begin()
    assert form.banner.text
    assert not given
    form.names["body_full", "en"].setText("Working Group")
    form.begin()
    assert given[0].names == {"body_full": {"en": "Working Group"}}


@pytest.mark.sampled
@on_the_report
def test_a_complete_meeting_shows_no_warning(window: RecordWindow) -> None:
    window.panel.missing.show_findings((), window.panel.record, window.panel.document)
    assert window.panel.missing._calm.isVisible()
    assert window.panel.missing._calm_words.property("tone") == "ok"
    assert not window.panel.missing.list.isVisible()
