"""Statements under no item of the sitting also have a place in its script."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.reads.values.words import Words
from wgdesk.script import debate
from wgdesk.script.moment import Moment

HELD = s.sitting(1, opened_at=s.ago(60), closed_at=s.ago(0))


def order(
    *entries: RequestNow,
    sittings: tuple[SittingNow, ...] = (HELD, s.sitting(2)),
    at: int = 1,
    **other: Any,
) -> list[str]:
    """Return the keys of the moments of a sitting at which item 2 was taken up ten minutes ago."""
    under = dict.fromkeys(one.item_id for one in entries)
    floors = [Floor(at, key, tuple(one for one in entries if one.item_id == key)) for key in under]
    course = s.programme(
        sittings=sittings,
        items=(s.item(1, 1, no_issues=True), s.item(2, 2)),
        taken_up=(s.taken(2, at=at, until=s.ago(1)),),
        **other,
    )
    here = next(one for one in sittings if one.number == at)
    return [one.key for one in running_order(course, s.ROSTER, here, floors, s.EMPTY)]


def test_a_position_on_an_item_of_another_sitting_is_explained_when_it_was() -> None:
    under_two = s.finished(1, 1, item_id=2, called_at=s.ago(9), begun_at=s.ago(9), ended_at=s.ago(7))
    stray = s.finished(2, 2, item_id=1, kind="position")
    found = order(under_two, stray)
    assert found[found.index("take-up") :] == [
        "take-up", "open-floor", "call", "next", "last-speaker", "conclude", "adjourn",
    ]  # fmt: skip
    assert order(under_two, s.entry(2, 2, item_id=1)).count("call") == 1  # who waited in vain is not called


def test_a_statement_on_an_item_whose_part_was_taken_up_meanwhile_is_made_when_it_was() -> None:
    items = (s.item(2, 2), s.item(21, 1, parent=2))
    taken = (s.taken(2), s.taken(21, since=s.ago(8), until=s.ago(6)))
    times = {"called_at": s.ago(4), "begun_at": s.ago(4), "ended_at": s.ago(2)}
    late = s.finished(1, 2, item_id=2, kind="position", **times)
    course = s.programme(sittings=(HELD, s.sitting(2)), items=items, taken_up=taken)
    floor = s.floor(late, under=2)
    found = [one.key for one in running_order(course, s.ROSTER, HELD, (floor,), s.EMPTY)]
    assert found[-5:] == [
        "take-up", "open-floor", "conclude", "call", "adjourn",
    ]  # fmt: skip


def test_before_the_sitting_a_position_is_explained_after_the_texts_are_adopted() -> None:
    last = (s.sitting(1), s.sitting(2))
    course = s.programme(sittings=last, items=(s.item(1, 1), s.item(2, 2)), taken_up=(s.taken(1),))
    out = s.outcome(clusters=(s.cluster(s.recommendation(1)),))
    floor = s.floor(s.entry(1, 2, item_id=1, sitting_id=2, kind="position"), at=2)
    found = [one.key for one in running_order(course, s.ROSTER, last[1], (floor,), out)]
    assert found.index("recommendation") < found.index("call")


def test_a_panellist_is_not_said_to_speak_for_the_group_of_which_the_panel_was_introduced() -> None:
    grouped = s.entry(1, someone=6, lane="panel", grouping_id=3)
    said = debate.give(s.scene(), grouped, None)
    assert [dict(one.facts)["who"].behalf for one in said.sayings] == [Words()]


def test_who_opens_the_meeting_speaks_before_its_first_item_and_who_closes_it_at_the_end() -> None:
    first = s.finished(1, lane="secretariat", item_id=None, kind="opening", begun_at=s.ago(15))
    assert order(first)[:3] == ["call-to-order", "opening", "secretariat"]
    last = s.sitting(1, opened_at=s.ago(60), closed_at=s.ago(0))
    closing = s.finished(1, lane="secretariat", item_id=None, kind="closing", ended_at=s.ago(0.2))
    closing = closing._replace(begun_at=s.ago(0.4))
    adopted = replace(s.decision("report"), decided_at=s.ago(0.5))
    found = order(closing, sittings=(last,), decisions=(adopted,))
    assert found[-2:] == ["secretariat", "close"]
    assert found.index("report") < found.index("secretariat")


def test_a_point_of_order_under_an_item_of_another_sitting_is_not_lost() -> None:
    assert "ruling" in order(s.finished(1, 1, lane="order", item_id=1, ruling=s.ruled()))


def asked(items: tuple[ItemNow, ...], *entries: RequestNow) -> list[str]:
    """Return how the Chair asks at the second sitting who wishes to speak, item by item."""
    sittings = (HELD, s.sitting(2, opened_at=s.ago(15)))
    taken = tuple(
        s.taken(one.id, 2, since=s.ago(10 - n * 5), until=s.ago(6 - n * 5) if n < 2 else None)
        for n, one in enumerate(items)
    )
    course = s.programme(sittings=sittings, items=items, taken_up=taken)
    floors = [Floor(2, one.id, tuple(e for e in entries if e.item_id == one.id)) for one in items]
    said: tuple[Moment, ...] = running_order(course, s.ROSTER, sittings[1], floors, s.EMPTY)
    told = [one.key for moment in said if moment.key == "conclude" for one in moment.sayings]
    return [key for key in told if key.startswith("any-")]


@pytest.mark.parametrize(
    ("lane", "question"), [("list", "any-other"), ("secretariat", "any-delegation"), (None, "any-delegation")]
)
def test_others_are_asked_only_where_a_delegation_has_spoken(lane: str | None, question: str) -> None:
    spoken = [s.finished(1, 1, item_id=2, lane=lane, begun_at=s.ago(9), ended_at=s.ago(8))] if lane else []
    assert asked((s.item(2, 2), s.item(3, 3)), *spoken) == [question, "any-delegation"]


def test_others_are_asked_under_other_matters_too() -> None:
    other = s.item(4, 4, substantive=False)
    assert asked((s.item(2, 2), other, s.item(5, 5))) == ["any-delegation"] * 3
    assert asked((s.item(2, 2), other)) == ["any-delegation"]  # the last item adopts the report
