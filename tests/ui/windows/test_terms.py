"""Each window uses the terms of its record's body, and follows its options."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.report.any_body import record_path
from tests.ui.conftest import bare
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.setup import set_option
from wgdesk.meeting_setup.bodies import body_called

pytestmark = pytest.mark.slow  # long: in the thorough run only

BODY = "uncac-implementation-review"  # sessions, States parties, a President


def opened(app: AppContext, path: Path, qtbot: QtBot) -> RecordWindow:
    app.change(panel="speakers")
    window = RecordWindow(app, path)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    return window


@pytest.fixture
def review(app: AppContext, tmp_path: Path, qtbot: QtBot) -> RecordWindow:
    return opened(app, record_path(body_called(BODY).template, tmp_path), qtbot)


def said(window: RecordWindow, key: str) -> str:
    return bare(window.app.speech.say(key))


def seen(widget: QWidget) -> list[str]:
    return [bare(one.text()) for one in widget.findChildren(QLabel) if one.isVisible()]


def test_two_windows_use_the_terms_of_their_own_bodies(
    app: AppContext, review: RecordWindow, record: Path, qtbot: QtBot
) -> None:
    other = opened(app, record, qtbot)
    app.change(language="en")
    assert (said(review, "key-panel-meeting"), said(other, "key-panel-meeting")) == (
        "Session details",
        "Meeting details",
    )
    assert (said(review, "office-vice-chair"), said(other, "office-vice-chair")) == (
        "Vice-President",
        "Vice-Chair",
    )
    assert (said(review, "meeting-parties"), said(other, "meeting-parties")) == ("States parties", "Parties")
    app.change(language="ar")
    assert (said(review, "key-panel-meeting"), said(other, "key-panel-meeting")) == (
        "بيانات الدورة",
        "بيانات الاجتماع",
    )
    assert "الدورة الخامسة" in bare(review.windowTitle())
    assert "الاجتماع الخامس" in bare(other.windowTitle())


def test_terms_follow_the_options_and_their_undo(app: AppContext, review: RecordWindow) -> None:
    app.change(language="en")
    review.session.do(set_option, name="term_sitting", value="sitting")
    assert "Sixth sitting" in seen(review.bar)
    review.undo()
    assert "Sixth meeting" in seen(review.bar)
