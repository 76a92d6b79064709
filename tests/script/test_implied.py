"""What no row tells happened all the same: items without issues, panels without hours, carried motions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.language.sentences.facts import words
from tests.script import scenes as s
from tests.script.one_way import assert_one_way
from tests.script.test_before_decisions import after_taking_up, decided
from tests.script.test_in_the_order_of_time import HELD, keys, spoke, told
from wgdesk.live.agenda import adopting_item
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.script_facts import ItemLabel, Moment

AGENDA = (
    s.item(1, 1),
    s.item(2, 2, substantive=False, no_issues=True, title=words("مسائل أخرى", "Other matters")),
    s.item(3, 3, substantive=False),
)


def turns(moments: tuple[Moment, ...]) -> list[int]:
    """Return the numbers of the items that the Chair turns to, in order."""
    labels = [dict(each.facts)["item"] for one in moments for each in one.sayings if each.key == "take-up"]
    return [one.number for one in labels if isinstance(one, ItemLabel)]


@pytest.mark.parametrize("timed", [True, False])
def test_an_item_without_issues_is_called_before_the_report_is_adopted(timed: bool) -> None:
    report = replace(s.decision("report"), decided_at=s.ago(5) if timed else None)
    taken = (s.taken(1, since=s.ago(50), until=s.ago(30)),)
    script = told(sittings=(HELD,), items=AGENDA, taken_up=taken, decisions=(report,))
    found = keys(script)
    assert turns(script) == [1, 2]
    assert found.index("conclude") < found.index("no-issues") < found.index("report")
    announced = next(each for each in script[0].sayings if each.key == "today")
    assert "2" in str(dict(announced.facts)["items"])
    assert_one_way(script)


def test_an_item_without_issues_is_called_once_at_the_sitting_that_took_it_up() -> None:
    taken = (s.taken(2, since=s.ago(50), until=s.ago(45)), s.taken(3, since=s.ago(40)))
    report = replace(s.decision("report"), decided_at=s.ago(5))
    script = told(sittings=(HELD,), items=AGENDA, taken_up=taken, decisions=(report,))
    assert keys(script).count("no-issues") == 1


def test_an_item_without_issues_is_not_called_at_a_sitting_before_that_of_the_report() -> None:
    report = replace(s.decision("report"), sitting_id=2, decided_at=None)
    script = told(items=AGENDA, taken_up=(s.taken(1, since=s.ago(50)),), decisions=(report,))
    assert "no-issues" not in keys(script)


def other_matters(title: str, **other: bool) -> ItemNow:
    return s.item(3, 3, **{"substantive": False, "title": words(title, title), **other})


@pytest.mark.parametrize("last", [other_matters("Other business"), other_matters("مسائل أخرى")])
def test_no_report_is_adopted_under_other_matters(last: ItemNow) -> None:
    assert adopting_item(s.programme(items=(s.item(1, 1), last))) is None
    adopts = other_matters("Adoption of the report")
    assert adopting_item(s.programme(items=(s.item(1, 1), adopts))) == adopts


def test_a_panel_without_hours_is_introduced_heard_and_thanked_before_the_floor_is_open() -> None:
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)),)
    script = told(spoke(1, 40, 35), taken_up=taken, out=s.outcome(panels=(s.panel(6, 7),)))
    assert after_taking_up(script)[:5] == ["panel", "next-panellist", "next-panellist", "open-floor", "call"]
    opened = next(one for one in script if one.key == "open-floor")
    assert opened.sayings[0].key == "thank-panel"
    assert_one_way(script)


def test_a_panel_that_has_hours_is_introduced_once() -> None:
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)),)
    first = s.finished(1, None, 6, lane="panel", begun_at=s.ago(45), ended_at=s.ago(42))
    script = told(first, taken_up=taken, out=s.outcome(panels=(s.panel(6, 7),)))
    found = keys(script)
    assert (found.count("panel"), found.count("next-panellist")) == (1, 1)


@pytest.mark.parametrize("kind", ["suspend", "adjourn"])
def test_a_motion_that_was_carried_is_carried_out_at_once(kind: str) -> None:
    moved = replace(s.motion(kind, 1, True), moved_at=s.ago(20))
    stopped = s.suspension("informal", suspended_at=s.ago(19), resumed_at=s.ago(10))
    held = replace(HELD, suspensions=(stopped,) if kind == "suspend" else ())
    items = tuple(s.item(key, key) for key in (1, 2))
    taken = tuple(replace(s.taken(key), taken_up_at=None) for key in (1, 2))
    script = told(sittings=(held, s.sitting(2)), items=items, taken_up=taken, out=s.outcome(motions=(moved,)))
    found = keys(script)
    at = found.index("motion")
    if kind == "suspend":
        assert found[at : at + 4] == ["motion", "suspend", "resume", "conclude"]
        assert turns(script) == [1, 2]
    else:
        assert found[at:] == ["motion", "adjourn"]


def test_an_explanation_follows_the_decision_of_which_no_hour_is_known() -> None:
    explains = spoke(1, 40, 35, kind="position", action_id=1)
    out = s.outcome(actions=(decided(0, decided_at=None),))
    found = after_taking_up(told(explains, taken_up=(s.taken(1, since=s.ago(50)),), out=out))
    assert found.index("action") < found.index("call")


def test_an_item_that_no_later_sitting_has_is_concluded_though_nobody_recorded_it() -> None:
    later = s.sitting(2, opened_at=s.NOW, closed_at=s.NOW)
    taken = (s.taken(1, since=s.ago(50)),)
    assert "conclude" in keys(told(taken_up=taken, sittings=(HELD, later)))
    assert "conclude" not in keys(told(taken_up=taken, sittings=(HELD, s.sitting(2))))
