"""Marks set by people: facts that are not certain, places to be completed later, findings accepted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

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
class AcceptanceNow:
    """A finding of the check that somebody lets stand."""

    id: int
    table: str
    row: int
    finding: str  # its kind; if its row may have several, what tells them apart
    facts: str  # digest of the facts that it concerned then
    reason: str
    accepted_at: datetime
    station: str


@dataclass(frozen=True)
class PlaceholderNow:
    """A place to be completed."""

    id: int
    kind: PlaceholderKind
    table: str
    row: int
