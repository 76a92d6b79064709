"""Steps in a built meeting, as values: each takes the meeting and does one thing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.live.meeting_built import BEGIN, Built
from wgdesk.model import MotionKind, PassageState, Subject

EGYPT = {"guest": "", "code": "EGY"}  # only a party raises a point of order
Does = Callable[[Built], object]


def suspended(built: Built) -> int:
    key: int = built.do("suspend_sitting", sitting_id=built.sitting(1))
    return key


def resumed(built: Built) -> None:
    built.do("resume_sitting", suspension_id=suspended(built))


def moved(kind: MotionKind, *, carried: bool | None = None) -> Does:
    def do(built: Built) -> None:
        item = built.programme.item
        key = built.do(
            "move_motion", sitting_id=built.sitting(1), kind=kind, item_id=item.id if item else None
        )
        if carried is not None:
            built.do("decide_motion", motion_id=key, carried=carried)

    return do


def at(minutes: float) -> Does:
    """Move the clock to so many minutes before the planned end."""

    def do(built: Built) -> None:
        sitting = built.programme.sitting
        assert sitting is not None
        assert sitting.planned_end is not None
        built.now = sitting.planned_end - timedelta(minutes=minutes)

    return do


def begun(*more: Does) -> list[Does]:
    return [Built.begun, *more]


def take(label: str | int, number: int = 1) -> Does:
    return lambda built: built.take(label, number)


def through(*labels: str | int, number: int = 1) -> Does:
    return lambda built: built.through(*labels, number=number)


def planned(*labels: int | None, number: int = 1) -> Does:
    return lambda built: built.planned(*labels, number=number)


def ask(label: int | None, **given: object) -> Does:
    return lambda built: built.ask(label, **given)


def edit(label: int, **given: object) -> Does:
    return lambda built: built.do("edit_item", item_id=built.item(label).id, **given)


def joint(built: Built) -> None:
    built.do("edit_item", item_id=built.item(3).id, joint_with_id=built.item(2).id)


def part(built: Built) -> None:
    built.do("add_item", title={"en": "Part"}, parent_id=built.item(2).id, substantive=True)


def second_sitting(built: Built) -> None:
    built.adjourn()
    built.open(2)


def last(*labels: int) -> Does:
    return lambda built: built.at_the_end(*labels)


def decided(built: Built) -> None:
    built.decide(Subject.REPORT, number=4)


def deferred(built: Built) -> None:
    built.do("mark_passage", block="introduction/mandate/1", state=PassageState.DEFERRED)


def a_day_later(built: Built) -> None:
    built.adjourn()
    built.now += timedelta(days=1)
    built.open(2)


def on_the_next_day(built: Built) -> None:
    built.adjourn()
    built.now = BEGIN + timedelta(days=1)


def late(built: Built) -> None:
    at(-5)(built)
    built.begun()


def inquorate(built: Built) -> None:
    built.do("edit_sitting", sitting_id=built.sitting(1), inquorate=True)
