"""Lists of days: which of them are printed with month and year, in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

Parts = Sequence[tuple[date, date]]  # the first and the last day of each part of a session


@dataclass(frozen=True)
class PrintedDay:
    """A day in a list, and whether its month and year are printed with it."""

    day: date
    with_month: bool
    with_year: bool

    def text(self, months: Sequence[str]) -> str:
        """Return the day in the order day, month, year."""
        parts = [str(self.day.day)]
        if self.with_month:
            parts.append(months[self.day.month - 1])
        if self.with_year:
            parts.append(str(self.day.year))
        return " ".join(parts)


def printed_days(days: Sequence[date]) -> tuple[PrintedDay, ...]:
    """Return ``days``, each month only with its last day and each year likewise.

    30 September and 1 and 2 October 2019: the month follows 30 and 2, the year follows the last day.
    """
    following: tuple[date | None, ...] = (*days[1:], None)
    return tuple(
        PrintedDay(
            day,
            with_month=after is None or (after.year, after.month) != (day.year, day.month),
            with_year=after is None or after.year != day.year,
        )
        for day, after in zip(days, following, strict=True)
    )


def years_once(parts: Parts, written: Callable[[date, date], str]) -> list[str]:
    """Return each part of a session as ``written``; of several parts in one year only the last keeps it."""
    following: tuple[int | None, ...] = (*(first.year for first, _ in parts[1:]), None)
    return [
        written(first, last).removesuffix(f" {last.year}" if last.year == year else "")
        for (first, last), year in zip(parts, following, strict=True)
    ]


@dataclass(frozen=True)
class MetDays:
    """Some of the days on which a body met: one by one, or as a span from the first to the last."""

    days: tuple[date, ...]
    span: bool


def met_days(days: Sequence[date], *, whole: bool = False) -> tuple[MetDays, ...]:
    """Return ``days``, which are in order, as sentences say them; ``whole``: in one span.

    Three working days or more in a row are a span, weekends between them or not, if they are all there are.
    Beside others only four are, or five over a weekend (A/80/10: "from 1 to 4 June and on 6, 7, 8 and 19
    July"; A/52/620: "on 6, 8, 9, 10 and 13 October"; A/79/19: "from 20 February to 12 March and on 14
    March").
    """
    if whole and len(days) > 2:
        return (MetDays(tuple(days), span=True),)
    rows: list[list[date]] = []
    for day in days:
        if not rows or not _at_work(rows[-1][-1], day):
            rows.append([])
        rows[-1].append(day)
    found: list[MetDays] = []
    for row in rows:
        span = len(row) > (2 if len(rows) == 1 else 3 if follow_on(row) else 4)
        if found and not span and not found[-1].span:
            found[-1] = MetDays((*found[-1].days, *row), span=False)
        else:
            found.append(MetDays(tuple(row), span=span))
    return tuple(found)


def _at_work(day: date, after: date) -> bool:
    """Return whether only a weekend, or nothing, is between two days."""
    between = (day + timedelta(n) for n in range(1, (after - day).days))
    return all(one.weekday() > 4 for one in between)


def met_once(
    days: Iterable[date], written: Callable[[MetDays], str], *, whole: bool, with_year: bool
) -> list[str]:
    """Return the parts of ``met_days`` as ``written``; of several in one year only the last keeps it.

    Not even that one keeps it unless ``with_year``.
    """
    parts = met_days(in_order(days), whole=whole)
    following = (*(part.days[-1].year for part in parts[1:]), None if with_year else parts[-1].days[-1].year)
    return [
        written(part).removesuffix(f" {part.days[-1].year}" if part.days[-1].year == year else "")
        for part, year in zip(parts, following, strict=True)
    ]


def in_order(days: Iterable[date]) -> tuple[date, ...]:
    """Return ``days`` in chronological order, each once. Raises ValueError if there are none."""
    ordered = tuple(sorted(set(days)))
    if not ordered:
        raise ValueError("no day to print")
    return ordered


def follow_on(days: Sequence[date]) -> bool:
    """Return whether ``days``, which are in order, are consecutive."""
    return all((after - day).days == 1 for day, after in pairwise(days))


def in_span(first: date, last: date) -> tuple[date, ...]:
    """Return the first and last day of a period; one day if they are the same.

    Raises ValueError if ``last`` is before ``first``.
    """
    if last < first:
        raise ValueError(f"the span ends on {last}, before it begins on {first}")
    return in_order((first, last))
