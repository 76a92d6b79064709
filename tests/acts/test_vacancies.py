"""An office to which nobody was elected: vacant, or held on by whoever had it before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.acting.records import rows_in
from tests.rules.hand import Hand
from wgdesk.acts import delegations
from wgdesk.model import Office


def test_an_office_to_which_nobody_was_elected_has_no_election(hand: Hand) -> None:
    at = hand.do(
        delegations.elect_officer, person_id=hand.person, office=Office.CHAIR, sitting_id=hand.sitting
    )
    hand.do(delegations.edit_officer, officer_id=at, of_previous=True, elected_on=date(2021, 6, 1))
    assert hand.row("officer", at)["elected_at_id"] == hand.sitting
    hand.do(delegations.edit_officer, officer_id=at, vacant=True)
    row = hand.row("officer", at)
    assert (row["vacant"], row["elected_at_id"], row["elected_on"]) == (True, None, None)


def test_a_vacant_office_has_a_rank_and_may_be_one_of_the_next_bureau(hand: Hand) -> None:
    at = hand.do(delegations.leave_vacant, office=Office.VICE_CHAIR, rank=2, of_next=True)
    row = hand.row("officer", at)
    assert (row["vacant"], row["rank"], row["of_next"], row["deferred_at_id"]) == (True, 2, True, None)
    deferred = hand.do(delegations.leave_vacant, office=Office.CHAIR, sitting_id=hand.sitting)
    row = hand.row("officer", deferred)
    assert (row["rank"], row["of_next"], row["deferred_at_id"]) == (None, False, hand.sitting)


def test_with_a_vacant_office_goes_whoever_only_stood_for_it(hand: Hand) -> None:
    def is_left(then: Callable[[int], object], *, vacant: bool = True) -> bool:
        at = hand.do(delegations.leave_vacant, office=Office.RAPPORTEUR)
        person = hand.row("officer", at)["person_id"]
        then(person)
        hand.do(delegations.edit_officer, officer_id=at, vacant=vacant)
        hand.do(delegations.remove_officer, officer_id=at)
        return person in rows_in(hand.path, "person")

    def named(person: int) -> None:
        hand.write("person", person, "name", "en", "Amal")

    def of_egypt(person: int) -> None:
        hand.do(delegations.edit_person, person_id=person, delegation_id=hand.egypt)

    def chairs_too(person: int) -> None:
        hand.do(delegations.elect_officer, person_id=person, office=Office.CHAIR)

    assert not is_left(lambda _: None)
    assert is_left(lambda _: None, vacant=False)
    assert is_left(named)
    assert is_left(of_egypt)
    assert is_left(chairs_too)
