"""Parts numbers where they are a range: three or more that follow each other."""

from __future__ import annotations

from collections.abc import Iterable

_LEAST = 3  # two are named one by one: 1st and 2nd


def number_runs(numbers: Iterable[int]) -> list[tuple[int, ...]]:
    """Return the numbers in order, each once: ranges of three or more, and others alone.

    Raises ValueError if there are none.
    """
    ordered = sorted(set(numbers))
    if not ordered:
        raise ValueError("no number to print")
    runs = [[ordered[0]]]
    for number in ordered[1:]:
        if number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        part for run in runs for part in (((one,) for one in run) if len(run) < _LEAST else (tuple(run),))
    ]
