"""The number that a sitting has where organizational ones are not counted with those of the session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, Protocol, TypeVar

from wgdesk.model import SittingKind
from wgdesk.rules.options import Options


class NumberedSitting(Protocol):
    """What is asked of a sitting."""

    @property
    def id(self) -> int:
        """Its key."""

    @property
    def number(self) -> int:
        """Its number in the record."""

    @property
    def day(self) -> date:
        """Its day."""

    @property
    def kind(self) -> SittingKind | None:
        """Organizational, closed or another; None if nothing is said of it."""


S = TypeVar("S", bound=NumberedSitting)


class ToldNumber(NamedTuple):
    """The number by which a sitting is named, 0 for none, and whether it is an organizational one.

    Those are numbered apart from the session.
    """

    n: int
    organizing: bool


def of_the_session(sittings: Iterable[S], options: Options) -> list[S]:
    """Return the sittings of the session, without organizational ones if these are not counted with it."""
    apart = options.choice("organizational_session") != "counted"
    return [one for one in sittings if not (apart and one.kind is SittingKind.ORGANIZATIONAL)]


def told_number(
    sitting: NumberedSitting, sittings: Sequence[NumberedSitting], options: Options
) -> ToldNumber:
    """Return the number by which a sitting is named. ``sittings``: all of the record.

    0: it is named without one, as "the organizational meeting".
    """
    n = numbers_besides(sittings, options).get(sitting.id)
    if n is None:
        return ToldNumber(sitting.number, False)
    return ToldNumber(n, not of_the_session([sitting], options))


def shown_number(sitting: NumberedSitting, sittings: Sequence[NumberedSitting], options: Options) -> int:
    """Return the number of a sitting in lists; for a single organizational one, the record's.

    An organizational meeting may have the number of one of the session; its row has its day.
    """
    return told_number(sitting, sittings, options).n or sitting.number


def known_by(sitting: NumberedSitting, sittings: Sequence[NumberedSitting], options: Options) -> str:
    """Return the number of a sitting as in lists, for findings and the history.

    An organizational one that has the number of one of the session has its day with it: "1 (2026-04-24)".
    """
    numbers = numbers_besides(sittings, options)
    number = numbers.get(sitting.id) or sitting.number
    kept = of_the_session(sittings, options)
    organizing = bool(numbers) and not of_the_session([sitting], options)
    shared = organizing and number in (numbers.get(one.id, one.number) for one in kept)
    return f"{number} ({sitting.day.isoformat()})" if shared else str(number)


def numbers_besides(sittings: Sequence[NumberedSitting], options: Options) -> Mapping[int, int]:
    """Return the number of each sitting, by key, where organizational ones are not counted.

    Empty where all have the numbers of the record. Each kind is counted by itself from 1, and the
    organizational meeting, if there is only one, has 0. Where meetings are numbered through all sessions,
    those of the session keep their numbers.
    """
    numbered = options.choice("term_sitting_numbers")
    if options.choice("organizational_session") != "besides" or numbered == "none":
        return {}
    kept = of_the_session(sittings, options)
    keys = {one.id for one in kept}
    besides = [one for one in sittings if one.id not in keys]
    numbers = {one.id: n if len(besides) > 1 else 0 for n, one in enumerate(besides, 1)}
    if numbered == "within":
        for one in kept:
            numbers[one.id] = one.number - sum(other.number < one.number for other in besides)
    return numbers
