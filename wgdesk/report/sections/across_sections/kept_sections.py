"""Sections of the report kept from one state of the record to the next.

While a section is built, the record notes which of its fields and of its options are read. The section is
built again only if one of these has changed, so what a section depends on need not be declared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from wgdesk.phrasing.tree import Say, Section, Stage
from wgdesk.reads.values.record import Record
from wgdesk.report.readings.record_readings import Readings
from wgdesk.rules.noted_options import NotedOptions, differing

_FIELDS = frozenset(one.name for one in fields(Record))
# What is read of a field by itself: a section without points of its own does not depend on the others.
_PARTS = frozenset({"points_in_sections"})
_NOTED = "_noted"  # the attribute with the names of the fields that were read
_READINGS = ("first", "other", "unknown")


class _WatchedRecord(Record):
    """A record that notes which of its fields are read."""

    def __getattribute__(self, name: str) -> Any:
        if name in _FIELDS:
            noted = object.__getattribute__(self, "__dict__").get(_NOTED)
            if noted is not None:
                noted.add(name)
        elif name in _PARTS:
            own = object.__getattribute__(self, "__dict__")
            noted = own.pop(_NOTED)  # the whole field is not read
            noted.add(name)
            try:
                return object.__getattribute__(self, name)
            finally:
                own[_NOTED] = noted
        return object.__getattribute__(self, name)


def _watched(record: Record, noted: set[str], options: set[str]) -> Record:
    """Return a record that adds the names of what is read of it to the two sets."""
    made = object.__new__(_WatchedRecord)
    made.__dict__.update(record.__dict__)
    made.__dict__["meeting"] = replace(record.meeting, options=NotedOptions(record.options, options))
    made.__dict__[_NOTED] = noted
    return made


@dataclass(frozen=True)
class _Kept:
    """A section, and what was read to build it: the fields of each reading, and options."""

    section: Section[Say]
    noted: tuple[frozenset[str], ...]
    options: frozenset[str]


class KeptSections:
    """The sections of one report. ``begin`` must be called with each state of the record."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int], _Kept] = {}
        self._found: Readings | None = None
        self._stage: Stage | None = None
        self.built: list[str] = []  # the kinds built since ``begin``

    def begin(self, found: Readings, stage: Stage) -> None:
        """Take the readings of a record, and forget the sections that read what has changed."""
        before, self._found = self._found, found
        same = before is not None and before.compared == found.compared and self._stage == stage
        self._stage, self.built = stage, []
        if before is None or not same or any(_gone(before, found)):
            self._kept.clear()
            return
        changed = [_changed(getattr(before, name), getattr(found, name)) for name in _READINGS]
        options = differing(before.first.options, found.first.options)
        self._kept = {
            key: one
            for key, one in self._kept.items()
            if not any(noted & new for noted, new in zip(one.noted, changed, strict=True))
            and not one.options & options
        }

    def section(self, kind: str, level: int, build: Callable[[Readings], Section[Say]]) -> Section[Say]:
        """Return a section: the kept one, or what ``build`` makes from the readings."""
        assert self._found is not None
        kept = self._kept.get((kind, level))
        if kept is None:
            noted: dict[str, set[str]] = {name: set() for name in _READINGS}
            options = set[str]()
            found = Readings(
                _watched(self._found.first, noted["first"], options),
                self._found.other and _watched(self._found.other, noted["other"], options),
                self._found.unknown and _watched(self._found.unknown, noted["unknown"], options),
                self._found.compared,
            )
            made = build(found)
            kept = _Kept(made, tuple(frozenset(noted[name]) for name in _READINGS), frozenset(options))
            self._kept[kind, level] = kept
            self.built.append(kind)
        return kept.section


def _gone(before: Readings, found: Readings) -> Iterable[bool]:
    """Yield for each reading whether only one of the two has it."""
    return ((getattr(before, name) is None) is not (getattr(found, name) is None) for name in _READINGS)


def _changed(before: Record | None, now: Record | None) -> frozenset[str]:
    """Return the fields that differ, that of the meeting only if more of it differs than its options."""
    if before is None or now is None:
        return frozenset()
    meeting = replace(before.meeting, options=now.options)
    same = {"meeting"} if meeting == now.meeting else set()
    return frozenset(
        name for name in (_FIELDS | _PARTS) - same if getattr(before, name) != getattr(now, name)
    )
