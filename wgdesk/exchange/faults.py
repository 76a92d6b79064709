"""What is wrong with a file, and where: one fault per line, spoken by whoever shows it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from wgdesk.errors import Refused

Path = tuple[str | int, ...]  # keys and 0-based places, from the outermost inwards

MOST_FAULTS = 1000  # of a hostile file; nobody reads more
_SHOWN = 60  # characters of the file that a fault repeats


@dataclass(frozen=True)
class Fault:
    """One fault of a file.

    ``path``: where, as JSONPath (``$.agenda[2].title.ar``); ``key``: a message of
    resources/ui/<lang>/exchange.ftl, or, at ``$``, of a rule the record would break (faults.ftl);
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


class Wrong(Exception):
    """A value is not what it should be: the reader that knows its path makes a ``Fault`` of it."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


class TooMany(Exception):
    """Reading stops: ``MOST_FAULTS`` have been found."""


class Faults:
    """Collects the faults of one file in the order in which they are found."""

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, path: Path, key: str, **facts: str) -> None:
        """Note a fault; raises ``TooMany`` after a last one that says so."""
        self.found.append(Fault(spoken(path), key, facts))
        if len(self.found) >= MOST_FAULTS:
            self.found.append(Fault("$", "fault-many", {"count": str(MOST_FAULTS)}))
            raise TooMany

    def stop_if_any(self) -> None:
        """Raise ``BadFile`` if there is any fault."""
        if self.found:
            raise BadFile(self.found)


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
