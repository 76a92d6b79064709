"""The tables that a read depends on: reads declare them by ``@uses``, those who follow ask ``uses_of``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, TypeVar

from wgdesk.acting.news import News

Query = TypeVar("Query", bound=Callable[..., Any])

TEXTS = "wording"  # the table of all texts


@dataclass(frozen=True)
class Uses:
    """The tables from which something is read, and the tables whose texts it needs.

    All texts are in one table, but each reader needs only a few of them. A reader of all texts has ``TEXTS``
    among its ``tables``.
    """

    tables: frozenset[str]
    texts: frozenset[str] = frozenset()

    def __or__(self, other: Uses) -> Uses:
        tables = self.tables | other.tables
        return Uses(tables, frozenset() if TEXTS in tables else self.texts | other.texts)

    def touched_by(self, news: News) -> bool:
        """Return whether an act may have changed what is read."""
        if news.tables & self.tables:
            return True
        if not self.texts or TEXTS not in news.tables:
            return False
        return news.texts is None or bool(news.texts & self.texts)


class _EveryTable(Uses):
    """The uses of a reader that is told of every act, even of one that changed nothing."""

    def touched_by(self, news: News) -> bool:
        return True


EVERYTHING: Uses = _EveryTable(frozenset())
NOTHING = Uses(frozenset())


def uses(
    *tables: str, texts: tuple[str, ...] = (), parts: tuple[Callable[..., Any], ...] = ()
) -> Callable[[Query], Query]:
    """Declare which tables a read queries and whose texts it takes; ``parts``: the reads that it calls.

    A test runs every read and compares (``tests/reads/test_uses.py``).
    """
    own = Uses(frozenset(tables), frozenset(texts))

    def named(query: Query) -> Query:
        query.uses = own | uses_of(*parts)  # type: ignore[attr-defined]
        return query

    return named


def uses_of(*queries: Callable[..., Any]) -> Uses:
    """Return the combined uses of these reads."""
    found: Iterable[Uses] = (query.uses for query in queries)  # type: ignore[attr-defined]
    return reduce(or_, found, NOTHING)
