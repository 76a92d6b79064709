"""Finds the line of each value in a TOML file, for messages.

``tomllib`` does not give line numbers. Neither does tomlkit, which keeps white space and comments: we would
still have to count the lines through its result, and it takes eight times as long to read as ``tomllib``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

TomlPlace = tuple[str | int, ...]  # keys of tables and 0-based indexes of arrays, from the outermost inwards

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|'
    r"'''.*?'{3,5}|"
    r'"(?:\\.|[^"\\\n])*"|'
    r"'[^'\n]*'",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}#\n]*")


def lines_of(text: str) -> dict[TomlPlace, int]:
    """Return the line, from 1, of every key and array entry; ``text`` must be valid TOML."""
    return _Scanner(text).found


class _Scanner:
    """Scans the file once, without looking for faults: ``tomllib`` has already accepted it."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.found: dict[TomlPlace, int] = {}
        self._entries: dict[TomlPlace, int] = {}  # how many entries each array of tables has so far
        table: TomlPlace = ()
        self._pass(_BLANK)
        while self.at < len(text):
            table = self._header() if text[self.at] == "[" else self._pair(table)
            self._pass(_BLANK)

    def _pass(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if found is None:
            return ""
        self.at = found.end()
        return found.group()

    def _note(self, place: TomlPlace, at: int) -> None:
        self.found.setdefault(place, self.text.count("\n", 0, at) + 1)

    def _key(self) -> TomlPlace:
        """Read a key, dotted or not: ``meeting.venue``."""
        parts: list[str | int] = []
        while True:
            self._pass(_SPACE)
            quoted = self.text[self.at] in "\"'"
            part = self._pass(_STRING)[1:-1] if quoted else self._pass(_BARE)
            parts.append(part)
            self._pass(_SPACE)
            if not part or self.text[self.at : self.at + 1] != ".":
                return tuple(parts)
            self.at += 1

    def _within(self, key: TomlPlace) -> TomlPlace:
        """Return the place of a key; a part that is an array of tables means its last entry so far."""
        place: TomlPlace = ()
        for part in key:
            place = (*place, part)
            if place in self._entries:
                place = (*place, self._entries[place] - 1)
        return place

    def _header(self) -> TomlPlace:
        start, many = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        *outer, last = self._key()
        self.at += 2 if many else 1
        place = (*self._within(tuple(outer)), last)
        if many:
            self._note(place, start)
            self._entries[place] = self._entries.get(place, 0) + 1
        place = self._within((*outer, last))
        self._note(place, start)
        return place

    def _pair(self, table: TomlPlace) -> TomlPlace:
        start = self.at
        place = table
        for part in self._key():
            place = (*place, part)
            self._note(place, start)
        self.at += 1  # the equals sign
        self._pass(_SPACE)
        self._value(place)
        return table

    def _value(self, place: TomlPlace) -> None:
        first = self.text[self.at : self.at + 1]
        if first == "[":
            self._group("]", lambda n: self._entry((*place, n)))
        elif first == "{":
            self._group("}", lambda n: self._pair(place))
        elif first in ('"', "'"):
            self._pass(_STRING)
        else:
            self._pass(_PLAIN)

    def _entry(self, place: TomlPlace) -> None:
        self._note(place, self.at)
        self._value(place)

    def _group(self, end: str, read: Callable[[int], object]) -> None:
        """Read an array or an inline table up to ``end``, calling ``read`` with the index of each element."""
        self.at += 1
        n = 0
        while self.at < len(self.text):
            self._pass(_BLANK)
            if self.text[self.at] == end:
                self.at += 1
                return
            if self.text[self.at] == ",":
                self.at += 1
                continue
            before = self.at
            read(n)
            n += 1
            if self.at == before:  # always advance, whatever the file contains
                self.at += 1
