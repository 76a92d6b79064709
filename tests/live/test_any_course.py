"""In any meeting no step is refused, the printed script comes true, and the steps end the meeting."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import tries
from tests.live.meeting_built import Built, told
from wgdesk.errors import Refused
from wgdesk.live import floor_acts
from wgdesk.live.agenda import inside, joint, state_of
from wgdesk.live.course_acts import act_of
from wgdesk.live.floor_state import FloorStep
from wgdesk.live.next_step import NextStep
from wgdesk.model import Lane, MotionKind, PassageState, RecommendationState, Subject
from wgdesk.reads.values.programme import ItemNow, Programme

_LONGEST = 200  # steps in which any of these meetings comes to its end


def do(built: Built, step: FloorStep, takes: timedelta = timedelta(seconds=20)) -> None:
    """Do a step as a user would, also where the program only shows where to do it."""
    course = step.course
    call = floor_acts.act_of(step, built.programme)
    built.now += takes
    if call is not None:
        built.desk.do(call.act, **call.args)
    elif course.kind == "motion" and course.motion is not None:
        built.desk.do(built.acts["decide_motion"], motion_id=course.motion.id, carried=False)
    elif course.kind == "paragraphs":
        built.desk.do(built.acts["mark_passages"], blocks=course.blocks, state=PassageState.ADOPTED)
    else:
        other = course.beside
        assert other is not None, f"nothing to do, and no choice: {told(course)}"
        call = act_of(other, built.programme)
        assert call is not None, told(other)
        built.desk.do(call.act, **call.args)


def follow(built: Built) -> Iterator[NextStep]:
    """Follow the steps to the end of the meeting."""
    for _ in range(_LONGEST):
        step = built.floor.step(built.now)
        assert step.course == built.step
        yield step.course
        if step.course.kind == "done":
            return
        do(built, step)
    raise AssertionError("the steps do not end the meeting")


def do_whole(built: Built, step: FloorStep) -> None:
    """Do a step, a statement to its end, in hardly any time.

    After opening a sitting, move to its end, so that no time is left for items planned later.
    """
    speaker, instant = step.course.request, timedelta(milliseconds=1)
    do(built, step, instant)
    if step.course.kind == "open":
        end = step.course.sitting.planned_end if step.course.sitting else None
        built.now = max(built.now, end - timedelta(minutes=25)) if end else built.now
    while speaker is not None:
        then = built.floor
        entry = then.entry(speaker.id)
        if entry is None or entry.ended_at is not None:
            return
        do(built, then.step(built.now), instant)


class Play:
    """Random acts in a meeting: out of order, late, past midnight, refused or not."""

    def __init__(self, built: Built, chance: Random) -> None:
        self.built, self.chance = built, chance

    def plan(self) -> None:
        chance, built = self.chance, self.built
        if chance.random() < 0.5:
            for number in (1, 2, 3):
                built.planned(*chance.sample([1, 2, 3, 4, None], chance.randint(0, 3)), number=number)
        for _ in range(chance.randint(0, 2)):
            built.recommend(
                chance.choice(list(RecommendationState)[:3]), chance.choice(["Do.", "Do [it].", ""])
            )
        if chance.random() < 0.3:
            built.do("add_item", title={"en": "Part"}, parent_id=built.item(2).id, substantive=True)
        if chance.random() < 0.2:
            built.do("edit_item", item_id=built.item(3).id, joint_with_id=built.item(2).id)

    def act(self) -> None:
        """Do something other than the next step."""
        chance, built = self.chance, self.built
        built.now += timedelta(minutes=chance.choice([0, 3, 20, 300]))
        programme = built.programme
        sitting, item = programme.sitting, chance.choice(programme.items)
        assert sitting is not None
        here = {"sitting_id": sitting.id}
        acts = [
            ("take_up", {"item_id": item.id, **here}),
            ("turn_to", {"item_id": item.id, **here}),
            ("suspend_sitting", here),
            ("adjourn_sitting", here),
            ("edit_sitting", {"inquorate": True, **here}),
            ("edit_item", {"item_id": item.id, "no_issues": True}),
            ("ask_floor", {"guest": "B", "item_id": None, **here}),
            (
                "ask_floor",
                {"guest": "C", "item_id": item.id, "lane": chance.choice([Lane.LIST, Lane.REPLY]), **here},
            ),
            ("move_motion", {"kind": chance.choice(list(MotionKind)), **here}),
            ("decide", {"subject": chance.choice(list(Subject)), **here}),
            ("mark_passage", {"block": "introduction", "state": PassageState.DEFERRED}),
        ]
        name, given_ = chance.choice(acts)
        with suppress(Refused):
            built.do(name, **given_)

    def run(self, acts: int) -> None:
        self.plan()
        for _ in range(acts):
            if self.chance.random() < 0.6:
                step = self.built.floor.step(self.built.now)
                if step.course.kind == "done":
                    return
                do(self.built, step)
            else:
                self.act()


def concluded(programme: Programme, item: ItemNow) -> bool:
    """Return whether an item is concluded: by itself, with a joint item, or part by part.

    An item taken up at an unknown time counts as concluded, and so do the parts of a concluded item.
    """
    group = joint(programme, item)
    states = {state_of(programme, one)[0] for one in group}
    open_ = any(one in programme.unfinished for one in group)
    if states & {"finished", "no-issues"} or ("taken-up" in states and not open_):
        return True
    parts, whole = inside(programme, item), [one for one in programme.items if one.id == item.parent_id]
    of_parts = {state_of(programme, one)[0] for one in parts}
    by_parts = "finished" in of_parts <= {"finished", "no-issues"}
    return by_parts or any(concluded(programme, one) for one in whole)


@pytest.mark.sampled
@settings(max_examples=tries(30))
@given(st.integers(0, 2**32), st.integers(0, 25))
def test_the_steps_end_any_meeting(seed: int, acts: int) -> None:
    with TemporaryDirectory() as folder:
        built = Built(Path(folder) / "any.wgdesk")
        Play(built, Random(seed)).run(acts)
        steps = list(follow(built))
        programme, business = built.programme, built.situation.business
        assert steps[-1].kind == "done"
        assert [one.label for one in programme.items if not concluded(programme, one)] == []
        assert not business.ready
        assert not business.unsettled
        assert [one.subject for one in programme.decisions].count(Subject.REPORT) == 1
        built.desk.close()


@pytest.mark.sampled
@settings(max_examples=tries(30))
@given(st.integers(0, 2**32), st.integers(0, 25))
def test_the_printed_script_comes_true(seed: int, acts: int) -> None:
    with TemporaryDirectory() as folder:
        built = Built(Path(folder) / "any.wgdesk")
        Play(built, Random(seed)).run(acts)
        printed = built.unfolded
        assert printed[-1].split()[0] in ("adjourn", "close", "add", "done")
        while len(printed) > 1:
            step = built.floor.step(built.now)
            assert told(step.course) == printed[0]
            do_whole(built, step)
            rest = printed[2:] if step.course.kind == "debate" else printed[1:]  # it is concluded at once
            assert built.unfolded == rest
            printed = rest
        built.desk.close()
