"""What must still be decided before the report is adopted as a whole: for the act, and for the windows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

_DEFERRED = "deferred"


@dataclass(frozen=True)
class HeldUp:
    """The blocks of the report that hold up its adoption: deferred, or not decided on."""

    deferred: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()


def held_up(paragraphs: Collection[str], states: Mapping[str, str]) -> HeldUp:
    """Return which of the ``paragraphs`` put for adoption hold it up; ``states``: of the blocks decided on.

    If no paragraph was decided on, the report is adopted all at once and none counts as undecided. Blocks
    that are no longer in the report need no decision.
    """
    deferred = (
        one for one, state in states.items() if state == _DEFERRED and (one in paragraphs or not paragraphs)
    )
    undecided = (one for one in paragraphs if one not in states) if states else ()
    return HeldUp(tuple(deferred), tuple(undecided))
