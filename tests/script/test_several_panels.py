"""An item with several panels: the Chair introduces each of them, in their order."""

from __future__ import annotations

from dataclasses import replace

from tests.script import scenes as s
from wgdesk.script import course


def test_each_panel_is_introduced() -> None:
    first, second = s.panel(6), replace(s.panel(7, 4), id=2, place=2.0)
    scene = s.scene(out=s.outcome(panels=(first, second)))
    item = s.item(1, 1)
    assert scene.panels(item) == (first, second)
    moments = course.panels(scene, item)
    assert len(moments) == 2
    assert moments[0] != moments[1]


def test_a_panel_on_which_nobody_is_is_not_introduced() -> None:
    scene = s.scene(out=s.outcome(panels=(s.panel(),)))
    assert course.panels(scene, s.item(1, 1)) == []
