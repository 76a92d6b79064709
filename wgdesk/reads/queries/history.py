"""The history: every act, newest first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import closing
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select

from wgdesk.acting.journal import last_entry
from wgdesk.model import Journal
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses
from wgdesk.reads.values.history import Happened
from wgdesk.words.finder import fold

_PAGE = 200  # rows fetched at a time
_ENTRIES = select(
    Journal.id,
    Journal.at,
    Journal.station,
    Journal.user,
    Journal.act,
    Journal.args,
    Journal.tables,
    Journal.undoes,
).order_by(Journal.id.desc())


def _untold(happened: Happened) -> str:
    """Return the text of an act to search if there is no description: its name and its text arguments."""
    return " ".join((happened.act, *(text for text in happened.args.values() if isinstance(text, str))))


@uses("journal")
def history(
    connection: Connection,
    *,
    before: int | None = None,
    limit: int = 200,
    words: str = "",
    told: Callable[[Happened], str] = _untold,
) -> tuple[Happened, ...]:
    """Return at most ``limit`` acts, newest first; ``before``: only acts older than this entry.

    ``words``: only acts whose description contains each of these words, compared by ``finder.fold``; ``told``
    returns the description that the user sees. For the next page, pass the last entry of this one as
    ``before``; a page that is not full is the last.
    """
    query = _ENTRIES if before is None else _ENTRIES.where(Journal.id < before)
    wanted = fold(words).split()
    with closing(connection.execute(query.execution_options(yield_per=_PAGE))) as entries:
        found = (
            happened
            for happened in _marked(entries, _undone_later(connection, before))
            if not wanted or _holds(told(happened), wanted)
        )
        return tuple(islice(found, limit))


def _holds(text: str, wanted: Iterable[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in wanted)


@uses("journal")
def history_count(connection: Connection) -> int:
    """Return the number of acts; entries are numbered from 1 without gaps."""
    return last_entry(connection)


def _undone_later(connection: Connection, before: int | None) -> set[int]:
    """Return the entries undone by entries from ``before`` on that are not themselves undone."""
    undone: set[int] = set()
    if before is None:
        return undone
    later = select(Journal.id, Journal.undoes).where(Journal.id >= before, Journal.undoes.is_not(None))
    for entry, undoes in rows(connection, later.order_by(Journal.id.desc())):
        if entry not in undone:
            undone.add(undoes)
    return undone


def _marked(entries: Iterable[Any], undone: set[int]) -> Iterable[Happened]:
    """Yield the acts, newest first, with ``undone`` set: an undo is read before the act that it undoes."""
    for entry, at, station, user, act, args, tables, undoes in entries:
        if undoes is not None and entry not in undone:
            undone.add(undoes)
        yield Happened(
            entry=entry,
            at=at,
            station=station,
            user=user,
            act=act,
            args=json.loads(args),
            tables=frozenset(tables.split()),
            undoes=undoes,
            undone=entry in undone,
        )
