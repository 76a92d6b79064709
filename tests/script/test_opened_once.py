"""The meeting is declared open once: at the first sitting that was held with a quorum."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.test_in_the_order_of_time import HELD, keys, told
from wgdesk.reads.values.programme import SittingNow

ELECTED = replace(s.CHAIR, elected_at_id=2)
ELECTION = s.item(1, 1, substantive=False, title=words("انتخاب أعضاء المكتب", "Election of officers"))


def _without_quorum(number: int) -> SittingNow:
    times = {"opened_at": s.ago(200), "closed_at": s.ago(190)}
    return s.sitting(number, inquorate=True, **times)


def test_nothing_is_declared_open_without_a_quorum() -> None:
    sittings = (_without_quorum(1), replace(HELD, id=2, number=2), s.sitting(3))
    assert keys(told(sittings=sittings, at=1)) == ["call-to-order", "adjourn"]
    assert keys(told(sittings=sittings, at=2))[:2] == ["call-to-order", "opening"]


def test_officers_are_elected_under_their_item_at_the_sitting_that_opens_the_meeting() -> None:
    sittings = (_without_quorum(1), replace(HELD, id=2, number=2), s.sitting(3))
    taken = (s.taken(1, at=2, since=s.ago(50), until=s.ago(40)),)
    items = (ELECTION, s.item(2, 2))
    found = keys(told(sittings=sittings, items=items, taken_up=taken, officers=(ELECTED,), at=2))
    assert found[:4] == ["call-to-order", "opening", "take-up", "election"]


def test_a_sitting_that_was_not_held_opens_nothing() -> None:
    sittings = (s.sitting(1, held=False), replace(HELD, id=2, number=2), s.sitting(3))
    assert "opening" in keys(told(sittings=sittings, at=2))
