"""Informal bodies appear in the script where they were established and heard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.script import scenes as s
from tests.script.printed import running_order
from tests.script.said.informal import body
from tests.script.test_in_the_order_of_time import HELD, keys, spoke
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.script.moment import Moment

AGENDA = (s.item(1, 1, substantive=False), s.item(2, 2), s.item(3, 3, substantive=False))
TAKEN = tuple(s.taken(key, since=s.ago(70 - 15 * key), until=s.ago(60 - 15 * key)) for key in (1, 2, 3))
DECISIONS = tuple(
    replace(s.decision(subject), id=n, decided_at=s.ago(at))
    for n, (subject, at) in enumerate((("agenda", 53), ("organization", 52), ("report", 18)))
)


def told(*those: InformalBodyNow) -> tuple[Moment, ...]:
    """Return the script of a sitting with a statement under item 2."""
    held = replace(HELD, opened_at=s.ago(60))
    course = s.programme(sittings=(held,), items=AGENDA, taken_up=TAKEN, decisions=DECISIONS)
    course = replace(course, informal_bodies=those)
    floor = s.floor(spoke(1, 38, 35, item_id=2), under=2)
    return running_order(course, s.ROSTER, held, (floor,), s.EMPTY)


def test_a_body_without_an_item_is_established_when_the_work_is_organized() -> None:
    found = keys(told(body(established_at_id=1)))
    assert found.index("organization") + 1 == found.index("informal")
    assert found.index("informal") + 1 == found.index("conclude")


def test_a_body_of_an_item_is_established_after_its_debate() -> None:
    found = keys(told(body(established_at_id=1, item_id=2)))
    at = found.index("informal")
    assert found[at - 1 : at + 2] == ["last-speaker", "informal", "conclude"]


def test_the_chair_of_a_body_is_heard_before_the_report_is_adopted() -> None:
    script = told(body(reported_at_id=1))
    found = keys(script)
    assert found.index("last-speaker") < found.index("informal") < found.index("report")
    heard = script[found.index("informal")]
    assert [one.key for one in heard.sayings] == ["informal-floor", "informal-thanks"]


@pytest.mark.parametrize(("chair", "key"), [(8, "informal-own"), (None, "informal-floor")])
def test_who_presides_reports_without_the_floor(chair: int | None, key: str) -> None:
    script = told(body(reported_at_id=1, chaired_by_id=chair))
    heard = next(one for one in script if one.key == "informal")
    assert heard.sayings[0].key == key


def test_bodies_of_other_sittings_are_not_told() -> None:
    assert "informal" not in keys(told(body(established_at_id=2, reported_at_id=3)))
