"""The lists of States that the reference report prints are already in order."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from wgdesk.languages.ar.order import ArticleRule, collation_key

RECORD = Path(__file__).parents[2].parent / "shared" / "seed" / "record.json"


def printed_lists() -> list[list[str]]:
    """Return the parties, the observers and the speakers as the report prints them."""
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    attendance, statements = record["attendance"], record["statements"]
    lists = (attendance["parties"], attendance["non_signatories"], statements["parties"]["states"])
    return [[state["as_printed"] for state in states] for states in lists]


@pytest.mark.parametrize("article", ["all", "first"])
def test_sorting_the_lists_of_the_reference_report_changes_nothing(article: ArticleRule) -> None:
    lists = printed_lists()
    assert [len(names) for names in lists] == [82, 7, 9]
    inversions = [
        (before, after)
        for names in lists
        for before, after in pairwise(names)
        if collation_key(before, article) > collation_key(after, article)
    ]
    assert inversions == []
