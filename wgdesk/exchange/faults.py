"""The faults of a file, each with its place and the key of its message; the caller shows the text."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wgdesk.errors import Refused

Path = tuple[str | int, ...]  # keys of objects and 0-based indexes of arrays, outermost first

MOST_FAULTS = 1000  # nobody reads more, and a hostile file may have millions
_SHOWN = 60  # characters of the file that a fault quotes


@dataclass(frozen=True)
class Fault:
    """A fault of a file.

    ``path`` is its place as JSONPath (``$.agenda[2].title.ar``). ``key`` is a message of
    resources/languages/<lang>/screen/exchange.ftl, or a refusal of the Desk (faults.ftl, without
    ``refused-``). ``facts`` are the variables of the message, ready to print.
    """

    path: str
    key: str
    facts: dict[str, str] = field(default_factory=dict)


class BadFile(Refused):
    """The file cannot be imported, and nothing was written. ``faults`` is never empty."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("bad-file", count=str(len(self.faults)))


class WrongValue(Exception):
    """A value is wrong. The reader, which knows the path of the value, turns this into a ``Fault``."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


class TooMany(Exception):
    """Stops reading, because there are too many faults or too many rows."""


class FileOrder:
    """The order of the values in the file. A missing key sorts after those that are present."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._places: dict[int, dict[str, int]] = {}  # id() of an object -> the positions of its keys

    def __call__(self, path: Path) -> tuple[int, ...]:
        """Return the sort key of a path: outer values before inner ones, then in the order of the file."""
        at, places = self._raw, list[int]()
        for step in path:
            if isinstance(at, list) and isinstance(step, int):
                places.append(step)
                at = at[step] if step < len(at) else None
            elif isinstance(at, dict):
                places.append(self._place(at, step))
                at = at.get(step)
            else:  # the row is written in its short form, with nothing inside
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
        """Add a fault. Raises ``TooMany`` at ``MOST_FAULTS``, after adding a last fault that says so."""
        self._found.append((path, Fault(spoken(path), key, facts)))
        if len(self._found) >= MOST_FAULTS:
            self._cut = [Fault("$", "fault-many", {"count": str(MOST_FAULTS)})]
            raise TooMany

    def all(self) -> tuple[Fault, ...]:
        """Return all faults in the order of the file."""
        ordered = sorted(self._found, key=lambda found: self.order(found[0]))
        return (*(fault for _, fault in ordered), *self._cut)

    def stop_if_any(self) -> None:
        """Raise ``BadFile`` if there is any fault."""
        if self._found:
            raise BadFile(self.all())


def spoken(path: Path) -> str:
    """Return a path as JSONPath; a key that is not a plain word becomes a JSON string in ASCII."""
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
    """Return a value of the file for a message: cut to 60 characters, with unprintable ones escaped."""
    text = value if isinstance(value, str) else repr(value)
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut)
