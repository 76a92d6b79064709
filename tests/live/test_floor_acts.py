"""What the keys of the list of speakers do, as acts with their arguments."""

from dataclasses import replace
from typing import Any

import pytest

from tests.live.floors import ITEM, SITTING, SPEAKING, at, course, entry, scene
from wgdesk.live import floor_acts
from wgdesk.live.act_call import ActCall
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.programme import SuspensionNow
from wgdesk.reads.values.words import Words

Told = tuple[str, dict[str, Any]] | None


def told(call: ActCall | None) -> Told:
    return (call.act.__name__, dict(call.args)) if call else None


def context(state: FloorState) -> Told:
    """What the context key does."""
    return told(floor_acts.act_of(state.step(at(100)), state.situation.programme))


@pytest.mark.parametrize(
    ("state", "act"),
    [
        (scene(), None),
        (scene(entry(1), entry(2)), ("call_speaker", {"request_id": 1})),
        (scene(entry(1, called_at=at(1))), ("give_floor", {"request_id": 1})),
        (scene(entry(1, **SPEAKING), entry(2)), ("next_speaker", {"ending_id": 1, "calling_id": 2})),
        (scene(entry(1, **SPEAKING)), ("end_statement", {"request_id": 1})),
        (scene(entry(9, lane="order"), entry(1, **SPEAKING)), ("give_floor", {"request_id": 9})),
        (scene(entry(1, interrupted=True, **SPEAKING)), ("resume_statement", {"request_id": 1})),
        (scene(item=replace(ITEM, id=6)), None),
        (scene(sitting=replace(SITTING, opened_at=None)), ("open_sitting", {"sitting_id": 1})),
        (
            scene(
                sitting=replace(SITTING, suspensions=(SuspensionNow(7, "break", at(9), None, None, Words()),))
            ),
            ("resume_sitting", {"suspension_id": 7}),
        ),
    ],
)
def test_the_context_key_does_the_next_step(state: FloorState, act: Told) -> None:
    assert context(state) == act


def test_next_speaker_passes_the_floor_on_and_does_nothing_else() -> None:
    assert told(floor_acts.pass_on(scene(entry(1, **SPEAKING), entry(2)), at(100))) == (
        "next_speaker",
        {"ending_id": 1, "calling_id": 2},
    )
    assert told(floor_acts.pass_on(scene(entry(2)), at(100))) == ("call_speaker", {"request_id": 2})
    assert told(floor_acts.pass_on(scene(entry(1, **SPEAKING)), at(100))) == (
        "end_statement",
        {"request_id": 1},
    )
    ordered = scene(entry(9, lane="order"), entry(1, **SPEAKING))
    assert told(floor_acts.pass_on(ordered, at(100))) == ("give_floor", {"request_id": 9})
    assert (
        floor_acts.pass_on(scene(entry(1, called_at=at(1))), at(100)) is None
    )  # the next step is to give the floor
    assert floor_acts.pass_on(scene(sitting=replace(SITTING, opened_at=None)), at(100)) is None


def test_only_a_statement_that_has_begun_is_ended_or_paused() -> None:
    speaking = scene(entry(1, **SPEAKING), entry(2))
    assert told(floor_acts.end(speaking)) == ("end_statement", {"request_id": 1})
    assert told(floor_acts.pause_or_resume(speaking)) == ("pause_statement", {"request_id": 1})
    stopped = scene(entry(1, interrupted=True, **SPEAKING))
    assert told(floor_acts.pause_or_resume(stopped)) == ("resume_statement", {"request_id": 1})
    for nothing in (floor_acts.end, floor_acts.pause_or_resume):
        assert nothing(scene(entry(2))) is None


def test_calling_out_of_turn_ends_the_statement_first() -> None:
    point, later = entry(9, lane="order"), entry(3)
    silent = scene(entry(2), later)
    assert told(floor_acts.call_out_of_turn(silent, later)) == ("call_speaker", {"request_id": 3})
    speaking = scene(entry(1, **SPEAKING), entry(2), later, point)
    assert told(floor_acts.call_out_of_turn(speaking, later)) == (
        "next_speaker",
        {"ending_id": 1, "calling_id": 3},
    )
    assert told(floor_acts.call_out_of_turn(speaking, point)) == ("give_floor", {"request_id": 9})
    ordered = scene(entry(1, lane="order", **SPEAKING), point)  # heard one after another
    assert told(floor_acts.call_out_of_turn(ordered, point)) == (
        "next_speaker",
        {"ending_id": 1, "calling_id": 9},
    )


def test_moving_within_the_lane_and_out_of_it() -> None:
    first, second, third = (entry(key) for key in (1, 2, 3))
    reply, point = entry(8, lane="reply"), entry(9, lane="order")
    state = scene(point, first, second, third, reply)

    def move(key: int, before: int | None) -> Told:
        return "move_request", {"request_id": key, "before_id": before}

    assert told(floor_acts.put_before(state, third, first)) == move(3, 1)
    assert told(floor_acts.put_before(state, first, None)) == move(1, None)
    assert told(floor_acts.put_before(state, third, point)) == move(3, 1)  # to the head of its own lane
    assert told(floor_acts.put_before(state, first, reply)) == move(1, None)  # to the end of it
    assert told(floor_acts.move_by_one(state, second, -1)) == move(2, 1)
    assert told(floor_acts.move_by_one(state, second, 1)) == move(2, None)
    assert told(floor_acts.move_by_one(state, first, 1)) == move(1, 3)
    assert floor_acts.move_by_one(state, first, -1) is None
    assert floor_acts.move_by_one(state, third, 1) is None


def test_the_list_is_closed_or_opened_again() -> None:
    assert told(floor_acts.close_or_reopen(scene())) == ("close_list", {"item_id": 5})
    closed = scene(item=replace(ITEM, closed_at=at(3)))
    assert told(floor_acts.close_or_reopen(closed)) == ("reopen_list", {"item_id": 5})
    assert floor_acts.close_or_reopen(scene(programme=course(taken_up=()))) is None


def test_a_sitting_is_added_after_the_last_while_items_are_left() -> None:
    over = scene(sitting=replace(SITTING, closed_at=at(9)))
    name, args = context(over) or ("", {})
    assert (name, args["day"]) == ("add_sitting", SITTING.day)
