"""What the Chair says about a list of speakers: who is left, under which item, when the floor is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from tests.script import scenes as s
from tests.script.one_way import assert_one_way
from tests.script.test_before_decisions import decided
from tests.script.test_in_the_order_of_time import HELD, keys, spoke, told
from wgdesk.phrasing.facts import ItemRefs
from wgdesk.phrasing.script_facts import ItemLabels, Remaining
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.moment import Moment

LATER = s.sitting(2, opened_at=s.ago(-60), closed_at=s.ago(-120))


def _facts(moments: tuple[Moment, ...], saying: str) -> list[object]:
    return [fact for one in moments for each in one.sayings if each.key == saying for _, fact in each.facts]


def test_nobody_is_said_to_be_left_before_others_speak_under_the_item() -> None:
    taken = (s.taken(1, since=s.ago(50)), s.taken(2, since=s.ago(30), until=s.ago(25)))
    script = told(spoke(1, 40, 35), spoke(2, 20, 15), taken_up=taken)
    found = keys(script)
    assert found.count("last-speaker") == 1
    assert found.index("last-speaker") > found.index("call")
    assert found[: found.index("last-speaker")].count("call") == 2
    assert_one_way(script)


@pytest.mark.parametrize(
    ("asked", "reopened", "left"), [(s.ago(20), (), 1), (s.ago(50), (), 1), (s.ago(20), (s.ago(25),), 0)]
)
def test_who_spoke_while_the_list_was_closed_had_been_on_it(
    asked: datetime, reopened: tuple[datetime, ...], left: int
) -> None:
    closed = (s.ago(30), *reopened)
    item = s.item(1, 1, reopenings=(closed,)) if reopened else s.item(1, 1, closed_at=s.ago(30))
    entries = (spoke(1, 40, 35), spoke(2, 20, 15, asked_at=asked))
    script = told(*entries, items=(item,), taken_up=(s.taken(1, since=s.ago(50), until=s.ago(5)),))
    assert _facts(script, "remaining") == ([Remaining(left)] if left else [])


def test_nobody_is_asked_who_else_wishes_to_speak_where_the_list_of_a_part_was_closed() -> None:
    items = (s.item(1, 1), s.item(11, 1, parent=1, closed_at=s.ago(30)))
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)), s.taken(11, since=s.ago(50), until=s.ago(5)))
    script = told(spoke(1, 40, 35, item_id=11), items=items, taken_up=taken)
    concluded = next(one for one in script if one.key == "conclude")
    assert [one.key for one in concluded.sayings] == ["concluded"]


@pytest.mark.parametrize("taken", [True, False])
def test_only_the_list_of_an_item_that_is_taken_up_is_told_to_be_closed(*, taken: bool) -> None:
    items = (s.item(1, 1), s.item(2, 2, closed_at=s.ago(30)))
    rows = (s.taken(1, since=s.ago(50), until=s.ago(5)), s.taken(2, since=s.ago(45), until=s.ago(5)))
    script = told(spoke(1, 40, 35), spoke(2, 20, 15, item_id=2), items=items, taken_up=rows[: 1 + taken])
    assert ("list-closed" in keys(script)) is taken


def _joint() -> tuple[ItemNow, ItemNow]:
    return s.item(1, 1, closed_at=s.ago(30)), s.item(2, 2, joint_with_id=1)


def test_the_list_of_joint_items_is_told_to_be_closed_whichever_of_them_is_spoken_on() -> None:
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)), s.taken(2, since=s.ago(50), until=s.ago(5)))
    script = told(spoke(1, 40, 35, item_id=2), items=_joint(), taken_up=taken)
    found = keys(script)
    assert found.count("list-closed") == 1
    assert found.index("call") < found.index("list-closed") < found.index("conclude")


def test_all_joint_items_are_announced_when_one_of_them_is_taken_up() -> None:
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)),)
    script = told(spoke(1, 40, 35), items=_joint(), taken_up=taken)
    assert ItemRefs((1, 2)) in _facts(script, "today")


def test_the_floor_is_open_after_a_panel_before_something_is_decided_under_another_item() -> None:
    outcome = s.outcome(panels=(s.panel(6),), actions=(decided(10, item_id=2),))
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)),)
    presents = s.finished(6, None, 6, lane="panel", begun_at=s.ago(30), ended_at=s.ago(20))
    found = keys(told(spoke(1, 40, 35), presents, taken_up=taken, out=outcome))
    assert found[found.index("call") + 1 : found.index("action") + 1] == [
        "last-speaker", "panel", "next-panellist", "open-floor", "action",
    ]  # fmt: skip
    assert found.count("open-floor") == 2


def test_the_floor_is_open_after_a_panel_before_another_item_is_taken_up() -> None:
    out = s.outcome(
        panels=(s.panel(6),), actions=(decided(12, item_id=2), decided(10, id=2), decided(8, id=3))
    )
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)), s.taken(2, since=s.ago(15), until=s.ago(11)))
    presents = s.finished(6, None, 6, lane="panel", begun_at=s.ago(30), ended_at=s.ago(20))
    found = keys(told(spoke(1, 40, 35), presents, taken_up=taken, out=out))
    assert found[found.index("next-panellist") + 1 :] == [
        "open-floor", "take-up", "open-floor", "last-call", "action", "conclude", "action", "action",
        "conclude", "adjourn",
    ]  # fmt: skip


def test_nobody_is_asked_to_speak_under_an_item_that_the_chair_has_left() -> None:
    taken = (s.taken(1, since=s.ago(55)), s.taken(2, since=s.ago(50), until=s.ago(5)))
    script = told(spoke(1, 40, 35, item_id=2), taken_up=taken, out=s.outcome(actions=(decided(10),)))
    found = keys(script)
    acted = found.index("action")
    assert found[acted - 2 : acted] == ["call", "last-speaker"]
    assert script[acted].sayings[0].key == "action-under"


def test_an_item_goes_on_while_a_part_of_it_is_still_to_be_continued() -> None:
    items = (s.item(1, 1), s.item(11, 1, parent=1), s.item(12, 2, parent=1))
    first = (s.taken(11, since=s.ago(50)), s.taken(12, since=s.ago(40)))
    again = (
        replace(s.taken(11, at=2, since=s.ago(-61), until=s.ago(-70))),
        replace(s.taken(12, at=2, since=s.ago(-75), until=s.ago(-90))),
    )
    script = told(
        spoke(1, -62, -65, item_id=11, sitting_id=2),
        items=items,
        taken_up=(*first, *again),
        sittings=(HELD, LATER),
        at=2,
    )
    concluded = [fact for fact in _facts(script, "concluded") if isinstance(fact, ItemLabels)]
    assert [[(each.number, each.sub) for each in one.items] for one in concluded] == [[(1, 1)], [(1, None)]]
