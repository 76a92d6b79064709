"""The panels of an item: the Chair introduces each, in their order, and gives its members the floor."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.script import scenes as s
from tests.script.one_way import assert_one_way
from tests.script.printed import running_order
from wgdesk.model import PanelRole
from wgdesk.phrasing.script_facts import Speaker
from wgdesk.reads.values.floor import RequestNow
from wgdesk.script import course

FIRST, SECOND = s.panel(6, 1), replace(s.panel(7, 4), id=2, place=2.0)


def test_each_panel_is_introduced() -> None:
    scene = s.scene(out=s.outcome(panels=(FIRST, SECOND)))
    item = s.item(1, 1)
    assert scene.panels(item) == (FIRST, SECOND)
    moments = [course.introduced(scene, one) for one in scene.panels(item)]
    assert len(moments) == 2
    assert moments[0] != moments[1]


def test_an_empty_panel_is_not_introduced() -> None:
    scene = s.scene(out=s.outcome(panels=(s.panel(),)))
    assert scene.panels(s.item(1, 1)) == ()


def test_a_speaker_is_on_the_panel_that_the_statement_names() -> None:
    keynote = replace(s.panel(6, 7, roles={6: PanelRole.KEYNOTE}), id=2, place=2.0)
    there = s.scene(out=s.outcome(panels=(FIRST, keynote, replace(SECOND, id=3, item_id=2))))
    on_first, on_second, elsewhere = (s.entry(9, someone=6, lane="panel", panel_id=key) for key in (1, 2, 3))
    spoke = s.entry(9, someone=6, lane="panel")
    panels = [there.panel_of(s.item(1, 1), one) for one in (on_first, on_second, elsewhere, spoke)]
    assert [one and one.id for one in panels] == [1, 2, 3, 1]
    told = [there.speaker(one).speech for one in (on_first, on_second, elsewhere, spoke)]
    assert told == ["presentation", "statement", "presentation", "presentation"]


def script(*entries: RequestNow, **other: Any) -> list[str]:
    """Return the moments of item 1 by key, but speakers given the floor by name."""
    course = s.programme(items=(s.item(1, 1),), slots=(s.slot(1),), **other)
    out = s.outcome(panels=(FIRST, SECOND))
    said = running_order(course, s.ROSTER, course.sittings[0], (s.floor(*entries),), out)
    assert_one_way(said)
    found: list[str] = []
    for moment in said:
        given = [dict(one.facts)["who"] for one in moment.sayings if one.key == "give"]
        people = [one.person for one in given if isinstance(one, Speaker)]
        found += [one.name.get("en") or "" if one else "delegation" for one in people] or [moment.key]
    return found[found.index("take-up") + 1 : found.index("conclude")]


def test_before_the_sitting_all_who_present_have_the_floor_in_the_order_of_delivery() -> None:
    first = ["panel", "Leila Ben Salem", "Victor Rausch"]
    second = ["panel", "Hassan Elamin", "Olga Petrova"]
    assert script() == [*first, *second, "open-floor"]  # as they are given the floor then
    secretariat = s.entry(1, someone=5, lane="secretariat")
    rest = ["open-floor", "close-list", "delegation", "last-speaker"]
    assert script(secretariat, s.entry(2, 2)) == ["Nora Khalil", *first, *second, *rest]


def test_panellists_listed_by_hand_or_too_late_are_not_foreseen() -> None:
    introduced = ["panel", "open-floor"] * 2
    assert script(options={"panellists_listed": "by_hand"}) == introduced
    assert script(taken_up=(s.taken(1),)) == introduced
