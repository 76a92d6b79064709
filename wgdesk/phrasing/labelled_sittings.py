"""Parts a list of sittings: those of which something is said stand alone, others in ranges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wgdesk.phrasing.facts import SittingRef

SittingRun = tuple[SittingRef, ...]
_LEAST = 3  # so many consecutive sittings are a range: 1st to 3rd


def labelled(sittings: Sequence[SittingRef]) -> bool:
    """Return whether something is said of one of the sittings besides its number."""
    return any(sitting.told for sitting in sittings)


def runs(sittings: Sequence[SittingRef]) -> Iterator[SittingRun]:
    """Yield the sittings by number: each with a label alone, and others together where they are a range."""
    run: list[SittingRef] = []
    for sitting in sorted(sittings, key=lambda one: one.number):
        if run and (sitting.told or sitting.resumed or sitting.number != run[-1].number + 1):
            yield from _parted(run)
            run = []
        if sitting.told or sitting.resumed:
            yield (sitting,)
        else:
            run.append(sitting)
    yield from _parted(run)


def _parted(run: Sequence[SittingRef]) -> Iterator[SittingRun]:
    if len(run) < _LEAST:
        yield from ((one,) for one in run)
    else:
        yield tuple(run)
