"""A field for one person finds whoever is in the record, adds who is not, and lets go again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame

from tests.ui.hands import Hands, Key, hands
from tests.ui.panels.test_several_panels import of, panel
from ui.panels.panellists.panellists_panel import PanellistsPanel
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.sampled

__all__ = ["hands", "panel"]


def test_somebody_new_is_added_and_removed_with_the_focus_in_the_field(
    hands: Hands, panel: PanellistsPanel
) -> None:
    panel._about.click()
    field, known = panel._facts.co_moderator, set(hands.desk.read(roster).people)
    hands.go(field.search.field)
    hands.type("Ms. Zoe Quill")
    popup = field.search._popup
    assert isinstance(popup, QFrame)
    window = panel.window()
    assert popup.width() >= min(300, window.width())
    assert popup.x() >= 0
    assert popup.geometry().right() <= window.width()
    hands.hit(Key.Key_Return)
    hands.settle()
    (made,) = set(hands.desk.read(roster).people) - known
    assert of(hands, panel.item.item_id)[0].co_moderator_id == field.key == made
    assert hands.focus is field.gone
    hands.hit(Key.Key_Space)
    hands.settle()
    assert of(hands, panel.item.item_id)[0].co_moderator_id is None
    assert hands.focus is field.search.field
