"""Marks set by people: facts that are not certain, and places to be completed later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wgdesk.model import PlaceholderKind

DoubtMarks = Mapping[tuple[str, int, str], int]  # (table, row, column) -> the mark's key
HeldPlaces = Mapping[tuple[str, int, str], int]  # (table, row, kind) -> the mark's key


@dataclass(frozen=True)
class DoubtNow:
    """A fact marked as not certain."""

    id: int
    table: str
    row: int
    column: str
    alternative: str


@dataclass(frozen=True)
class PlaceholderNow:
    """A place to be completed."""

    id: int
    kind: PlaceholderKind
    table: str
    row: int
