"""The running order of a sitting, and where in it the Chair is."""

from __future__ import annotations

from typing import Any

from tests.script import scenes as s
from tests.script.papers import REPORT
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import OfficerNow, SittingNow
from wgdesk.report.tree import say
from wgdesk.script.adoption import AdoptedPart, parts_of
from wgdesk.script.moments import moment
from wgdesk.script.steps import NO_PAPERS, Papers, announcements, running_order

OPEN = s.sitting(1, opened_at=s.ago(30))
ORGANIZATION = (
    s.item(1, 1, substantive=False),
    s.item(11, 1, parent=1, substantive=False),
    s.item(12, 2, parent=1, substantive=False),
    s.item(2, 2),
)


def keys(
    *floors: Floor,
    sittings: tuple[SittingNow, ...] = (OPEN, s.sitting(2)),
    at: int = 0,
    out: Outcome = s.EMPTY,
    papers: Papers = NO_PAPERS,
    **other: Any,
) -> list[str]:
    """Return the keys of a sitting's moments in their order."""
    course = s.programme(sittings=sittings, **other)
    return [one.key for one in running_order(course, s.ROSTER, sittings[at], floors, out, papers)]


def test_the_first_sitting() -> None:
    slots = tuple(s.slot(item, hour=hour) for item, hour in ((11, 9), (12, 10), (2, 11)))
    elected = (s.CHAIR, OfficerNow(9, "rapporteur", 1, 1, True))
    assert keys(items=ORGANIZATION, slots=slots, officers=elected) == [
        "call-to-order",
        "opening",
        "take-up",
        "election",
        "take-up",
        "agenda",
        "organization",
        "take-up",
        "open-floor",
        "close-list",
        "conclude",
        "adjourn",
    ]


def test_a_first_sitting_without_items() -> None:
    order = ["call-to-order", "opening", "election", "agenda", "organization", "adjourn"]
    assert keys(officers=()) == order


def test_an_item_with_a_panel_and_speakers() -> None:
    floor = s.floor(
        s.finished(1, someone=6, lane="panel"),
        s.speaking(2, 1),
        s.entry(3, 2),
        s.entry(4, 3, lane="reply"),
    )
    order = keys(floor, taken_up=(s.taken(1),), out=s.outcome(panels=(s.panel(6),)), officers=(s.CHAIR,))
    assert order[4:] == [
        "take-up",
        "panel",
        "next-panellist",
        "open-floor",
        "call",
        "next",
        "reply",
        "last-speaker",
        "close-list",
        "conclude",
        "adjourn",
    ]


def test_the_last_sitting_adopts_the_report_and_closes() -> None:
    papers = Papers(
        (AdoptedPart(say("heading-introduction"), (1, 2)), AdoptedPart(say("heading-adoption"), (3,))), "X/1"
    )
    out = s.outcome(
        clusters=(
            s.cluster(s.recommendation(1), s.recommendation(2)),
            s.cluster(s.recommendation(3), s.recommendation(4, "proposed"), key=2),
        )
    )
    order = keys(sittings=(s.sitting(1), s.sitting(2)), at=1, out=out, papers=papers)
    assert order == [
        "call-to-order",
        *["recommendation", "recommendation", "cluster", "recommendation", "all-recommendations"],
        *["report", "part", "part", "whole-report", "entrust", "thanks", "close"],
    ]


def test_what_a_sitting_adopted_stands_in_its_order_with_reservations() -> None:
    adopted = s.recommendation(1, "adopted", sitting_id=1, reservations=(s.reservation(1),))
    out = s.outcome(clusters=(s.cluster(adopted),), motions=(s.motion("adjourn", 1, True),))
    order = keys(sittings=(s.sitting(1), s.sitting(2)), out=out)
    assert order[-4:] == ["recommendation", "reservation", "motion-result", "adjourn"]
    assert "recommendation" not in keys(sittings=(s.sitting(1), s.sitting(2)), at=1, out=out)


def test_an_item_of_two_sittings_is_gone_on_with() -> None:
    slots = (s.slot(1, at=1), s.slot(1, at=2))
    sittings = (s.sitting(1), s.sitting(2), s.sitting(3))
    first = keys(sittings=sittings, slots=slots)
    assert first[-4:] == ["open-floor", "close-list", "continue-later", "adjourn"]
    second = keys(sittings=sittings, at=1, slots=slots, taken_up=(s.taken(1, at=1),))
    assert second == ["call-to-order", "continue", "open-floor", "close-list", "conclude", "adjourn"]


def test_replies_shown_under_two_items_stand_once() -> None:
    reply = s.entry(5, 1, lane="reply", item_id=1)
    floors = (s.floor(s.entry(1, 2), reply), s.floor(reply, under=2))
    assert keys(*floors, slots=(s.slot(1), s.slot(2, hour=10))).count("reply") == 1


def test_suspensions_and_points_of_order() -> None:
    sitting = s.sitting(1, opened_at=s.ago(60), suspensions=(s.suspension("break", resumed_at=s.ago(4)),))
    floor = s.floor(
        s.speaking(1, 1, interrupted=True), s.finished(2, 2, lane="order", ruling=s.ruled()), s.entry(3, 3)
    )
    order = keys(floor, sittings=(sitting, s.sitting(2)), taken_up=(s.taken(1),))
    for pair in (["point-of-order", "ruling"], ["suspend", "resume"]):
        assert order[order.index(pair[0]) :][:2] == pair
    assert "return-floor" in order


def test_the_chair_stands_at_the_moment_and_sees_what_is_around() -> None:
    course = s.programme(sittings=(OPEN, s.sitting(2)), taken_up=(s.taken(1),))
    floor = s.floor(s.finished(1, 1, ended_at=s.ago(2)), s.speaking(2, 2, begun_at=s.ago(1)), s.entry(3, 3))
    steps = announcements(course, s.ROSTER, (floor,), s.EMPTY, s.NOW)
    assert steps.moments[steps.here] == moment(course, s.ROSTER, floor, s.EMPTY, s.NOW)
    around = [one.key for one in steps.moments[steps.here - 2 : steps.here + 6]]
    assert around == [
        "call",
        "next",
        "next",
        "time-warning",
        "time-over",
        "last-speaker",
        "close-list",
        "conclude",
    ]
    assert {"suspend", "resume"} <= {one.key for one in steps.moments}


def test_a_moment_that_the_order_does_not_foresee_stands_before_what_is_to_come() -> None:
    course = s.programme(sittings=(OPEN, s.sitting(2)), taken_up=(s.taken(1),))
    floor = s.floor(s.finished(1, 1, ended_at=s.ago(9), begun_at=s.ago(10)), s.entry(2, 2, called_at=s.NOW))
    steps = announcements(course, s.ROSTER, (floor,), s.EMPTY, s.NOW)  # nobody is thanked any more
    assert steps.moments[steps.here].key == "call"
    assert steps.moments[steps.here + 1].key == "last-speaker"


def test_without_sittings_there_is_one_step() -> None:
    steps = announcements(s.programme(sittings=()), s.ROSTER, (), None, s.NOW)
    assert ([one.key for one in steps.moments], steps.here) == (["nothing"], 0)


def test_parts_of_a_report_are_its_paragraphs_by_heading() -> None:
    assert parts_of(REPORT) == (AdoptedPart(None, (1,)), AdoptedPart(say("heading-opening"), (2, 3)))
