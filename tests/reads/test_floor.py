"""The floor as the desk sees it: requests, their order, and the count of each delegation's statements."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from tests.bench.big_record import Big
from tests.objects import objects
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, procedure, programme, speakers, statements
from wgdesk.acts import floor as acts
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.statements import State

Long = tuple[Desk, Big, Path]


@pytest.fixture
def kenya(hand: Hand) -> int:
    return hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)


def seen(hand: Hand, sitting: int | None = None, item: int | None = None) -> Floor:
    return hand.desk.read(floor, sitting or hand.sitting, item or hand.item)


def ask(hand: Hand, delegation: int | None = None, **given: Any) -> int:
    given = {"sitting_id": hand.sitting, "item_id": hand.item, **given}
    return hand.do(acts.ask_floor, delegation_id=delegation, **given)


def speak(hand: Hand, request: int) -> int:
    hand.do(acts.give_floor, request_id=request)
    hand.do(acts.end_statement, request_id=request)
    return request


def adjourned(hand: Hand) -> int:
    """Adjourn the sitting and open the other; return its key."""
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(programme.open_sitting, sitting_id=hand.other)
    return hand.other


# -- what is there -----------------------------------------------------------------------------------------


def test_every_column_of_a_request_is_read(long_meeting: Long) -> None:
    desk, _, _ = long_meeting
    with_times = 0
    asked = [row.as_dict() for row in desk.read(objects, m.Request)]
    places = {(row["sitting_id"], row["item_id"]) for row in asked}
    found = {entry.id: entry for place in places for entry in desk.read(floor, *place).requests}
    assert len(found) == len(asked) == 600
    for row in asked:
        entry = found[row["id"]]
        assert {name: getattr(entry, name) for name in row} == row
        kinds = (m.Lane, m.StatementKind, m.Medium, m.SaidAs, bool)
        found_as = (entry.lane, entry.kind, entry.medium, entry.said_as, entry.opened)
        assert tuple(map(type, found_as)) == kinds
        moments = [value for value in entry if isinstance(value, datetime)]
        assert all(moment.tzinfo is UTC for moment in moments)
        with_times += len(moments) > 3
    assert with_times > 500


def test_the_floor_of_an_item_has_its_requests(hand: Hand, kenya: int) -> None:
    other_item = hand.do(programme.add_item, title={"en": "Two"})
    here = {
        "item": ask(hand, guest="A"),
        "no item": ask(hand, guest="B", item_id=None),
        "reply": ask(hand, hand.egypt, item_id=other_item, lane=m.Lane.REPLY),
        "order": ask(hand, kenya, item_id=other_item, lane=m.Lane.ORDER),
        "secretariat": ask(hand, guest="C", item_id=other_item, lane=m.Lane.SECRETARIAT),
    }
    ask(hand, guest="D", item_id=other_item)  # the list of another item
    ask(hand, guest="E", item_id=other_item, lane=m.Lane.PANEL)
    ask(hand, guest="F", sitting_id=hand.other)  # another sitting
    ask(hand, guest="G", sitting_id=hand.other, lane=m.Lane.REPLY)
    assert {entry.id for entry in seen(hand).requests} == set(here.values())
    of_no_item = hand.desk.read(floor, hand.sitting, None)
    assert {entry.id for entry in of_no_item.requests} == set(here.values()) - {here["item"]}


def test_the_order_of_lanes_and_places(hand: Hand, kenya: int) -> None:
    asked = {
        lane: [ask(hand, lane=lane, **({"delegation": kenya} if lane is m.Lane.ORDER else {"guest": name}))
               for name in ("A", "B")]
        for lane in m.Lane
    }  # fmt: skip
    first = ask(hand, guest="C", first=True)
    order = [
        *asked[m.Lane.ORDER],
        *asked[m.Lane.SECRETARIAT],
        *asked[m.Lane.PANEL],
        first,
        *asked[m.Lane.LIST],
        *asked[m.Lane.INVITED],
        *asked[m.Lane.REPLY],
    ]
    now = seen(hand)
    assert [entry.id for entry in now.requests] == order
    assert [entry.id for entry in now.waiting] == order[4:11]
    assert [entry.id for entry in now.lane("order")] == asked[m.Lane.ORDER]


def test_a_request_has_its_pauses_alignments_and_ruling(hand: Hand, kenya: int) -> None:
    request = ask(hand, kenya, lane=m.Lane.ORDER, aligned=[hand.egypt, kenya])
    hand.do(acts.give_floor, request_id=request)
    for step in (acts.pause_statement, acts.resume_statement, acts.pause_statement):
        hand.do(step, request_id=request)
    ruling = hand.do(procedure.rule_on, request_id=request, ruling={"en": "No."}, appealed=True, upheld=False)
    hand.write("ruling", ruling, "ruling", "ar", "لا.")
    bare = ask(hand, kenya, lane=m.Lane.ORDER)
    silent = hand.do(procedure.rule_on, request_id=bare, ruling={})
    (entry, other) = seen(hand).requests
    assert entry.aligned == (hand.egypt, kenya)
    first, second = entry.pauses
    assert first.resumed_at is not None
    assert entry.begun_at is not None
    assert entry.begun_at < first.paused_at < first.resumed_at < second.paused_at
    assert (second.resumed_at, entry.paused) == (None, True)
    assert entry.ruling is not None
    assert (entry.ruling.id, entry.ruling.appealed, entry.ruling.upheld) == (ruling, True, False)
    assert entry.ruling.text == Words((("ar", "لا."), ("en", "No.")))
    assert other.ruling is not None
    assert (other.ruling.id, other.ruling.text, other.pauses, other.aligned) == (silent, Words(), (), ())


def test_who_speaks_who_is_interrupted_who_has_spoken(hand: Hand, kenya: int) -> None:
    first, second = speak(hand, ask(hand, guest="A")), speak(hand, ask(hand, guest="B"))
    speaking, point = ask(hand, guest="C"), ask(hand, kenya, lane=m.Lane.ORDER)
    called = ask(hand, guest="D")
    hand.do(acts.give_floor, request_id=speaking)
    hand.do(acts.call_speaker, request_id=called)
    assert (seen(hand).speaking or seen(hand).requests[0]).id == speaking
    hand.do(acts.give_floor, request_id=point)
    now = seen(hand)
    who = [now.speaking, now.interrupted, now.called]
    assert [entry.id if entry else None for entry in who] == [point, speaking, called]
    assert [entry.id for entry in now.finished] == [second, first]
    assert now.speaking is not None
    assert (now.speaking.allotted, now.speaking.state) == (60, State.SPEAKING)
    hand.do(statements.strike, request_id=second, reason="of another meeting")
    assert [entry.id for entry in seen(hand).finished] == [first]


def test_a_floor_without_requests_is_empty(hand: Hand) -> None:
    now = seen(hand)
    assert (now.requests, now.speaking, now.interrupted, now.called, now.waiting) == (
        (),
        None,
        None,
        None,
        (),
    )


# -- the how-manieth ---------------------------------------------------------------------------------------


def turns(now: Floor) -> dict[int, int]:
    return {entry.id: entry.nth for entry in now.requests}


def test_statements_are_counted_by_item_over_all_sittings(hand: Hand, kenya: int) -> None:
    other_item = hand.do(programme.add_item, title={"en": "Two"})
    first = speak(hand, ask(hand, hand.egypt))
    second = speak(hand, ask(hand, hand.egypt))
    elsewhere = speak(hand, ask(hand, hand.egypt, item_id=other_item))
    general = speak(hand, ask(hand, hand.egypt, item_id=None))
    kenyan = speak(hand, ask(hand, kenya))
    assert turns(seen(hand)) == {first: 1, second: 2, general: 1, kenyan: 1}
    assert turns(seen(hand, item=other_item)) == {elsewhere: 1, general: 1}

    other = adjourned(hand)
    third = speak(hand, ask(hand, hand.egypt, sitting_id=other))
    fourth = ask(hand, hand.egypt, sitting_id=other)
    again = speak(hand, ask(hand, hand.egypt, sitting_id=other, item_id=None))
    reply = ask(hand, hand.egypt, sitting_id=other, item_id=other_item, lane=m.Lane.REPLY)
    new = ask(hand, sitting_id=other, guest="A")
    assert turns(seen(hand, other)) == {third: 3, fourth: 4, again: 2, reply: 2, new: 1}
    assert turns(seen(hand)) == {first: 1, second: 2, general: 1, kenyan: 1}  # what came later does not count


def test_what_began_first_is_counted_first(hand: Hand) -> None:
    reply = speak(hand, ask(hand, hand.egypt, lane=m.Lane.REPLY))
    listed = speak(hand, ask(hand, hand.egypt))
    waiting = ask(hand, hand.egypt)
    assert turns(seen(hand)) == {reply: 1, listed: 2, waiting: 3}  # though replies come last in the list


@pytest.mark.parametrize(
    ("lane", "step", "extra"),
    [
        (m.Lane.LIST, statements.strike, {"reason": "of another meeting"}),
        (m.Lane.ORDER, None, {}),
    ],
)
@pytest.mark.parametrize("before", [False, True], ids=["the same sitting", "an earlier sitting"])
def test_some_statements_are_not_counted_as_turns(
    hand: Hand, kenya: int, lane: m.Lane, step: Any, extra: dict[str, str], before: bool
) -> None:
    spoken = speak(hand, ask(hand, kenya, lane=lane))
    if step is not None:
        hand.do(step, request_id=spoken, **extra)
    sitting = adjourned(hand) if before else hand.sitting
    waiting = ask(hand, kenya, sitting_id=sitting)
    assert turns(seen(hand, sitting))[waiting] == 1


@pytest.mark.parametrize("step", [speakers.withdraw, speakers.mark_away])
def test_requests_no_longer_waiting_are_not_counted(hand: Hand, step: Callable[..., None]) -> None:
    gone = ask(hand, hand.egypt)
    hand.do(step, request_id=gone)
    waiting = ask(hand, hand.egypt)
    assert turns(seen(hand)) == {gone: 1, waiting: 1}


def test_people_of_no_delegation_are_not_counted(hand: Hand) -> None:
    first, second = (speak(hand, ask(hand, person_id=hand.person, lane=m.Lane.PANEL)) for _ in range(2))
    assert turns(seen(hand)) == {first: 1, second: 1}


def test_counting_agrees_with_a_plain_count(long_meeting: Long) -> None:
    desk, where, _ = long_meeting
    counted = desk.read(floor, *where).requests
    rows = [row.as_dict() for row in desk.read(objects, m.Request)]
    assert {entry.nth for entry in counted} >= {1, 2}
    for entry in counted:
        if entry.lane == "order":  # asked out of turn, not counted
            continue
        mine = [
            row
            for row in rows
            if (row["item_id"], row["delegation_id"]) == (entry.item_id, entry.delegation_id)
            and row["lane"] is not m.Lane.ORDER
            and _comes_before(row, entry)
        ]
        assert entry.nth == len(mine) + 1


def _comes_before(row: dict[str, Any], entry: RequestNow) -> bool:
    """Return whether a row precedes an entry: by its beginning, else by place in its lane, replies last."""
    if entry.begun_at is not None:
        return row["begun_at"] is not None and row["begun_at"] < entry.begun_at
    if row["begun_at"] is not None:
        return True
    here, there = ((lane == "reply", place) for lane, place in
                   ((row["lane"].value, row["place"]), (entry.lane, entry.place)))  # fmt: skip
    return here < there


# -- what it costs -----------------------------------------------------------------------------------------


def test_nothing_is_searched_for_row_by_row(long_meeting: Long) -> None:
    """Every table is read by an index, so the floor of the last day is read as fast as the first day's."""
    desk, where, _ = long_meeting
    asked: list[tuple[str, Any]] = []

    def listen(_c: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        asked.append((statement, parameters))

    def watched(connection: Any) -> list[str]:
        event.listen(connection, "before_cursor_execute", listen)
        floor(connection, *where)
        event.remove(connection, "before_cursor_execute", listen)
        plans = []
        for statement, parameters in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans += [row[3] for row in plan]
        return plans

    plans = desk.read(watched)
    assert len(plans) >= 5
    assert not [step for step in plans if step.startswith("SCAN")]
