"""Recommendations, and proposals on which there was no agreement."""

from __future__ import annotations

from tests.report.changes.acts import text
from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import adoption, outcome, uncertainty
from wgdesk.model import PlaceholderKind, RecommendationState, Reservation


def _unreserved(hand: Hand) -> None:
    """Withdraw every reservation, so that recommendations need not stay adopted."""
    for key in hand.keys(Reservation):
        hand.do(adoption.withdraw_reservation, reservation_id=key)


def _recommended(per_cluster: int) -> Act:
    """Have so many recommendations in the first cluster, none elsewhere."""

    def act(hand: Hand) -> None:
        _unreserved(hand)
        for place, cluster in enumerate(hand.record.clusters):
            for row in cluster.recommendations:
                hand.do(
                    outcome.edit_recommendation, recommendation_id=row.id, state=RecommendationState.WITHDRAWN
                )
            for _ in range(per_cluster if place == 0 else 0):
                body = {"ar": "ينبغي التعاون.", "en": "States should cooperate."}
                hand.do(outcome.add_recommendation, cluster_id=cluster.id, body=body)

    return act


def _first_of_all(hand: Hand) -> None:
    """Put a new recommendation before all others."""
    cluster = hand.record.clusters[0]
    key = hand.do(outcome.add_recommendation, cluster_id=cluster.id, body={"ar": "جديدة.", "en": "New."})
    hand.do(outcome.edit_recommendation, recommendation_id=key, place=-1.0)


def _each_recommendation(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        for row in cluster.recommendations:
            hand.write(
                "recommendation", row.id, "body", "ينبغي تبادل المعلومات.", "Information should be shared."
            )


def _await_texts(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        for row in cluster.recommendations:
            hand.write("recommendation", row.id, "body", "", "")
            hand.do(
                uncertainty.hold_place,
                table="recommendation",
                row=row.id,
                kind=PlaceholderKind.LATER,
                note="",
            )


def _no_agreement(hand: Hand) -> None:
    _unreserved(hand)
    for cluster in hand.record.clusters:
        for row in cluster.recommendations:
            hand.do(
                outcome.edit_recommendation, recommendation_id=row.id, state=RecommendationState.NOT_AGREED
            )


def _each_heading(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        hand.write("cluster", cluster.id, "heading", "توصيات أخرى", "Other recommendations")


_CHAPEAU_EN = "adopted the recommendation{} set out below for consideration by the Conference."


CHANGES = (
    change(
        "recommendations/chapeau",
        "number of recommendations",
        (
            _recommended(0),
            "لم يعتمد الفريق العامل أي توصيات.",
            "The Working Group did not adopt any recommendations.",
        ),
        (_recommended(3), "التوصيات الواردة أدناه لكي ينظر فيها المؤتمر.", "the recommendations set out"),
        (_recommended(1), "التوصية الواردة أدناه لكي ينظر فيها المؤتمر.", _CHAPEAU_EN.format("")),
        (_recommended(2), "التوصيتين الواردتين أدناه لكي ينظر فيهما المؤتمر.", _CHAPEAU_EN.format("s")),
    ),
    change(
        "recommendations/chapeau",
        "the parent body is a she",
        (text("parent_short", "الجمعية", "Assembly"), "لكي تنظر فيها الجمعية.", "by the Assembly."),
    ),
    change(
        "recommendations/cluster/*/chapeau",
        "number of recommendations",
        (_recommended(2), "في اعتماد التوصيتين التاليتين:", "endorsing the following recommendations:"),
        (_recommended(1), "في اعتماد التوصية التالية:", "endorsing the following recommendation:"),
    ),
    change(
        "recommendations/cluster/*/chapeau",
        "names of the bodies",
        (
            text("parent_medium", "لجنة المخدرات", "Commission on Narcotic Drugs"),
            "أوصى الفريق العامل بأن تنظر لجنة المخدرات في اعتماد",
            "The Working Group recommended that the Commission on Narcotic Drugs consider",
        ),
        (text("body_short", "اللجنة", "Committee"), "أوصت اللجنة بأن تنظر", "The Committee recommended"),
    ),
    change(
        "recommendations/cluster/*",
        "heading",
        (_each_heading, "- توصيات أخرى", ". Other recommendations"),
    ),
    change(
        "recommendations/*/label",
        "one more before all others",
        (_first_of_all, "التوصية {n}", "Recommendation {n}"),
    ),
    change(
        r"recommendations/\d+",
        "text",
        (_each_recommendation, "ينبغي تبادل المعلومات.", "Information should be shared."),
        (_await_texts, "[يُستكمل لاحقاً]", "[to be completed later]"),
    ),
    change(r"recommendations/\d+", "no agreement", (_no_agreement, "", "")),
    change(
        "annex_proposals",
        "no agreement",
        (_no_agreement, "المرفق مقترحات لم يُتفق عليها", "Annex Proposals on which no agreement was reached"),
        (_recommended(3), "", ""),
    ),
    change(
        "recommendations/annex",
        "no agreement",
        (
            _no_agreement,
            "وترد في مرفق هذا التقرير المقترحات التي لم يُتفق عليها.",
            "Proposals on which no agreement was reached are contained in the annex to the present report.",
        ),
        (_recommended(3), "", ""),
    ),
    change(
        r"annex_proposals/\d+",
        "text of the proposals",
        (
            lambda hand: [_no_agreement(hand), _each_recommendation(hand)],
            "ينبغي تبادل المعلومات.",
            "Information should be shared.",
        ),
    ),
)
