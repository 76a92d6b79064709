"""A message covers no button, moves nothing, and is reached and closed with keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from tests.ui.hands import Hands, hands
from ui.dialogs.ask import Ask
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.widgets.banner import Banner

__all__ = ["hands"]

pytestmark = pytest.mark.slow  # long: in the thorough run only

PANELS = ("sittings", "speakers", "attendance", "recommendations", "documents", "meeting")


def places(window: QMainWindow, banner: Banner) -> dict[QWidget, QRect]:
    """Return the places of all focusable widgets but those of the banner."""
    QApplication.processEvents()
    return {
        one: QRect(one.mapTo(window, QPoint()), one.size())
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not banner.isAncestorOf(one)
    }


def tell(banner: Banner) -> None:
    """Show a message with a button."""
    banner.say("left-waiting", "plain", n=4, item="2")
    banner.offer("left-waiting-look", lambda: None)


def complain(banner: Banner) -> None:
    """Show the longest refusal."""
    banner.say("refused-bad-outline", "warn", kind="sittings")


@pytest.mark.parametrize(("lang", "scale"), [("ar", 100), ("en", 150)])
def test_a_message_moves_nothing_and_covers_no_button(
    hands: Hands, app: AppContext, lang: str, scale: int
) -> None:
    app.change(language=lang, scale=scale)
    app.theme.finish()
    hands.window.bar.offer_way(("alone-go", lambda: None))
    for name in PANELS:
        panel = hands.open(name)
        before = places(hands.window, panel.banner)
        while before != (before := places(hands.window, panel.banner)):
            pass
        assert hands.window.bar.way in before
        for say in (tell, complain):
            say(panel.banner)
            assert places(hands.window, panel.banner) == before
            banner = QRect(panel.banner.mapTo(hands.window, QPoint()), panel.banner.size())
            buttons = {one: place for one, place in before.items() if isinstance(one, QAbstractButton)}
            assert [one for one, place in buttons.items() if place.intersects(banner)] == []
            assert hands.window.rect().contains(banner)
            assert panel.banner.height() >= panel.banner.heightForWidth(panel.banner.width())


@pytest.mark.parametrize("name", ["sittings", "speakers", "attendance", "documents"])
def test_the_button_of_a_message_is_reached_with_tab_and_esc_closes_it(hands: Hands, name: str) -> None:
    panel = hands.open(name)
    tell(panel.banner)
    passed = []
    while len(passed) < 20 and hands.focus is not panel.banner._ways_out[0]:
        hands.hit(Qt.Key.Key_Backtab)
        passed.append(hands.focus.accessibleName())
    assert hands.focus is panel.banner._ways_out[0], passed
    hands.hit(Qt.Key.Key_Tab)
    assert hands.focus is panel.banner._close
    panel.enter()
    hands.hit(Qt.Key.Key_Escape)
    assert panel.banner.isHidden()


def test_a_message_belongs_to_its_panel(hands: Hands) -> None:
    tell(hands.open("sittings").banner)
    said = hands.window.panel.banner
    assert said.isVisible()
    assert hands.open("documents").banner.isHidden()
    assert not said.isVisible()
    hands.open("sittings")
    assert said.isVisible()
    assert said._ways_out[0].isVisible()


def test_the_offer_to_remove_a_missing_record_moves_nothing(program: Program, tmp_path: Path) -> None:
    start = program.show_start()
    QApplication.processEvents()
    before = places(start, start.banner)
    start.banner.say("recent-gone-offer", "warn", name="gone.wgdesk")
    start.banner.offer("recent-remove", lambda: None)
    assert start.banner.geometry().contains(start._words.geometry())  # no half line shows below it
    QApplication.processEvents()
    assert places(start, start.banner) == before


def test_enter_presses_the_button_that_has_the_focus(hands: Hands, app: AppContext) -> None:
    panel = hands.open("sittings")
    panel.lists["officers"].add.setFocus()
    hands.hit(Qt.Key.Key_Return)
    assert hands.focus is panel.forms["officer-add"].pick.field
    done: list[str] = []
    dialog = Ask(app, "dialog-close", "dialog-close", {"dialog-close": lambda: done.append("close")})
    dialog.show()
    leave = dialog.foot.itemAt(dialog.foot.count() - 1).widget()
    leave.setFocus()
    QTest.keyClick(leave, Qt.Key.Key_Return)  # Qt's own dialogs press the first button
    assert (done, dialog.isVisible()) == ([], False)
