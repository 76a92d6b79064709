"""Marks set by users: uncertain facts, places to be completed later, accepted findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wgdesk.model import PlaceholderKind

DoubtMarks = Mapping[tuple[str, int, str], int]  # (table, row, column) -> the mark's key
HeldPlaces = Mapping[tuple[str, int, str], int]  # (table, row, kind) -> the mark's key


@dataclass(frozen=True)
class DoubtNow:
    """A fact marked as uncertain."""

    id: int
    table: str
    row: int
    column: str
    alternative: str


@dataclass(frozen=True)
class AcceptanceNow:
    """A finding of the check that somebody has accepted."""

    id: int
    table: str
    row: int
    finding: str  # its kind and, if a row may have several, what distinguishes them
    facts: str  # digest of the facts behind it when it was accepted
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
