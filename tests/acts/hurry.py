"""Steps of an operator in a hurry."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.acting.records import everything, reason
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acts import delegations, floor
from wgdesk.reads.queries.floor import floor as read_floor
from wgdesk.reads.values.floor import Floor

ORDER, REPLY, SECRETARIAT = m.Lane.ORDER, m.Lane.REPLY, m.Lane.SECRETARIAT


@pytest.fixture
def party(hand: Hand) -> int:
    return hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)


def seen(hand: Hand, item: int | None = None) -> Floor:
    return hand.desk.read(read_floor, hand.sitting, item or hand.item)


def wait(hand: Hand, seconds: int) -> None:
    """Let time pass by reading the clock, which advances by a second each time."""
    for _ in range(seconds):
        hand.desk.clock()


def spoken(hand: Hand, guest: str = "A", **given: Any) -> int:
    request = hand.request(guest, **given)
    hand.do(floor.give_floor, request_id=request)
    wait(hand, 9)
    hand.do(floor.end_statement, request_id=request)
    return request


def interposed(hand: Hand, party: int) -> tuple[int, int]:
    """Interrupt a statement by a point of order; return both."""
    running = hand.statement()
    point = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=ORDER, delegation_id=party)
    hand.do(floor.give_floor, request_id=point)
    return running, point


def nothing_written(hand: Hand, step: Callable[[], Any]) -> str | None:
    """Return why a step is refused; fail if it wrote anything."""
    before = everything(hand.path)
    key = reason(step)
    assert key is None or everything(hand.path) == before
    return key
