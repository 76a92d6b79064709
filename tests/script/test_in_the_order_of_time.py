"""A script of the past is in order of time, across the items of the sitting."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import PresidingNow
from wgdesk.script.moment import Moment

HELD = s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW)
NEXT = s.sitting(2)


def told(*entries: RequestNow, **other: Any) -> tuple[Moment, ...]:
    """Return the script of the first sitting, or of the one that is given as ``at``."""
    under = dict.fromkeys(one.item_id for one in entries)
    floors = [s.floor(*(one for one in entries if one.item_id == key), under=key) for key in under]
    out = other.pop("out", s.EMPTY)
    at, bodies = other.pop("at", 1), other.pop("bodies", ())
    course = replace(s.programme(**{"sittings": (HELD, NEXT), **other}), informal_bodies=bodies)
    return running_order(course, s.ROSTER, course.sittings[at - 1], floors, out)


def keys(moments: tuple[Moment, ...]) -> list[str]:
    return [one.key for one in moments]


def spoke(key: int, since: float, until: float, **other: Any) -> RequestNow:
    """Return a statement that began and ended so many minutes ago."""
    times = {"called_at": s.ago(since), "begun_at": s.ago(since), "ended_at": s.ago(until)}
    return s.finished(key, key, **{**times, **other})


def test_a_point_of_order_under_another_item_interrupts_whoever_speaks_then() -> None:
    items = (s.item(1, 1), s.item(11, 1, parent=1))
    taken = (s.taken(1, since=s.ago(50), until=s.ago(5)), s.taken(11, since=s.ago(40), until=s.ago(6)))
    order = s.finished(
        3, 3, lane="order", item_id=1, ruling=s.ruled(), begun_at=s.ago(18), ended_at=s.ago(17.5)
    )
    entries = (spoke(1, 45, 42), spoke(2, 20, 15, item_id=11), order)
    found = keys(told(*entries, items=items, taken_up=taken))
    at = found.index("point-of-order")
    assert found[at - 1 : at + 3] == ["call", "point-of-order", "ruling", "return-floor"]
    assert found.index("take-up", found.index("take-up") + 1) < at


def test_an_item_ends_when_its_last_speaker_has_ended_whatever_was_noted() -> None:
    taken = (s.taken(1, since=s.ago(50), until=s.ago(20)), s.taken(2, since=s.ago(20), until=s.ago(5)))
    script = told(spoke(1, 25, 15), spoke(2, 12, 10, item_id=2), taken_up=taken)
    found = keys(script)
    first = found.index("call")
    assert [one.key for one in script[first + 1].sayings] == ["thank", "no-more"]
    assert found[first : first + 3] == ["call", "last-speaker", "conclude"]
    assert found[first + 3 :] == ["take-up", "open-floor", "call", "last-speaker", "conclude", "adjourn"]


def test_a_reservation_is_noted_after_the_delegation_had_the_floor() -> None:
    row = replace(s.reservation(2), made_at=s.ago(10))
    adopted = s.recommendation(1, "adopted", sitting_id=1, adopted_at=s.ago(20), reservations=(row,))
    out = s.outcome(clusters=(s.cluster(adopted),))
    silent = [one for one in told(out=out) if one.key == "reservation"]
    assert [[each.key for each in one.sayings] for one in silent] == [
        ["give-reservation", "thank-point", "reservation"]
    ]
    explains = spoke(2, 9, 8, kind="position", item_id=2)
    found = told(explains, out=out)
    at = keys(found).index("reservation")
    assert keys(found)[at - 1] == "call"
    assert [one.key for one in found[at].sayings] == ["thank", "reservation"]


def test_a_reservation_made_at_a_later_sitting_is_noted_there() -> None:
    row = replace(s.reservation(2), made_at=s.ago(1))
    adopted = s.recommendation(1, "adopted", sitting_id=1, adopted_at=s.ago(20), reservations=(row,))
    over, later = replace(HELD, closed_at=s.ago(5)), s.sitting(2, opened_at=s.ago(4), closed_at=s.NOW)
    course = s.programme(sittings=(over, later, s.sitting(3)))
    out = s.outcome(clusters=(s.cluster(adopted),))
    found = [keys(running_order(course, s.ROSTER, one, (), out)) for one in (over, later)]
    assert ["reservation" in one for one in found] == [False, True]


def test_the_item_of_the_report_is_concluded_before_the_closing_statements() -> None:
    items = (s.item(1, 1, no_issues=True), s.item(2, 2, substantive=False))
    closing = spoke(1, 8, 6, item_id=2, kind="closing")
    found = keys(
        told(
            closing,
            sittings=(HELD,),
            items=items,
            taken_up=(s.taken(2, since=s.ago(30), until=s.ago(2)),),
            decisions=(replace(s.decision("report"), decided_at=s.ago(10)),),
        )
    )
    assert found[-3:] == ["conclude", "call", "close"]


def test_another_officer_takes_the_chair_for_an_item_and_gives_it_back() -> None:
    presiding = (PresidingNow(1, 2, 1.0, item_id=2),)
    taken = tuple(s.taken(key, since=s.ago(50 - 10 * key), until=s.ago(45 - 10 * key)) for key in (1, 2, 3))
    items = tuple(s.item(key, key) for key in (1, 2, 3))
    found = told(
        sittings=(replace(HELD, presiding=presiding), NEXT),
        officers=(s.CHAIR, s.VICE_CHAIR),
        items=items,
        taken_up=taken,
    )
    assert keys(found).count("handover") == 2
    first, second = (n for n, one in enumerate(found) if one.key == "handover")
    assert [one.chair for one in (found[first], found[first + 1], found[second + 1])] == ["f", "m", "f"]
    assert [one.sayings[0].key for one in (found[first], found[second])] == ["handover", "handover-back"]


def test_the_chair_says_each_turn_between_items_once() -> None:
    # item 2 was left for item 1 and comes back; item 3 has a statement and was never taken up
    items = (s.item(1, 1), s.item(2, 2), s.item(3, 3))
    taken = (s.taken(2, since=s.ago(50), until=s.ago(5)), s.taken(1, since=s.ago(40), until=s.ago(30)))
    entries = (
        spoke(1, 48, 46, item_id=2),
        spoke(2, 38, 36, item_id=1),
        spoke(3, 20, 18, item_id=2),
        spoke(4, 16, 14, item_id=2),
        spoke(6, 4, 3, item_id=3),
    )
    script = told(*entries, items=items, taken_up=taken)
    turns = [
        (each.key, dict(each.facts)["item"].number)  # type: ignore[union-attr]
        for one in script
        for each in one.sayings
        if each.key in ("take-up", "continue", "resume-item")
    ]
    assert turns == [("take-up", 2), ("take-up", 1), ("resume-item", 2), ("take-up", 3)]


def test_whoever_spoke_last_is_thanked_before_what_has_no_hour() -> None:
    taken = (replace(s.taken(1, since=s.ago(50)), finished_at=None),)
    text = s.recommendation(1, "adopted", sitting_id=1, adopted_at=None)
    script = told(spoke(1, 45, 40), taken_up=taken, out=s.outcome(clusters=(s.cluster(text),)))
    at = keys(script).index("call")
    assert script[at + 1].sayings[0].key == "thank"
