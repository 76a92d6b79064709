"""The options of a record that note which of them are asked for.

What was made of a record is the same under other options if none of those that were asked for differs. So
what has to be made again need not be declared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class NotedOptions(Mapping[str, str]):
    """Options by name; what is asked for, set or not, goes into ``noted``: all by going through them."""

    def __init__(self, given: Mapping[str, str], noted: set[str]) -> None:
        self._given, self._noted = given, noted

    def __getitem__(self, name: str) -> str:
        self._noted.add(name)
        return self._given[name]

    def get(self, name: str, default: T | None = None) -> str | T | None:  # type: ignore[override]
        """Return the value of an option; ``Mapping`` would ask for it by an exception."""
        self._noted.add(name)
        return self._given.get(name, default)

    def __iter__(self) -> Iterator[str]:
        self._noted.add(ALL)
        return iter(self._given)

    def __len__(self) -> int:
        self._noted.add(ALL)
        return len(self._given)


ALL = "*"  # noted for all options, also those that are not set


def differing(before: Mapping[str, str], now: Mapping[str, str]) -> frozenset[str]:
    """Return the names of the options that are not the same, with ``ALL`` if there are any."""
    names = {name for name in {*before, *now} if before.get(name) != now.get(name)}
    return frozenset({*names, ALL} if names else ())
