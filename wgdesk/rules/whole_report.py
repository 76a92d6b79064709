"""What is still to be decided before the report is adopted as a whole: for the act, and for all who ask."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

_DEFERRED = "deferred"


@dataclass(frozen=True)
class HeldUp:
    """The blocks of the report that hold its adoption up: deferred, or without any decision."""

    deferred: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()


def held_up(paragraphs: Collection[str], states: Mapping[str, str]) -> HeldUp:
    """Return which of the ``paragraphs`` put for adoption hold it up; ``states``: of blocks decided on.

    A report of which no paragraph was decided on is adopted at once, so none of them is undecided. Nobody
    need decide on a block that is not in the report any more.
    """
    deferred = (
        one for one, state in states.items() if state == _DEFERRED and (one in paragraphs or not paragraphs)
    )
    undecided = (one for one in paragraphs if one not in states) if states else ()
    return HeldUp(tuple(deferred), tuple(undecided))
