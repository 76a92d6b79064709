"""The vocabulary of lists of participants, and of days in any table: headings, ranks, answers, months.

It is in ``resources/roster_words.csv``, in the six official languages.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

from wgdesk.paths import resource
from wgdesk.words.finder import fold


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {}
    with resource("roster_words.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.setdefault(row["kind"], {})[fold(row["word"]) or row["word"]] = row["value"]
    found["gender"] |= found["address"]
    return found


def words(kind: str) -> Mapping[str, str]:
    """Return folded word -> meaning, for one kind of words."""
    return _table()[kind]
