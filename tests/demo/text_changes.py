"""Changes that bring out phrases on the texts that a body adopts, and on who brought them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.course_changes import Shown
from tests.demo.play import Play
from wgdesk.acts import outcome, setup
from wgdesk.model import ClusterKind


def _first(play: Play) -> int:
    """Return the first recommendation that the report prints."""
    return next(row.id for one in play.record().clusters for row in one.recommendations if row.number == 1)


def titled(play: Play) -> None:
    play.write("recommendation", _first(play), "title", ar="السجل العام", en="Public register")


def numbered_by_body(play: Play) -> None:
    play.do(outcome.edit_recommendation, recommendation_id=_first(play), own_number="2026/101")


def alone(play: Play) -> None:
    key = play.do(outcome.add_cluster, heading={"ar": "مسائل", "en": "Matters"})
    play.do(outcome.edit_cluster, cluster_id=key, kind=ClusterKind.DRAFT_DECISIONS)
    play.do(outcome.add_recommendation, cluster_id=key, body={"ar": "أن يجتمع.", "en": "To meet."})
    play.do(setup.set_option, name="only_text", value="unnumbered")


TEXTS: Mapping[str, Shown] = {
    "recommendation-titled": (titled, "\nالسجل العام", "\nPublic register"),
    "recommendation-own": (numbered_by_body, "التوصية ٢٠٢٦/١٠١", "Recommendation 2026/101"),
    "recommendation-alone": (alone, "مشروع مقرر", "Draft decision"),
}
