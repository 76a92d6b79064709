"""Adopting recommendations one by one, by cluster, all at once; and the report, block by block."""

from typing import Any

import pytest

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import adoption, outcome, procedure
from wgdesk.reads.queries.outcome import outcome as read_outcome

S, P = m.RecommendationState, m.PassageState


def add(hand: Hand, state: S, cluster: int, **body: str) -> int:
    return hand.do(outcome.add_recommendation, cluster_id=cluster, state=state, body=body)


def test_adopting_a_cluster_adopts_what_is_ready(hand: Hand) -> None:
    other = hand.do(outcome.add_cluster, heading={"en": "Other"})
    agreed = add(hand, S.AGREED, hand.cluster, en="Do.", ar="افعلوا.")
    negotiated = add(hand, S.NEGOTIATED, hand.cluster, en="Do too.")
    elsewhere = add(hand, S.AGREED, other, en="Do there.")
    for state in (S.PROPOSED, S.NOT_AGREED, S.WITHDRAWN):
        add(hand, state, hand.cluster, en="Do not.")
    add(hand, S.AGREED, hand.cluster)  # has no text
    add(hand, S.AGREED, hand.cluster, en="Do.", ar="افعلوا [أو لا].")  # one language is not settled
    before = rows(hand.path)
    where = {"cluster_id": hand.cluster, "sitting_id": hand.sitting}
    assert hand.do(adoption.adopt_cluster, **where) == 2
    for key in (agreed, negotiated):
        row = hand.row("recommendation", key)
        assert (row["state"], row["sitting_id"]) == ("adopted", hand.sitting)
        assert row["adopted_at"] is not None
    assert hand.row("recommendation", elsewhere)["state"] == "agreed"
    assert refused(hand, adoption.adopt_cluster, **where) == "nothing-to-adopt"
    hand.desk.undo()
    assert rows(hand.path) == before
    assert hand.do(adoption.adopt_all, sitting_id=hand.other) == 3
    assert hand.row("recommendation", elsewhere)["adopted_at"] is None  # that sitting is not open
    assert refused(hand, adoption.adopt_all, sitting_id=hand.sitting) == "nothing-to-adopt"
    adopted = [row for row in rows_in(hand.path, "recommendation").values() if row["state"] == "adopted"]
    assert len(adopted) == 3


def test_an_adoption_is_taken_back(hand: Hand) -> None:
    adopted = hand.adopted()
    reserve = {"recommendation_id": adopted, "delegation_id": hand.egypt, "body": {"en": "No."}}
    reservation = hand.do(adoption.reserve, **reserve)
    assert refused(hand, adoption.unadopt, recommendation_id=adopted) == "reserved-before-adoption"
    hand.do(adoption.withdraw_reservation, reservation_id=reservation)
    hand.do(adoption.unadopt, recommendation_id=adopted)
    row = hand.row("recommendation", adopted)
    assert (row["state"], row["sitting_id"], row["adopted_at"]) == ("agreed", None, None)
    assert refused(hand, adoption.unadopt, recommendation_id=adopted) == "not-yet-adopted"


def test_a_text_changed_after_its_adoption_is_marked(hand: Hand) -> None:
    key = hand.recommendation("Do [it].")
    hand.write("recommendation", key, "body", "en", "Do it.")
    facts = {"manner": m.Manner.CONSENSUS, "orally_amended": True}
    hand.do(adoption.adopt_recommendation, recommendation_id=key, sitting_id=hand.sitting, **facts)
    (cluster,) = hand.desk.read(read_outcome).clusters
    (one,) = cluster.recommendations
    assert (one.manner, one.orally_amended, one.edited_at) == ("consensus", True, None)
    for translation in ("افعلوا.", "افعلوا ذلك."):
        hand.write("recommendation", key, "body", "ar", translation)
        (cluster,) = hand.desk.read(read_outcome).clusters
        assert cluster.recommendations[0].edited_at is None
    hand.write("recommendation", key, "body", "en", "Do it now.")
    (cluster,) = hand.desk.read(read_outcome).clusters
    assert cluster.recommendations[0].edited_at is not None
    hand.do(adoption.edit_adoption, recommendation_id=key, manner=None, orally_revised=True)
    assert hand.row("recommendation", key)["orally_revised"] is True
    hand.do(adoption.unadopt, recommendation_id=key)
    row = hand.row("recommendation", key)
    assert (row["manner"], row["orally_amended"], row["orally_revised"]) == (None, False, False)
    assert refused(hand, adoption.edit_adoption, recommendation_id=key, manner=None) == "not-yet-adopted"


def test_a_reservation_is_tied_to_one_text(hand: Hand) -> None:
    adopted, decided = (
        hand.adopted(),
        hand.do(procedure.decide, subject=m.Subject.AGENDA, sitting_id=hand.sitting),
    )
    reserve = {"delegation_id": hand.egypt, "body": {}}
    assert refused(hand, adoption.reserve, **reserve) == "reserved-to-nothing"
    both = {"recommendation_id": adopted, "decision_id": decided}
    assert refused(hand, adoption.reserve, **reserve, **both) == "reserved-to-nothing"
    made = hand.do(adoption.reserve, **reserve, decision_id=decided)
    assert hand.row("reservation", made)["decision_id"] == decided
    hand.do(procedure.take_back_decision, decision_id=decided)
    assert rows_in(hand.path, "reservation") == {}
    hand.desk.undo()
    assert hand.row("reservation", made)["recommendation_id"] is None


def passages(hand: Hand) -> dict[str, tuple[str, int | None, str]]:
    """Return block -> state, proposer of the amendment, and the amendment in English."""
    found = rows(hand.path)
    texts = {row["row"]: row["body"] for row in found["wording"].values() if row["table"] == "passage"}
    return {
        row["block"]: (row["state"], row["proposer_id"], texts.get(key, ""))
        for key, row in found["passage"].items()
    }


def test_marking_a_block_again_replaces_its_mark(hand: Hand) -> None:
    mark: Any = adoption.mark_passage
    amended = {"state": P.AMENDED, "amendment": {"en": "as amended"}, "proposer_id": hand.egypt}
    first = hand.do(mark, block=" adoption/report\u200b", **amended)
    assert passages(hand) == {"adoption/report": ("amended", hand.egypt, "as amended")}
    assert hand.do(mark, block="adoption/report", state=P.DEFERRED, proposer_id=hand.egypt) == first
    assert passages(hand) == {"adoption/report": ("deferred", hand.egypt, "as amended")}
    before = rows(hand.path)
    hand.do(mark, block="adoption/report", state=P.ADOPTED, amendment={"en": "no more"})
    assert passages(hand) == {"adoption/report": ("adopted", None, "")}
    hand.desk.undo()
    assert rows(hand.path) == before
    hand.do(mark, block="adoption/report", state=P.AMENDED, amendment={"en": ""})
    assert passages(hand) == {"adoption/report": ("amended", None, "")}


def test_several_blocks_are_marked_at_once_and_one_is_unmarked(hand: Hand) -> None:
    hand.do(adoption.mark_passage, block="b", state=P.DEFERRED, proposer_id=hand.egypt, amendment={"en": "B"})
    hand.do(adoption.mark_passages, blocks=["a", "b", "c"], state=P.DEFERRED)
    assert passages(hand) == {
        "a": ("deferred", None, ""),
        "b": ("deferred", hand.egypt, "B"),
        "c": ("deferred", None, ""),
    }
    hand.do(adoption.mark_passages, blocks=["a", "b"], state=P.ADOPTED)
    assert {state for block, (state, _, _) in passages(hand).items() if block != "c"} == {"adopted"}
    assert refused(hand, adoption.mark_passages, blocks=["d", " "], state=P.ADOPTED) == "empty-text"
    hand.do(adoption.unmark_passage, block="c")
    assert passages(hand).keys() == {"a", "b"}
    assert refused(hand, adoption.unmark_passage, block="c") == "not-marked"


@pytest.mark.parametrize(("lang", "key"), [("de", "unknown-language"), ("en", None)])
def test_an_amendment_is_in_a_known_language(hand: Hand, lang: str, key: str | None) -> None:
    amended = {"block": "a", "state": P.AMENDED, "amendment": {lang: "as amended"}}
    assert refused(hand, adoption.mark_passage, **amended) == key
