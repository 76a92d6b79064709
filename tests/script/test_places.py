"""The place of decisions in the script: introduced, amended, put to the meeting and explained."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.script import scenes as s
from tests.script.one_way import assert_one_way
from tests.script.said.informal import body
from tests.script.test_before_decisions import after_taking_up, decided
from tests.script.test_in_the_order_of_time import HELD, keys, spoke, told
from wgdesk.phrasing.script_facts import ItemLabel, ItemLabels, Numbers
from wgdesk.reads.values.actions import SponsorNow
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import OfficerNow, TakenUpNow
from wgdesk.script.moment import Moment

TAKEN = (s.taken(1, since=s.ago(50)),)


def text(**other: object) -> Outcome:
    """Return a text of item 1 that was adopted as orally amended, at an unknown time."""
    given = {"sitting_id": 1, "orally_amended": True, **other}
    return s.outcome(clusters=(s.cluster(s.recommendation(1, "adopted", **given)),))


def on_text(key: int, since: float, kind: str = "position", **other: object) -> RequestNow:
    about = other or {"recommendation_id": 1}
    return spoke(key, since, since - 2, kind=kind, **about)


def numbers(script: tuple[Moment, ...], key: str) -> list[int]:
    """Return the numbers of the items named in sayings of one kind."""
    said = [dict(each.facts) for one in script for each in one.sayings if each.key == key]
    labels = [fact for facts in said for fact in facts.values() if isinstance(fact, ItemLabel | ItemLabels)]
    return [
        one.number for each in labels for one in (each.items if isinstance(each, ItemLabels) else (each,))
    ]


def test_votes_on_amendments_come_before_the_text_as_it_was_amended() -> None:
    votes = tuple(decided(0, id=n, place=float(n), decided_at=None) for n in (1, 2))
    script = told(on_text(2, 20), taken_up=TAKEN, out=replace(text(), actions=votes))
    found = after_taking_up(script)
    assert found[found.index("action") :][:4] == ["action", "action", "recommendation", "call"]
    untouched = replace(text(orally_amended=False), actions=votes)
    found = after_taking_up(told(on_text(2, 20), taken_up=TAKEN, out=untouched))
    assert found.index("recommendation") < found.index("action"), "no amendment was made to it"


def test_actions_keep_the_order_of_the_record_around_one_that_was_explained() -> None:
    rows = tuple(
        decided(0, id=n, place=float(n), decided_at=None, manner="vote", voting=voting)
        for n, voting in enumerate(("recorded", "roll_call", "secret"), start=1)
    )
    script = told(on_text(2, 20, action_id=2), taken_up=TAKEN, out=s.outcome(actions=rows))
    voted = [dict(each.facts) for one in script for each in one.sayings if each.key == "action-vote-whether"]
    assert [one["voting"] for one in voted] == ["recorded", "roll_call", "secret"]
    found = after_taking_up(script)
    assert found[found.index("action-vote") :][:4] == ["action-vote", "action-vote", "call", "action-vote"]


def test_a_text_is_not_adopted_before_it_was_introduced() -> None:
    entries = (on_text(1, 40), on_text(2, 30, kind="introduction"), on_text(3, 20))
    found = after_taking_up(told(*entries, taken_up=TAKEN, out=text()))
    spoken = [n for n, key in enumerate(found) if key in ("call", "next")]
    assert spoken[1] < found.index("recommendation") < spoken[2]


@pytest.mark.parametrize("introduced", [True, False])
def test_a_sponsor_introduces_a_text_before_amendments_to_it(introduced: bool) -> None:
    sponsors = tuple(SponsorNow(n, n, introduced and n == 2, recommendation_id=1) for n in (1, 2))
    votes = (decided(0, decided_at=None),)
    script = told(on_text(3, 20), taken_up=TAKEN, out=replace(text(), actions=votes, sponsors=sponsors))
    found = [one for one in after_taking_up(script) if one in ("introduction", "action", "recommendation")]
    assert found == ["introduction"] * introduced + ["action", "recommendation"]
    assert_one_way(script)


def test_a_sponsor_introduces_a_text_before_anybody_explains_a_vote_on_it() -> None:
    sponsors = (SponsorNow(1, 2, True, recommendation_id=1),)
    for adopted_at in (s.ago(15), None):
        out = replace(text(adopted_at=adopted_at), sponsors=sponsors)
        found = after_taking_up(told(on_text(3, 20), taken_up=TAKEN, out=out))
        assert found.index("introduction") < found.index("call"), adopted_at


def test_an_action_with_its_own_sponsor_is_not_on_an_amendment() -> None:
    sponsors = (SponsorNow(1, 1, True, action_id=1), SponsorNow(2, 2, True, recommendation_id=1))
    votes = (decided(0, decided_at=None),)
    script = told(on_text(3, 20), taken_up=TAKEN, out=replace(text(), actions=votes, sponsors=sponsors))
    found = [one for one in after_taking_up(script) if one in ("introduction", "action", "call")]
    assert found == ["introduction", "action", "introduction", "call"]


@pytest.mark.parametrize("about", [{"recommendation_id": 1}, {"item_id": 1}])
def test_a_sponsor_who_was_heard_does_not_introduce_the_text_again(about: dict[str, int]) -> None:
    sponsors = (SponsorNow(1, 2, True, recommendation_id=1),)
    heard = spoke(2, 40, 35, kind="introduction", **about)
    found = keys(told(heard, taken_up=TAKEN, out=replace(text(), sponsors=sponsors)))
    assert "introduction" not in found


def test_an_action_is_introduced_by_its_sponsor_and_an_unknown_one_by_nobody() -> None:
    sponsors = (SponsorNow(1, 2, True, action_id=1), SponsorNow(2, 99, True, action_id=1))
    script = told(taken_up=TAKEN, out=s.outcome(actions=(decided(10),), sponsors=sponsors))
    found = after_taking_up(script)
    assert found.count("introduction") == 1
    assert found.index("introduction") < found.index("action")


def test_a_body_without_an_item_reports_before_the_texts_of_its_work() -> None:
    heard = body(reported_at_id=1)
    for adopted_at in (s.ago(20), None):
        out = text(adopted_at=adopted_at)
        report = (s.decision("report"),)
        script = told(taken_up=TAKEN, out=out, decisions=report, bodies=(heard,))
        found = keys(script)
        assert found.index("informal") < found.index("recommendation"), adopted_at


def test_an_item_without_issues_is_taken_up_before_somebody_speaks_under_it() -> None:
    items = (s.item(1, 1), s.item(2, 2, substantive=False, no_issues=True), s.item(3, 3, substantive=False))
    report = (replace(s.decision("report"), decided_at=s.ago(5)),)
    taken = (s.taken(1, since=s.ago(50), until=s.ago(40)),)
    script = told(
        spoke(2, 30, 25, item_id=2), items=items, taken_up=taken, decisions=report, sittings=(HELD,)
    )
    assert numbers(script, "take-up") == [1, 2]
    found = keys(script)
    at = found.index("call")
    assert found[at - 1 : at + 3] == ["take-up", "call", "last-speaker", "conclude"]


def test_an_item_on_which_a_later_sitting_votes_is_not_concluded_before() -> None:
    later = s.sitting(2, opened_at=s.ago(20), closed_at=s.NOW)
    held = replace(HELD, closed_at=s.ago(30))
    voted = s.outcome(actions=(decided(10, sitting_id=2),))
    course = {"sittings": (held, later, s.sitting(3)), "taken_up": TAKEN, "out": voted}
    first = told(**course)
    assert numbers(first, "concluded") == []
    assert numbers(first, "continue-later") == [1]
    second = told(at=2, **course)
    assert (numbers(second, "continue"), numbers(second, "concluded")) == ([1], [1])
    assert keys(second).index("continue") < keys(second).index("action") < keys(second).index("conclude")
    over = {**course, "taken_up": (s.taken(1, since=s.ago(50), until=s.ago(40)),)}
    assert numbers(told(**over), "concluded") == [1], "somebody recorded that it was concluded"
    assert numbers(told(at=2, **over), "action-under") == [1]


def test_an_election_that_goes_on_at_a_later_sitting_goes_on_under_its_item() -> None:
    title = s.words("انتخاب أعضاء المكتب", "Election of officers")
    items = (s.item(1, 1, substantive=False, title=title), s.item(2, 2))
    later = s.sitting(2, opened_at=s.ago(20), closed_at=s.NOW)
    held = replace(HELD, closed_at=s.ago(30))
    elected = (replace(s.VICE_CHAIR, elected_at_id=1), replace(s.CHAIR, elected_at_id=2))
    taken = (s.taken(1, since=s.ago(50)), s.taken(2, since=s.ago(45)), s.taken(2, at=2, since=s.ago(18)))
    course = {"sittings": (held, later, s.sitting(3)), "items": items, "taken_up": taken}
    first = told(officers=elected, **course)
    assert numbers(first, "continue-later") == [1, 2]
    second = told(at=2, officers=elected, **course)
    assert numbers(second, "continue") == [1, 2]
    found = keys(second)
    assert found[:5] == ["call-to-order", "continue", "election", "handover", "conclude"]
    followed = (replace(s.CHAIR, elected_at_id=1), replace(s.CHAIR, id=9, elected_at_id=2))
    assert numbers(told(officers=followed, **course), "concluded") == [1], (
        "one who follows another is foreseen by nobody"
    )


def test_a_secret_ballot_names_who_is_elected_after_the_figures() -> None:
    ballot = replace(
        s.action("elected", "السيد خالد ناصر", "Mr. Khaled Nasser", "vote", "secret", 5, 1),
        item_id=1,
        decided_at=s.ago(10),
    )
    explains = on_text(2, 8, action_id=1)
    script = told(explains, taken_up=TAKEN, out=s.outcome(actions=(ballot,)))
    voted = next(one for one in script if one.key == "action-vote")
    assert [one.key for one in voted.sayings[-3:]] == ["action-elect", "tally", "voted-in"]
    assert ["object" in dict(one.facts) for one in voted.sayings[-3:]] == [False, False, True]
    given = next(dict(one.sayings[-1].facts)["who"] for one in script if one.key == "call")
    assert given.purpose == "none", "nobody explains a vote in an election"


def test_the_organization_of_work_is_put_to_the_meeting_once_where_no_hour_is_known() -> None:
    titles = (("إقرار جدول الأعمال", "Adoption of the agenda"), ("تنظيم الأعمال", "Organization of work"))
    items = (
        *(s.item(n, n, substantive=False, title=s.words(*one)) for n, one in enumerate(titles, start=1)),
        s.item(3, 3),
    )
    taken = tuple(replace(s.taken(key), taken_up_at=None) for key in (1, 2))
    unopened = s.sitting(1, held=True)
    script = told(
        items=items, taken_up=taken, sittings=(unopened, s.sitting(2)), decisions=(s.decision("agenda"),)
    )
    assert keys(script).count("organization") == 1


def test_a_reservation_with_an_hour_is_noted_after_its_text_was_adopted() -> None:
    """It is noted at its hour if the hour can be placed, else beside its text."""
    row = replace(s.reservation(2), made_at=s.ago(50))
    out = text(orally_amended=False, reservations=(row,))
    report = (replace(s.decision("report"), decided_at=s.ago(5)),)
    items = (s.item(1, 1), s.item(2, 2), s.item(3, 3, substantive=False))
    elsewhere = (replace(s.taken(2), taken_up_at=None),)
    course = {"items": items, "taken_up": elsewhere, "out": out, "decisions": report}
    found = keys(told(**course))
    assert found.index("take-up") < found.index("recommendation") == found.index("reservation") - 1
    assert found.index("reservation") < found.index("whole-report")
    found = keys(told(spoke(3, 30, 28, item_id=2), **course))
    assert found.index("recommendation") == found.index("reservation") - 1 < found.index("call")


@pytest.mark.parametrize("taken", [TAKEN, (s.taken(2, since=s.ago(50)),)])
def test_texts_are_adopted_in_the_order_of_their_numbers(taken: tuple[TakenUpNow, ...]) -> None:
    row = replace(s.reservation(2), made_at=s.ago(40))
    texts = [s.recommendation(n, "adopted", sitting_id=1) for n in (1, 2, 3)]
    texts[1] = replace(texts[1], reservations=(row,))
    script = told(spoke(3, 30, 28, item_id=2), taken_up=taken, out=s.outcome(clusters=(s.cluster(*texts),)))
    put = [
        dict(each.facts)["numbers"] for one in script for each in one.sayings if each.key == "recommendation"
    ]
    assert put == [Numbers((1,)), Numbers((2,)), Numbers((3,))]


def test_officers_are_elected_under_the_item_that_a_later_sitting_takes_up_for_it() -> None:
    title = s.words("انتخاب أعضاء المكتب", "Election of officers")
    items = (s.item(1, 1, substantive=False, title=title), s.item(2, 2))
    later = s.sitting(2, opened_at=s.ago(20), closed_at=s.NOW)
    held = replace(HELD, closed_at=s.ago(30))
    others = (s.VICE_CHAIR, OfficerNow(3, "vice_chair", 2, 2, True))
    elected = tuple(replace(one, elected_at_id=n) for n, one in enumerate(others, start=1))
    taken = (s.taken(1, since=s.ago(50)), s.taken(2, since=s.ago(45)), s.taken(1, at=2, since=s.ago(18)))
    course = {"sittings": (held, later, s.sitting(3)), "items": items, "officers": (s.CHAIR, *elected)}
    second = told(at=2, taken_up=taken, **course)
    assert keys(second)[:3] == ["call-to-order", "continue", "election"]
    without = told(at=2, taken_up=taken[:2], **course)
    assert keys(without)[:2] == ["call-to-order", "election"], "under no item"


@pytest.mark.parametrize("made", [None, 1])
def test_a_body_reports_where_its_item_begins_and_before_the_texts_of_its_work(made: int | None) -> None:
    heard = replace(body(reported_at_id=1), item_id=1, established_at_id=made)
    out = text(adopted_at=None if made else s.ago(20))
    script = told(spoke(1, 40, 35), taken_up=TAKEN, out=out, bodies=(heard,))
    found = [one for one in after_taking_up(script) if one in ("informal", "call", "recommendation")]
    assert found == (["call", "informal", "informal"] if made else ["informal", "call"]) + ["recommendation"]


@pytest.mark.parametrize("lane", ["invited", "list"])
def test_the_chair_of_a_body_who_was_invited_to_report_reports_then(lane: str) -> None:
    heard = replace(body(reported_at_id=1), item_id=1, established_at_id=None, chaired_by_id=7)
    entry = s.finished(1, None, 7, lane=lane, begun_at=s.ago(40), ended_at=s.ago(35))
    script = told(entry, spoke(3, 48, 45), taken_up=TAKEN, bodies=(heard,))
    found = [one for one in after_taking_up(script) if one in ("informal", "call", "next")]
    assert found == (["call", "informal"] if lane == "invited" else ["informal", "call", "next"])


def test_an_item_without_issues_waits_while_another_one_is_open() -> None:
    items = (s.item(1, 1), s.item(2, 2, substantive=False, no_issues=True), s.item(3, 3, substantive=False))
    going_on = replace(HELD, closed_at=None)
    waiting = s.entry(2, 2)
    course = {"items": items, "taken_up": TAKEN, "sittings": (going_on,)}
    found = keys(told(waiting, **course))
    told_so = [one for one in found if one in ("take-up", "call", "conclude", "no-issues")]
    assert told_so == ["take-up", "call", "conclude", "take-up", "no-issues", "take-up", "conclude"]
    assert found.index("no-issues") < found.index("report")


def test_a_body_of_an_item_that_is_not_taken_up_reports_before_all_texts_of_such_items() -> None:
    heard = replace(body(reported_at_id=1), item_id=2)
    out = text(orally_amended=False)
    report = (s.decision("report"),)
    elsewhere = (s.taken(3, since=s.ago(50), until=s.ago(40)),)
    items = (*(s.item(n, n) for n in (1, 2, 3)), s.item(4, 4, substantive=False))
    found = keys(told(items=items, taken_up=elsewhere, out=out, decisions=report, bodies=(heard,)))
    assert [one for one in found if one in ("informal", "recommendation")] == ["informal", "recommendation"]
