"""Corrections of requests and statements: the consequences of changing a column."""

import json
from typing import Any

import pytest

from tests.acting.records import everything, rows, rows_in
from tests.acts.test_statements import SECOND, at, pause, pauses, spoken
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import actions, delegations, floor, programme, speakers, statements
from wgdesk.errors import Refused

TIMES = ("called_at", "begun_at", "ended_at")


def test_a_correction_puts_nobody_on_the_list_twice(hand: Hand) -> None:
    group = hand.do(delegations.add_grouping, code="AFR", name={"en": "Africa"})
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    at = {"sitting_id": hand.sitting, "item_id": hand.item, "delegation_id": hand.egypt}
    hand.do(floor.ask_floor, **at)
    other: tuple[tuple[dict[str, Any], dict[str, Any]], ...] = (
        ({"item_id": None}, {"item_id": hand.item}),
        ({"grouping_id": group}, {"grouping_id": None}),
        ({"medium": m.Medium.WRITTEN}, {"medium": m.Medium.ROOM}),
        ({"lane": m.Lane.INVITED}, {"lane": m.Lane.LIST}),
        ({"delegation_id": kenya}, {"delegation_id": hand.egypt}),
    )
    for given, change in other:
        request = hand.do(floor.ask_floor, **{**at, **given})
        edit = {"request_id": request, **change}
        assert refused(hand, statements.edit_statement, **edit) == "inscribed-already"
        hand.do(statements.edit_statement, request_id=request, note="nothing of that")
        hand.do(speakers.withdraw, request_id=request)
        assert refused(hand, statements.edit_statement, **edit) is None  # it does not wait


def test_a_point_of_order_is_of_a_party_whoever_raises_it(hand: Hand) -> None:
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)
    name: dict[str, Any] = {"gender": m.Gender.F, "name": {}}
    member, guest = (hand.do(delegations.add_person, **name, delegation_id=of) for of in (kenya, hand.egypt))
    asked = {"sitting_id": hand.sitting, "lane": m.Lane.ORDER}
    request = hand.do(floor.ask_floor, **asked, person_id=member)
    assert refused(hand, statements.edit_statement, request_id=request, person_id=guest) == "not-a-party"
    other = {"request_id": request, "delegation_id": hand.egypt}
    assert refused(hand, statements.edit_statement, **other) == "not-a-party"
    listed = hand.do(floor.ask_floor, sitting_id=hand.sitting, person_id=guest)
    to_order = {"request_id": listed, "lane": m.Lane.ORDER}
    assert refused(hand, statements.edit_statement, **to_order) == "not-a-party"
    hand.do(delegations.add_delegation, code="PER", category=m.Category.STATE, party=True)
    hand.do(delegations.edit_delegation, delegation_id=kenya, party=False)
    assert refused(hand, statements.edit_statement, request_id=request, note="of a party then") is None


def test_the_history_keeps_whose_statement_it_was(hand: Hand) -> None:
    def told(act: Any, **given: Any) -> dict[str, str]:
        hand.do(act, **given)
        args = json.loads(everything(hand.path)["journal"][hand.newest()]["args"])
        return {name: args[name] for name in ("who", "item", "text", "second") if name in args}

    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    request = spoken(hand, "", delegation_id=hand.egypt, item_id=hand.item)
    statement, egypt = {"request_id": request}, {"who": "EGY", "item": "1"}
    aligned = {**statement, "delegation_id": kenya}
    assert told(statements.edit_statement, **statement, note="loud") == egypt
    assert told(statements.align, **aligned) == told(statements.unalign, **aligned) == egypt
    with pytest.raises(Refused, match="gone") as gone:
        hand.do(statements.unalign, **aligned)
    assert gone.value.facts == {"what": "aligned"}
    assert told(statements.note_statement, **statement, note="") == egypt
    assert told(statements.receive_text, **statement, received=True) == {**egypt, "text": "here"}
    assert told(statements.receive_text, **statement, received=False) == {**egypt, "text": "missing"}
    assert told(statements.strike, **statement, reason="twice") == egypt
    assert told(statements.unstrike, **statement) == egypt
    half = {**aligned, "at": at(hand, request, later=50)}
    assert told(statements.split_statement, **half) == {**egypt, "second": "KEN"}
    later = max(rows_in(hand.path, "request"))
    merged = told(statements.merge_statements, request_id=later, into_id=request)
    assert merged == egypt


def test_a_request_put_in_another_lane_comes_last_there(hand: Hand) -> None:
    first, second = hand.request("A"), hand.request("B")
    invited = [hand.request(guest, lane=m.Lane.INVITED) for guest in "CD"]
    before = hand.row("request", first)["place"]
    hand.do(statements.edit_statement, request_id=first, lane=m.Lane.LIST, note="as it was")
    assert hand.row("request", first)["place"] == before
    hand.do(statements.edit_statement, request_id=first, lane=m.Lane.INVITED)
    places = [hand.row("request", key)["place"] for key in (*invited, first)]
    assert places == sorted(set(places))
    hand.do(statements.edit_statement, request_id=second, lane=m.Lane.INVITED, place=0.5)
    assert hand.row("request", second)["place"] == 0.5


def test_a_statement_that_goes_on_after_all_waits_for_its_suspended_sitting(hand: Hand) -> None:
    request = hand.statement()
    hand.do(floor.end_statement, request_id=request)
    hand.do(statements.edit_statement, request_id=request, ended_at=None)
    assert rows_in(hand.path, "pause") == {}  # the sitting goes on
    hand.do(floor.end_statement, request_id=request)
    suspended = hand.do(programme.suspend_sitting, sitting_id=hand.sitting, reason={})
    hand.do(statements.edit_statement, request_id=request, note="nothing of that")
    hand.do(statements.edit_statement, request_id=request, ended_at=at(hand, request, "ended_at"))
    assert rows_in(hand.path, "pause") == {}
    hand.do(statements.edit_statement, request_id=request, ended_at=None)
    hand.do(statements.edit_statement, request_id=request, ended_at=None)  # its clock stands already
    ((pause),) = rows_in(hand.path, "pause").values()
    assert (pause["request_id"], pause["resumed_at"]) == (request, None)
    hand.do(programme.resume_sitting, suspension_id=suspended)
    hand.do(floor.resume_statement, request_id=request)
    assert refused(hand, floor.resume_statement, request_id=request) == "not-paused"


def test_the_second_part_of_a_split_keeps_the_facts_of_the_first(hand: Hand) -> None:
    group = hand.do(delegations.add_grouping, code="AFR", name={"en": "Africa"})
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    asked = {"delegation_id": hand.egypt, "person_id": hand.person, "grouping_id": group}
    how = {"kind": m.StatementKind.OPENING, "medium": m.Medium.VIDEO, "item_id": hand.item}
    first = spoken(hand, "", **asked, **how)
    about = {"recommendation_id": hand.recommendation(), "note": "loud", "consented": True}
    hand.do(statements.edit_statement, request_id=first, **about)
    hand.do(statements.strike, request_id=first, reason="twice")
    at_once = {"request_id": first, "at": at(hand, first, later=50)}
    kept = ("sitting_id", "item_id", "lane", "kind", "medium", "recommendation_id", "struck")
    for given, speaker in (
        ({}, (hand.egypt, hand.person, group)),
        ({"delegation_id": kenya}, (kenya, None, None)),
        ({"person_id": hand.person}, (None, hand.person, None)),
    ):
        second = hand.do(statements.split_statement, **at_once, **given)
        was, row = hand.row("request", first), hand.row("request", second)
        assert [row[name] for name in kept] == [was[name] for name in kept]
        assert tuple(row[name] for name in asked) == speaker
        assert (row["note"], row["consented"], row["called_at"]) == ("", False, None)
        assert row["asked_at"] == row["begun_at"] == was["ended_at"] == at_once["at"].isoformat()
        assert row["place"] > was["place"]
        hand.desk.undo()
    decided = hand.do(actions.record_action, sitting_id=hand.sitting, verb=m.ActionVerb.DECIDED)
    on_action = {"recommendation_id": None, "action_id": decided}
    hand.do(statements.edit_statement, request_id=first, **on_action)
    second = hand.do(statements.split_statement, **at_once)
    assert hand.row("request", second)["action_id"] == decided
    order = hand.do(floor.ask_floor, sitting_id=hand.sitting, delegation_id=kenya, lane=m.Lane.ORDER)
    hand.do(floor.give_floor, request_id=order)
    hand.do(floor.end_statement, request_id=order)
    moment = at(hand, order) + (at(hand, order, "ended_at") - at(hand, order)) / 2
    hand.do(delegations.edit_delegation, delegation_id=kenya, party=True)
    split = {"request_id": order, "at": moment, "delegation_id": hand.egypt}
    assert refused(hand, statements.split_statement, **split) == "not-a-party"


def test_a_pause_beside_the_split_belongs_to_one_part(hand: Hand) -> None:
    first = spoken(hand, "A")
    begun = at(hand, first)
    for begins, ends in ((40, 50), (50, 60)):
        pause(hand, first, begins, ends)
    second = hand.do(statements.split_statement, request_id=first, at=begun + 50 * SECOND)
    assert (pauses(hand, first, begun), pauses(hand, second, begun)) == ([(40, 50)], [(50, 60)])


def test_merging_overlapping_statements_leaves_no_pause(hand: Hand) -> None:
    first, second = spoken(hand, "A"), spoken(hand, "B")
    begun = at(hand, first)
    within = {
        "called_at": begun + 40 * SECOND,
        "begun_at": begun + 50 * SECOND,
        "ended_at": begun + 70 * SECOND,
    }
    hand.do(statements.edit_statement, request_id=second, **within)
    hand.do(statements.note_statement, request_id=first, note="loud")
    hand.do(statements.receive_text, request_id=second, received=True)
    was, other = hand.row("request", first), hand.row("request", second)
    hand.do(statements.merge_statements, request_id=first, into_id=second)
    row = hand.row("request", second)
    for name in ("asked_at", *TIMES):
        assert row[name] == was[name]
    assert (row["note"], row["text_at"], row["guest"]) == ("loud", other["text_at"], "B")
    assert rows_in(hand.path, "pause") == {}


def test_merging_takes_the_earlier_statement_by_its_times(hand: Hand) -> None:
    first, second = spoken(hand, "A"), spoken(hand, "B")
    begun, ended = at(hand, first), at(hand, first, "ended_at")
    before = {name: begun - sooner * SECOND for name, sooner in zip(TIMES, (60, 50, 10), strict=True)}
    hand.do(statements.edit_statement, request_id=second, **before)
    hand.do(statements.merge_statements, request_id=first, into_id=second)
    row = hand.row("request", second)
    times = (before["called_at"], before["begun_at"], ended)
    assert [row[name] for name in TIMES] == [one.isoformat() for one in times]
    assert pauses(hand, second, begun) == [(-10, 0)]


def test_what_was_split_is_merged_as_it_was(hand: Hand) -> None:
    first = spoken(hand, "A")
    before = rows(hand.path)
    cut = {"request_id": first, "at": at(hand, first, later=50)}
    second = hand.do(statements.split_statement, **cut)
    hand.do(statements.merge_statements, request_id=second, into_id=first)
    assert rows(hand.path) == before


def test_merging_into_a_running_statement_leaves_it_running(hand: Hand) -> None:
    running, over = hand.statement("A"), spoken(hand, "B")
    hand.do(statements.merge_statements, request_id=over, into_id=running)
    assert (hand.row("request", running)["ended_at"], rows_in(hand.path, "pause")) == (None, {})


def test_struck_or_different_statements_are_not_merged(hand: Hand) -> None:
    first, second = spoken(hand, "A"), spoken(hand, "B")
    merge = statements.merge_statements
    hand.do(statements.strike, request_id=first, reason="twice")
    for one, other in ((first, second), (second, first)):
        assert refused(hand, merge, request_id=one, into_id=other) == "merge-struck"
    hand.do(statements.unstrike, request_id=first)
    hand.do(statements.edit_statement, request_id=first, lane=m.Lane.INVITED)
    assert refused(hand, merge, request_id=first, into_id=second) == "lanes-differ"
