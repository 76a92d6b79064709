"""Who may be inscribed: once, while the list is open, with as many replies as are allowed."""

import json
from typing import Any

import pytest

from tests.acting.records import everything, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import delegations, floor, setup, speakers, statements
from wgdesk.errors import Refused

LIST, REPLY, ORDER = m.Lane.LIST, m.Lane.REPLY, m.Lane.ORDER


def ask(hand: Hand, **given: Any) -> dict[str, Any]:
    """Return the arguments with which Egypt asks for the floor under the item."""
    asked = {"sitting_id": hand.sitting, "item_id": hand.item, "delegation_id": hand.egypt}
    return {**asked, **given}


def waiting(hand: Hand) -> list[int]:
    """Return the waiting requests of the sitting, in order."""
    found = rows_in(hand.path, "request").items()
    left = [(row["place"], key) for key, row in found if row["begun_at"] is None and not row["withdrawn_at"]]
    return [key for _, key in sorted(left)]


@pytest.mark.parametrize(
    ("acts", "key"),
    [
        ([], "inscribed-already"),
        ([floor.call_speaker], "inscribed-already"),
        ([speakers.defer], "inscribed-already"),
        ([floor.give_floor], "inscribed-already"),
        ([floor.give_floor, floor.end_statement], None),
        ([speakers.withdraw], None),
        ([speakers.mark_away], None),
    ],
)
def test_a_delegation_stands_on_the_list_once(hand: Hand, acts: list[Any], key: str | None) -> None:
    request = hand.do(floor.ask_floor, **ask(hand))
    for act in acts:
        hand.do(act, request_id=request)
    assert refused(hand, floor.ask_floor, **ask(hand)) == key


def test_a_delegation_is_inscribed_once_per_item_capacity_and_lane(hand: Hand) -> None:
    group = hand.do(delegations.add_grouping, code="G77", name={"en": "Group of 77"})
    hand.do(floor.ask_floor, **ask(hand))
    for other in ({"item_id": None}, {"grouping_id": group}, {"lane": REPLY}, {"sitting_id": hand.other}):
        assert refused(hand, floor.ask_floor, **ask(hand, **other)) is None
    assert refused(hand, floor.ask_floor, **ask(hand, item_id=None)) == "inscribed-already"
    assert refused(hand, floor.ask_floor, **ask(hand, grouping_id=group)) == "inscribed-already"
    for _ in range(2):  # of two guests nobody knows whether they are one
        assert refused(hand, floor.ask_floor, **ask(hand, delegation_id=None, guest="A")) is None


def test_a_first_speaker_is_put_before_all_who_wait(hand: Hand) -> None:
    spoken, waits = hand.statement("A"), hand.request("B")
    hand.do(floor.end_statement, request_id=spoken)
    head = hand.request("C", first=True)
    assert hand.row("request", spoken)["place"] < hand.row("request", head)["place"]
    assert waiting(hand) == [head, waits]
    newer = hand.request("D", first=True)
    assert waiting(hand) == [newer, head, waits]


def test_the_head_of_a_list_is_numbered_anew_when_there_is_no_room(hand: Hand) -> None:
    spoken = hand.statement("A")
    hand.do(floor.end_statement, request_id=spoken)
    asked = [hand.request("B")]
    for n in range(60):
        asked.insert(0, hand.request(f"guest {n}", first=True))
    assert waiting(hand) == asked
    assert hand.row("request", spoken)["place"] < hand.row("request", asked[0])["place"]
    before = waiting(hand)
    hand.desk.undo()
    assert waiting(hand) == before[1:]


def test_a_closed_list_says_since_when_and_the_chair_may_consent(hand: Hand) -> None:
    closing = hand.do(speakers.close_list, item_id=hand.item)
    assert refused(hand, speakers.close_list, item_id=hand.item) == "list-closed-already"
    with pytest.raises(Refused, match="list-closed") as told:
        hand.do(floor.ask_floor, **ask(hand))
    at = hand.row("list_closing", closing)["closed_at"]
    assert at.startswith("2026-10-06T08:30:")  # in UTC; in Vienna it is two hours later
    assert told.value.facts == {"at": "10:30"}
    request = hand.do(floor.ask_floor, **ask(hand, consented=True))
    assert hand.row("request", request)["consented"] is True
    assert refused(hand, floor.ask_floor, **ask(hand, item_id=None)) is None  # another list
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY)) is None  # rule 46 allows replies
    hand.do(speakers.reopen_list, item_id=hand.item)
    assert refused(hand, speakers.reopen_list, item_id=hand.item) == "list-not-closed"
    open_ = hand.do(floor.ask_floor, **ask(hand, delegation_id=None, guest="B", consented=True))
    assert hand.row("request", open_)["consented"] is False  # nobody had to consent
    assert hand.do(speakers.close_list, item_id=hand.item) != closing


def test_replies_are_counted_by_sitting(hand: Hand) -> None:
    for _ in range(2):
        reply = hand.do(floor.ask_floor, **ask(hand, lane=REPLY))
    with pytest.raises(Refused, match="replies-used") as told:
        hand.do(floor.ask_floor, **ask(hand, lane=REPLY))
    assert told.value.facts == {"most": "2"}
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY, sitting_id=hand.other)) is None
    third = hand.do(floor.ask_floor, **ask(hand, lane=REPLY, consented=True))
    assert hand.row("request", third)["consented"] is True
    for key in (third, reply):  # a reply withdrawn is no reply
        hand.do(speakers.withdraw, request_id=key)
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY)) is None
    hand.do(setup.set_option, name="replies_most", value="3")
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY)) is None
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY)) == "replies-used"


def test_a_reply_that_was_struck_is_no_reply(hand: Hand) -> None:
    hand.do(setup.set_option, name="replies_most", value="1")
    reply = hand.do(floor.ask_floor, **ask(hand, lane=REPLY))
    hand.do(floor.give_floor, request_id=reply)
    hand.do(floor.end_statement, request_id=reply)
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY)) == "replies-used"
    hand.do(statements.strike, request_id=reply, reason="entered twice")
    assert refused(hand, floor.ask_floor, **ask(hand, lane=REPLY)) is None


def test_points_of_order_are_for_parties(hand: Hand) -> None:
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    hand.do(delegations.edit_delegation, delegation_id=kenya, party=True)  # else nobody knows who is one
    assert refused(hand, floor.ask_floor, **ask(hand, lane=ORDER)) == "not-a-party"
    assert refused(hand, floor.ask_floor, **ask(hand, lane=ORDER, delegation_id=None, guest="A")) == (
        "not-a-party"
    )
    hand.do(delegations.edit_delegation, delegation_id=hand.egypt, party=True)
    hand.do(delegations.edit_person, person_id=hand.person, delegation_id=hand.egypt)
    assert refused(hand, floor.ask_floor, **ask(hand, lane=ORDER)) is None
    delegate = {"delegation_id": None, "person_id": hand.person}
    assert refused(hand, floor.ask_floor, **ask(hand, lane=ORDER, **delegate)) is None


def test_the_history_keeps_who_and_under_which_item(hand: Hand) -> None:
    hand.do(floor.ask_floor, **ask(hand))
    written = json.loads(everything(hand.path)["journal"][hand.newest()]["args"])
    assert (written["who"], written["item"]) == ("EGY", "1")
    hand.do(floor.ask_floor, sitting_id=hand.sitting, person_id=hand.person)
    assert '"who":"Amal","item":"none"' in everything(hand.path)["journal"][hand.newest()]["args"]
    hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=m.Lane.SECRETARIAT)
    assert '"who":"secretariat"' in everything(hand.path)["journal"][hand.newest()]["args"]
