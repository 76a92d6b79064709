"""The running order of a sitting, and where in it the Chair is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.phrasing.tree import say
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import OfficerNow, SittingNow
from wgdesk.script.adoption import NO_PAPERS, AdoptedPart, Papers
from wgdesk.script.moments import moment
from wgdesk.script.steps import announcements

OPEN = s.sitting(1, opened_at=s.ago(30))
ORGANIZATION = (
    s.item(1, 1, substantive=False),
    s.item(11, 1, parent=1, substantive=False),
    s.item(12, 2, parent=1, substantive=False),
    s.item(2, 2),
)


DECIDED = tuple(replace(s.decision(subject), decided_at=s.ago(25)) for subject in ("agenda", "organization"))
NOTHING_ELSE = (s.item(1, 1), s.item(2, 2, no_issues=True))


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
        "election",
        "take-up",
        "agenda",
        "organization",
        "conclude",
        "take-up",
        "open-floor",
        "conclude",
        "adjourn",
    ]


def test_officers_are_elected_under_the_second_of_three_parts() -> None:
    items = (*ORGANIZATION[:3], s.item(13, 3, parent=1, substantive=False))
    slots = tuple(s.slot(item, hour=hour) for item, hour in ((11, 9), (12, 10), (13, 11)))
    order = keys(items=items, slots=slots, officers=())
    assert order[2:] == ["take-up", "election", "take-up", "agenda", "organization", "conclude", "adjourn"]


def test_a_first_sitting_without_items() -> None:
    order = ["call-to-order", "opening", "election", "agenda", "organization", "adjourn"]
    assert keys(officers=(), items=()) == order


def test_an_item_with_a_panel_and_speakers() -> None:
    floor = s.floor(
        s.finished(1, someone=6, lane="panel"),
        s.speaking(2, 1),
        s.entry(3, 2),
        s.entry(4, 3, lane="reply"),
    )
    done = (s.taken(1), s.taken(2, since=s.ago(20), until=s.ago(15)))
    out = s.outcome(panels=(s.panel(6),))
    order = keys(floor, taken_up=done, out=out, officers=(s.CHAIR,), decisions=DECIDED)
    assert order[order.index("conclude") + 1 :] == [
        "take-up",
        "panel",
        "next-panellist",
        "open-floor",
        "call",
        "close-list",
        "call",
        "reply",
        "last-speaker",
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
        *["all-recommendations", "cluster", "recommendation", "recommendation", "recommendation"],
        *["settle", "report", "part", "part", "whole-report", "close"],
    ]


def test_what_a_sitting_adopted_stands_in_its_order_with_reservations() -> None:
    adopted = s.recommendation(1, "adopted", sitting_id=1, reservations=(s.reservation(1),))
    out = s.outcome(clusters=(s.cluster(adopted),), motions=(s.motion("adjourn", 1, True),))
    sittings = (replace(OPEN, closed_at=s.NOW), s.sitting(2))
    order = keys(sittings=sittings, out=out)
    assert order[-4:] == ["recommendation", "reservation", "motion", "adjourn"]  # nothing comes between
    assert "recommendation" not in keys(sittings=sittings, at=1, out=out)


def test_a_motion_to_adjourn_that_is_carried_ends_the_sitting_also_where_items_have_no_hours() -> None:
    taken = tuple(replace(s.taken(key), taken_up_at=None) for key in (1, 2))
    items = tuple(s.item(key, key) for key in (1, 2, 3))
    sittings = (replace(OPEN, closed_at=s.NOW), s.sitting(2))

    def order(*, carried: bool) -> list[str]:
        out = s.outcome(motions=(s.motion("adjourn", 1, carried),))
        ended = frozenset({1} if carried else ())
        course = {"items": items, "slots": (s.slot(3),), "taken_up": taken, "to_adjourn": ended}
        return keys(sittings=sittings, out=out, officers=(), **course)

    for carried in (True, False):
        found = [key for key in order(carried=carried) if key != "motion"]
        assert found[-5:] == ["conclude", "take-up", "open-floor", "conclude", "adjourn"]
        assert (order(carried=carried)[-2] == "motion") == carried
        assert order(carried=carried).count("take-up") == 2  # the third item was planned only
        assert order(carried=carried).count("motion") == 1


def test_texts_come_before_the_report_also_where_nobody_knows_when_both_were_adopted() -> None:
    adopted = s.recommendation(1, "adopted", sitting_id=1)
    order = keys(
        sittings=(OPEN,),
        items=(s.item(1, 1), s.item(2, 2, substantive=False)),
        taken_up=(s.taken(1), s.taken(2)),
        out=s.outcome(clusters=(s.cluster(adopted),)),
        decisions=(replace(s.decision("report"), decided_at=None),),
    )
    assert order.index("recommendation") < order.index("report")


def test_an_item_of_two_sittings_is_continued() -> None:
    slots = (s.slot(1, at=1), s.slot(1, at=2))
    sittings = (s.sitting(1), s.sitting(2), s.sitting(3))
    first = keys(sittings=sittings, slots=slots, items=NOTHING_ELSE)
    assert first[-3:] == ["open-floor", "continue-later", "adjourn"]
    taken = (s.taken(1, at=1),)
    second = keys(sittings=sittings, at=1, slots=slots, items=NOTHING_ELSE, taken_up=taken)
    assert second == ["call-to-order", "continue", "open-floor", "conclude", "adjourn"]


def test_an_item_is_concluded_after_its_last_part() -> None:
    items = (s.item(3, 3), s.item(31, 1, parent=3), s.item(32, 2, parent=3))
    slots = (s.slot(3), s.slot(31, hour=10), s.slot(32, hour=11))
    one = keys(items=items, slots=slots, sittings=(s.sitting(1), s.sitting(2)))
    taken = ["take-up", "open-floor"]  # the whole is considered by its parts
    assert one[-8:] == ["take-up", *taken, "conclude", *taken, "conclude", "adjourn"]
    course = s.programme(items=items, slots=(*slots[:2], s.slot(32, at=2)))
    said = running_order(course, s.ROSTER, course.sittings[0], (), s.EMPTY)
    assert [each.key for each in said][-3:] == ["conclude", "continue-later", "adjourn"]
    concluded = dict(said[-3].sayings[-1].facts)["items"]
    assert [each.sub for each in concluded.items] == [1]  # type: ignore[union-attr]


def test_joint_items_are_taken_up_and_concluded_together() -> None:
    items = (s.item(1, 1), s.item(2, 2, joint_with_id=1))
    slots = (s.slot(1), s.slot(2, hour=10))
    order = keys(s.floor(s.entry(1, 1, item_id=2), under=2), items=items, slots=slots)
    assert order.count("take-up") == order.count("conclude") == 1
    assert order.index("call") < order.index("conclude")


def test_the_list_is_closed_while_somebody_is_on_it_and_nobody_else_is_asked() -> None:
    course = s.programme(slots=(s.slot(1),), items=NOTHING_ELSE)
    floor = s.floor(s.entry(1, 1), s.entry(2, 2), s.entry(3, 3))
    order = running_order(course, s.ROSTER, course.sittings[0], (floor,), s.EMPTY)
    kinds = [one.key for one in order]
    assert kinds[kinds.index("open-floor") :] == [
        *["open-floor", "call", "next", "close-list", "call", "last-speaker", "conclude", "adjourn"]
    ]
    assert [one.key for one in order[-2].sayings] == ["concluded"]


def test_a_list_that_is_closed_in_the_course_of_the_debate_was_open_at_first() -> None:
    sitting = s.sitting(1, opened_at=s.ago(60))
    spoken = s.finished(1, 1, called_at=s.ago(9), begun_at=s.ago(9), ended_at=s.ago(7), asked_at=s.ago(50))
    waiting = s.entry(2, 2, asked_at=s.ago(50))
    course = s.programme(
        sittings=(sitting, s.sitting(2)),
        items=(s.item(1, 1, closed_at=s.ago(8)), s.item(2, 2, no_issues=True)),
        taken_up=(s.taken(1, since=s.ago(10)),),
    )
    order = running_order(course, s.ROSTER, sitting, (s.floor(spoken, waiting),), s.EMPTY)
    under = [one for one in order if one.key in ("open-floor", "call", "next", "list-closed", "conclude")]
    assert [one.key for one in under] == ["open-floor", "call", "list-closed", "next", "conclude"]
    assert [one.key for one in under[0].sayings] == ["open-floor", "limits"]
    assert [one.key for one in under[2].sayings] == ["list-closed", "remaining"]
    assert [one.key for one in under[-1].sayings] == ["concluded"]


def test_the_item_on_the_report_is_concluded_after_its_adoption() -> None:
    items = (s.item(1, 1), s.item(2, 2, substantive=False))
    texts = s.outcome(clusters=(s.cluster(s.recommendation(1)),))
    slots = (s.slot(1), s.slot(2, hour=10))
    order = keys(items=items, slots=slots, sittings=(s.sitting(1),), out=texts)
    assert order[-6:] == [*["take-up", "recommendation", "report", "whole-report", "conclude", "close"]]


def test_texts_are_adopted_in_the_hour_that_the_timetable_gives_to_no_item() -> None:
    items = (s.item(1, 1), s.item(2, 2, substantive=False))
    texts = s.outcome(clusters=(s.cluster(s.recommendation(1)),))
    slots = (s.slot(1), s.slot(None, hour=10), s.slot(2, hour=11))
    order = keys(items=items, slots=slots, sittings=(s.sitting(1),), out=texts)
    assert order[-6:-3] == ["recommendation", "take-up", "report"]


def test_each_text_is_adopted_at_one_of_the_sittings_to_come() -> None:
    items = (s.item(1, 1), s.item(2, 2, substantive=False))
    texts = s.outcome(clusters=(s.cluster(s.recommendation(1)),))
    sittings = tuple(s.sitting(n) for n in (1, 2, 3))
    slots = (s.slot(1), s.slot(None, at=2), s.slot(None, at=3), s.slot(2, at=3, hour=10))
    orders = [keys(items=items, slots=slots, sittings=sittings, at=n, out=texts) for n in range(3)]
    assert [one.count("recommendation") for one in orders] == [0, 1, 0]
    assert [one.count("take-up") for one in orders] == [1, 0, 1]


def test_suspensions_and_motions_stand_where_they_were() -> None:
    pause = s.suspension("break", suspended_at=s.ago(6), resumed_at=s.ago(5))
    sitting = s.sitting(1, opened_at=s.ago(60), suspensions=(pause,))
    floor = s.floor(
        s.finished(1, 1, called_at=s.ago(9), begun_at=s.ago(9), ended_at=s.ago(7)),
        s.finished(2, 2, called_at=s.ago(4), begun_at=s.ago(4), ended_at=s.ago(3)),
    )
    moved = replace(s.motion("suspend", 3, True), moved_at=s.ago(6.5))
    course = s.programme(sittings=(sitting, s.sitting(2)), taken_up=(s.taken(1),))
    order = running_order(course, s.ROSTER, sitting, (floor,), s.outcome(motions=(moved,)))
    kinds = [one.key for one in order]
    assert kinds[kinds.index("call") :][:6] == ["call", "motion", "suspend", "resume", "call", "last-speaker"]
    assert [one.sayings[0].key for one in order if one.key == "motion"] == ["thank"]


def test_a_suspended_sitting_is_resumed_before_it_goes_on() -> None:
    sitting = s.sitting(1, opened_at=s.ago(60), suspensions=(s.suspension("break", suspended_at=s.ago(9)),))
    course = s.programme(sittings=(sitting, s.sitting(2)), taken_up=(s.taken(1, since=s.ago(20)),))
    floor = s.floor(
        s.finished(1, 1, begun_at=s.ago(15), called_at=s.ago(15), ended_at=s.ago(10)), s.entry(2, 2)
    )
    steps = announcements(s.known(course, floor), s.EMPTY, s.NOW)
    around = [one.key for one in steps.moments[steps.here - 1 : steps.here + 2]]
    assert around == ["suspend", "resume", "call"]


def test_texts_adopted_at_one_time_are_put_together() -> None:
    adopted = {"sitting_id": 1, "adopted_at": s.ago(1)}
    two = s.cluster(s.recommendation(1, "adopted", **adopted), s.recommendation(2, "adopted", **adopted))
    other = s.cluster(s.recommendation(3, "adopted", sitting_id=1, adopted_at=s.ago(3)), key=2)
    sittings = (s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW), s.sitting(2))
    assert keys(sittings=sittings, out=s.outcome(clusters=(two, other)))[-3:] == [
        *["recommendation", "cluster", "adjourn"]
    ]


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


def test_a_point_of_order_under_no_item_stands_where_it_was_raised() -> None:
    sittings = (s.sitting(1, opened_at=s.ago(60)), s.sitting(2))
    point = s.finished(
        2, 2, lane="order", item_id=None, ruling=s.ruled(), begun_at=s.ago(4), ended_at=s.ago(4)
    )
    spoke = s.finished(1, 1, begun_at=s.ago(6), ended_at=s.ago(2))
    floors = (
        s.floor(spoke, s.finished(3, 3, begun_at=s.ago(1), ended_at=s.ago(0))),
        s.floor(point, under=None),
    )
    order = keys(*floors, sittings=sittings, taken_up=(s.taken(1),), slots=(s.slot(1),))
    at = order.index("point-of-order")
    assert order[at - 1 : at + 4] == ["call", "point-of-order", "ruling", "return-floor", "next"]
    assert order.count("point-of-order") == order.count("ruling") == 1
    assert order.index("conclude") > at


def test_the_chair_stands_at_the_moment_and_sees_what_is_around() -> None:
    course = s.programme(
        sittings=(OPEN, s.sitting(2)), items=NOTHING_ELSE, taken_up=(s.taken(1),), decisions=DECIDED
    )
    floor = s.floor(s.finished(1, 1, ended_at=s.ago(2)), s.speaking(2, 2, begun_at=s.ago(1)), s.entry(3, 3))
    steps = announcements(s.known(course, floor), s.EMPTY, s.NOW)
    assert steps.moments[steps.here] == moment(s.known(course, floor), s.EMPTY, s.NOW)
    around = [one.key for one in steps.moments[steps.here - 2 : steps.here + 6]]
    assert around == [
        "time-warning",
        "time-over",
        "next",
        "last-speaker",
        "close-list",
        "conclude",
        "suspend",
        "suspend",
    ]
    assert {"suspend", "resume"} <= {one.key for one in steps.moments}


def test_a_moment_that_the_order_does_not_foresee_stands_before_what_is_to_come() -> None:
    course = s.programme(sittings=(OPEN, s.sitting(2)), taken_up=(s.taken(1),))
    floor = s.floor(s.finished(1, 1, ended_at=s.ago(9), begun_at=s.ago(10)), s.entry(2, 2, called_at=s.NOW))
    steps = announcements(s.known(course, floor), s.EMPTY, s.NOW)  # nobody is thanked any more
    assert steps.moments[steps.here].key == "call"
    assert steps.moments[steps.here + 1].key == "last-speaker"


def test_without_sittings_there_is_one_step() -> None:
    steps = announcements(s.known(s.programme(sittings=()), out=None), None, s.NOW)
    assert ([one.key for one in steps.moments], steps.here) == (["nothing"], 0)
