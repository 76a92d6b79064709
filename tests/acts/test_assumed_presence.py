"""Presence assumed from a request for the floor: made certain or taken back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.acting.records import rows_in
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acts import attendance, delegations, floor, speakers, statements, swap_delegation


def ask(hand: Hand, **given: Any) -> int:
    """Request the floor for Egypt, as the panel of speakers does."""
    asked = {"sitting_id": hand.sitting, "delegation_id": hand.egypt, "present": True}
    return int(hand.do(floor.ask_floor, **{**asked, **given}))


def presence(hand: Hand) -> dict[int, bool]:
    """Return delegation key -> whether its presence is only assumed."""
    return {row["delegation_id"]: row["assumed"] for row in rows_in(hand.path, "presence").values()}


def registered(hand: Hand) -> list[int]:
    return [row["delegation_id"] for row in rows_in(hand.path, "registration").values()]


def test_a_request_only_lets_presence_be_assumed_and_registers_nobody(hand: Hand) -> None:
    ask(hand, medium=m.Medium.ONLINE)
    ((_, row),) = rows_in(hand.path, "presence").items()
    assert (row["delegation_id"], row["online"], row["assumed"]) == (hand.egypt, True, True)
    assert registered(hand) == []
    hand.desk.undo()
    assert (presence(hand), rows_in(hand.path, "request")) == ({}, {})


def test_recorded_presence_stays_certain(hand: Hand) -> None:
    hand.do(attendance.mark_present, delegation_id=hand.egypt, sitting_id=hand.sitting)
    request = ask(hand)
    assert presence(hand) == {hand.egypt: False}
    hand.do(speakers.withdraw, request_id=request)
    assert presence(hand) == {hand.egypt: False}


def test_nothing_is_assumed_of_guests_of_written_texts_and_of_a_sitting_not_open(hand: Hand) -> None:
    hand.request("a guest of no delegation", present=True)
    ask(hand, medium=m.Medium.WRITTEN)
    ask(hand, sitting_id=hand.other)
    assert presence(hand) == {}


def test_who_speaks_is_present_and_registered(hand: Hand) -> None:
    request = ask(hand)
    hand.do(floor.call_speaker, request_id=request)
    assert presence(hand) == {hand.egypt: True}
    hand.do(floor.give_floor, request_id=request)
    assert (presence(hand), registered(hand)) == ({hand.egypt: False}, [hand.egypt])
    hand.desk.undo()
    assert (presence(hand), registered(hand)) == ({hand.egypt: True}, [])


def test_who_is_ticked_is_present_and_registered(hand: Hand) -> None:
    ask(hand)
    hand.do(attendance.mark_present, delegation_id=hand.egypt, sitting_id=hand.sitting)
    assert (presence(hand), registered(hand)) == ({hand.egypt: False}, [hand.egypt])


@pytest.mark.parametrize("act", [speakers.withdraw, speakers.mark_away, speakers.remove_request])
def test_assumed_presence_ends_with_the_request(hand: Hand, act: Any) -> None:
    request = ask(hand)
    hand.do(act, request_id=request)
    assert presence(hand) == {}
    hand.desk.undo()
    assert presence(hand) == {hand.egypt: True}


def test_another_request_keeps_the_presence_assumed(hand: Hand) -> None:
    first, reply = ask(hand), ask(hand, lane=m.Lane.REPLY)
    hand.do(speakers.withdraw, request_id=first)
    assert presence(hand) == {hand.egypt: True}
    hand.do(speakers.withdraw, request_id=reply)
    assert presence(hand) == {}
    hand.do(speakers.call_back, request_id=first)
    assert presence(hand) == {hand.egypt: True}


def test_a_delegation_entered_by_mistake_is_not_present(hand: Hand) -> None:
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    request = ask(hand)
    hand.do(swap_delegation.correct_delegation, request_id=request, delegation_id=kenya)
    assert presence(hand) == {kenya: True}
    hand.do(floor.give_floor, request_id=request)
    hand.do(floor.end_statement, request_id=request)
    assert presence(hand) == {kenya: False}
    hand.do(statements.edit_statement, request_id=request, delegation_id=hand.egypt)
    assert presence(hand)[hand.egypt] is False
