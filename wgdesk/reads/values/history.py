"""An act of the history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Happened:
    """An act of the journal; ``undone``: whether it is undone at present."""

    entry: int
    at: datetime
    station: str
    user: str
    act: str
    args: Mapping[str, object]  # as in the journal, with the names needed to describe the act
    tables: frozenset[str]
    undoes: int | None
    undone: bool
