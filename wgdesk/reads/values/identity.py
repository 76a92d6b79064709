"""The identity of a record and its last entry: copies of the record are filed by these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Identity:
    """``uid`` is the same in all copies of one record; ``entry`` is the number of the last act."""

    uid: str
    entry: int
