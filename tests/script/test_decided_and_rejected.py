"""Texts recorded as rejected are never decided, and texts recorded as voted on are put to the vote."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.model import ActionVerb, Manner, Subject, Voting
from wgdesk.script import actions, adoption, course
from wgdesk.script.moment import Moment

_AGREED = ("decided", "voted-so", "voted-in")
_TO_THE_VOTE = ("action-vote", "action-vote-whether", "action-elect", "vote-proposal")

votes = st.integers(0, 9)
tallies = st.one_of(st.just(()), st.tuples(votes, votes), st.tuples(votes, votes, votes))


def keys(moment: Moment) -> list[str]:
    return [one.key for one in moment.sayings]


@given(
    st.sampled_from(ActionVerb),
    st.sampled_from(Manner),
    st.none() | st.sampled_from(Voting),
    tallies,
    st.booleans(),
)
def test_an_action_is_put_and_announced_as_the_record_has_it(
    verb: ActionVerb, manner: Manner, voting: Voting | None, tally: tuple[int, ...], numbered: bool
) -> None:
    text = replace(s.recommendation(3), number=3 if numbered else 0)
    scene = s.scene(out=s.outcome(clusters=(s.cluster(text),)))
    for on in ({}, {"recommendation_id": 3}):
        by_vote = manner == Manner.VOTE
        taken = s.action(verb, "ذلك", "that", manner, voting, *(tally if by_vote else ()), **on)
        said = keys(actions.action(scene, taken))
        if verb in (ActionVerb.WITHDRAWN, ActionVerb.DRAWN):
            assert said[-1] == f"action-{verb}", "nobody decides on what is withdrawn or only shown"
            assert said[:-1] == (["proposal"] if on and not numbered else [])
            continue
        lost = verb == ActionVerb.REJECTED or (by_vote and bool(tally) and tally[0] <= tally[1])
        assert any(key in said for key in _AGREED) == (not lost)
        assert any(key in said for key in ("not-adopted", "not-elected")) == lost
        assert any(key in said for key in _TO_THE_VOTE) == by_vote
        assert ("decided" in said) == (not lost and not by_vote), "nobody is asked to object to a vote"
        assert ("tally" in said) == (by_vote and bool(tally))


@given(st.sampled_from(Manner))
def test_the_agenda_and_the_report_are_voted_on_if_the_record_says_so(manner: Manner) -> None:
    for subject, told in (
        (Subject.AGENDA, course.agenda),
        (Subject.ORGANIZATION, course.organization),
        (Subject.REPORT, adoption.whole_report),
    ):
        said = keys(told(s.scene(decisions=(s.decision(subject, manner),))))
        by_vote = manner == Manner.VOTE
        assert said[-1] == ("voted-so" if by_vote else "decided")
        assert said[0].startswith("vote-" if by_vote else "adopt-")


def test_texts_adopted_at_one_time_are_voted_on_apart_from_those_that_were_not() -> None:
    at = s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW)
    those = tuple(
        s.recommendation(n, "adopted", sitting_id=1, adopted_at=s.ago(20), manner=manner)
        for n, manner in ((1, "consensus"), (2, "consensus"), (3, "vote"))
    )
    course_now = s.programme(sittings=(at,), items=(s.item(1, 1),), taken_up=(s.taken(1, since=s.ago(50)),))
    told = running_order(course_now, s.ROSTER, at, (), s.outcome(clusters=(s.cluster(*those),)))
    said = [key for one in told for key in keys(one)]
    assert said.count("adopt-recommendations") == 1
    assert said.count("vote-recommendations") == 1


def test_a_reservation_is_noted_after_the_vote_on_its_recommendation() -> None:
    at = s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW)
    text = s.recommendation(3, "adopted", sitting_id=1, reservations=(s.reservation(1),))
    vote = replace(s.action("adopted", "", "", "vote", recommendation_id=3), decided_at=s.ago(20))
    spoke = s.finished(
        1,
        1,
        kind="position",
        recommendation_id=3,
        called_at=s.ago(30),
        begun_at=s.ago(30),
        ended_at=s.ago(28),
    )
    course_now = s.programme(sittings=(at,), items=(s.item(1, 1),), taken_up=(s.taken(1, since=s.ago(50)),))
    for decided_at in (s.ago(20), None):
        out = s.outcome(clusters=(s.cluster(text),), actions=(replace(vote, decided_at=decided_at),))
        told = running_order(course_now, s.ROSTER, at, (s.floor(spoke),), out)
        said = [one.key for one in told]
        voted, call = said.index("action-vote"), said.index("call")
        assert voted < said.index("reservation")
        assert (call < voted) == (decided_at is not None), "an explanation follows a vote of no known hour"
        assert said.count("reservation") == 1
        assert "give-reservation" not in keys(told[said.index("reservation")]), "it has had the floor"
        given_floor = told[said.index("call")].sayings[-1]
        assert dict(given_floor.facts)["who"].purpose == "vote"  # type: ignore[union-attr]
