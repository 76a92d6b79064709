"""The time allotted to a statement, its interruptions, and the key that passes the floor to the next."""

from typing import Any

import pytest

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import delegations, floor, programme, setup

LIST, REPLY, ORDER, SECRETARIAT = m.Lane.LIST, m.Lane.REPLY, m.Lane.ORDER, m.Lane.SECRETARIAT


@pytest.fixture
def party(hand: Hand) -> int:
    return hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)


def begin(hand: Hand, party: int, lane: m.Lane, key: str | None = None) -> int:
    """Have a statement begin, or be refused with ``key``."""
    asked = hand.do(floor.ask_floor, sitting_id=hand.sitting, delegation_id=party, lane=lane, item_id=None)
    assert refused(hand, floor.give_floor, request_id=asked) == key
    return asked


def pauses(hand: Hand, request: int) -> list[tuple[str, str | None]]:
    found = rows_in(hand.path, "pause").values()
    return [(row["paused_at"], row["resumed_at"]) for row in found if row["request_id"] == request]


@pytest.mark.parametrize("lane", [ORDER, SECRETARIAT])
@pytest.mark.parametrize("paused", [True, False])
def test_a_statement_is_interrupted_and_goes_on(hand: Hand, party: int, lane: m.Lane, paused: bool) -> None:
    running = hand.statement()
    if paused:
        hand.do(floor.pause_statement, request_id=running)
    point = begin(hand, party, lane)
    assert hand.row("request", running)["interrupted"] is True
    ((paused_at, resumed_at),) = pauses(hand, running)
    assert resumed_at is None
    if not paused:
        assert paused_at == hand.row("request", point)["begun_at"]
    assert refused(hand, floor.pause_statement, request_id=running) == "paused-already"
    assert refused(hand, floor.resume_statement, request_id=running) == "floor-taken"
    hand.do(floor.end_statement, request_id=point)
    begin(hand, party, REPLY, "interrupted-waits")
    begin(hand, hand.egypt, LIST, "interrupted-waits")
    before = rows(hand.path)
    hand.do(floor.resume_statement, request_id=running)
    assert hand.row("request", running)["interrupted"] is False
    assert pauses(hand, running)[0][1] is not None
    assert refused(hand, floor.resume_statement, request_id=running) == "not-paused"
    hand.desk.undo()
    assert rows(hand.path) == before


def test_only_points_of_order_and_the_secretariat_interrupt(hand: Hand, party: int) -> None:
    hand.statement()
    for lane in (LIST, REPLY, m.Lane.PANEL, m.Lane.INVITED):
        begin(hand, party, lane, "floor-taken")
    begin(hand, party, ORDER)
    begin(hand, party, ORDER, "floor-taken")  # one after another
    begin(hand, party, SECRETARIAT, "floor-taken")  # a statement is interrupted already


def test_a_point_of_order_during_what_the_secretariat_says(hand: Hand, party: int) -> None:
    said = begin(hand, party, SECRETARIAT)
    begin(hand, party, SECRETARIAT, "floor-taken")
    begin(hand, party, ORDER)
    assert hand.row("request", said)["interrupted"] is True


def test_one_statement_is_interrupted_at_a_time(hand: Hand, party: int) -> None:
    running = hand.statement()
    said = begin(hand, party, SECRETARIAT)
    begin(hand, party, ORDER, "floor-taken")
    hand.do(floor.end_statement, request_id=said)
    begin(hand, party, ORDER)
    assert hand.row("request", running)["interrupted"] is True


def test_two_points_of_order_while_a_statement_waits(hand: Hand, party: int) -> None:
    running = hand.statement()
    for _ in range(2):
        hand.do(floor.end_statement, request_id=begin(hand, party, ORDER))
    hand.do(floor.end_statement, request_id=running)  # it may be ended without going on
    row = hand.row("request", running)
    assert (row["interrupted"], pauses(hand, running)[0][1]) == (False, row["ended_at"])
    begin(hand, party, REPLY)


def test_a_sitting_is_not_adjourned_over_an_interrupted_statement(hand: Hand, party: int) -> None:
    hand.statement()
    hand.do(floor.end_statement, request_id=begin(hand, party, ORDER))
    assert refused(hand, programme.adjourn_sitting, sitting_id=hand.sitting) == "statement-open"


def test_a_statement_is_allotted_the_limit_of_its_speaker(hand: Hand, party: int) -> None:
    group = hand.do(delegations.add_grouping, code="G77", name={"en": "Group of 77"})
    hand.do(setup.set_option, name="limit_observer", value="90")
    hand.do(setup.set_option, name="limit_organization", value="0")
    un = hand.do(delegations.add_delegation, code="UNU", category=m.Category.UN_BODY)
    for given, seconds in (
        ({"delegation_id": party}, 180),
        ({"delegation_id": party, "grouping_id": group}, 300),
        ({"delegation_id": party, "lane": ORDER}, 60),
        ({"delegation_id": hand.egypt}, 90),
        ({"delegation_id": un}, None),
        ({"lane": SECRETARIAT}, None),
    ):
        asked = hand.do(floor.ask_floor, sitting_id=hand.sitting, **given)
        assert hand.row("request", asked)["allotted"] is None
        hand.do(floor.give_floor, request_id=asked)
        assert hand.row("request", asked)["allotted"] == seconds
        hand.do(floor.end_statement, request_id=asked)


def test_a_later_limit_leaves_what_was_allotted(hand: Hand) -> None:
    running = hand.statement()
    hand.do(setup.set_option, name="limit_organization", value="30")
    assert hand.row("request", running)["allotted"] == 180


def test_a_running_statement_gets_more_or_less_time(hand: Hand) -> None:
    running = hand.request()
    give: Any = floor.give_time
    assert refused(hand, give, request_id=running, seconds=30) == "not-speaking"
    hand.do(floor.give_floor, request_id=running)
    for seconds, left in ((30, 210), (-60, 150), (-600, 0), (30, 30)):
        hand.do(give, request_id=running, seconds=seconds)
        assert hand.row("request", running)["allotted"] == left
    assert refused(hand, give, request_id=running, seconds=10_000) == "number-out-of-range"
    hand.do(floor.end_statement, request_id=running)
    assert refused(hand, give, request_id=running, seconds=30) == "not-speaking"
    unlimited = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=SECRETARIAT)
    hand.do(floor.give_floor, request_id=unlimited)
    assert refused(hand, give, request_id=unlimited, seconds=30) == "no-limit"


def test_one_key_ends_a_statement_and_calls_the_next(hand: Hand) -> None:
    running, after = hand.statement("A"), hand.request("B")
    before = rows(hand.path)
    hand.do(floor.next_speaker, ending_id=running, calling_id=after)
    assert hand.row("request", running)["ended_at"] == hand.row("request", after)["called_at"] is not None
    hand.desk.undo()
    assert rows(hand.path) == before
    hand.desk.redo()
    # What the operator saw has moved on: nothing at all is done.
    other = hand.request("C")
    assert refused(hand, floor.next_speaker, ending_id=running, calling_id=other) == "not-speaking"
    assert refused(hand, floor.next_speaker, ending_id=None, calling_id=after) == "moved-on"
    assert hand.row("request", other)["called_at"] is None
    hand.do(floor.next_speaker, ending_id=None, calling_id=other)
    hand.do(floor.give_floor, request_id=other)
    hand.do(floor.next_speaker, ending_id=other, calling_id=None)
    assert refused(hand, floor.next_speaker, ending_id=None, calling_id=None) == "nobody-next"
