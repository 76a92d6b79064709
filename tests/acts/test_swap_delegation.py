"""If the wrong delegation was called, the right one gets the floor and the other waits in its place."""

from typing import Any

import pytest

from tests.acting.records import rows_in
from tests.acts.test_statements import turned_back
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import delegations, floor, procedure, setup, speakers, swap_delegation
from wgdesk.reads.queries.floor import floor as read_floor
from wgdesk.reads.values.floor import Floor


@pytest.fixture
def kenya(hand: Hand) -> int:
    return hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)


def seen(hand: Hand) -> Floor:
    return hand.desk.read(read_floor, hand.sitting, hand.item)


def ask(hand: Hand, delegation: int | None = None, **given: Any) -> int:
    guest = "" if delegation else "A"
    return hand.request(guest, item_id=hand.item, delegation_id=delegation, **given)


def correct(hand: Hand, request: int, delegation: int) -> int:
    return hand.do(swap_delegation.correct_delegation, request_id=request, delegation_id=delegation)


def test_who_was_called_by_mistake_waits_again_where_it_stood(hand: Hand, kenya: int) -> None:
    wrong, between, right = ask(hand, hand.egypt), ask(hand), ask(hand, kenya)
    hand.do(floor.call_speaker, request_id=wrong)
    called = hand.row("request", wrong)["called_at"]
    turned_back(hand, lambda: correct(hand, wrong, kenya))
    assert (seen(hand).called or seen(hand).requests[0]).id == right
    assert hand.row("request", right)["called_at"] == called
    assert [entry.id for entry in seen(hand).waiting] == [wrong, between]


def test_a_running_statement_passes_to_the_right_delegation(hand: Hand, kenya: int) -> None:
    hand.do(setup.set_option, name="limit_state", value="240")
    hand.do(setup.set_option, name="limit_group", value="300")
    eu = hand.do(delegations.add_grouping, code="EU", name={"en": "EU"})
    wrong, right = ask(hand, hand.egypt), ask(hand, kenya, grouping_id=eu)
    hand.do(floor.give_floor, request_id=wrong)
    hand.do(floor.pause_statement, request_id=wrong)
    begun = hand.row("request", wrong)["begun_at"]
    turned_back(hand, lambda: correct(hand, wrong, kenya))
    speaking = seen(hand).speaking
    assert speaking is not None
    assert (speaking.id, speaking.paused, speaking.allotted) == (right, True, 300)
    assert hand.row("request", right)["begun_at"] == begun
    assert [entry.id for entry in seen(hand).waiting] == [wrong]
    row = hand.row("request", wrong)
    assert [row[name] for name in ("called_at", "begun_at", "allotted")] == [None] * 3
    hand.do(floor.resume_statement, request_id=right)
    hand.do(floor.next_speaker, ending_id=right, calling_id=wrong)


def test_an_interrupted_statement_stays_interrupted(hand: Hand, kenya: int) -> None:
    wrong, right = ask(hand, hand.egypt), ask(hand, kenya)
    hand.do(floor.give_floor, request_id=wrong)
    order = ask(hand, kenya, lane=m.Lane.ORDER)
    hand.do(floor.give_floor, request_id=order)
    turned_back(hand, lambda: correct(hand, wrong, kenya))
    assert [hand.row("request", key)["interrupted"] for key in (wrong, right)] == [False, True]
    hand.do(floor.end_statement, request_id=order)
    hand.do(floor.resume_statement, request_id=right)


def test_the_statement_is_corrected_if_the_right_one_is_not_on_the_list(hand: Hand, kenya: int) -> None:
    wrong = ask(hand, hand.egypt, person_id=hand.person)
    written, reply = ask(hand, kenya, medium=m.Medium.WRITTEN), ask(hand, kenya, lane=m.Lane.REPLY)
    withdrawn = ask(hand, kenya)
    hand.do(speakers.withdraw, request_id=withdrawn)
    hand.do(floor.give_floor, request_id=wrong)
    others = [hand.row("request", key) for key in (written, reply, withdrawn)]
    assert correct(hand, wrong, kenya) == wrong
    row = hand.row("request", wrong)
    assert (row["delegation_id"], row["person_id"]) == (kenya, None)
    assert [hand.row("request", key) for key in (written, reply, withdrawn)] == others


def test_a_finished_statement_is_corrected_and_the_request_stays(hand: Hand, kenya: int) -> None:
    """It is unknown whether the delegation that waits now was meant then, so its request stays."""
    made, waits = ask(hand, hand.egypt), ask(hand, kenya)
    hand.do(floor.give_floor, request_id=made)
    hand.do(floor.end_statement, request_id=made)
    assert correct(hand, made, kenya) == made
    assert hand.row("request", made)["delegation_id"] == kenya
    assert [entry.id for entry in seen(hand).waiting] == [waits]


def test_a_point_of_order_keeps_its_ruling(hand: Hand, kenya: int) -> None:
    egypt = hand.do(delegations.add_delegation, code="TUN", category=m.Category.STATE, party=True)
    point, _ = ask(hand, egypt, lane=m.Lane.ORDER), ask(hand, kenya, lane=m.Lane.ORDER)
    hand.do(floor.give_floor, request_id=point)
    hand.do(procedure.rule_on, request_id=point, ruling={"en": "No."})
    assert correct(hand, point, kenya) == point
    assert [one["request_id"] for one in rows_in(hand.path, "ruling").values()] == [point]


def test_a_waiting_request_cannot_pass_to_a_delegation_that_waits(hand: Hand, kenya: int) -> None:
    first, _ = ask(hand, hand.egypt), ask(hand, kenya)
    given = {"request_id": first, "delegation_id": kenya}
    assert refused(hand, swap_delegation.correct_delegation, **given) == "inscribed-already"
