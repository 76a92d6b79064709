"""Texts before a body: their titles and numbers, who brought them, what was said of them."""

from __future__ import annotations

from tests.phrasing.sentences.facts import Case, words
from wgdesk.phrasing.facts import Count, RecommendationNumbers
from wgdesk.phrasing.tree import say

_TITLE = words("الموضوع الخاص", "Special theme")
_DECISIONS = (("term_texts", "decisions"),)
_OWN = say("recommendation-own", n=RecommendationNumbers((), ("2026/101",)))
CAPTIONS = (
    Case(_OWN, "المقرر ٢٠٢٦/١٠١", "Decision 2026/101", _DECISIONS),
    Case(say("recommendation-alone"), "مشروع قرار", "Draft resolution", (("term_texts", "resolutions"),)),
    Case(
        say("recommendation-titled", label=say("recommendation-label", n=Count(2)), title=_TITLE),
        "المقرر ٢\nالموضوع الخاص",
        "Decision 2\nSpecial theme",
        _DECISIONS,
    ),
    Case(
        say("the-recommendations", n=RecommendationNumbers((), ("2026/101",))),
        "المقرر ٢٠٢٦/١٠١",
        "decision 2026/101",
        _DECISIONS,
    ),
    Case(
        say("the-recommendations", n=RecommendationNumbers((3,), ("2026/101", "2026/102"))),
        "المقررات ٣ و٢٠٢٦/١٠١ و٢٠٢٦/١٠٢",
        "decisions 3, 2026/101 and 2026/102",
        _DECISIONS,
    ),
    Case(
        say("the-recommendations", n=RecommendationNumbers((), alone=True)),
        "المقرر",
        "the decision",
        _DECISIONS,
    ),
)

CASES = (*CAPTIONS,)
