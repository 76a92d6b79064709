"""The order of waiting requests: moved by hand, as practice suggests, carried over to another sitting."""

from typing import Any

from tests.acting.records import rows, rows_in
from tests.acts.test_asking import waiting
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import delegations, floor, programme, speakers

C = m.Category


def delegation(hand: Hand, code: str, category: C = C.STATE, **status: bool) -> int:
    return hand.do(delegations.add_delegation, code=code, category=category, **status)


def ask(hand: Hand, delegation_id: int, **given: Any) -> int:
    where = {"sitting_id": hand.sitting, "item_id": hand.item, **given}
    return hand.do(floor.ask_floor, delegation_id=delegation_id, **where)


def test_a_request_is_moved_before_another_or_to_the_end(hand: Hand) -> None:
    a, b, c = (hand.request(name) for name in "ABC")
    hand.do(speakers.move_request, request_id=c, before_id=a)
    assert waiting(hand) == [c, a, b]
    hand.do(speakers.move_request, request_id=c, before_id=b)
    assert waiting(hand) == [a, c, b]
    hand.do(speakers.move_request, request_id=a, before_id=None)
    assert waiting(hand) == [c, b, a]
    before = rows_in(hand.path, "request")
    for same in ({"request_id": a, "before_id": None}, {"request_id": c, "before_id": b}):
        hand.do(speakers.move_request, **same)
    hand.do(speakers.move_request, request_id=b, before_id=b)
    assert rows_in(hand.path, "request") == before


def test_a_lane_is_numbered_anew_when_there_is_no_room(hand: Hand) -> None:
    a, b, c = (hand.request(name) for name in "ABC")
    moved = [b, c]
    for n in range(120):  # each time into the gap behind A
        hand.do(speakers.move_request, request_id=moved[1], before_id=moved[0])
        moved.reverse()
        assert waiting(hand) == [a, *moved], n


def test_only_those_who_wait_are_moved_and_within_their_lane(hand: Hand) -> None:
    a, b, spoken = (hand.request(name) for name in "ABC")
    reply = hand.request("D", lane=m.Lane.REPLY)
    hand.do(floor.give_floor, request_id=spoken)
    move = speakers.move_request
    assert refused(hand, move, request_id=spoken, before_id=a) == "moved-on"
    assert refused(hand, move, request_id=a, before_id=spoken) == "moved-on"
    assert refused(hand, move, request_id=a, before_id=reply) == "moved-elsewhere"
    hand.do(floor.call_speaker, request_id=b)
    assert refused(hand, move, request_id=b, before_id=a) is None


def test_a_speaker_called_back_waits_at_the_end(hand: Hand) -> None:
    for act in (speakers.withdraw, speakers.mark_away):
        gone, other = hand.request("A"), hand.request("B")
        assert refused(hand, speakers.call_back, request_id=gone) == "moved-on"
        hand.do(floor.call_speaker, request_id=gone)
        hand.do(act, request_id=gone)
        hand.do(speakers.call_back, request_id=gone)
        assert waiting(hand)[-2:] == [other, gone]
        row = hand.row("request", gone)
        assert [row[name] for name in ("called_at", "withdrawn_at", "absent_at")] == [None] * 3


def test_a_speaker_inscribed_again_is_not_called_back(hand: Hand) -> None:
    gone = ask(hand, hand.egypt)
    hand.do(speakers.withdraw, request_id=gone)
    again = ask(hand, hand.egypt)
    assert refused(hand, speakers.call_back, request_id=gone) == "inscribed-already"
    hand.do(speakers.withdraw, request_id=again)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    assert refused(hand, speakers.call_back, request_id=gone) == "sitting-closed"


def test_taking_up_an_item_again_brings_along_its_waiting_speakers(hand: Hand) -> None:
    kenya = delegation(hand, "KEN", party=True)
    spoken, first, second = (hand.request(name, item_id=hand.item) for name in "ABC")
    egypt, order = ask(hand, hand.egypt), ask(hand, kenya, lane=m.Lane.ORDER)
    reply, elsewhere = ask(hand, kenya, lane=m.Lane.REPLY), hand.request("D")
    hand.do(floor.give_floor, request_id=spoken)
    hand.do(floor.end_statement, request_id=spoken)
    hand.do(floor.call_speaker, request_id=first)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    again = ask(hand, hand.egypt, sitting_id=hand.other)
    hand.do(programme.open_sitting, sitting_id=hand.other)
    before = rows(hand.path)
    hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.other)
    here = {
        key: row["place"]
        for key, row in rows_in(hand.path, "request").items()
        if row["sitting_id"] == hand.other
    }
    assert sorted(here, key=lambda key: (key == reply, here[key])) == [again, first, second, reply]
    assert hand.row("request", first)["called_at"] is None
    for stays in (spoken, egypt, order, elsewhere):
        assert hand.row("request", stays)["sitting_id"] == hand.sitting
    hand.desk.undo()
    assert rows(hand.path) == before


def test_an_item_that_was_announced_is_taken_up_when_its_time_comes(hand: Hand) -> None:
    announced = {"item_id": hand.item, "sitting_id": hand.other}
    taken = hand.do(programme.take_up, **announced)
    waits = hand.request("A", item_id=hand.item)
    assert refused(hand, programme.take_up, **announced) == "taken-up-already"
    assert hand.row("request", waits)["sitting_id"] == hand.sitting  # announced only: the list stays
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(programme.open_sitting, sitting_id=hand.other)
    assert hand.do(programme.take_up, **announced) == taken
    assert hand.row("item_sitting", taken)["taken_up_at"] is not None
    assert hand.row("request", waits)["sitting_id"] == hand.other
    assert refused(hand, programme.take_up, **announced) == "taken-up-already"
