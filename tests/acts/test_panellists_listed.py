"""An option lists panellists as speakers when their item is taken up, once and in the same act."""

from typing import Any

import pytest

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acts import delegations, floor, panellists, programme, setup, speakers
from wgdesk.errors import Refused


def panel_of(hand: Hand, *people: int) -> None:
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    for place, person in enumerate(people):
        hand.do(panellists.add_panellist, panel_id=panel, person_id=person, turn=float(-place))


def person(hand: Hand, name: str, **given: Any) -> int:
    return hand.do(delegations.add_person, gender=m.Gender.M, name={"en": name}, **given)


def listed(hand: Hand) -> list[int]:
    """Return the people on the list of the item, in order."""
    found = [one for one in rows_in(hand.path, "request").values() if one["item_id"] == hand.item]
    return [one["person_id"] for one in sorted(found, key=lambda one: one["place"])]


def take_up(hand: Hand) -> None:
    hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)


def test_panellists_are_listed_in_the_order_of_delivery_and_undone_at_once(hand: Hand) -> None:
    of_egypt = person(hand, "Karim", delegation_id=hand.egypt)
    panel_of(hand, hand.person, of_egypt)
    before = rows(hand.path)
    take_up(hand)
    assert listed(hand) == [of_egypt, hand.person]
    (first, _) = sorted(rows_in(hand.path, "request").values(), key=lambda one: one["place"])
    assert (first["lane"], first["delegation_id"]) == ("panel", hand.egypt)
    hand.desk.undo()
    assert rows(hand.path) == before


def test_nobody_is_inscribed_twice(hand: Hand) -> None:
    panel_of(hand, hand.person)
    take_up(hand)
    (request,) = rows_in(hand.path, "request")
    hand.do(speakers.withdraw, request_id=request)
    taken = next(iter(rows_in(hand.path, "item_sitting")))
    hand.do(programme.finish_item, item_sitting_id=taken)
    take_up(hand)
    assert listed(hand) == [hand.person]


def test_whoever_asked_already_and_whoever_sits_on_two_panels_is_there_once(hand: Hand) -> None:
    hand.do(floor.ask_floor, sitting_id=hand.sitting, item_id=hand.item, person_id=hand.person)
    other = person(hand, "Karim")
    panel_of(hand, hand.person, other)
    panel_of(hand, other)
    take_up(hand)
    assert sorted(listed(hand)) == sorted([hand.person, other])


def test_with_the_option_by_hand_nobody_is_listed(hand: Hand) -> None:
    panel_of(hand, hand.person)
    hand.do(setup.set_option, name="panellists_listed", value="by_hand")
    take_up(hand)
    assert listed(hand) == []


def test_an_item_that_is_only_announced_brings_nobody(hand: Hand) -> None:
    panel_of(hand, hand.person)
    hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.other)
    assert listed(hand) == []


def test_one_who_joins_the_panel_of_the_item_that_goes_on_comes_onto_the_list_at_once(hand: Hand) -> None:
    take_up(hand)
    assert listed(hand) == []
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    before = rows(hand.path)
    hand.do(panellists.add_panellist, panel_id=panel, person_id=hand.person)
    assert listed(hand) == [hand.person]
    (request,) = rows_in(hand.path, "request").values()
    assert request["lane"] == "panel"
    hand.desk.undo()
    assert rows(hand.path) == before
    taken = next(iter(rows_in(hand.path, "item_sitting")))
    hand.do(programme.finish_item, item_sitting_id=taken)
    hand.do(panellists.add_panellist, panel_id=panel, person_id=hand.person)
    assert listed(hand) == []


def test_a_panellist_listed_by_hand_is_in_the_lane_of_the_panel(hand: Hand) -> None:
    hand.do(setup.set_option, name="panellists_listed", value="by_hand")
    panel_of(hand, hand.person)
    asked = {"sitting_id": hand.sitting, "item_id": hand.item, "person_id": hand.person}
    first, again = (hand.do(floor.ask_floor, **asked) for _ in range(2))
    assert hand.row("request", first)["lane"] == "panel"
    assert hand.row("request", again)["lane"] == "list"  # who asks again does so in the debate
    del asked["item_id"]
    other = hand.do(floor.ask_floor, **asked, lane=m.Lane.INVITED)
    assert hand.row("request", other)["lane"] == "invited"


def test_a_state_presents_once_and_may_be_removed(hand: Hand) -> None:
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    for _ in range(2):
        hand.do(panellists.add_presenter, panel_id=panel, delegation_id=hand.egypt)
    (one,) = rows_in(hand.path, "presenter").values()
    assert (one["panel_id"], one["delegation_id"], one["medium"]) == (panel, hand.egypt, "room")
    online = {"panel_id": panel, "delegation_id": hand.egypt, "medium": m.Medium.ONLINE}
    hand.do(panellists.edit_presenter, **online)
    (one,) = rows_in(hand.path, "presenter").values()
    assert one["medium"] == "online"
    hand.do(panellists.remove_presenter, panel_id=panel, delegation_id=hand.egypt)
    assert not rows_in(hand.path, "presenter")
    with pytest.raises(Refused, match="gone"):
        hand.do(panellists.remove_presenter, panel_id=panel, delegation_id=hand.egypt)
    with pytest.raises(Refused, match="gone"):
        hand.do(panellists.edit_presenter, **online)
