"""What the next step of the meeting does, as an act with its arguments."""

from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.live.floors import ITEM, SITTING, at
from wgdesk.live import course_acts
from wgdesk.live.act_call import ActCall
from wgdesk.live.next_step import NextStep
from wgdesk.model import Subject
from wgdesk.reads.values.programme import SittingNow, SuspensionNow, TakenUpNow
from wgdesk.reads.values.words import Words

SUSPENDED = replace(SITTING, suspensions=(SuspensionNow(7, "break", at(9), None, None, Words()),))
TAKEN = TakenUpNow(8, ITEM.id, SITTING.id, at(5), None)


def told(call: ActCall | None) -> tuple[str, dict[str, Any]] | None:
    return (call.act.__name__, dict(call.args)) if call else None


def course(**what: Any) -> Any:
    """A meeting of one day in Vienna."""
    day = SITTING.day
    given = {"zone": "Europe/Vienna", "first_day": day, "last_day": day, "recesses": (), "sittings": ()}
    return SimpleNamespace(**{**given, "sitting": SITTING, "taken_up": (TAKEN,), "items": (ITEM,), **what})


@pytest.mark.parametrize(
    ("step", "act"),
    [
        (NextStep("open", SITTING), ("open_sitting", {"sitting_id": 1})),
        (NextStep("resume", SUSPENDED), ("resume_sitting", {"suspension_id": 7})),
        (NextStep("take-up", SITTING, ITEM), ("take_up", {"item_id": 5, "sitting_id": 1})),
        (NextStep("finish", SITTING, ITEM, TAKEN), ("finish_item", {"item_sitting_id": 8})),
        (NextStep("adjourn", SUSPENDED, ITEM, TAKEN), ("adjourn_sitting", {"sitting_id": 1})),
        (NextStep("turn-to", SITTING, ITEM), ("turn_to", {"item_id": 5, "sitting_id": 1})),
        (NextStep("close", SITTING), ("adjourn_sitting", {"sitting_id": 1})),
        (NextStep("suspend", SITTING), ("suspend_sitting", {"sitting_id": 1})),
        (
            NextStep("decide", SITTING, subject=Subject.AGENDA),
            ("decide", {"subject": Subject.AGENDA, "sitting_id": 1}),
        ),
        (
            NextStep("report", SITTING, subject=Subject.REPORT),
            ("decide", {"subject": Subject.REPORT, "sitting_id": 1}),
        ),
        # What is no longer there is not asked for, and what a person does elsewhere is no act.
        *(
            (NextStep(kind, SITTING), None)
            for kind in ("resume", "take-up", "finish", "debate", "settle", "motion", "paragraphs", "done")
        ),
        (NextStep("adjourn", replace(SITTING, closed_at=at(9))), None),
    ],
)
def test_each_step_has_its_act(step: NextStep, act: tuple[str, dict[str, Any]] | None) -> None:
    assert told(course_acts.act_of(step, course())) == act


def test_a_sitting_is_added_with_its_hours() -> None:
    zone = ZoneInfo("Europe/Vienna")

    def hour(hour: int, day: int = 8) -> datetime:
        return datetime(2026, 10, day, hour, tzinfo=zone)

    def hours(*sittings: SittingNow) -> dict[str, Any]:
        name, args = told(course_acts.new_sitting(course(sittings=sittings))) or ("", {})
        assert (name, args.pop("day")) == ("add_sitting", SITTING.day)
        return args

    afternoon = replace(SITTING, planned_begin=hour(15), planned_end=hour(18))
    assert hours() == {"planned_begin": hour(10), "planned_end": hour(13)}
    assert hours(afternoon) == {"planned_begin": hour(19), "planned_end": hour(21)}
    # Past midnight it is still of the day on which the meeting ends.
    late = replace(SITTING, planned_begin=hour(22), planned_end=hour(23) + timedelta(minutes=30))
    assert hours(late) == {"planned_begin": hour(0, 9), "planned_end": hour(2, 9)}
    assert told(course_acts.act_of(NextStep("add"), course()))[0] == "add_sitting"  # type: ignore[index]


def test_only_the_item_under_consideration_is_finished() -> None:
    assert told(course_acts.finish(course(), ITEM)) == ("finish_item", {"item_sitting_id": 8})
    assert course_acts.finish(course(), replace(ITEM, id=6)) is None
    assert course_acts.finish(course(sitting=None), ITEM) is None
