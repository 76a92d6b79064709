"""Keeps the keys of the rows that an act adds when it is done again in another copy of the record."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.journal import RowChange


class SameKeys:
    """Gives the new rows of an act the keys that they had before.

    Additional rows get new keys, and so do all rows of the tables ``fresh``.
    """

    def __init__(self, changes: list[RowChange], at: datetime, fresh: set[str]) -> None:
        self._at, self._more = at, KeyMaker()
        self._keys: dict[str, list[int]] = {}
        for change in changes:
            if change.kind == "insert" and change.table not in fresh:
                self._keys.setdefault(change.table, []).append(change.row)
        for keys in self._keys.values():
            keys.sort(reverse=True)  # an act makes keys in rising order

    def __call__(self, table: str) -> int:
        keys = self._keys.get(table)
        return keys.pop() if keys else self._more(self._at)


def other_rows(before: list[RowChange], now: list[RowChange]) -> frozenset[str]:
    """Return the tables in which an act added a different number of rows than before, reusing keys.

    There nobody can tell which row is which. If it added none, or as many as before, that is certain.
    """
    old, new = (Counter(one.table for one in some if one.kind == "insert") for some in (before, now))
    keys = {(one.table, one.row) for one in before if one.kind == "insert"}
    reused = {one.table for one in now if one.kind == "insert" and (one.table, one.row) in keys}
    return frozenset(table for table in reused if old[table] != new[table])
