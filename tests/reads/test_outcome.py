"""The outcome of the debate, as the desk sees it."""

from typing import Any

from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acts import adoption, panellists, procedure, programme
from wgdesk.acts import outcome as acts
from wgdesk.reads.queries.outcome import documents, outcome
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.words import Words


def seen(hand: Hand) -> Outcome:
    return hand.desk.read(outcome)


def english(text: str) -> Words:
    return Words((("en", text),))


def point(hand: Hand, **given: Any) -> int:
    return hand.do(acts.add_point, **{"item_id": hand.item, "verb": {}, "said": {}, **given})


def test_points(hand: Hand) -> None:
    second = point(hand, verb={"en": "stressed"}, said={"en": "the need", "ar": "ضرورة"})
    third = point(hand, new_paragraph=False)
    first = point(hand, new_paragraph=False)
    next_paragraph = point(hand)
    hand.do(
        acts.edit_point, point_id=third, joins=m.Joins.ALSO, quantifier=m.Quantifier.MANY, delegations=True
    )
    hand.do(acts.move_point, point_id=first, before_id=second)
    hand.do(acts.support_point, point_id=second, delegation_id=hand.egypt)
    points = {one.id: one for one in seen(hand).points}
    assert list(points) == [first, second, third, next_paragraph]
    assert [one.paragraph for one in points.values()] == [1, 1, 1, 2]
    assert (points[second].verb, points[second].said) == (
        english("stressed"),
        Words((("ar", "ضرورة"), ("en", "the need"))),
    )
    assert (points[second].item_id, points[second].supporters) == (hand.item, (hand.egypt,))
    assert (points[third].joins, points[third].quantifier, points[third].delegations) == (
        "also",
        "many",
        True,
    )
    assert (points[first].quantifier, points[first].supporters, points[first].verb) == (None, (), Words())


def test_translations_that_are_older_than_their_source(hand: Hand) -> None:
    key = point(hand, verb={"en": "said", "ar": "قال", "fr": "a dit"}, said={"en": "so", "es": "que sí"})
    assert seen(hand).points[0].stale == ()
    hand.write("point", key, "verb", "en", "stressed")
    hand.write("point", key, "said", "en", "otherwise")
    hand.write("point", key, "verb", "fr", "a souligné")
    assert seen(hand).points[0].stale == ("ar", "es")
    body = hand.recommendation()
    hand.write("recommendation", body, "body", "ar", "افعلوا.")
    hand.write("recommendation", body, "body", "en", "Do it now.")
    assert seen(hand).clusters[0].recommendations[0].stale == ("ar",)


def test_recommendations_are_numbered_through_the_clusters(hand: Hand) -> None:
    last = hand.do(acts.add_cluster, heading={"en": "Last"}, item_id=hand.item)
    keys = [hand.recommendation(f"Do {n}.") for n in range(4)]
    other = hand.do(acts.add_recommendation, cluster_id=last, body={"en": "Do more."}, proposer_id=hand.egypt)
    hand.do(acts.edit_recommendation, recommendation_id=keys[0], state=m.RecommendationState.WITHDRAWN)
    hand.do(acts.edit_recommendation, recommendation_id=keys[2], state=m.RecommendationState.NOT_AGREED)
    hand.do(adoption.adopt_recommendation, recommendation_id=keys[3], sitting_id=hand.sitting)
    objection = hand.do(
        adoption.reserve,
        recommendation_id=keys[3],
        delegation_id=hand.egypt,
        body={"en": "Not us."},
        dissociates=True,
    )
    first, second = seen(hand).clusters
    assert [(one.id, one.number) for one in first.recommendations] == [
        (keys[0], 0),
        (keys[1], 1),
        (keys[2], 0),
        (keys[3], 2),
    ]
    assert (second.id, second.item_id, second.heading) == (last, hand.item, english("Last"))
    (more,) = second.recommendations
    assert (more.id, more.number, more.proposer_id, more.body) == (other, 3, hand.egypt, english("Do more."))
    assert (more.state, more.sitting_id, more.adopted_at) == ("proposed", None, None)
    adopted = first.recommendations[3]
    assert (adopted.state, adopted.sitting_id) == ("adopted", hand.sitting)
    assert adopted.adopted_at is not None
    (reservation,) = adopted.reservations
    assert (reservation.id, reservation.delegation_id) == (objection, hand.egypt)
    assert (reservation.dissociates, reservation.body) == (True, english("Not us."))


def test_documents_panels_and_motions_are_read(hand: Hand) -> None:
    paper = hand.do(
        acts.add_document,
        kind=m.DocumentKind.NOTE,
        symbol="A/1",
        title={"en": "Note"},
        content={"en": "views"},
        by_secretariat=True,
    )
    panel = hand.do(panellists.set_up_panel, item_id=hand.item, moderator_id=hand.person, exchanged=True)
    hand.write("panel", panel, "exchange", "en", "methods")
    hand.do(programme.add_item, title={"en": "Two"})
    member = hand.do(
        panellists.add_panellist,
        panel_id=panel,
        person_id=hand.person,
        presentation={"en": "spoke"},
        turn=2.0,
    )
    motion = hand.do(
        procedure.move_motion,
        sitting_id=hand.sitting,
        kind=m.MotionKind.CLOSE_DEBATE,
        delegation_id=hand.egypt,
        item_id=hand.item,
        body={"en": "Close"},
    )
    now = seen(hand)
    (document,) = now.documents
    assert (document.id, document.kind, document.symbol, document.by_secretariat) == (
        paper,
        "note",
        "A/1",
        True,
    )
    assert (document.title, document.content) == (english("Note"), english("views"))
    (found,) = now.panels
    assert (found.id, found.item_id, found.moderator_id, found.exchanged) == (
        panel,
        hand.item,
        hand.person,
        True,
    )
    assert found.exchange == english("methods")
    (panellist,) = found.panellists
    assert (panellist.id, panellist.person_id, panellist.grouping_id) == (member, hand.person, None)
    assert (panellist.turn, panellist.presentation) == (2.0, english("spoke"))
    (moved,) = now.motions
    assert (moved.id, moved.kind, moved.carried, moved.body) == (
        motion,
        "close_debate",
        None,
        english("Close"),
    )
    assert (moved.sitting_id, moved.item_id, moved.delegation_id) == (hand.sitting, hand.item, hand.egypt)
    hand.do(procedure.decide_motion, motion_id=motion, carried=False, in_favour=3, against=9, abstaining=1)
    assert hand.desk.read(documents) == now.documents  # alone, as its panel reads them
    (decided,) = seen(hand).motions
    assert (decided.carried, decided.in_favour, decided.against, decided.abstaining) == (False, 3, 9, 1)


def test_passages_are_read_with_their_amendments(hand: Hand) -> None:
    hand.do(adoption.mark_passages, blocks=["a", "b"], state=m.PassageState.ADOPTED)
    hand.do(
        adoption.mark_passage,
        block="b",
        state=m.PassageState.AMENDED,
        amendment={"en": "for all"},
        proposer_id=hand.egypt,
    )
    passages = seen(hand).passages
    assert {block: one.state for block, one in passages.items()} == {"a": "adopted", "b": "amended"}
    assert (passages["b"].amendment, passages["b"].proposer_id) == (english("for all"), hand.egypt)
    assert (passages["a"].amendment, passages["a"].proposer_id) == (Words(), None)
    assert passages["a"].decided_at <= passages["b"].decided_at


def test_the_outcome_of_a_new_record_is_empty(hand: Hand) -> None:
    now = seen(hand)
    assert (now.points, now.documents, now.panels, now.motions, now.passages) == ((), (), (), (), {})
    assert [(one.id, one.recommendations) for one in now.clusters] == [(hand.cluster, ())]
