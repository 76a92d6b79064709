"""The Chair asks for speakers before a decision, and thanks the last speaker before an interruption."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.script import scenes as s
from tests.script.one_way import assert_one_way
from tests.script.test_in_the_order_of_time import HELD, keys, spoke, told
from wgdesk.reads.values.actions import ActionNow
from wgdesk.script.moment import Moment

TAKEN = (s.taken(1, since=s.ago(50), until=s.ago(5)),)


def decided(at: float, **other: Any) -> ActionNow:
    """Return a decision made under item 1 so many minutes ago."""
    found = s.action("decided", "عقد حلقة عمل", "to hold a workshop")
    return replace(found, **{"item_id": 1, "decided_at": s.ago(at), **other})


def after_taking_up(moments: tuple[Moment, ...]) -> list[str]:
    """Return the keys of the moments from the taking up of the item on."""
    found = keys(moments)
    return found[found.index("take-up") + 1 :]


def test_the_list_is_told_to_be_empty_before_the_decision() -> None:
    script = told(spoke(1, 40, 35), taken_up=TAKEN, out=s.outcome(actions=(decided(10),)))
    assert after_taking_up(script) == [
        "open-floor", "call", "last-speaker", "last-call", "action", "conclude", "adjourn",
    ]  # fmt: skip
    asked = next(one for one in script if one.key == "last-call")
    assert [one.key for one in asked.sayings] == ["any-other"]
    assert_one_way(script)


def test_the_floor_is_open_before_a_decision_on_which_nobody_spoke() -> None:
    script = told(taken_up=TAKEN, out=s.outcome(actions=(decided(10), decided(8, id=2))))
    assert after_taking_up(script) == ["open-floor", "last-call", "action", "action", "conclude", "adjourn"]
    asked = next(one for one in script if one.key == "last-call")
    assert [one.key for one in asked.sayings] == ["any-delegation"]


def test_nobody_is_asked_before_a_decision_in_the_midst_of_the_debate() -> None:
    entries = (spoke(1, 40, 35), spoke(2, 20, 15))
    script = told(*entries, taken_up=TAKEN, out=s.outcome(actions=(decided(30),)))
    assert after_taking_up(script) == [
        "open-floor", "call", "action", "call", "last-speaker", "conclude", "adjourn",
    ]  # fmt: skip


def test_an_explanation_of_position_opens_no_debate_after_the_decision() -> None:
    explains = spoke(2, 8, 6, kind="position")
    script = told(explains, taken_up=TAKEN, out=s.outcome(actions=(decided(10),)))
    assert after_taking_up(script) == ["open-floor", "last-call", "action", "call", "conclude", "adjourn"]


def test_the_floor_is_open_before_a_motion_under_the_item() -> None:
    moved = replace(s.motion("close_debate", 1, True), moved_at=s.ago(20))
    script = told(taken_up=TAKEN, out=s.outcome(motions=(moved,)))
    assert after_taking_up(script) == ["open-floor", "motion", "conclude", "adjourn"]


def test_who_had_ended_is_thanked_before_a_point_of_order() -> None:
    order = s.finished(3, 3, lane="order", ruling=s.ruled(), begun_at=s.ago(20), ended_at=s.ago(19))
    script = told(spoke(1, 40, 35), spoke(2, 15, 10), order, taken_up=TAKEN)
    raised = next(one for one in script if one.key == "point-of-order")
    assert [one.key for one in raised.sayings] == ["thank", "point-of-order"]
    assert_one_way(script)


def test_nobody_is_said_to_be_left_while_speakers_remain_on_the_closed_list() -> None:
    items = (s.item(1, 1, closed_at=s.ago(30)), s.item(2, 2))
    waits = s.entry(2, 2, asked_at=s.ago(50))
    taken = (s.taken(1, since=s.ago(50)), s.taken(1, at=2, since=s.NOW))
    script = told(spoke(1, 40, 35), waits, items=items, taken_up=taken, sittings=(HELD, s.sitting(2)))
    assert "last-speaker" not in keys(script)
    closed = next(one for one in script if one.key == "list-closed")
    assert [one.key for one in closed.sayings] == ["thank", "list-closed", "remaining"]
