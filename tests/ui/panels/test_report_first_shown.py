"""The first opening of the report takes long, but does not block the window."""

import pytest
from pytestqt.qtbot import QtBot

from ui.windows.record.record_window import RecordWindow


@pytest.mark.sampled
def test_the_report_is_laid_out_in_pieces_or_at_once_if_asked(window: RecordWindow, qtbot: QtBot) -> None:
    panel = window.show_panel("report")
    assert not panel.view.pages.blocks  # the panel is painted before the record is read
    qtbot.waitUntil(lambda: bool(panel.view.pages.blocks))
    assert len(panel.view.pages.blocks) < len(panel.document.blocks)
    panel.show_block("adoption")
    assert panel.view.current == "adoption"
    assert panel.view.pages.blocks == list(panel.document.blocks)
    qtbot.waitUntil(lambda: bool(panel.findings))
