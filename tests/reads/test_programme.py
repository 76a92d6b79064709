"""The meeting's course as the desk sees it."""

from datetime import timedelta

import pytest

from tests.acting.records import FIRST_DAY, START, reason
from tests.meetings import close_record
from tests.rules.hand import LAST_DAY, Hand
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, informal, podium, procedure, setup, speakers
from wgdesk.acts import programme as acts
from wgdesk.reads.queries.programme import messages, programme
from wgdesk.reads.values.programme import Programme
from wgdesk.reads.values.words import Words


def seen(hand: Hand) -> Programme:
    return hand.desk.read(programme)


def test_there_is_no_programme_without_a_meeting(desk: Desk) -> None:
    assert reason(lambda: desk.read(programme)) == "no-meeting"


def test_messages_are_offered_again_the_latest_first(hand: Hand) -> None:
    for body in ("One minute", "Two", "Three", "One minute"):
        hand.do(podium.send_message, body=body)
    assert hand.desk.read(lambda connection: messages(connection, 2)) == ("One minute", "Three")


def test_the_programme_has_the_facts_of_the_meeting(hand: Hand) -> None:
    hand.write("meeting", hand.meeting, "body_short", "en", "Working Group")
    hand.write("meeting", hand.meeting, "body_short", "ar", "الفريق العامل")
    hand.do(setup.set_option, name="digits_ar", value="european")
    now = seen(hand)
    facts = (now.meeting_id, now.ordinal, now.first_day, now.last_day, now.zone, now.closed_at)
    assert facts == (hand.meeting, 9, FIRST_DAY, LAST_DAY, "Europe/Vienna", None)
    assert now.texts == {"body_short": Words((("ar", "الفريق العامل"), ("en", "Working Group")))}
    assert now.options == {"digits_ar": "european"}
    hand.do(acts.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(close_record)
    assert seen(hand).closed_at is not None


def test_sittings_are_read_with_their_times(hand: Hand) -> None:
    third = hand.do(
        acts.add_sitting,
        day=LAST_DAY,
        planned_begin=START,
        planned_end=START + timedelta(hours=3),
        resumed=True,
    )
    hand.do(acts.edit_sitting, sitting_id=third, inquorate=True)
    officers = [
        hand.do(delegations.elect_officer, person_id=hand.person, office=office, sitting_id=hand.sitting)
        for office in (m.Office.RAPPORTEUR, m.Office.CHAIR)
    ]
    presiding = [
        hand.do(acts.preside, sitting_id=hand.sitting, officer_id=officer) for officer in reversed(officers)
    ]
    first_break = hand.do(acts.suspend_sitting, sitting_id=hand.sitting)
    hand.do(acts.resume_sitting, suspension_id=first_break)
    informal = hand.do(
        acts.suspend_sitting,
        sitting_id=hand.sitting,
        kind="informal",
        reason={"en": "Consultations"},
        facilitator_id=hand.person,
    )
    now = seen(hand)
    assert [one.id for one in now.sittings] == [hand.sitting, hand.other, third]
    one, _, last = now.sittings
    assert (one.number, one.day, one.is_open, one.resumed) == (1, FIRST_DAY, True, False)
    assert [(it.id, it.officer_id) for it in one.presiding] == list(
        zip(presiding, reversed(officers), strict=True)
    )
    assert [it.id for it in one.suspensions] == [first_break, informal]
    assert one.suspended is one.suspensions[1]
    assert (one.suspended.kind, one.suspended.facilitator_id) == ("informal", hand.person)
    assert one.suspended.reason == Words((("en", "Consultations"),))
    assert (last.planned_begin, last.planned_end) == (START, START + timedelta(hours=3))
    assert (last.resumed, last.inquorate, one.inquorate) == (True, True, False)
    assert (last.suspensions, last.presiding, last.suspended) == ((), (), None)
    assert [(it.office, it.person_id, it.elected_at_id, it.by_acclamation) for it in now.officers] == [
        ("rapporteur", hand.person, hand.sitting, True),
        ("chair", hand.person, hand.sitting, True),
    ]


def test_which_sitting_is_the_current_one(hand: Hand) -> None:
    steps = [(acts.adjourn_sitting, hand.sitting), (acts.open_sitting, hand.other)]
    assert (seen(hand).sitting or seen(hand).sittings[1]).id == hand.sitting
    for act, sitting in (*steps, (acts.adjourn_sitting, hand.other)):
        hand.do(act, sitting_id=sitting)
        current = seen(hand).sitting
        assert current is not None
        assert current.id == hand.other  # the next one, then the open one, then the last


def test_a_sitting_that_was_passed_over_is_not_waited_for(hand: Hand) -> None:
    third, fourth = (hand.do(acts.add_sitting, day=LAST_DAY) for _ in range(2))
    hand.do(acts.adjourn_sitting, sitting_id=hand.sitting)
    for sitting, following in ((third, fourth), (fourth, fourth)):  # the second one was not needed
        hand.do(acts.open_sitting, sitting_id=sitting)
        hand.do(acts.adjourn_sitting, sitting_id=sitting)
        assert getattr(seen(hand).sitting, "id", None) == following
    hand.do(acts.open_sitting, sitting_id=hand.other)  # it was after all
    assert getattr(seen(hand).sitting, "id", None) == hand.other


def test_items_and_their_labels(hand: Hand) -> None:
    third = hand.do(acts.add_item, title={"en": "Three"}, number=3, substantive=True)
    second = hand.do(acts.add_item, title={"en": "Two", "ar": "اثنان"}, short={"en": "2"}, number=2)
    subs = {number: hand.do(acts.add_item, title={}, parent_id=third, number=number) for number in (27, 2, 1)}
    hand.do(acts.edit_item, item_id=second, no_issues=True)
    now = seen(hand)
    assert [(one.id, one.label, one.parent_id) for one in now.items] == [
        (hand.item, "1", None),
        (second, "2", None),
        (third, "3", None),
        (subs[1], "3(a)", third),
        (subs[2], "3(b)", third),
        (subs[27], "3(aa)", third),
    ]
    two, three = now.items[1:3]
    assert (two.title, two.short) == (Words((("ar", "اثنان"), ("en", "Two"))), Words((("en", "2"),)))
    assert (two.substantive, two.no_issues) == (False, True)
    assert (three.substantive, three.no_issues, three.short) == (True, False, Words())


def test_a_list_is_closed_and_opened_again(hand: Hand) -> None:
    other = hand.do(acts.add_item, title={"en": "Two"})
    closed = []
    for act in (speakers.close_list, speakers.reopen_list, speakers.close_list):
        hand.do(act, item_id=hand.item)
        closed.append({one.id: one.closed_at for one in seen(hand).items})
    first, again, last = (moments[hand.item] for moments in closed)
    assert first is not None
    assert last is not None
    assert again is None
    assert first < last
    assert [moments[other] for moments in closed] == [None] * 3
    reopened = {one.id: one.reopenings for one in seen(hand).items}
    assert reopened[other] == ()
    assert [(shut, shut < opened < last) for shut, opened in reopened[hand.item]] == [(first, True)]


def test_which_item_is_under_way(hand: Hand) -> None:
    other = hand.do(acts.add_item, title={"en": "Two"})
    assert seen(hand).item is None
    taken = {
        item: hand.do(acts.take_up, item_id=item, sitting_id=hand.sitting) for item in (hand.item, other)
    }
    now = seen(hand)
    assert now.item is now.items[1]
    assert [(one.id, one.item_id, one.sitting_id) for one in now.taken_up] == [
        (key, item, hand.sitting) for item, key in taken.items()
    ]
    hand.do(acts.finish_item, item_sitting_id=taken[other])
    now = seen(hand)
    assert now.item is now.items[0]
    assert now.taken_up[1].finished_at is not None


def test_the_timetable_is_in_order_and_decisions_are_read(hand: Hand) -> None:
    hours = [START + timedelta(hours=n) for n in range(3)]
    late = hand.do(acts.plan, sitting_id=hand.sitting, item_id=None, begins_at=hours[1], ends_at=hours[2])
    early = hand.do(
        acts.plan, sitting_id=hand.sitting, item_id=hand.item, begins_at=hours[0], ends_at=hours[1]
    )
    decided = hand.do(
        procedure.decide,
        subject=m.Subject.AGENDA,
        sitting_id=hand.sitting,
        manner=m.Manner.WITHOUT_OBJECTION,
        orally_amended=True,
    )
    now = seen(hand)
    assert [(one.id, one.item_id, one.begins_at, one.ends_at) for one in now.slots] == [
        (early, hand.item, hours[0], hours[1]),
        (late, None, hours[1], hours[2]),
    ]
    (decision,) = now.decisions
    assert (decision.id, decision.subject, decision.sitting_id) == (decided, "agenda", hand.sitting)
    assert (decision.manner, decision.orally_amended) == ("without_objection", True)
    assert decision.decided_at is not None


def test_informal_bodies_in_their_order(hand: Hand) -> None:
    friends = hand.do(informal.add_informal_body, kind=m.InformalKind.FRIENDS, name={"en": "Friends"})
    first = hand.do(informal.add_informal_body, kind=m.InformalKind.DRAFTING_GROUP)
    facts = {"item_id": hand.item, "chaired_by_id": hand.person, "meetings": 3}
    hand.do(informal.edit_informal_body, informal_body_id=friends, **facts, reported_at_id=hand.sitting)
    hand.do(informal.move_informal_body, informal_body_id=first, before_id=friends)
    drafting, found = seen(hand).informal_bodies
    assert (drafting.id, drafting.kind, drafting.item_id) == (first, "drafting_group", None)
    assert (found.id, found.kind, found.item_id) == (friends, "friends", hand.item)
    assert (found.chaired_by_id, found.meetings, found.reported_at_id) == (hand.person, 3, hand.sitting)
    assert (found.established_at_id, found.name.get("en"), found.mandate.get("en")) == (None, "Friends", None)


def test_the_latest_message_is_read_until_it_is_cleared(hand: Hand) -> None:
    shown = [seen(hand).message]
    for body in ("Egypt asks for two minutes more", "The interpreters leave at one"):
        hand.do(podium.send_message, body=body)
        shown.append(seen(hand).message)
    hand.do(podium.clear_message)
    shown.append(seen(hand).message)
    assert shown == ["", "Egypt asks for two minutes more", "The interpreters leave at one", ""]


@pytest.mark.parametrize("days", [0, 1])
def test_programmes_are_equal_if_nothing_changed(hand: Hand, days: int) -> None:
    before = seen(hand)
    if days:
        hand.do(acts.add_sitting, day=LAST_DAY)
    assert (seen(hand) == before) is (days == 0)
