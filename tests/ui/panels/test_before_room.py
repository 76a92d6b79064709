"""A recommendation put on the public display stays there whatever is done at the desk."""

from __future__ import annotations

import pytest

from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, hands
from ui.panels.recommendations.recommendations_panel import RecommendationsPanel
from ui.windows.record.command_menu import CommandMenu
from ui.windows.screens.display_window import DisplayWindow
from ui.windows.screens.pieces import TextPiece
from wgdesk.acts import programme
from wgdesk.acts.outcome import add_recommendation, edit_recommendation
from wgdesk.acts.wording import write_text

__all__ = ["hands"]

CTRL = Held.ControlModifier
BODY = {"ar": "ينبغي للدول أن تشجع التجار.", "en": "States should encourage dealers."}


@pytest.fixture
def panel(hands: Hands) -> RecommendationsPanel:
    made: RecommendationsPanel = hands.open("recommendations")
    return made


@pytest.fixture
def display(hands: Hands, panel: RecommendationsPanel) -> DisplayWindow:
    """The display, on, in a sitting that considers an item of substance."""
    course = hands.live.programme
    sitting = hands.desk.do(programme.add_sitting, day=course.last_day)
    hands.desk.do(programme.open_sitting, sitting_id=sitting)
    item = next(one for one in course.items if one.substantive)
    hands.desk.do(programme.take_up, item_id=item.id, sitting_id=sitting)
    hands.hit(Key.Key_F5)
    made = hands.window.screens().display
    assert made is not None
    return made


@pytest.fixture
def one(hands: Hands, panel: RecommendationsPanel, display: DisplayWindow) -> int:
    """A recommendation with a proposer, shown on the display."""
    proposer = next(iter(hands.live.roster.delegations))
    cluster = hands.outcome.clusters[0].id
    key = hands.desk.do(add_recommendation, cluster_id=cluster, body=BODY)
    hands.desk.do(edit_recommendation, recommendation_id=key, proposer_id=proposer)
    hands.settle()
    panel.go_to("recommendation", key)
    hands.hit(Key.Key_F5, held=CTRL)
    assert display.passage is not None
    return int(key)


def seen(display: DisplayWindow) -> dict[str, str]:
    """Return the texts of the display by their places."""
    pieces = display.pieces.items()
    return {key: bare(piece.block.text) for key, piece in pieces if isinstance(piece, TextPiece)}


def changes(display: DisplayWindow, lang: str) -> list[str]:
    assert display.passage is not None
    return [one.change for one in dict(display.passage.texts)[lang]]


def test_the_text_is_shown_with_its_state_and_without_its_proposer(
    hands: Hands, panel: RecommendationsPanel, display: DisplayWindow, one: int
) -> None:
    told = seen(display)
    assert {lang: told[f"text-{lang}"] for lang in BODY} == BODY
    assert told["section"].startswith("مقترحة · ")
    assert "page" not in told
    proposer = next(iter(hands.live.roster.delegations))
    assert bare(hands.window.session.names.delegation(proposer)) not in " ".join(told.values())
    words = panel.form.room.text()
    hands.hit(Key.Key_F5, held=CTRL)
    assert display.passage is None
    assert panel.form.room.text() != words


def test_a_typed_text_is_shown_when_its_box_is_left(
    hands: Hands, panel: RecommendationsPanel, display: DisplayWindow, one: int
) -> None:
    hands.go(panel.form._body.field)
    before = display.passage
    hands.type("كلمات ")
    panel.before_room.refresh()
    assert display.passage == before
    hands.hit(Key.Key_Return, held=CTRL)
    hands.qtbot.waitUntil(lambda: display.passage != before)
    assert "inserted" in changes(display, "ar")
    assert changes(display, "en") == ["kept"]
    assert seen(display)["page"].startswith("الصيغة ٢ مقارنةً بالصيغة ١ · ")
    assert seen(display)["display-inserted"]


@pytest.mark.sampled
def test_the_text_stays_while_others_are_selected_and_while_somebody_speaks(
    hands: Hands, panel: RecommendationsPanel, display: DisplayWindow, one: int
) -> None:
    before = display.passage
    other = hands.outcome.clusters[0].recommendations[0].id
    panel.go_to("recommendation", other)
    hands.give_floor()
    hands.qtbot.waitUntil(lambda: display.shown.floor)
    hands.open("speakers")
    assert display.passage == before
    hands.open("recommendations")
    panel.go_to("recommendation", other)
    hands.hit(Key.Key_F5, held=CTRL)
    assert display.passage is not None
    assert display.passage.block == f"recommendation-{other}"
    hands.hit(Key.Key_F5, held=CTRL)
    assert display.passage is None


def test_the_text_stays_during_a_suspension_and_after_adjournment(
    hands: Hands, display: DisplayWindow, one: int
) -> None:
    """Delegations may agree on a text in the room during a suspension; the bar says it is shown."""
    before, sitting = display.passage, hands.live.programme.sitting
    assert before is not None
    assert sitting is not None
    for act in (programme.suspend_sitting, programme.adjourn_sitting):
        hands.desk.do(act, sitting_id=sitting.id)
        hands.qtbot.waitUntil(lambda: not display._public._in_session)
        display.refresh()
        assert display.passage == before


@pytest.mark.sampled
def test_the_plain_title_covers_the_text_and_undo_removes_it(
    hands: Hands, panel: RecommendationsPanel, display: DisplayWindow, one: int
) -> None:
    hands.hit(Key.Key_F5, held=Held.ShiftModifier)
    assert display.passage is None
    hands.hit(Key.Key_F5, held=Held.ShiftModifier)
    assert display.passage is not None
    hands.desk.undo()
    hands.desk.undo()
    hands.qtbot.waitUntil(lambda: display.passage is None)
    assert panel.before_room.key is None


@pytest.mark.sampled
def test_a_text_changed_elsewhere_is_shown_with_labels_in_the_window_s_language(
    hands: Hands, panel: RecommendationsPanel, display: DisplayWindow, one: int
) -> None:
    where = {"table": "recommendation", "row": one, "field": "body"}
    hands.desk.do(write_text, **where, lang="en", body="States should require dealers.")
    hands.qtbot.waitUntil(lambda: "deleted" in changes(display, "en"))
    hands.window.app.change(language="en")
    assert seen(display)["page"].startswith("Version 2 compared with version 1 · ")
    assert seen(display)["section"].startswith("Proposed · ")


@pytest.mark.sampled
def test_the_menu_turns_the_pages_of_the_text(
    hands: Hands, panel: RecommendationsPanel, display: DisplayWindow, one: int
) -> None:
    where = {"table": "recommendation", "row": one, "field": "body"}
    hands.desk.do(write_text, **where, lang="en", body="States should encourage dealers. " * 30)
    hands.qtbot.waitUntil(lambda: "من" in seen(display).get("page", ""))
    before = seen(display)
    hands.hit(Key.Key_F10)
    menu = hands.window.findChild(CommandMenu)
    assert menu is not None
    name = hands.window.app.speech.say("key-display-page-on")
    next(entry for entry in menu.actions() if entry.text().startswith(name)).trigger()
    assert seen(display)["text-en"] != before["text-en"]
    assert seen(display)["name"] == before["name"]
    menu.close()
