"""The balance and spoken times shown beside a proposed order, as in the figures at a glance."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.rules.hand import LATER, Hand, hand_on
from wgdesk.acts import delegations, floor
from wgdesk.acts.helpers.argument_kinds import Category, Gender
from wgdesk.model import Lane
from wgdesk.speaking_order.proposed_way import ListStanding, list_standing, proposed_way


@pytest.fixture
def hand(tmp_path: Path) -> Iterator[Hand]:
    """Egypt and then Kenya are waiting under no item."""
    for made in hand_on(tmp_path / "record.wgdesk"):
        kenya = made.do(delegations.add_delegation, code="KEN", category=Category.STATE)
        for key in (made.egypt, kenya):
            made.do(floor.ask_floor, sitting_id=made.sitting, delegation_id=key)
        yield made


def told(hand: Hand) -> ListStanding:
    return hand.desk.read(list_standing, (hand.sitting, None), LATER)


def speaks(hand: Hand, lane: Lane) -> None:
    request = hand.do(
        floor.ask_floor, sitting_id=hand.sitting, item_id=hand.item, delegation_id=hand.egypt, lane=lane
    )
    hand.do(floor.give_floor, request_id=request)
    hand.do(floor.end_statement, request_id=request)


def moves(hand: Hand) -> int:
    where = (hand.sitting, None)
    return len(hand.desk.read(proposed_way, where, "least_time", LATER).changes)


def test_a_point_of_order_costs_no_place(hand: Hand) -> None:
    speaks(hand, Lane.ORDER)
    assert told(hand).spoken == {}
    assert moves(hand) == 0
    speaks(hand, Lane.LIST)
    assert told(hand).spoken[hand.egypt] > timedelta()
    assert moves(hand) == 1


def test_time_is_counted_for_regional_groups_only(hand: Hand) -> None:
    group = hand.do(delegations.add_grouping, code="AG", name={"en": "African Group"}, regional=True)
    hand.do(delegations.edit_delegation, delegation_id=hand.egypt, grouping_id=group)
    speaks(hand, Lane.LIST)
    assert told(hand).region_spoken.keys() == {group}
    hand.do(delegations.edit_grouping, grouping_id=group, regional=False)
    assert told(hand).region_spoken.keys() == {None}


def test_a_guessed_gender_counts_as_unknown(hand: Hand) -> None:
    for name, gender in (("Amal", Gender.F), ("Badr", Gender.M), ("Celia", None)):
        person = hand.do(delegations.add_person, gender=gender, name={"en": name})
        hand.do(floor.ask_floor, sitting_id=hand.sitting, person_id=person)
    balance = told(hand).balance
    assert (balance.women, balance.men, balance.unknown) == (1, 1, 3)  # neither State has named a person
