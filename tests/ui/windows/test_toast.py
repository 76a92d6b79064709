"""The toast of the last act is over the bar, and covers nothing pressed, typed in or read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import Hands, hands
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk

__all__ = ["hands"]


def place(hands: Hands, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(hands.window, QPoint()), widget.size())


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("length", [1, 400])
def test_the_toast_covers_neither_the_panel_nor_the_chips_of_the_bar(
    hands: Hands, lang: str, length: int
) -> None:
    hands.window.app.change(language=lang)
    for panel in ("sittings", "speakers", "recommendations", "report"):
        hands.open(panel)
        hands.window.toast.say("toast-done", act="…" * length)
        QApplication.processEvents()
        bar, toast = hands.window.bar, place(hands, hands.window.toast)
        assert place(hands, bar).contains(toast)
        for told in (bar._sitting, bar._state, bar._quorum, bar._saved):
            assert told.isHidden() or not toast.intersects(place(hands, told)), panel


def test_a_banner_stays_visible_above_the_toast(hands: Hands) -> None:
    panel = hands.open("documents")
    panel.banner.say("toast-done", act="…")
    hands.window.toast.say("toast-done", act="…")
    QApplication.processEvents()
    assert not place(hands, hands.window.toast).intersects(place(hands, panel.banner))


def test_without_a_meeting_the_toast_is_at_the_top_too(app: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    Desk.create(tmp_path / "empty.wgdesk").close()
    window = RecordWindow(app, tmp_path / "empty.wgdesk")
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    window.toast.say("toast-done", act="…")
    QApplication.processEvents()
    assert window.bar.isHidden()
    assert window.rect().contains(window.toast.geometry())
    assert window.toast.geometry().bottom() < 50


def test_the_toast_moves_when_the_bar_shows_more(hands: Hands) -> None:
    toast, bar = hands.window.toast, hands.window.bar
    toast.say("toast-done", act="…")
    QApplication.processEvents()
    before = place(hands, toast)
    bar.show_display(True)
    QApplication.processEvents()
    assert place(hands, toast) != before
    assert not place(hands, toast).intersects(place(hands, bar._display))
