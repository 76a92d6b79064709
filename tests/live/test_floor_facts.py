"""What is known of the floor: who waits where, for how long, who is here, what may be taken up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.live.floors import ITEM, SITTING, SPEAKING, at, course, entry, scene
from wgdesk.live.agenda import to_take_up, to_take_up_early
from wgdesk.live.floor_state import FloorState, FloorStep, Nudge, nudge
from wgdesk.live.speaking_time import delegation_of
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import PauseNow, RequestNow
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.programme import SlotNow, SuspensionNow, TakenUpNow
from wgdesk.reads.values.roster import DelegationNow, PersonNow, Roster
from wgdesk.reads.values.words import Words
from wgdesk.rules.floor import LimitCase

MADE = {"called_at": at(1), "begun_at": at(2), "ended_at": at(90)}
STOPPED = (PauseNow(1, at(9), None),)


def keys(entries: tuple[RequestNow, ...]) -> list[int]:
    return [one.id for one in entries]


def step(state: FloorState) -> tuple[str, int | None, int | None]:
    return seen(state.step(at(100)))


def seen(found: FloorStep) -> tuple[str, int | None, int | None]:
    whom, then = (one.id if one else None for one in (found.entry, found.then))
    return found.name, whom, then


def test_requests_are_sorted_by_what_became_of_them() -> None:
    lanes = {2: "order", 3: "secretariat", 4: "panel", 5: "list", 6: "invited", 7: "reply"}
    state = scene(
        *(entry(key, lane=lane) for key, lane in lanes.items()),
        entry(8, deferred_at=at(5)),
        entry(10, medium="written"),
        entry(11, struck="twice"),
        entry(14, struck="twice", medium="written"),
        entry(12, absent_at=at(5)),
        entry(13, withdrawn_at=at(5)),
        entry(20, **{**MADE, "ended_at": at(95)}),
        entry(21, **MADE),
        entry(22, struck="twice", **{**MADE, "ended_at": at(99)}),
        entry(23, **MADE),
    )
    assert keys(state.interposed) == [2, 3]
    assert keys(state.listed) == [4, 5, 6, 8]
    assert keys(state.replies) == [7]
    assert keys(state.queue) == [2, 3, 4, 5, 6, 8, 7]
    assert [keys(part) for part in (state.written, state.away, state.withdrawn)] == [[10, 14], [12], [13]]
    assert keys(state.spoken) == [22, 20, 23, 21]
    assert state.last is not None
    assert state.last.id == 20
    assert [state.place_of(key) for key in (4, 8, 2, 7, 99)] == [1, 4, None, None, None]
    assert state.entry(13) == entry(13, withdrawn_at=at(5))
    assert [state.entry(key) for key in (99, None)] == [None, None]


def test_the_speaker_is_shown_else_who_is_called_or_interrupted() -> None:
    point, waits = entry(9, lane="order", **SPEAKING), entry(4)
    called, interrupted = entry(2, called_at=at(1)), entry(1, interrupted=True, **SPEAKING)
    for entries, front in (
        ((waits, called, interrupted, point), 9),
        ((waits, called, interrupted), 2),
        ((waits, interrupted), 1),
    ):
        state = scene(*entries)
        assert state.front is not None
        assert state.front.id == front
    assert scene(waits).front is None
    assert scene(entry(1, struck="x", interrupted=True, **SPEAKING)).front is None
    assert keys(scene(called, waits).order) == [2, 4]
    assert keys(scene(waits).order) == [4]


@pytest.mark.parametrize(
    ("entries", "now", "passing_on"),
    [
        ((entry(1, pauses=STOPPED, **SPEAKING), entry(2)), ("resume", 1, None), ("next", 1, 2)),
        ((entry(1, pauses=STOPPED, **SPEAKING),), ("resume", 1, None), ("end", 1, None)),
        ((entry(9, lane="order"), entry(1, pauses=STOPPED, **SPEAKING)), ("interpose", 9, None), None),
        ((entry(1, **SPEAKING), entry(2)), ("next", 1, 2), None),
        ((entry(1, interrupted=True, pauses=STOPPED, **SPEAKING),), ("resume", 1, None), None),
        # One point of order after the other, then the statement that they interrupted.
        (
            (
                entry(8, lane="order"),
                entry(9, lane="order", **SPEAKING),
                entry(1, interrupted=True, **SPEAKING),
            ),
            ("next", 9, 8),
            None,
        ),
        ((entry(3, lane="secretariat"), entry(1, **SPEAKING), entry(2)), ("next", 1, 3), None),
        ((entry(3, lane="secretariat"), entry(1, called_at=at(1))), ("start", 1, None), None),
    ],
)
def test_a_stopped_clock_runs_again_before_anybody_else_is_called(
    entries: tuple[RequestNow, ...],
    now: tuple[str, int | None, int | None],
    passing_on: tuple[str, int | None, int | None] | None,
) -> None:
    state = scene(*entries)
    assert step(state) == now
    assert seen(state.passing_on(at(100))) == (passing_on or now)


def test_under_another_item_only_the_statement_that_goes_on_is_ended() -> None:
    other = replace(ITEM, id=6)
    point = entry(9, lane="order")
    assert step(scene(point, entry(1, **SPEAKING), item=other)) == ("end", 1, None)
    assert step(scene(entry(1, called_at=at(1)), item=other)) == ("back", None, None)
    between = course(taken_up=())
    assert scene(programme=between).step(at(100)).course.kind == "take-up"
    assert step(scene(entry(1), programme=between)) == ("give", 1, None)
    assert [scene(programme=between).closed_at, scene().closed_at] == [None, None]
    assert scene(item=replace(ITEM, closed_at=at(7))).closed_at == at(7)


def roster() -> Roster:
    kenya = DelegationNow(7, "KEN", Name("KEN", ()), "signatories", False, None, 1.0, None)
    member, guest = (
        PersonNow(key, Person(Words(), Words(), "m"), of, False, None) for key, of in ((70, 7), (71, None))
    )
    return Roster({7: kenya}, {}, {70: member, 71: guest})


def test_the_time_limit_is_of_the_delegation_also_of_one_of_its_members() -> None:
    known = roster()
    member, guest, nobody = (entry(key, delegation_id=None, person_id=key) for key in (70, 71, 72))
    own = entry(1, delegation_id=8, person_id=70)
    found = [delegation_of(known, one) for one in (member, guest, nobody, own)]
    assert found == [7, None, None, 8]
    assert delegation_of(known, entry(1, delegation_id=None)) is None
    options = {"limit_observer": "100", "limit_group": "200", "limit_organization": "0"}
    state = scene(member, roster=known, programme=course(options=options))
    grouped = entry(3, delegation_id=7, grouping_id=5)
    assert state.speaker(member) == LimitCase("list", "signatories", False)
    assert state.speaker(grouped) == LimitCase("list", "signatories", True)
    assert state.speaker(guest) == LimitCase("list", None, False)
    assert [state.limit(one) for one in (member, grouped, guest)] == [100, 200, None]
    assert state.limit(member._replace(**SPEAKING)) == 180  # what it was given when it began
    assert dict(state.waiting) == {70: LimitCase("list", "signatories", False)}


def test_a_shorter_limit_is_offered_for_comparison() -> None:
    for limit, other in (
        ("300", 240),
        ("121", 61),
        ("90", 45),
        ("61", 30),
        ("31", 15),
        ("20", 15),
        ("0", 120),
    ):
        state = scene(programme=course(options={"limit_state": limit}))
        assert state.other_limit() == other
    assert scene().with_limit(90)["limit_state"] == "90"


def test_those_recorded_or_requesting_the_floor_are_here() -> None:
    attendance = Attendance({}, {1: {7: True}, 2: {8: True}}, (), {}, {1: {9: False}})
    assert scene(attendance=attendance).here == {7, 9}
    assert scene(attendance=attendance, sitting=None).here == set()


def test_the_forecast_covers_those_who_wait() -> None:
    running = entry(1, called_at=at(0), begun_at=at(0), allotted=60)
    over = scene(running, entry(2)).forecast(at(500))
    assert over is not None
    assert (over.begins, over.ends_at) == ((at(510),), at(690))
    unlimited = scene(running._replace(allotted=None), entry(2)).forecast(at(80))
    assert unlimited is not None
    assert unlimited.begins == (at(80 + 100 + 10),)
    shorter = scene(entry(2)).forecast(at(0), {"limit_organization": "30"})
    assert shorter is not None
    assert shorter.ends_at == at(40)
    late = scene(entry(2), sitting=replace(SITTING, planned_begin=at(600))).forecast(at(5))
    assert late is not None
    assert late.begins == (at(15),)  # it was opened before its time
    assert scene(sitting=None).forecast(at(0)) is None
    planless = scene(entry(2), sitting=replace(SITTING, opened_at=None)).forecast(at(5))
    assert planless is not None
    assert planless.begins == (at(15),)


def test_silence_counts_from_the_last_event() -> None:
    waits = entry(2, asked_at=at(-50))
    longer = scene(waits, entry(3, asked_at=at(60)))
    assert nudge(longer, at(90)) == Nudge("empty", at(0))  # since the sitting was opened
    taken = (
        TakenUpNow(1, 5, 2, at(700), None),
        TakenUpNow(2, 6, 1, at(800), None),
        TakenUpNow(3, 5, 1, at(300), None),
    )
    items = (ITEM, replace(ITEM, id=6))
    finished = replace(taken[1], finished_at=at(900))
    state = scene(waits, programme=course(items=items, taken_up=(taken[0], finished, taken[2])))
    assert state.taken_up_at == at(300)
    assert nudge(state, at(390)) == Nudge("empty", at(300))
    resumed = SuspensionNow(7, "break", at(400), at(500), None, Words())
    ended = scene(entry(1, **MADE), waits, sitting=replace(SITTING, suspensions=(resumed,)))
    assert nudge(ended, at(590)) == Nudge("empty", at(500))
    assert nudge(ended, at(589)) is None
    assert nudge(scene(sitting=None), at(999)) is None


def test_items_to_take_up_are_offered_likeliest_first() -> None:
    items = tuple(replace(ITEM, id=key, number=key) for key in range(1, 9))
    later = replace(SITTING, id=2, number=4, opened_at=None)
    earlier = replace(SITTING, id=3, number=2, closed_at=at(0))
    hour = timedelta(hours=1)
    slots = (
        SlotNow(1, 1, 4, at(0) + hour, at(0) + 2 * hour),
        SlotNow(2, 1, 3, at(0), at(0) + hour),
        SlotNow(3, 2, 1, at(0), at(0) + hour),  # of a later sitting
        SlotNow(4, 1, None, at(0), at(0) + hour),
        SlotNow(5, 1, 6, at(0), at(0) + hour),
    )
    taken = (
        TakenUpNow(1, 7, 3, at(-50), None),  # left unfinished
        TakenUpNow(2, 5, 3, at(-80), at(-60)),
        TakenUpNow(3, 6, 1, at(40), None),  # at this sitting
    )
    known = course(sittings=(earlier, SITTING, later), items=items, slots=slots, taken_up=taken)
    assert [one.id for one in to_take_up(known, SITTING)] == [3, 4, 7, 2, 8]
    assert [one.id for one in to_take_up_early(known, SITTING)] == [1]
    assert [one.id for one in to_take_up(known, later)] == [1, 6, 7, 2, 3, 4, 8]
