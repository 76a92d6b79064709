"""What comes next, how items stand, hours as they are typed: rules on values, without windows."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.live.read_meeting import read_meeting
from ui.parts.hour_line import moment_at, read_hour
from wgdesk.acting.desk import Desk
from wgdesk.acts.procedure import decide_motion, move_motion, remove_motion
from wgdesk.acts.programme import (
    add_item,
    add_sitting,
    adjourn_sitting,
    edit_item,
    edit_sitting,
    finish_item,
    move_item,
    open_sitting,
    suspend_sitting,
    take_up,
)
from wgdesk.acts.setup import edit_meeting
from wgdesk.live.agenda import state_of, to_take_up
from wgdesk.live.course_acts import act_of
from wgdesk.live.half_days import next_half_day
from wgdesk.live.next_step import NextStep, next_step
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import set_up_meeting
from wgdesk.model import MotionKind
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.values.programme import ItemNow, Programme

BEGIN = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)  # 10:00 in Vienna


class Course:
    """A small meeting of two sittings a day with an agenda: 1 with (a) and (b), 2, 3."""

    def __init__(self, path: Path) -> None:
        self.now = BEGIN
        self.desk = Desk.create(path, clock=lambda: self.now)
        day = date(2027, 3, 1)
        set_up_meeting(self.desk, MeetingPlan(1, day, day, "Europe/Vienna", "en", sittings=True))
        one = self.desk.do(add_item, title={"en": "Organizational matters"})
        for title in ("Opening", "Agenda"):
            self.desk.do(add_item, title={"en": title}, parent_id=one)
        for title in ("Rivers", "Adoption of the report"):
            self.desk.do(add_item, title={"en": title})

    @property
    def programme(self) -> Programme:
        return self.desk.read(programme)

    def item(self, label: str) -> ItemNow:
        return next(one for one in self.programme.items if one.label == label)

    @property
    def step(self) -> NextStep:
        return next_step(self.desk.read(read_meeting).situation, self.now)

    def next(self) -> tuple[str, str]:
        return self.step.kind, self.step.item.label if self.step.item else ""

    def go(self) -> tuple[str, str]:
        """Do the next thing; return what it was."""
        step, told = self.step, self.next()
        call = act_of(step, self.programme)
        assert call is not None
        self.desk.do(call.act, **call.args)
        self.now += timedelta(minutes=1)
        return told


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return Course(tmp_path / "course.wgdesk")


@pytest.mark.sampled
def keys(course: Course, *numbers: int) -> tuple[int, ...]:
    """Return the keys of sittings by their numbers."""
    return tuple(one.id for one in course.programme.sittings if one.number in numbers)


@pytest.mark.sampled
def test_a_whole_meeting_one_step_after_the_other(course: Course) -> None:
    assert [course.go() for _ in range(10)] == [
        ("open", ""),
        ("take-up", "1"),
        ("take-up", "1(a)"),
        ("finish", "1(a)"),
        ("take-up", "1(b)"),
        ("decide", "1(b)"),  # on the agenda
        ("decide", "1(b)"),  # on the organization of work
        ("finish", "1(b)"),
        ("finish", "1"),
        ("take-up", "2"),
    ]
    course.now = BEGIN + timedelta(hours=2, minutes=54)
    assert course.next() == ("finish", "2")
    course.now += timedelta(minutes=1)  # five minutes before one o'clock
    assert course.go() == ("adjourn", "")
    course.now = BEGIN + timedelta(hours=5)
    assert [course.go() for _ in range(7)] == [
        ("open", ""),
        ("take-up", "2"),  # what the morning left unfinished
        ("finish", "2"),
        ("take-up", "3"),
        ("report", "3"),
        ("finish", "3"),
        ("close", ""),
    ]
    assert course.next() == ("done", "")
    assert state_of(course.programme, course.item("2")) == ("finished", keys(course, 1, 2))


def test_a_sitting_opened_after_its_planned_end_is_not_adjourned_at_once(course: Course) -> None:
    course.now = BEGIN + timedelta(hours=4)
    assert [course.go(), course.next()] == [("open", ""), ("take-up", "1")]


def test_sub_items_taken_up_alone_do_not_call_for_their_item(course: Course) -> None:
    course.go()
    sitting = course.programme.sittings[0].id
    taken = course.desk.do(take_up, item_id=course.item("1(a)").id, sitting_id=sitting)
    assert course.next() == ("finish", "1(a)")
    course.desk.do(finish_item, item_sitting_id=taken)
    assert course.next() == ("take-up", "1(b)")
    taken = course.desk.do(take_up, item_id=course.item("1(b)").id, sitting_id=sitting)
    course.desk.do(finish_item, item_sitting_id=taken)
    assert course.next() == ("take-up", "2")


@pytest.mark.sampled
def test_parts_of_a_third_level_are_taken_up_one_after_the_other(course: Course) -> None:
    parent = course.item("1(b)").id
    for title in ("Adoption", "Organization of work"):
        course.desk.do(add_item, title={"en": title}, parent_id=parent)
    assert [course.go() for _ in range(12)][3:] == [
        *[("finish", "1(a)"), ("take-up", "1(b)"), ("decide", "1(b)"), ("decide", "1(b)")],
        *[("take-up", "1(b)(i)"), ("finish", "1(b)(i)")],
        *[("take-up", "1(b)(ii)"), ("finish", "1(b)(ii)"), ("finish", "1(b)")],
    ]


@pytest.mark.sampled
def test_the_part_of_an_item_begun_by_its_parts_comes_next(course: Course) -> None:
    parent = course.item("2").id
    first = course.desk.do(add_item, title={"en": "Upper reaches"}, parent_id=parent)
    for title in ("Springs", "Gorges"):
        course.desk.do(add_item, title={"en": title}, parent_id=first)
    assert [course.go() for _ in range(9)][-1] == ("finish", "1")
    sitting = course.programme.sittings[0].id
    taken = course.desk.do(take_up, item_id=course.item("2(a)(i)").id, sitting_id=sitting)
    course.desk.do(finish_item, item_sitting_id=taken)
    assert course.next() == ("take-up", "2(a)(ii)")


def test_the_item_left_unfinished_last_comes_first(course: Course) -> None:
    course.go()
    first, second = (one.id for one in course.programme.sittings[:2])
    for label in ("2", "3"):
        course.now += timedelta(minutes=10)
        course.desk.do(take_up, item_id=course.item(label).id, sitting_id=first)
    course.desk.do(adjourn_sitting, sitting_id=first)
    course.now = BEGIN + timedelta(hours=5)
    course.desk.do(open_sitting, sitting_id=second)
    assert course.go() == ("take-up", "3")
    course.desk.do(finish_item, item_sitting_id=course.programme.taken_up[-1].id)
    assert course.next() == ("take-up", "2")
    assert [one.number for one in course.programme.unfinished] == [2]


def test_an_item_without_issues_is_passed_over(course: Course) -> None:
    for label in ("1", "2"):
        course.desk.do(edit_item, item_id=course.item(label).id, no_issues=True)
    course.go()
    assert course.next() == ("adjourn", "")  # item 3, the adoption of the report, waits for the last sitting
    assert state_of(course.programme, course.item("2")) == ("no-issues", ())


def test_a_suspended_sitting_is_resumed_first(course: Course) -> None:
    course.go()
    course.desk.do(suspend_sitting, sitting_id=course.programme.sittings[0].id)
    course.now = BEGIN + timedelta(hours=4)
    assert course.next() == ("resume", "")


@pytest.mark.sampled
def test_after_a_carried_motion_to_adjourn_the_sitting_is_adjourned(course: Course) -> None:
    course.go()
    sitting = course.programme.sittings[0].id
    for kind, carried, comes in (
        (MotionKind.ADJOURN_DEBATE, True, ("take-up", "1")),
        (MotionKind.ADJOURN, False, ("take-up", "1")),
        (MotionKind.ADJOURN, True, ("adjourn", "")),
    ):
        motion = course.desk.do(move_motion, sitting_id=sitting, kind=kind)
        course.desk.do(decide_motion, motion_id=motion, carried=carried)
        assert course.next() == comes
    course.desk.do(remove_motion, motion_id=motion)
    assert course.next() == ("take-up", "1")
    course.desk.do(edit_sitting, sitting_id=sitting, inquorate=True)
    assert course.next() == ("adjourn", "")


@pytest.mark.sampled
def test_each_item_has_its_state_and_sittings(course: Course) -> None:
    for _ in range(4):
        course.go()
    second = course.programme.sittings[1].id
    course.desk.do(take_up, item_id=course.item("3").id, sitting_id=second)
    stand = {one.label: state_of(course.programme, one) for one in course.programme.items}
    assert stand == {
        "1": ("considering", keys(course, 1)),
        "1(a)": ("finished", keys(course, 1)),
        "1(b)": ("none", ()),
        "2": ("none", ()),
        "3": ("planned", keys(course, 2)),
    }


def test_an_item_of_a_sitting_that_is_over_was_taken_up_there_although_no_hour_is_recorded(
    course: Course,
) -> None:
    first, second = course.programme.sittings
    course.desk.do(take_up, item_id=course.item("2").id, sitting_id=first.id)
    assert course.go() == ("open", "")
    assert "2" in [one.label for one in to_take_up(course.programme, first)]
    course.desk.do(adjourn_sitting, sitting_id=first.id)
    assert "2" not in [one.label for one in to_take_up(course.programme, second)]


@pytest.mark.sampled
def test_an_item_left_for_another_one_is_not_considered_now(course: Course) -> None:
    for _ in range(3):
        course.go()
    sitting = course.programme.sittings[0].id

    def considered() -> list[str]:
        now = course.programme
        return [one.label for one in now.items if state_of(now, one)[0] == "considering"]

    assert considered() == ["1", "1(a)"]  # a part, and the item with it
    taken = course.desk.do(take_up, item_id=course.item("2").id, sitting_id=sitting)
    assert considered() == ["2"]
    assert state_of(course.programme, course.item("1")) == ("taken-up", keys(course, 1))
    course.desk.do(edit_item, item_id=course.item("3").id, joint_with_id=course.item("2").id)
    course.now += timedelta(minutes=1)
    third = course.desk.do(take_up, item_id=course.item("3").id, sitting_id=sitting)
    assert considered() == ["2", "3"]
    for one in (third, taken):
        course.desk.do(finish_item, item_sitting_id=one)
    assert considered() == ["1", "1(a)"]  # it goes on
    course.desk.do(adjourn_sitting, sitting_id=sitting)
    assert considered() == []
    course.now = BEGIN + timedelta(hours=5)
    later = course.programme.sittings[1].id
    course.desk.do(open_sitting, sitting_id=later)
    course.desk.do(take_up, item_id=course.item("1(b)").id, sitting_id=later)
    assert considered() == ["1", "1(b)"]  # the item, too, of which this sitting took up a part only
    assert state_of(course.programme, course.item("1")) == ("considering", keys(course, 1, 2))


def test_an_item_is_moved_within_its_level(course: Course) -> None:
    def titles() -> list[tuple[str, str | None]]:
        return [(one.label, one.title.get("en")) for one in course.programme.items]

    before = titles()
    course.desk.do(move_item, item_id=course.item("3").id, before_id=course.item("2").id)
    assert titles()[3:] == [("2", "Adoption of the report"), ("3", "Rivers")]
    course.desk.undo()
    assert titles() == before
    course.desk.do(move_item, item_id=course.item("1(a)").id, before_id=None)
    assert titles()[1:3] == [("1(a)", "Agenda"), ("1(b)", "Opening")]


def test_sittings_are_offered_in_turn_and_not_on_weekends(course: Course) -> None:
    vienna = ZoneInfo("Europe/Vienna")
    course.desk.do(edit_meeting, meeting_id=course.programme.meeting_id, last_day=date(2027, 3, 2))
    begins, ends = next_half_day(course.programme)  # after the afternoon of a Monday
    assert (begins, ends) == (
        datetime(2027, 3, 2, 10, tzinfo=vienna),
        datetime(2027, 3, 2, 13, tzinfo=vienna),
    )


def test_after_the_last_half_day_a_night_sitting_is_offered(course: Course) -> None:
    vienna = ZoneInfo("Europe/Vienna")
    night = datetime(2027, 3, 1, 19, tzinfo=vienna), datetime(2027, 3, 1, 21, tzinfo=vienna)
    assert next_half_day(course.programme) == night
    course.desk.do(add_sitting, day=night[0].date(), planned_begin=night[0], planned_end=night[1])
    begins, _ = next_half_day(course.programme)
    assert begins == datetime(2027, 3, 1, 22, tzinfo=vienna)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9", time(9)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("9:30", time(9, 30)),
        ("09.30", time(9, 30)),
        ("١٠:٤٥", time(10, 45)),
        (" 15:05 ", time(15, 5)),
        ("24:00", None),
        ("12:61", None),
        ("ten", None),
        ("1:2:3", None),
        ("9:3", None),
    ],
)
def test_typed_hours_are_read(text: str, hour: time | None) -> None:
    assert read_hour(text) == hour


def test_a_sitting_may_go_on_past_midnight() -> None:
    opened = datetime(2027, 3, 1, 15, 0, tzinfo=ZoneInfo("Europe/Vienna"))
    late = moment_at(date(2027, 3, 1), time(1, 30), "Europe/Vienna", opened)
    assert late == datetime(2027, 3, 2, 0, 30, tzinfo=UTC)
    slip = moment_at(date(2027, 3, 1), time(14, 55), "Europe/Vienna", opened)
    assert slip.date() == date(2027, 3, 1)
