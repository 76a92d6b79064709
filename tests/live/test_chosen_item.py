"""An item that the operator has chosen comes before the planned one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live import doings as d
from tests.live.meeting_built import Built, told
from wgdesk.errors import Refused
from wgdesk.live.course_acts import act_of
from wgdesk.live.next_step import NextStep, next_step


@pytest.fixture
def built(tmp_path: Path) -> Iterator[Built]:
    made = Built(tmp_path / "built.wgdesk")
    yield made
    made.desk.close()


def chosen(built: Built, label: str | int) -> NextStep:
    return next_step(built.situation, built.now, chosen=built.item(label))


def test_the_chosen_item_is_taken_up_after_finishing_the_open_one(built: Built) -> None:
    built.begun()
    built.take(2)
    before = built.programme.taken_up
    step = chosen(built, 4)
    assert told(step) == "turn-to 4"
    call = act_of(step, built.programme)
    assert call is not None
    built.desk.do(call.act, **call.args)
    states = {one.item_id: one.finished_at is None for one in built.programme.taken_up}
    assert states == {built.item(1).id: False, built.item(2).id: False, built.item(4).id: True}
    built.desk.undo()
    assert built.programme.taken_up == before


def test_a_part_of_the_open_item_leaves_it_open(built: Built) -> None:
    d.part(built)
    built.begun()
    built.take(2)
    assert told(chosen(built, "2(a)")) == "take-up 2(a)"
    built.take("2(a)")
    built.do("turn_to", item_id=built.item(4).id, sitting_id=built.sitting(1))
    assert built.programme.unfinished == (built.item(4),)


def test_between_items_the_chosen_item_is_only_taken_up(built: Built) -> None:
    built.begun()
    assert told(chosen(built, 4)) == "take-up 4"


@pytest.mark.parametrize(
    ("done", "step"),
    [
        ([], "open"),
        (d.begun(d.suspended), "resume"),
        (d.begun(d.take(2), d.ask(2)), "floor"),
        (d.begun(d.take(2), d.ask(2), d.at(2)), "adjourn"),
        (d.begun(d.take(2), d.inquorate), "adjourn"),
        (d.begun(d.take(4)), "finish 4"),  # it is the open one
    ],
)
def test_the_chosen_item_comes_after_steps_that_cannot_wait(
    built: Built, done: list[d.Does], step: str
) -> None:
    for each in done:
        each(built)
    assert told(chosen(built, 4)) == step


def test_two_sittings_are_not_open_at_once(built: Built) -> None:
    built.open()
    with pytest.raises(Refused, match="two-sittings-open"):
        built.open(2)
