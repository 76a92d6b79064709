"""What the adoption shows of the other two screens: the Chair's words, and the public display."""

import pytest

from tests.ui.adoption_room import adopting, panel
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, hands
from ui.panels.report.adoption.adoption_mode import Adopting

pytestmark = pytest.mark.sampled

__all__ = ["adopting", "hands", "panel"]


def test_the_words_are_those_on_the_chair_s_screen_at_every_step(hands: Hands, adopting: Adopting) -> None:
    screens = hands.window.screens()
    before = bare(adopting.chair.words.text())
    screens.toggle_podium()
    podium = screens.podium
    assert podium is not None
    assert podium.told is not None
    assert before == bare(" ".join("".join(text for text, _ in podium.told.runs).split())) != ""
    podium.go(-1)
    adopting.chair.refresh()
    assert podium.prompter.away
    told = bare(" ".join("".join(text for text, _ in podium.told.runs).split()))
    assert bare(adopting.chair.words.text()) == told != before


def test_the_small_picture_is_what_the_display_shows(hands: Hands, adopting: Adopting) -> None:
    card, say = adopting.side.display, hands.window.app.speech.say
    assert (card.state.text(), card.state.property("tone")) == (say("adoption-display-off"), "")
    assert card.picture.isHidden()
    card.acts["display"].click()
    display = hands.window.screens().display
    assert display is not None
    assert display.isVisible()
    card.refresh()
    assert (card.state.text(), card.state.property("tone")) == (say("adoption-display-on"), "ok")
    whole = display.grab()
    made = hands.window.session.room.display_picture(whole.size(), whole.devicePixelRatio())
    assert made is not None
    assert made.toImage() == whole.toImage()
    assert card.picture.pixmap().width() <= card.picture.width()
    shown = card.picture.pixmap().toImage()
    hands.hit(Key.Key_F5, held=Held.ShiftModifier)
    card.refresh()
    assert (card.state.text(), card.state.property("tone")) == (say("display-plain"), "warn")
    assert card.picture.pixmap().toImage() != shown
    card.acts["panic"].click()  # its content again
    assert not display.plain


def test_the_adoption_fills_the_window(hands: Hands, adopting: Adopting) -> None:
    """A check of the whole mode for the daily run; details are left to the slow tests."""
    assert not hands.window.navigation.isVisible()
    assert adopting.width() > hands.window.width() - 60
    now = adopting.now
    assert now.current is not None
    assert adopting.card.number.text() == adopting._words.name(now.current)
    for lang, column in adopting.card.columns.items():
        assert column.isVisible()
        assert column.text.text == adopting.texts.standing(now.current, lang)
    coming = adopting.side.next
    assert coming.list.isVisible()
    assert coming.least() > coming.head.sizeHint().height() + coming.list.sizeHintForRow(0)
    hands.hit(Key.Key_PageDown)
    assert adopting.now.current is not None
    assert adopting.now.current.part != now.current.part
    hands.hit(Key.Key_End)
    assert adopting.now.at == len(now.passages) - 1
    adopting.list.take_section(now.current.part)
    assert {one.part for one in adopting.now.selected} == {now.current.part}
    assert adopting.dock.adopt.words == hands.window.app.speech.say(
        "adoption-adopt-several", n=adopting.dock._range(adopting.now.to_adopt)
    )
    hands.hit(Key.Key_Escape)
    assert hands.window.navigation.isVisible()
