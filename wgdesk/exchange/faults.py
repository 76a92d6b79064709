"""What is wrong with a file, and where: one fault per line, spoken by whoever shows it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wgdesk.errors import Refused

Path = tuple[str | int, ...]  # keys and 0-based places, from the outermost inwards

MOST_FAULTS = 1000  # of a hostile file; nobody reads more
_SHOWN = 60  # characters of the file that a fault repeats


@dataclass(frozen=True)
class Fault:
    """One fault of a file.

    ``path``: where, as JSONPath (``$.agenda[2].title.ar``); ``key``: a message of
    resources/ui/<lang>/exchange.ftl, or what the Desk refuses (faults.ftl, without ``refused-``);
    ``facts``: what the message names, ready to print.
    """

    path: str
    key: str
    facts: dict[str, str] = field(default_factory=dict)


class BadFile(Refused):
    """The file cannot be imported; nothing was written. ``faults`` holds at least one."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("bad-file", count=str(len(self.faults)))


class WrongValue(Exception):
    """A value is not what it should be: the reader that knows its path makes a ``Fault`` of it."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


class TooMany(Exception):
    """Reading stops: ``MOST_FAULTS`` have been found."""


class FileOrder:
    """The order in which the values of a file stand in it; a key that is not there follows those that are."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._places: dict[int, dict[str, int]] = {}  # of the keys of an object, by the object's identity

    def __call__(self, path: Path) -> tuple[int, ...]:
        """Return what a path is sorted by: the outer before the inner, then as they stand in the file."""
        at, places = self._raw, list[int]()
        for step in path:
            if isinstance(at, list) and isinstance(step, int):
                places.append(step)
                at = at[step] if step < len(at) else None
            elif isinstance(at, dict):
                places.append(self._place(at, step))
                at = at.get(step)
            else:  # the row has its short form
                break
        return tuple(places)

    def _place(self, found: dict[Any, Any], key: str | int) -> int:
        keys = self._places.get(id(found))
        if keys is None:
            keys = self._places[id(found)] = {name: place for place, name in enumerate(found)}
        return keys.get(str(key), len(keys))


class Faults:
    """Collects the faults of one file."""

    def __init__(self, order: FileOrder | None = None) -> None:
        self.order = order or FileOrder(None)
        self._found: list[tuple[Path, Fault]] = []
        self._cut: list[Fault] = []

    def add(self, path: Path, key: str, **facts: str) -> None:
        """Note a fault; raises ``TooMany`` after a last one that says so."""
        self._found.append((path, Fault(spoken(path), key, facts)))
        if len(self._found) >= MOST_FAULTS:
            self._cut = [Fault("$", "fault-many", {"count": str(MOST_FAULTS)})]
            raise TooMany

    def all(self) -> tuple[Fault, ...]:
        """Return the faults in the order of the file."""
        ordered = sorted(self._found, key=lambda found: self.order(found[0]))
        return (*(fault for _, fault in ordered), *self._cut)

    def stop_if_any(self) -> None:
        """Raise ``BadFile`` if there is any fault."""
        if self._found:
            raise BadFile(self.all())


def spoken(path: Path) -> str:
    """Return a path as JSONPath; keys that are not plain words stand as JSON strings in ASCII."""
    parts = ["$"]
    for step in path:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif step.isidentifier() and len(step) <= _SHOWN:
            parts.append(f".{step}")
        else:
            parts.append(f"[{json.dumps(shown(step))}]")
    return "".join(parts)


def shown(value: object) -> str:
    """Return a value of the file, cut to what a line holds, unprintable characters escaped."""
    text = value if isinstance(value, str) else repr(value)
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut)
