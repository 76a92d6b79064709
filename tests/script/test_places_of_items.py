"""Items are taken up before their speakers, by the presiding officer, as the record shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.script import scenes as s
from tests.script.test_before_decisions import decided
from tests.script.test_in_the_order_of_time import HELD, keys, spoke, told
from tests.script.test_places import numbers
from wgdesk.reads.values.programme import PresidingNow

ITEMS = (s.item(1, 1), s.item(2, 2), s.item(3, 3, substantive=False))


def test_an_item_is_taken_up_before_its_first_speaker_although_no_hour_says_so() -> None:
    going_on = replace(HELD, closed_at=None)
    rows = (replace(s.taken(1), taken_up_at=None),)
    script = told(spoke(1, 40, 35), s.entry(2, 2), items=ITEMS, taken_up=rows, sittings=(going_on,))
    found = [one for one in keys(script) if one in ("take-up", "open-floor", "call")]
    assert found[:3] == ["take-up", "open-floor", "call"]
    assert numbers(script, "take-up") == [1, 2, 3]


def test_an_item_without_an_hour_is_taken_up_before_its_decision() -> None:
    rows = tuple(replace(s.taken(key), taken_up_at=None) for key in (1, 2))
    course = {"items": ITEMS, "taken_up": rows, "out": s.outcome(actions=(decided(10),))}
    assert numbers(told(spoke(2, 40, 35, item_id=2), **course), "take-up") == [2, 1]
    assert numbers(told(**{**course, "out": s.EMPTY}), "take-up") == [1, 2], "nothing says when"
    both = told(spoke(2, 40, 35, item_id=2), slots=(s.slot(1, 2), s.slot(2, 2, 10)), **course)
    assert (numbers(both, "take-up"), numbers(both, "continue-later")) == ([2, 1], [1, 2])


def test_an_item_is_taken_up_before_its_decision_while_the_sitting_goes_on() -> None:
    going_on = replace(HELD, closed_at=None)
    rows = (s.taken(1, since=s.ago(50)), replace(s.taken(2), taken_up_at=None))
    course = {"items": ITEMS, "taken_up": rows, "sittings": (going_on,)}
    found = keys(told(spoke(1, 40, 35), out=s.outcome(actions=(decided(10, item_id=2),)), **course))
    assert found.index("take-up", found.index("take-up") + 1) < found.index("action"), found


def test_questions_are_put_by_the_officer_who_presides_over_the_item() -> None:
    presiding = (PresidingNow(1, 1, 1.0), PresidingNow(2, 2, 2.0, item_id=2))
    held = replace(HELD, presiding=presiding)
    rows = (s.taken(2, since=s.ago(50), until=s.ago(30)),)
    course = {"items": ITEMS, "officers": (s.CHAIR, s.VICE_CHAIR), "sittings": (held, s.sitting(2))}
    found = told(taken_up=rows, out=s.outcome(actions=(decided(10),)), **course)
    assert [one.key for one in found][-3:] == ["handover", "action", "adjourn"]
    assert [one.chair for one in found][-3:] == ["m", "f", "f"]


@pytest.mark.parametrize("under", [1, 2, None])
def test_a_panel_is_introduced_once_where_its_members_speak(under: int | None) -> None:
    """The members may speak under its item, under a joint item, or under none."""
    items = (ITEMS[0], s.item(2, 2, joint_with_id=1), ITEMS[2])
    panel = replace(s.panel(6, 7), item_id=1 if under else None)
    entries = [
        s.finished(n, None, n, lane="panel", item_id=under, begun_at=s.ago(50 - n), ended_at=s.ago(49.5 - n))
        for n in (6, 7)
    ]
    taken = tuple(s.taken(key, since=s.ago(50), until=s.ago(20)) for key in (1, 2))
    found = keys(told(*entries, items=items, taken_up=taken, out=s.outcome(panels=(panel,))))
    said = [one for one in found if one == "panel" or "panellist" in one]
    assert said == ["panel", "next-panellist", "next-panellist"]
