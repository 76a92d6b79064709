"""The navigation: buttons have words where there is room for them."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton

from ui.state.app_context import AppContext
from ui.windows.record.navigation import Navigation
from ui.windows.record.record_window import RecordWindow

SCREENS = [
    (1366, 690, 100),
    (1366, 768, 100),
    (1920, 1080, 100),
    (1920, 1080, 125),
]  # width, height, per cent


def at_size(window: RecordWindow, width: int, height: int) -> Navigation:
    window.resize(width, height)
    QApplication.processEvents()
    return window.navigation


def places(side: Navigation) -> list[QRect]:
    return [button.geometry() for button in side.findChildren(QPushButton)]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_buttons_show_their_words_where_there_is_room(
    window: RecordWindow, app: AppContext, lang: str
) -> None:
    for width, height, scale in SCREENS:
        app.change(language=lang, scale=scale)
        side = at_size(window, width, height)
        for name, small in side.small.items():
            assert small._worded, (name, height)
            assert small.width() >= small.line_width(), (name, height)  # no name is cut
            assert small.accessibleName() == app.speech.say(f"key-{name}")
            assert small.accessibleName() in small.toolTip()


def test_in_a_small_window_icons_remain_and_keep_their_names(window: RecordWindow, app: AppContext) -> None:
    names = [small.accessibleName() for small in window.navigation.small.values()]
    for width, height in ((1366, 600), (1366, 480), (1000, 768)):
        side = at_size(window, width, height)
        assert window.height() == height
        assert not any(small._worded for small in side.small.values())
        assert [small.accessibleName() for small in side.small.values()] == names
        assert all(small.width() == small.height() for small in side.small.values())
    assert all(small._worded for small in at_size(window, 1366, 768).small.values())


def test_buttons_do_not_overlap(window: RecordWindow) -> None:
    for width, height in ((1366, 690), (1366, 600), (1366, 480), (1000, 768)):
        side = at_size(window, width, height)
        found = places(side)
        assert all(side.rect().contains(one) for one in found), (width, height)
        assert not any(one.intersects(other) for at, one in enumerate(found) for other in found[:at])
