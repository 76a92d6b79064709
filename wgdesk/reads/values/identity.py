"""The identity of a record and its last entry, by which copies of the record are filed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Identity:
    """``uid`` is the same in all copies of one record; ``entry`` is the number of the last act."""

    uid: str
    entry: int
