"""The window of a record of each body, in both languages: the report and the facts of the meeting."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.report.any_body import record_path
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.report.report_panel import ReportPanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.paths import resource

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.mark.parametrize("name", sorted(file.stem for file in resource("bodies").glob("*.toml")))
def test_the_window_shows_the_report_and_the_facts_of_each_body(
    name: str, app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    app.change(panel="speakers")
    window = RecordWindow(app, record_path(body_called(name).template, tmp_path))
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    for lang in ("ar", "en"):
        app.change(language=lang)
        report = window.show_panel("report")
        assert isinstance(report, ReportPanel)
        qtbot.waitUntil(lambda report=report: bool(report.findings))
        facts = window.show_panel("meeting")
        assert isinstance(facts, MeetingPanel)
        for section in facts.pages:
            facts.sections.point_at(section)
        pick = facts.pages["body"].pick
        # A body whose names are typed is matched to the first with the same options.
        shown = "trafficking-in-persons" if name == "untoc-working-group" else name
        assert pick.currentText() == body_called(shown).title[lang]
        assert facts.pages["outline"].list.rows.rowCount() == len(
            body_called(name).template.get("outline", ())
        ) or not body_called(name).template.get("outline")
