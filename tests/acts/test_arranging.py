"""Whole lists of speakers arranged in one act, and taken back by one undo."""

from collections.abc import Sequence

import pytest

from tests.acting.records import rows, rows_in
from tests.acts.test_asking import waiting
from tests.rules.hand import Hand, refused
from wgdesk.acts import delegations, floor, programme, speakers
from wgdesk.acts.arranging import arrange_speakers
from wgdesk.acts.helpers.argument_kinds import Category, Medium
from wgdesk.acts.helpers.speaker_arguments import ArrangedList, ListedSpeaker


def listed(hand: Hand, order: Sequence[ListedSpeaker | int], withdrawn: Sequence[int] = ()) -> ArrangedList:
    speakers_ = [ListedSpeaker(request_id=one) if isinstance(one, int) else one for one in order]
    return ArrangedList(sitting_id=hand.sitting, item_id=None, order=speakers_, withdrawn=list(withdrawn))


def test_one_act_adds_moves_and_withdraws_and_one_undo_takes_it_back(hand: Hand) -> None:
    group = hand.do(delegations.add_grouping, code="AG", name={"en": "African Group"})
    a, b, c = (hand.request(name) for name in "ABC")
    before = rows(hand.path)
    egypt = ListedSpeaker(delegation_id=hand.egypt, grouping_id=group, medium=Medium.ONLINE)
    hand.do(arrange_speakers, lists=[listed(hand, [c, egypt, a], [b])])
    (made,) = [key for key in rows_in(hand.path, "request") if key not in before["request"]]
    assert waiting(hand) == [c, made, a]
    assert hand.row("request", b)["withdrawn_at"] is not None
    new = hand.row("request", made)
    assert (new["delegation_id"], new["grouping_id"], new["medium"]) == (hand.egypt, group, "online")
    (presence,) = rows_in(hand.path, "presence").values()
    assert (presence["delegation_id"], presence["assumed"]) == (hand.egypt, True)
    hand.desk.undo()
    assert rows(hand.path) == before


def test_a_request_goes_from_one_list_to_another(hand: Hand) -> None:
    a = hand.request("A")
    b = hand.request("B", item_id=hand.item)
    here, there = listed(hand, []), listed(hand, [a, b])
    there["item_id"] = hand.item
    hand.do(arrange_speakers, lists=[here, there])
    assert [hand.row("request", key)["item_id"] for key in (a, b)] == [hand.item, hand.item]
    later = ArrangedList(sitting_id=hand.other, item_id=None, order=[{"request_id": b}], withdrawn=[])
    hand.do(arrange_speakers, lists=[later])
    assert hand.row("request", b)["sitting_id"] == hand.other


def test_a_closed_list_takes_those_added_with_the_consent_of_the_chair(hand: Hand) -> None:
    hand.do(speakers.close_list, item_id=hand.item)
    one = listed(hand, [ListedSpeaker(delegation_id=hand.egypt)])
    one["item_id"] = hand.item
    hand.do(arrange_speakers, lists=[one])
    (request,) = rows_in(hand.path, "request").values()
    assert request["consented"]


def test_a_list_that_changed_meanwhile_is_refused(hand: Hand) -> None:
    a, b, c = (hand.request(name) for name in "ABC")
    act = arrange_speakers
    assert refused(hand, act, lists=[listed(hand, [b, a])]) == "list-changed"
    assert refused(hand, act, lists=[listed(hand, [b, a, c, b])]) == "list-changed"
    hand.do(floor.call_speaker, request_id=a)
    assert refused(hand, act, lists=[listed(hand, [b, a, c])]) == "moved-on"
    assert refused(hand, act, lists=[listed(hand, [c, b])]) is None  # who was called keeps the place
    assert waiting(hand) == [a, c, b]
    hand.do(speakers.withdraw, request_id=b)
    assert refused(hand, act, lists=[listed(hand, [c], [b])]) == "moved-on"


@pytest.mark.parametrize(
    ("speaker", "why"),
    [
        ({}, "nobody-named"),
        ({"guest": "A", "medium": Medium.WRITTEN}, "written-only"),
        ({"person_id": 1}, "reference-gone"),
    ],
)
def test_some_speakers_are_not_added(hand: Hand, speaker: ListedSpeaker, why: str) -> None:
    before = rows(hand.path)
    assert refused(hand, arrange_speakers, lists=[listed(hand, [speaker])]) == why
    assert rows(hand.path) == before


def test_nobody_is_added_twice_or_to_a_sitting_that_is_over(hand: Hand) -> None:
    kenya = hand.do(delegations.add_delegation, code="KEN", category=Category.STATE)
    twice = [ListedSpeaker(delegation_id=kenya), ListedSpeaker(delegation_id=kenya)]
    assert refused(hand, arrange_speakers, lists=[listed(hand, twice)]) == "inscribed-already"
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    assert refused(hand, arrange_speakers, lists=[listed(hand, [])]) == "sitting-closed"
