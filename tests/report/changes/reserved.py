"""Changes of reservations to, and dissociations from, recommendations and decisions."""

from __future__ import annotations

from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import adoption, outcome, procedure
from wgdesk.model import Cluster, Decision, Manner, RecommendationState, Reservation, Sitting, Subject

_TEXT = {"ar": "قوانينها لا تسمح بذلك.", "en": "its laws did not allow it."}


def _none(hand: Hand) -> None:
    for key in hand.keys(Reservation):
        hand.do(adoption.withdraw_reservation, reservation_id=key)


def _to_recommendation(*codes: str, dissociates: bool = False, said: bool = False) -> Act:
    """Have the delegations reserve their position on a new recommendation, the first of all."""

    def act(hand: Hand) -> None:
        _none(hand)
        for cluster in hand.keys(Cluster)[:1]:
            body = {"ar": "ينبغي التعاون.", "en": "States should cooperate."}
            state = RecommendationState.AGREED
            key = hand.do(outcome.add_recommendation, cluster_id=cluster, body=body, state=state)
            there = next(row for row in hand.record.clusters if row.id == cluster).recommendations
            hand.do(outcome.move_recommendation, recommendation_id=key, before_id=there[0].id)
            hand.do(adoption.adopt_recommendation, recommendation_id=key, sitting_id=hand.keys(Sitting)[0])
            for code in codes:
                hand.do(
                    adoption.reserve,
                    recommendation_id=key,
                    delegation_id=hand.code(code),
                    body=_TEXT if said else {},
                    dissociates=dissociates,
                )

    return act


def _to_decision(subject: Subject, *codes: str, dissociates: bool = False) -> Act:
    def act(hand: Hand) -> None:
        _none(hand)
        sitting, manner = hand.keys(Sitting)[0], Manner.NOT_STATED
        key = next(iter(hand.keys(Decision, Decision.subject == subject)), None) or hand.do(
            procedure.decide, subject=subject, sitting_id=sitting, manner=manner
        )
        for code in codes:
            hand.do(
                adoption.reserve,
                decision_id=key,
                delegation_id=hand.code(code),
                body={},
                dissociates=dissociates,
            )

    return act


CHANGES = (
    change(
        "reservation/*",
        "who, to what, and whether with a text",
        (
            _to_recommendation("AUS"),
            "أبدى ممثل أستراليا تحفظاً على التوصية ١.",
            "The representative of Australia expressed a reservation regarding recommendation 1.",
        ),
        (
            _to_recommendation("AUS", "CAN"),
            "أبدى ممثلا أستراليا وكندا تحفظهما على التوصية ١.",
            "The representatives of Australia and Canada expressed reservations regarding recommendation 1.",
        ),
        (
            _to_recommendation("AUS", "CAN", "EGY"),
            "أبدى ممثلو أستراليا، وكندا، ومصر تحفظهم على التوصية ١.",
            "The representatives of Australia, Canada and Egypt expressed reservations regarding",
        ),
        (
            _to_recommendation("AUS", said=True),
            "تحفظاً على التوصية ١، قائلاً إن قوانينها لا تسمح بذلك.",
            "regarding recommendation 1, stating that its laws did not allow it.",
        ),
        (
            _to_recommendation("AUS", dissociates=True),
            "نأى وفد أستراليا بنفسه عن التوصية ١.",
            "The delegation of Australia dissociated itself from recommendation 1.",
        ),
        (
            _to_recommendation("AUS", "CAN", dissociates=True),
            "نأى وفدا أستراليا وكندا بنفسيهما عن التوصية ١.",
            "The delegations of Australia and Canada dissociated themselves from recommendation 1.",
        ),
        (
            _to_recommendation("AUS", "CAN", "EGY", dissociates=True),
            "نأت وفود أستراليا، وكندا، ومصر بنفسها عن التوصية ١.",
            "The delegations of Australia, Canada and Egypt dissociated themselves from recommendation 1.",
        ),
        (
            _to_decision(Subject.REPORT, "EGY"),
            "وأبدى ممثل مصر تحفظاً على هذا التقرير.",
            "The representative of Egypt expressed a reservation regarding the present report.",
        ),
        (
            _to_decision(Subject.AGENDA, "EGY"),
            "وأبدى ممثل مصر تحفظاً على جدول الأعمال.",
            "The representative of Egypt expressed a reservation regarding the agenda.",
        ),
        (
            _to_decision(Subject.ORGANIZATION, "EGY", "AUS", dissociates=True),
            "ونأى وفدا أستراليا ومصر بنفسيهما عن تنظيم الأعمال.",
            "The delegations of Australia and Egypt dissociated themselves from the organization of work.",
        ),
        (_none, "", ""),
    ),
)
