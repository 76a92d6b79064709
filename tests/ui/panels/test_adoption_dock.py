"""The dock of the adoption has room for its words even with every button shown."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from tests.meetings import close_record
from tests.ui.adoption_room import adopting, panel
from tests.ui.hands import Hands, hands
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.widgets.dock_button import DockButton

__all__ = ["adopting", "hands", "panel"]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_dock_of_a_closed_record_cuts_no_words(hands: Hands, adopting: Adopting, lang: str) -> None:
    hands.window.app.change(language=lang)
    hands.window.resize(1200, 768)
    hands.desk.do(close_record)
    hands.settle()
    buttons = [one for one in adopting.dock.findChildren(DockButton) if one.isVisible()]
    assert len(buttons) == 5
    assert [one.words for one in buttons if one.cut] == []
    line, frame = adopting.closing._reason, QStyleOptionFrame()
    line.initStyleOption(frame)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, line).width()
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) <= room
