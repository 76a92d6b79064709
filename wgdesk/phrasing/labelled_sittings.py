"""Parts a list of sittings: those of which something is said stand alone, others in ranges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wgdesk.phrasing.facts import SittingRef

SittingRun = tuple[SittingRef, ...]
_LEAST = 3  # so many consecutive sittings are a range: 1st to 3rd


def labelled(sittings: Sequence[SittingRef]) -> bool:
    """Return whether something is said of one of the sittings besides its number."""
    return any(sitting.told for sitting in sittings)


def told_of_all(sittings: Sequence[SittingRef]) -> tuple[str, ...]:
    """Return what is said of each of the sittings alike, for a noun without numbers: ("resumed", "closed").

    Of sittings that differ nothing is said, because nothing tells which of them it would be said of. Whether
    it was said before does not count: without a number it is what tells two sittings of a day apart.
    """
    each = {_told_before_noun(one) for one in sittings}
    return each.pop() if len(each) == 1 else ()


def named(sittings: Sequence[SittingRef]) -> bool:
    """Return whether what is said of sittings without numbers is a name: the opening, the closing meeting.

    Its day is then said besides, after a comma, since no other meeting is called so.
    """
    return not {"opening", "closing"}.isdisjoint(told_of_all(sittings))


def _told_before_noun(sitting: SittingRef) -> tuple[str, ...]:
    again = sitting.resumed or "resumed" in sitting.label.split()
    kind = tuple(word for word in sitting.label.split() if word != "resumed")
    return ("resumed", *kind) if again else kind


def runs(sittings: Sequence[SittingRef]) -> Iterator[SittingRun]:
    """Yield the sittings by number: each with a label alone, and others together where they are a range."""
    run: list[SittingRef] = []
    for sitting in sorted(sittings, key=lambda one: one.number):
        if run and (sitting.told or sitting.resumed or sitting.nth != run[-1].nth + 1):
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
