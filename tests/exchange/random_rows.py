"""Random rows: for each column a value that its type and the rules allow, odd ones included."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

from tests.exchange.facts import KINDS
from wgdesk.acting.act_context import ActContext
from wgdesk.model import RecordRow
from wgdesk.model.base import Instant
from wgdesk.words.clean_text import clean, one_line

FIRST_DAY = date(2026, 10, 6)
_START = datetime(2026, 10, 6, 7, tzinfo=UTC)
_PIECES = (
    *("قرار", "الوفود", "لا إله", "States", "Ünïcode", "états", "会议", "Группа", "100", "٣", "é"),
    *("<img src=x>", "&amp;", '"', "\\", "\\u0041", "\u200d", "\u200e", "😀", "{}", "a\tb", "/~1"),
)


class RandomRows:
    """Adds rows within an act; values not given are random."""

    def __init__(self, context: ActContext, seed: int) -> None:
        self.context, self.random = context, random.Random(seed)
        self.rows: dict[str, list[Any]] = {name: [] for name in KINDS}

    def words(self, *, lines: bool = False, brackets: bool = True) -> str:
        """Return clean text, never empty."""
        pieces = [*_PIECES, *(["[", "]"] if brackets else []), *(["\n", "\r\n"] if lines else [])]
        drawn = " ".join(self.random.choices(pieces, k=self.random.randint(1, 5)))
        fold = clean if lines else one_line
        text = fold(fold("x" + drawn)[0])[0]
        return text if self.random.random() < 0.9 else text + "ـ" * 40

    def moment(self, after: datetime = _START) -> datetime:
        """Return a time up to two days after another, sometimes with seconds and microseconds."""
        step = self.random.choice([timedelta(minutes=1), timedelta(seconds=1), timedelta(microseconds=7)])
        return after + self.random.randint(1, 2000) * step

    def place(self) -> float:
        """Return a place (position) that no other row has."""
        return self.random.choice([1.0, 1 / 3, 1e-9]) * self.random.uniform(-100, 100)

    def some(self, values: Any, least: int = 1) -> list[Any]:
        """Return some of ``values``, each at most once, in random order."""
        given = list(values)
        return self.random.sample(given, self.random.randint(min(least, len(given)), len(given)))

    def maybe(self, value: Any) -> Any:
        return value if self.random.random() < 0.6 else None

    def value(self, column: Any) -> Any:
        """Return a value that a column can hold."""
        for key in column.foreign_keys:
            known = self.rows[key.column.table.name]
            if column.nullable and not known:
                return None
            row = self.random.choice(known)
            return self.maybe(row.id) if column.nullable else row.id
        if column.nullable and self.random.random() < 0.4:
            return None
        if isinstance(column.type, Instant):
            return self.moment()
        python = column.type.python_type
        if issubclass(python, Enum):
            return self.random.choice(list(python))
        made = {
            bool: lambda: self.random.random() < 0.5,
            int: lambda: self.random.randint(1, 30),
            float: self.place,
            date: lambda: FIRST_DAY - timedelta(days=self.random.randint(0, 20000)),
            str: lambda: self.random.choice(["", self.words()]),
        }
        return made[python]()

    def add(self, kind: type[RecordRow], /, **fixed: Any) -> Any:
        """Add a row; values not ``fixed`` are random."""
        columns = {column.key: column for column in kind.__table__.columns if column.key != "id"}
        values = {n: fixed[n] if n in fixed else self.value(c) for n, c in columns.items()}
        row = self.context.add(kind(**values))
        self.rows[str(kind.__tablename__)].append(row)
        return row

    def add_each(self, kind: type[RecordRow], column: str, values: Any, /, **fixed: Any) -> None:
        """Add a row for some of ``values`` of a column, each at most once."""
        for value in self.some(values):
            self.add(kind, **{column: value}, **fixed)

    def ids(self, kind: type[RecordRow]) -> list[int]:
        return [row.id for row in self.rows[str(kind.__tablename__)]]
