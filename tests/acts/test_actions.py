"""Actions: recorded, voted on, sponsored, moved and removed."""

import pytest

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import actions, adoption, delegations, floor, statements, uncertainty
from wgdesk.acts import outcome as outcomes
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.values.actions import ActionNow, Tally

TEXT = {"en": "to meet again", "ar": "أن يجتمع مرة أخرى"}


def act(hand: Hand, verb: m.ActionVerb = m.ActionVerb.DECIDED, **facts: object) -> int:
    facts = {"text": TEXT, "sitting_id": hand.sitting, **facts}
    return hand.do(actions.record_action, verb=verb, **facts)


@pytest.fixture
def kenya(hand: Hand) -> int:
    return hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)


def seen(hand: Hand, key: int) -> ActionNow:
    return next(one for one in hand.desk.read(outcome).actions if one.id == key)


def test_actions_have_the_time_of_the_open_sitting_and_the_order_of_recording(hand: Hand) -> None:
    first, second = act(hand), act(hand, m.ActionVerb.TOOK_NOTE, item_id=hand.item)
    later = act(hand, sitting_id=hand.other)
    assert seen(hand, first).decided_at is not None
    assert seen(hand, later).decided_at is None
    assert [one.id for one in hand.desk.read(outcome).actions] == [first, second, later]
    hand.do(actions.move_action, action_id=second, before_id=first)
    hand.do(actions.edit_action, action_id=later, sitting_id=hand.sitting, verb=m.ActionVerb.AGREED)
    assert [one.id for one in hand.desk.read(outcome).actions] == [second, first, later]
    assert seen(hand, later).verb == "agreed"


def test_an_action_concerns_a_document_that_became_a_recommendation(hand: Hand) -> None:
    adopted = hand.adopted()
    paper = hand.do(outcomes.add_document, kind=m.DocumentKind.NOTE)
    both = {"document_id": paper, "recommendation_id": adopted}
    key = hand.do(actions.record_action, sitting_id=hand.sitting, verb=m.ActionVerb.ADOPTED, **both)
    assert (seen(hand, key).document_id, seen(hand, key).recommendation_id) == (paper, adopted)


def test_votes_as_announced_and_by_delegation(hand: Hand, kenya: int) -> None:
    key = act(hand)
    hand.do(actions.record_vote, action_id=key, voting=m.Voting.SHOW_OF_HANDS, in_favour=5, against=1)
    assert (seen(hand, key).manner, seen(hand, key).tally) == ("vote", Tally(5, 1, None))
    hand.do(actions.cast_ballot, action_id=key, delegation_id=hand.egypt, choice=m.VoteChoice.AGAINST)
    now = seen(hand, key)
    assert (now.voting, now.counted, now.tally) == ("recorded", Tally(0, 1, 0), Tally(5, 1, None))
    more = {"action_id": key, "delegation_id": kenya, "choice": m.VoteChoice.AGAINST}
    assert refused(hand, actions.cast_ballot, **more) == "ballots-exceed-tally"
    few = {"action_id": key, "voting": m.Voting.RECORDED, "in_favour": 5, "against": 0}
    assert refused(hand, actions.record_vote, **few) == "ballots-exceed-tally"
    hand.do(actions.cast_ballot, **{**more, "choice": m.VoteChoice.IN_FAVOUR})
    # The votes of another action are its own.
    other = act(hand)
    hand.do(actions.record_vote, action_id=other, voting=m.Voting.RECORDED, in_favour=0, against=1)
    vote = {"action_id": other, "delegation_id": kenya, "choice": m.VoteChoice.AGAINST}
    assert refused(hand, actions.cast_ballot, **vote) is None
    hand.do(actions.cast_ballot, action_id=key, delegation_id=hand.egypt, choice=None)
    assert seen(hand, key).counted == Tally(1, 0, 0)


def test_all_votes_at_once_replace_those_before(hand: Hand, kenya: int) -> None:
    key = act(hand)
    hand.do(actions.record_ballots, action_id=key, in_favour=[hand.egypt], abstaining=[kenya])
    assert seen(hand, key).tally == Tally(1, 0, 1)
    twice = {"in_favour": [hand.egypt], "against": [hand.egypt]}
    assert refused(hand, actions.record_ballots, action_id=key, **twice) == "voted-twice"
    hand.do(actions.record_ballots, action_id=key, against=[hand.egypt])
    assert seen(hand, key).voted(m.VoteChoice.AGAINST) == (hand.egypt,)
    before = rows(hand.path)
    hand.do(actions.edit_action, action_id=key, manner=m.Manner.CONSENSUS)
    now = seen(hand, key)
    assert (now.manner, now.voting, now.ballots, now.tally) == ("consensus", None, (), None)
    hand.desk.undo()
    assert rows(hand.path) == before


def test_sponsors_of_an_action_and_of_a_recommendation(hand: Hand) -> None:
    key, adopted = act(hand), hand.adopted()
    first = hand.do(actions.add_sponsor, action_id=key, delegation_id=hand.egypt, introduced=True)
    assert hand.do(actions.add_sponsor, action_id=key, delegation_id=hand.egypt) == first
    hand.do(actions.add_sponsor, recommendation_id=adopted, delegation_id=hand.egypt)
    assert refused(hand, actions.add_sponsor, delegation_id=hand.egypt) == "sponsor-of-nothing"
    found = hand.desk.read(outcome).sponsors
    assert [(one.action_id, one.recommendation_id, one.introduced) for one in found] == [
        (key, None, False),
        (None, adopted, False),
    ]
    hand.do(actions.remove_sponsor, sponsor_id=first)
    assert len(hand.desk.read(outcome).sponsors) == 1


def test_what_belongs_to_an_action_goes_with_it(hand: Hand, kenya: int) -> None:
    key = act(hand)
    hand.do(actions.record_ballots, action_id=key, in_favour=[hand.egypt])
    hand.do(actions.add_sponsor, action_id=key, delegation_id=hand.egypt)
    hand.do(adoption.reserve, action_id=key, delegation_id=kenya, body={"en": "No."})
    asked = hand.do(floor.ask_floor, sitting_id=hand.sitting, delegation_id=hand.egypt)
    hand.do(statements.edit_statement, request_id=asked, action_id=key)
    before = rows(hand.path)
    hand.do(actions.remove_action, action_id=key)
    left = rows(hand.path)
    assert [left[name] for name in ("action", "ballot", "sponsor", "reservation")] == [{}] * 4
    assert hand.row("request", asked)["action_id"] is None
    hand.desk.undo()
    assert rows(hand.path) == before


@pytest.mark.parametrize("gone", ["vote", "votes", "sponsor", "action", "recommendation"])
def test_doubts_on_votes_and_sponsors_go_with_them(hand: Hand, kenya: int, gone: str) -> None:
    key, text = act(hand), hand.recommendation()
    hand.do(actions.cast_ballot, action_id=key, delegation_id=kenya, choice=m.VoteChoice.AGAINST)
    about = {"recommendation_id": text} if gone == "recommendation" else {"action_id": key}
    sponsor = hand.do(actions.add_sponsor, delegation_id=kenya, **about)
    (ballot,) = seen(hand, key).ballots
    for table, row, column in (("ballot", ballot.id, "choice"), ("sponsor", sponsor, "introduced")):
        hand.do(uncertainty.raise_doubt, table=table, row=row, column=column)
    if gone == "vote":
        hand.do(actions.cast_ballot, action_id=key, delegation_id=kenya, choice=None)
    elif gone == "votes":
        hand.do(actions.record_ballots, action_id=key)
    elif gone == "sponsor":
        hand.do(actions.remove_sponsor, sponsor_id=sponsor)
    elif gone == "action":
        hand.do(actions.remove_action, action_id=key)
    else:
        hand.do(outcomes.remove_recommendation, recommendation_id=text)
    left = {doubt["table"] for doubt in rows_in(hand.path, "doubt").values()}
    assert left == {"vote": {"sponsor"}, "votes": {"sponsor"}, "action": set()}.get(gone, {"ballot"})
    hand.desk.undo()
    assert len(rows_in(hand.path, "doubt")) == 2
