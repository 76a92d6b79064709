"""Events implied without a row: items without issues, panels without hours, carried motions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.one_way import adopted_by, assert_one_way
from tests.script.printed import running_order
from tests.script.test_before_decisions import after_taking_up, decided
from tests.script.test_in_the_order_of_time import HELD, keys, spoke, told
from wgdesk.live.agenda import adopting_item
from wgdesk.phrasing.facts import ItemRefs
from wgdesk.phrasing.script_facts import ItemLabel, Numbers, SittingNumber
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.moment import Moment

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
    assert dict(announced.facts)["items"] == ItemRefs((1, 2))
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


@pytest.mark.parametrize(
    "last",
    [
        other_matters("Other business"),
        other_matters("مسائل أخرى"),
        other_matters("Adoption of the report", no_issues=True),
    ],
)
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


def test_what_organizes_the_meeting_is_not_concluded_with_nothing_said() -> None:
    titles = ("Election of officers", "Adoption of the agenda", "Organization of work")
    items = (
        *(s.item(n, n, substantive=False, title=words(one, one)) for n, one in enumerate(titles, 1)),
        s.item(4, 4),
    )
    taken = tuple(s.taken(key, since=s.ago(60 - 5 * key), until=s.ago(56 - 5 * key)) for key in (1, 2, 3, 4))
    script = told(items=items, taken_up=taken, sittings=(HELD,), decisions=(s.decision("agenda"),))
    found = keys(script)
    assert found.count("organization") == 1
    election = next(one for one in script if one.key == "election")
    assert [one.key for one in election.sayings] == ["no-election"]
    decided_on_work = (s.decision("agenda"), replace(s.decision("organization"), decided_at=s.ago(43)))
    script = told(items=items, taken_up=taken, sittings=(HELD,), decisions=decided_on_work)
    assert keys(script).count("organization") == 1


def test_a_sitting_that_was_not_held_has_no_script_and_is_not_announced() -> None:
    sittings = (HELD, s.sitting(2, held=False), s.sitting(3))
    course = s.programme(sittings=sittings, taken_up=(s.taken(1, since=s.ago(50)),))
    found = running_order(course, s.ROSTER, sittings[1], (), s.EMPTY)
    assert [(one.key, one.sayings) for one in found] == [("not-held", ())]
    before = running_order(course, s.ROSTER, HELD, (), s.EMPTY)
    announced = next(one for one in before[-1].sayings if one.key == "next-sitting")
    assert dict(announced.facts)["sitting"] == SittingNumber(3, False)


def test_the_last_sitting_of_a_meeting_that_is_over_closes_it_whatever_is_left() -> None:
    over = replace(HELD, day=s.programme().last_day)
    found = keys(told(sittings=(over,), taken_up=(s.taken(1, since=s.ago(50), until=s.ago(40)),)))
    assert found[-1] == "close"


def test_texts_of_items_that_the_sitting_did_not_take_up_come_before_the_report_in_their_order() -> None:
    first, second = (s.recommendation(n, "adopted", sitting_id=1) for n in (1, 2))
    clusters = tuple(
        replace(s.cluster(replace(one, cluster_id=key), key=key), item_id=key)
        for key, one in ((2, first), (1, second))
    )
    report = replace(s.decision("report"), decided_at=None)
    script = told(
        sittings=(HELD,),
        taken_up=(s.taken(1, since=s.ago(50), until=s.ago(30)),),
        decisions=(report,),
        out=s.outcome(clusters=clusters),
    )
    read = [n for one in script if one.key == "recommendation" for n in list(adopted_by((one,)))]
    assert read == [1, 2]
    found = keys(script)
    assert found.index("conclude") < found.index("recommendation") < found.index("report")


def test_a_text_on_which_an_action_is_taken_is_announced() -> None:
    text = s.recommendation(2, "agreed")
    voted = replace(s.action("adopted", "", "", recommendation_id=text.id), item_id=1, decided_at=s.ago(10))
    out = s.outcome(clusters=(s.cluster(text),), actions=(voted,))
    announced = next(
        one
        for one in told(taken_up=(s.taken(1, since=s.ago(50)),), out=out)[0].sayings
        if one.key == "today-texts"
    )
    assert dict(announced.facts)["numbers"] == Numbers((2,))


def test_a_vote_of_which_nobody_recorded_the_numbers_leaves_a_place_for_them() -> None:
    voted = s.decision("agenda", "vote")
    moment = next(one for one in told(taken_up=(), decisions=(voted,)) if one.key == "agenda")
    assert [one.key for one in moment.sayings] == ["vote-agenda", "tally-unknown", "voted-so"]
