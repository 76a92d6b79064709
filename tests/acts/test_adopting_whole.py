"""The report is adopted as a whole after each paragraph; then no paragraph is deferred or taken back."""

from __future__ import annotations

import pytest

from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import AnyAct
from wgdesk.acts import adoption, outcome, procedure

P = m.PassageState
BLOCKS = ("opening/held", "opening/opened")


def mark(hand: Hand, *states: P) -> None:
    for block, state in zip(BLOCKS, states, strict=False):
        hand.do(adoption.mark_passage, block=block, state=state)


def whole(hand: Hand) -> dict[str, object]:
    return {"subject": m.Subject.REPORT, "sitting_id": hand.sitting, "paragraphs": BLOCKS}


@pytest.mark.parametrize(
    ("states", "told"),
    [
        ((P.ADOPTED, P.DEFERRED), "paragraphs-deferred"),
        ((P.DEFERRED,), "paragraphs-deferred"),
        ((P.ADOPTED,), "paragraphs-undecided"),
        ((P.AMENDED,), "paragraphs-undecided"),
    ],
)
def test_it_is_refused_while_a_paragraph_is_open(hand: Hand, states: tuple[P, ...], told: str) -> None:
    mark(hand, *states)
    assert refused(hand, procedure.decide, **whole(hand)) == told
    for subject in (m.Subject.AGENDA, m.Subject.ORGANIZATION):
        hand.do(procedure.decide, **whole(hand) | {"subject": subject})


@pytest.mark.parametrize("states", [(), (P.ADOPTED, P.ADOPTED), (P.AMENDED, P.ADOPTED)])
def test_the_report_is_adopted_once_all_or_no_paragraphs_are(hand: Hand, states: tuple[P, ...]) -> None:
    mark(hand, *states)
    assert hand.do(procedure.decide, **whole(hand))


def test_a_paragraph_that_is_gone_holds_nothing_up(hand: Hand) -> None:
    mark(hand, P.ADOPTED, P.ADOPTED)
    hand.do(adoption.mark_passage, block="gone/3", state=P.DEFERRED)
    assert refused(hand, procedure.decide, **whole(hand) | {"paragraphs": ()}) == "paragraphs-deferred"
    assert hand.do(procedure.decide, **whole(hand))


@pytest.mark.parametrize(
    ("act", "arguments"),
    [
        (adoption.mark_passage, {"block": BLOCKS[1], "state": P.DEFERRED}),
        (adoption.mark_passage, {"block": BLOCKS[1], "state": P.AMENDED}),
        (adoption.mark_passages, {"blocks": BLOCKS, "state": P.DEFERRED}),
        (adoption.unmark_passage, {"block": BLOCKS[1]}),
        (adoption.unmark_passages, {"blocks": BLOCKS}),
    ],
)
def test_paragraphs_cannot_change_unless_it_is_taken_back(
    hand: Hand, act: AnyAct, arguments: dict[str, object]
) -> None:
    mark(hand, P.AMENDED, P.ADOPTED)
    decision = hand.do(procedure.decide, **whole(hand))
    assert refused(hand, act, **arguments) == "report-adopted-whole"
    hand.do(procedure.take_back_decision, decision_id=decision)
    hand.do(act, **arguments)


def test_amendments_can_still_be_written_and_the_rest_adopted_afterwards(hand: Hand) -> None:
    mark(hand, P.AMENDED, P.ADOPTED)
    hand.do(procedure.decide, **whole(hand))
    hand.do(adoption.mark_passage, block=BLOCKS[0], state=P.AMENDED, amendment={"en": "It was held."})
    hand.do(adoption.mark_passage, block="opening/other", state=P.ADOPTED)


def test_a_recommendation_without_words_is_not_adopted(hand: Hand) -> None:
    wordless = {"body": {}, "state": m.RecommendationState.AGREED}
    key = hand.do(outcome.add_recommendation, cluster_id=hand.cluster, **wordless)
    adopt = {"recommendation_id": key, "sitting_id": hand.sitting}
    assert refused(hand, adoption.adopt_recommendation, **adopt) == "adopted-without-text"
