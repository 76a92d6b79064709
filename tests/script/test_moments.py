"""The present moment, as it follows from the sittings, items and floor in the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.script import scenes as s
from wgdesk.phrasing.script_facts import Speaker
from wgdesk.reads.values.floor import Floor, PauseNow
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import Programme
from wgdesk.script.moment import Moment
from wgdesk.script.moments import moment

OPEN = s.sitting(1, opened_at=s.ago(30))
LATER = s.sitting(2, day=date(2022, 3, 10))
DECIDED = tuple(replace(s.decision(subject), decided_at=s.ago(20)) for subject in ("agenda", "organization"))
DEBATE = s.programme(sittings=(OPEN, LATER), taken_up=(s.taken(1),), decisions=DECIDED)


def now(course: Programme, floor: Floor | None = None, outcome: Outcome = s.EMPTY) -> Moment:
    """Return the present moment."""
    return moment(s.known(course, *([floor] if floor else []), out=outcome), outcome, s.NOW)


def at(*entries: Any, outcome: Outcome = s.EMPTY, course: Programme = DEBATE) -> Moment:
    """Return the present moment under item 1 with these requests."""
    return now(course, s.floor(*entries), outcome)


def who(found: Moment, key: str) -> str | None:
    """Return the code of the delegation that a saying of the moment names."""
    facts = next((dict(one.facts) for one in found.sayings if one.key == key), {})
    speaker = facts.get("who")
    return speaker.name.code if isinstance(speaker, Speaker) and speaker.name else None


# -- sittings ----------------------------------------------------------------------------------------------


def test_without_a_sitting_there_is_nothing_to_say() -> None:
    assert now(s.programme(sittings=())) == Moment("nothing", "")


def test_a_sitting_that_is_not_open_is_called_to_order() -> None:
    assert now(s.programme()).key == "call-to-order"


def test_the_first_sitting_opens_the_meeting_until_an_item_is_taken_up() -> None:
    assert now(s.programme(sittings=(OPEN, LATER), slots=(s.slot(1),))).key == "opening"


def test_another_sitting_turns_to_the_item_of_its_timetable() -> None:
    second = s.sitting(2, opened_at=s.ago(5))
    first = s.sitting(1, opened_at=s.ago(300), closed_at=s.ago(200))
    course = s.programme(sittings=(first, second), slots=(s.slot(2, at=2),))
    found = now(course)
    assert found.key == "take-up"
    assert dict(found.sayings[0].facts)["item"].number == 2  # type: ignore[union-attr]


def test_a_sitting_without_a_timetable_goes_on_with_what_was_left_unfinished() -> None:
    first = s.sitting(1, opened_at=s.ago(300), closed_at=s.ago(200))
    sittings = (first, s.sitting(2, opened_at=s.ago(5)), s.sitting(3))
    left = s.taken(1, since=s.ago(250))
    found = now(s.programme(sittings=sittings, taken_up=(left,)))
    assert found.key == "continue"
    assert dict(found.sayings[0].facts)["item"].number == 1  # type: ignore[union-attr]
    done = s.taken(1, since=s.ago(250), until=s.ago(210))
    found = now(s.programme(sittings=sittings, taken_up=(done,)))
    assert found.key == "take-up"
    assert dict(found.sayings[0].facts)["item"].number == 2  # type: ignore[union-attr]


def test_after_an_item_comes_the_next_one_then_the_report_and_the_end() -> None:
    one = (s.taken(1, until=s.ago(5)),)
    assert now(s.programme(sittings=(OPEN, LATER), taken_up=one, decisions=DECIDED)).key == "take-up"
    both = (*one, s.taken(2, since=s.ago(5), until=s.ago(4)))
    assert now(s.programme(sittings=(OPEN, LATER), taken_up=both, decisions=DECIDED)).key == "adjourn"
    assert now(s.programme(sittings=(OPEN,), taken_up=both, decisions=DECIDED)).key == "report"
    adopted = (*DECIDED, replace(s.decision("report"), decided_at=s.ago(3)))
    assert now(s.programme(sittings=(OPEN,), taken_up=both, decisions=adopted)).key == "close"


@pytest.mark.parametrize(("minutes", "key"), [(0.5, "suspend"), (5, "resume")])
def test_a_suspension_is_announced_for_a_minute(minutes: float, key: str) -> None:
    suspended = s.suspension("informal", 1, suspended_at=s.ago(minutes))
    course = s.programme(sittings=(s.sitting(1, opened_at=s.ago(60), suspensions=(suspended,)),))
    assert now(course).key == key


@pytest.mark.parametrize(("minutes", "key"), [(0.5, "resume"), (5, "call")])
def test_a_resumption_is_announced_for_a_minute(minutes: float, key: str) -> None:
    over = s.suspension("break", suspended_at=s.ago(20), resumed_at=s.ago(minutes))
    sitting = s.sitting(1, opened_at=s.ago(60), suspensions=(over,))
    course = s.programme(sittings=(sitting, LATER), taken_up=(s.taken(1),))
    assert at(s.entry(1, 1, called_at=s.NOW), course=course).key == key


def test_an_item_that_is_left_by_the_clock_is_continued_at_a_later_sitting() -> None:
    end = s.NOW + timedelta(minutes=4)
    course = replace(DEBATE, sittings=(replace(OPEN, planned_end=end), LATER))
    found = at(course=course)
    assert found.key == "adjourn"
    assert [one.key for one in found.sayings] == ["continue-later", "next-sitting", "adjourn"]


def test_a_sitting_without_a_quorum_is_adjourned() -> None:
    course = s.programme(sittings=(replace(OPEN, inquorate=True), LATER), taken_up=(s.taken(1),))
    assert at(s.entry(1, 1), course=course).key == "adjourn"


@pytest.mark.parametrize(
    ("kind", "carried", "minutes", "key"),
    [
        *[("close_debate", None, 5, "motion"), ("close_debate", False, 0.5, "motion")],
        *[("close_debate", True, 5, "conclude"), ("adjourn", True, 5, "adjourn")],
        *[("adjourn", True, 0.5, "motion"), ("adjourn", False, 5, "open-floor")],
        ("adjourn", None, 15, "open-floor"),  # an item was taken up after it
    ],
)
def test_a_motion_is_put_to_the_meeting(kind: str, carried: bool | None, minutes: float, key: str) -> None:
    out = s.outcome(motions=(replace(s.motion(kind, 1, carried), moved_at=s.ago(minutes)),))
    ended = frozenset({1}) if (kind, carried) == ("adjourn", True) else frozenset()
    course = replace(DEBATE, to_adjourn=ended)
    assert at(outcome=out, course=course).key == key


@pytest.mark.parametrize(
    ("carried", "minutes", "key"), [(None, 5, "motion"), (False, 0.5, "motion"), (False, 5, "last-speaker")]
)
def test_a_motion_is_put_when_whoever_has_the_floor_has_ended(
    carried: bool | None, minutes: float, key: str
) -> None:
    out = s.outcome(motions=(replace(s.motion("close_debate", 1, carried), moved_at=s.ago(minutes)),))
    found = at(s.speaking(1, 1), outcome=out)
    assert found.key == key
    assert (who(found, "thank") == "BRA") is (minutes == 5)  # nobody is thanked while he speaks


@pytest.mark.parametrize(("minutes", "key"), [(0.5, "adjourn"), (5, "call-to-order")])
def test_an_adjournment_is_announced_for_a_minute(minutes: float, key: str) -> None:
    ended = s.sitting(1, opened_at=s.ago(60), closed_at=s.ago(minutes))
    assert now(s.programme(sittings=(ended, LATER))).key == key


def test_after_the_last_sitting_the_meeting_is_closed() -> None:
    ended = s.sitting(1, opened_at=s.ago(60), closed_at=s.ago(20))
    done = tuple(s.taken(key, since=s.ago(50), until=s.ago(40)) for key in (1, 2))
    adopted = (*DECIDED, replace(s.decision("report"), decided_at=s.ago(30)))
    assert now(s.programme(sittings=(ended,), taken_up=done, decisions=adopted)).key == "close"
    assert now(s.programme(sittings=(ended,), taken_up=done)).key == "adjourn"  # the report is left


# -- items -------------------------------------------------------------------------------------------------


def test_an_organizational_item_without_sub_items_adopts_agenda_then_work() -> None:
    plain = (s.item(1, 1, substantive=False),)
    course = s.programme(sittings=(OPEN, LATER), items=plain, taken_up=(s.taken(1),))
    assert at(course=course).key == "agenda"
    course = s.programme(
        sittings=(OPEN, LATER), items=plain, taken_up=(s.taken(1),), decisions=(s.decision("agenda"),)
    )
    assert at(course=course).key == "organization"
    course = s.programme(sittings=(OPEN, LATER), items=plain, taken_up=(s.taken(1),), decisions=DECIDED)
    assert at(course=course).key == "conclude"


def test_the_agenda_is_adopted_under_the_last_sub_item() -> None:
    items = (
        s.item(1, 1, substantive=False),
        s.item(11, 1, parent=1, substantive=False),
        s.item(12, 2, parent=1, substantive=False),
    )
    keys = []
    for item in (11, 12):
        course = s.programme(sittings=(OPEN, LATER), items=items, taken_up=(s.taken(item),))
        keys.append(now(course, s.floor(under=item)).key)
    assert keys == ["take-up", "agenda"]


def test_a_substantive_item_begins_with_its_panel_or_the_open_floor() -> None:
    assert at().key == "open-floor"
    assert at(outcome=s.outcome(panels=(s.panel(6, 7),))).key == "panel"
    assert at(s.entry(1, someone=6, lane="panel"), outcome=s.outcome(panels=(s.panel(6),))).key == "panel"


def test_an_item_without_issues_is_announced_as_such() -> None:
    course = s.programme(
        sittings=(OPEN, LATER), items=(s.item(1, 1, no_issues=True),), taken_up=(s.taken(1),)
    )
    assert at(course=course).key == "no-issues"


# -- the list of speakers ----------------------------------------------------------------------------------


def test_before_the_first_statement_the_floor_is_opened() -> None:
    assert at(s.entry(1, 1)).key == "open-floor"


def test_who_is_called_is_given_the_floor_after_thanks_to_who_has_just_ended() -> None:
    found = at(s.finished(1, 1), s.entry(2, 2, called_at=s.NOW))
    assert (found.key, who(found, "thank"), who(found, "give")) == ("next", "BRA", "PRT")


def test_nobody_is_thanked_long_after() -> None:
    found = at(s.finished(1, 1, ended_at=s.ago(4)), s.entry(2, 2, called_at=s.NOW))
    assert (found.key, who(found, "thank"), who(found, "give")) == ("call", None, "PRT")


def test_nobody_is_thanked_for_what_was_said_before_the_item() -> None:
    course = s.programme(sittings=(OPEN, LATER), taken_up=(s.taken(1, since=s.ago(0.5)),))
    reply = s.finished(1, 1, item_id=2, lane="reply")
    assert at(reply, s.entry(2, 2, called_at=s.NOW), course=course).key == "call"
    assert at(reply, course=course).key == "open-floor"


def test_while_somebody_speaks_the_chair_reads_what_comes_next() -> None:
    found = at(s.speaking(1, 1), s.entry(2, 2), s.entry(3, 3))
    assert (found.key, who(found, "thank"), who(found, "give")) == ("next", "BRA", "PRT")


def test_deferred_requests_wait_and_struck_or_withdrawn_ones_do_not() -> None:
    found = at(
        s.speaking(1, 1),
        s.entry(2, 2, struck="by mistake"),
        s.entry(3, 3, withdrawn_at=s.NOW),
        s.entry(4, 4, deferred_at=s.NOW),
    )
    assert who(found, "give") == "JPN"


def test_replies_come_after_the_list_and_then_the_last_speaker() -> None:
    found = at(s.speaking(1, 1), s.entry(2, 2, lane="reply"), s.entry(3, 3))
    assert (found.key, who(found, "give")) == ("next", "SDN")
    found = at(s.speaking(1, 1), s.entry(2, 2, lane="reply"))
    assert (found.key, who(found, "give-timed")) == ("reply", "PRT")
    assert at(s.speaking(1, 1)).key == "last-speaker"


@pytest.mark.parametrize(
    ("allotted", "key"), [(None, "next"), (121, "next"), (120, "time-over"), (60, "time-over")]
)
def test_when_the_time_is_over_the_chair_says_so(allotted: int | None, key: str) -> None:
    assert at(s.speaking(1, 1, allotted=allotted), s.entry(2, 2)).key == key


def test_a_stopped_clock_is_not_over() -> None:
    paused = s.speaking(1, 1, allotted=60, pauses=(PauseNow(1, s.ago(1), None),))
    assert at(paused, s.entry(2, 2)).key == "next"


def test_when_all_have_spoken_the_item_is_concluded() -> None:
    assert at(s.finished(1, 1)).key == "last-speaker"
    old = s.finished(1, 1, ended_at=s.ago(4))
    found = at(old)
    assert [one.key for one in found.sayings] == ["any-other", "concluded"]
    closed = s.programme(
        sittings=(OPEN, LATER), items=(s.item(1, 1, closed_at=s.ago(3)),), taken_up=(s.taken(1),)
    )
    assert [one.key for one in at(old, course=closed).sayings] == ["concluded"]


def test_after_the_panel_the_floor_is_opened_and_after_its_answers_not() -> None:
    presented = s.finished(1, someone=6, lane="panel")
    answered = s.finished(1, someone=6, lane="panel", kind="answer")
    panel = s.outcome(panels=(s.panel(6),))
    assert at(presented, s.entry(2, 2), outcome=panel).key == "open-floor"
    assert at(presented, s.entry(2, 2, called_at=s.NOW), outcome=panel).key == "call"
    assert at(presented, s.entry(2, someone=7, lane="panel"), outcome=panel).key == "next-panellist"
    assert at(answered, s.entry(2, 2), outcome=panel).key == "next"
    assert at(s.speaking(1, someone=6, lane="panel"), outcome=panel).key == "open-floor"


def test_a_later_panel_is_introduced_before_its_first_panellist() -> None:
    first, second = s.panel(6), replace(s.panel(7), id=2, place=2.0)
    panels = s.outcome(panels=(first, second))
    presented = s.finished(1, someone=6, lane="panel")
    found = at(presented, s.entry(2, someone=7, lane="panel"), outcome=panels)
    assert (found.key, [one.key for one in found.sayings]) == ("panel", ["thank", "panel"])
    called = s.entry(2, someone=7, lane="panel", called_at=s.NOW)
    assert [one.key for one in at(presented, called, outcome=panels).sayings] == ["give"]


def test_the_secretariat_may_speak_before_the_panel_and_before_the_floor_is_opened() -> None:
    introduces = s.entry(1, someone=5, lane="secretariat")
    panel = s.outcome(panels=(s.panel(6),))
    assert at(introduces, s.entry(2, someone=6, lane="panel"), outcome=panel).key == "secretariat"
    spoke = s.finished(1, someone=5, lane="secretariat")
    assert at(spoke, s.entry(2, someone=6, lane="panel"), outcome=panel).key == "panel"
    assert at(spoke, s.entry(2, 1)).key == "open-floor"


def test_after_an_item_comes_its_first_part_and_under_the_last_item_the_report() -> None:
    items = (s.item(1, 1), s.item(11, 1, parent=1))
    over = s.finished(1, 1, ended_at=s.ago(9), begun_at=s.ago(10))
    course = s.programme(sittings=(OPEN, LATER), items=items, slots=(s.slot(11),), taken_up=(s.taken(1),))
    assert at(over, course=course).key == "take-up"
    items = (s.item(1, 1), s.item(2, 2, substantive=False))
    course = s.programme(sittings=(OPEN,), items=items, taken_up=(s.taken(2),))
    assert now(course, s.floor(under=2)).key == "report"


# -- points of order ---------------------------------------------------------------------------------------


def test_a_point_of_order_comes_before_everything() -> None:
    order = s.entry(2, 2, lane="order")
    assert at(s.speaking(1, 1, interrupted=True), order, s.entry(3, 3)).key == "point-of-order"
    assert at(s.entry(1, 1, called_at=s.NOW), order).key == "point-of-order"
    assert at(s.entry(2, 2, lane="order", called_at=s.NOW)).key == "point-of-order"


def test_the_chair_rules_and_returns_the_floor() -> None:
    halted = s.speaking(1, 1, interrupted=True, called_at=s.ago(8), begun_at=s.ago(8))
    assert at(halted, s.speaking(2, 2, lane="order")).key == "ruling"
    assert at(halted, s.finished(2, 2, lane="order")).key == "ruling"
    found = at(halted, s.finished(2, 2, lane="order", ruling=s.ruled()))
    assert (found.key, who(found, "return-floor")) == ("return-floor", "BRA")
    assert at(halted, s.speaking(2, 2, lane="order", ruling=s.ruled(appealed=True))).key == "appeal"


def test_a_point_of_order_is_not_thanked_for() -> None:
    found = at(s.finished(1, 1, lane="order", ruling=s.ruled()), s.entry(2, 2, called_at=s.NOW))
    assert found.key == "call"


# -- who presides ------------------------------------------------------------------------------------------


def test_a_moment_knows_the_gender_of_who_presides() -> None:
    assert now(s.programme()).chair == "f"
    sitting = s.sitting(1, presiding=s.PRESIDES_VICE)
    assert now(s.programme(sittings=(sitting,), officers=(s.CHAIR, s.VICE_CHAIR))).chair == "m"
    assert now(s.programme(officers=())).chair == ""


def test_hours_are_those_of_the_meeting() -> None:
    begins = datetime(2022, 3, 10, 9, tzinfo=UTC)
    following = s.sitting(2, day=date(2022, 3, 10), planned_begin=begins)
    done = tuple(s.taken(key, until=s.ago(1)) for key in (1, 2))
    course = s.programme(sittings=(OPEN, following), taken_up=done, decisions=DECIDED)
    when = dict(now(course).sayings[0].facts)["when"]
    assert when.at is not None  # type: ignore[union-attr]
    assert when.at.hour == 10  # type: ignore[union-attr]
