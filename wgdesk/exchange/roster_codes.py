"""The codes of the program's own delegations and groups, by which record files refer to them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from wgdesk.model import Category
from wgdesk.paths import resource


@cache
def roster_codes() -> Mapping[str, frozenset[str]]:
    """Return the codes of the built-in roster by table: ``delegation`` and ``grouping``."""
    return {
        "delegation": frozenset(_categories()),
        "grouping": frozenset(row["code"] for row in table_of("groupings.csv")),
    }


@dataclass(frozen=True)
class CategoryOfCode:
    """The default for a delegation's category: STATE if its code is that of a State in the roster.

    No other delegation is silently taken for a State.
    """

    names: tuple[str, ...] = ("code",)  # the columns from which it is derived

    def __call__(self, values: Mapping[str, Any]) -> Category | None:
        """Return STATE or None."""
        known = _categories().get(str(values.get("code")))
        return known if known is Category.STATE else None


@cache
def _categories() -> Mapping[str, Category]:
    return {row["code"]: Category(row["category"]) for row in table_of("delegations.csv")}


@cache
def table_of(name: str) -> tuple[Mapping[str, str], ...]:
    """Return the rows of a table of the roster in ``resources``."""
    with resource(name).open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))
