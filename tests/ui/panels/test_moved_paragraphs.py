"""A paragraph amended into the text of another is shown as moved, not as deleted and inserted."""

from __future__ import annotations

import pytest

from tests.ui.adoption_room import adopting, panel, read_out
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Key, hands
from tests.ui.panels.test_adoption_display import amend, display, go, numbered
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.windows.screens.display_window import DisplayWindow

__all__ = ["adopting", "display", "hands", "panel"]


def changes(adopting: Adopting, lang: str = "ar") -> list[str]:
    return [one.change for one in adopting.card.columns[lang].text.stretches]


@pytest.mark.sampled
def test_two_swapped_paragraphs_show_where_they_came_from(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    one, two = numbered(adopting)[:2]
    words = {block: read_out(adopting, block) for block in (one, two)}
    chip = adopting.card.moved
    amend(hands, adopting, display, one, words[two])
    assert chip.isHidden(), "it still stands in its place too"
    assert not {"moved-in", "moved-out"} & set(changes(adopting))
    amend(hands, adopting, display, two, words[one])
    assert changes(adopting) == ["moved-out", "moved-in"]
    assert bare(chip.text()) == "نُقلت من الفقرة ١"
    assert changes(adopting, "en") == ["kept"]
    go(hands, adopting, display, one)
    assert chip.isVisible()
    assert bare(chip.text()) == "نُقلت من الفقرة ٢"
    assert display.passage is not None
    assert display.passage.section.endswith(chip.text())
    hands.hit(Key.Key_Space)
    adopting.list.point_at(one)
    assert changes(adopting) == ["moved-out", "moved-in"], "the gavel makes it no other change"


@pytest.mark.sampled
def test_a_moved_paragraph_that_is_also_amended_is_not_marked_as_moved(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    one, two = numbered(adopting)[:2]
    words = read_out(adopting, one)
    amend(hands, adopting, display, one, "نص آخر للفقرة.")
    amend(hands, adopting, display, two, f"{words} وكلمات أخرى.")
    assert adopting.card.moved.isHidden()
    amend(hands, adopting, display, two, words)
    assert adopting.card.moved.isVisible()
    go(hands, adopting, display, one)
    assert changes(adopting) == ["moved-out", "inserted"]
    assert adopting.card.moved.isHidden()
