"""The layout of the panel of speakers on common screens: what must not move or be cut."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from tests.ui.room import Room, room
from ui.panels.speakers.speakers_panel import SpeakersPanel
from ui.state.app_context import AppContext

__all__ = ["room"]

on_screens = pytest.mark.parametrize(
    ("lang", "size"), [(lang, size) for size in ((1366, 768), (1920, 1080)) for lang in ("ar", "en")]
)


def _speakers(room: Room, app: AppContext, lang: str, size: tuple[int, int]) -> SpeakersPanel:
    """The panel on a screen of a given size, with a speaker on the floor and others waiting."""
    app.change(language=lang)
    room.give("BRA")
    for code in ("EGY", "PRT", "JPN"):
        room.ask(code)
    room.window.resize(*size)
    panel = room.window.show_panel("speakers")
    assert isinstance(panel, SpeakersPanel)
    room.settle()
    return panel


def _places(panel: SpeakersPanel) -> list[QRect]:
    now, card = panel.now, panel.list_card
    parts: tuple[QWidget, ...] = (now.go, now.pause, now.end, now.note, now.timer.more, card.head.turn, card)
    return [QRect(one.mapTo(panel, QPoint(0, 0)), one.size()) for one in parts]


@pytest.mark.sampled
@on_screens
def test_opening_the_sheet_moves_nothing(
    room: Room, app: AppContext, lang: str, size: tuple[int, int]
) -> None:
    panel = _speakers(room, app, lang, size)
    before = _places(panel)
    panel.open_request(panel.list.rows.rows[0].key)
    room.settle()
    assert panel.details.isVisible()
    assert _places(panel) == before


@pytest.mark.sampled
@on_screens
def test_the_title_of_the_item_is_not_cut(
    room: Room, app: AppContext, lang: str, size: tuple[int, int]
) -> None:
    head = _speakers(room, app, lang, size).head
    assert not head.pick.cut
