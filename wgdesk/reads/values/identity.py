"""Which record this is and how far it has come: what its copies are filed under."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Identity:
    """``uid``: what copies of one record have in common; ``entry``: the number of the last act."""

    uid: str
    entry: int
