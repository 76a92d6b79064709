"""Brings what was done alone back to the server, act by act.

A station that the server does not answer goes on in a file. Later each act of that file is run again on the
server: the same act with the same arguments, at its own time, with its own uid and the same keys for its
rows, so that later acts find them. An act that the server's record has by its uid is not brought again:
bringing can break off anywhere and begin anew.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from wgdesk.act_list import all_acts
from wgdesk.acting.act_arguments import arguments, has_all
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_steps import ActStep, Done, act_step, changes_step, redo_of, undo_step
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import JournalWatch, RowChange
from wgdesk.acting.undo import REDO, UNDO, changes_of
from wgdesk.acting.work_out import Stamp
from wgdesk.bringing.meanwhile import ColumnPlace, Meanwhile, RowPlace, cells_of
from wgdesk.bringing.same_keys import SameKeys, other_rows
from wgdesk.errors import Refused, Trouble
from wgdesk.model import Journal
from wgdesk.reads.queries.files import content_of
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened


class Verdict(StrEnum):
    """What becomes of an act that cannot simply be done again."""

    ANYWAY = "anyway"
    LEAVE = "leave"
    LATER = "later"  # break off here; it is asked again the next time


class Fate(StrEnum):
    """What became of an act that was done alone."""

    BROUGHT = "brought"
    LEFT = "left"  # as somebody decided
    WITH_IT = "with-it"  # it needs an act that was left, or was taken back alone: nobody is asked


@dataclass(frozen=True)
class Conflict:
    """An act that was not brought: ``why``, and which acts of others stand against it, the newest first."""

    act: Happened
    why: Refused
    others: tuple[Happened, ...]
    can_be_forced: bool  # it can be done in spite of the others; if not, it may only be tried again


Decide = Callable[[Conflict], Verdict]
Tell = Callable[[Happened, Fate], None]


@dataclass
class _Alone:
    """The record of the time alone, as far as bringing it back needs it."""

    desk: Desk
    acts: tuple[Happened, ...]
    uids: Mapping[int, str]
    parted: int  # the number of the last act that both have

    @property
    def new(self) -> frozenset[str]:
        """The uids of the acts that were done alone."""
        return frozenset(uid for entry, uid in self.uids.items() if entry > self.parted)


class _There(Exception):
    """The server has this act already."""


class _OtherRows(Exception):
    """The act did not add the rows that it had added alone; the keys of these tables cannot be used."""

    def __init__(self, tables: frozenset[str]) -> None:
        self.tables = tables


class _Touched(Exception):
    """Others have changed the same columns of the same rows."""

    def __init__(self, entries: frozenset[int]) -> None:
        self.entries = entries


def waiting(path: Path, desk: Desk) -> tuple[Happened, ...]:
    """Return what was done alone in the record at ``path`` and is not on the server, in order.

    ``desk`` is the one on the server. Raises ``Trouble('bring-other-record')`` if it is another record, or as
    ``Desk.look`` does.
    """
    with closing(Desk.look(path)) as alone:
        found = _parted(alone, desk)
        there = set(desk.read(uids_of).values())
        return tuple(act for act in found.acts if found.uids[act.entry] not in there)


def bring_back(
    path: Path,
    desk: Desk,
    decide: Decide,
    tell: Tell = lambda *_: None,
    *,
    left: Collection[int] = (),
) -> bool:
    """Do on the server what was done alone in the record at ``path``; return whether all was gone through.

    ``decide`` is asked about each act that cannot simply be done again, ``tell`` is told what became of each.
    ``left``: entries of acts that nobody wants. Raises ``Trouble`` as ``waiting`` and ``Desk.do`` do; what
    was brought until then is on the server.
    """
    with closing(Desk.look(path)) as alone:
        return _Bringing(_parted(alone, desk), desk, decide, tell, left).run()


def _parted(alone: Desk, desk: Desk) -> _Alone:
    here, parted = alone.read(uids_of), parted_at(alone, desk)
    acts = alone.read(history, limit=max(here) - parted)[::-1] if max(here) > parted else ()
    return _Alone(alone, acts, here, parted)


def parted_at(one: Desk, other: Desk) -> int:
    """Return the number of the last act that two copies of a record have in common, from the first one on.

    Raises ``Trouble('bring-other-record')`` if they have none.
    """
    here, there = one.read(uids_of), other.read(uids_of)
    parted = 0
    while parted + 1 in here and here[parted + 1] == there.get(parted + 1):
        parted += 1
    if parted == 0:
        raise Trouble("bring-other-record")
    return parted


def uids_of(connection: Connection) -> dict[int, str]:
    """Return the uids of all acts of a record by their numbers."""
    return {row.id: row.uid for row in connection.execute(select(Journal.id, Journal.uid))}


class _Bringing:
    """One go of bringing."""

    def __init__(
        self, alone: _Alone, desk: Desk, decide: Decide, tell: Tell, unwanted: Collection[int]
    ) -> None:
        self._alone, self._desk, self._decide, self._tell = alone, desk, decide, tell
        self._unwanted = unwanted
        self._others = Meanwhile(alone.new, alone.parted)
        self._acts = all_acts()
        self._written: set[ColumnPlace] = set()  # what the act changed which was tried last
        self._left: set[int] = set()  # entries of acts that were left
        self._left_rows: set[int] = set()  # keys of the rows that they had added

    def run(self) -> bool:
        for act in self._alone.acts:
            fate = self._brought(act)
            if fate is None:
                return False
            if fate is not Fate.BROUGHT:
                self._left.add(act.entry)
                changes = self._changes(act)
                self._left_rows |= {change.row for change in changes if change.kind == "insert"}
            self._tell(act, fate)
        return True

    def _brought(self, act: Happened) -> Fate | None:
        """Bring an act, asking as often as that may help; return None to break off."""
        if act.entry in self._unwanted:
            return Fate.LEFT
        if act.undoes is not None and act.undoes in self._left:
            return Fate.WITH_IT
        anyway = False
        while True:
            conflict = self._tried(act, anyway=anyway)
            if conflict is None:
                return Fate.BROUGHT
            if self._is_moot(act, conflict.why):
                return Fate.WITH_IT
            decision = self._decide(conflict)
            if decision is not Verdict.ANYWAY:
                return Fate.LEFT if decision is Verdict.LEAVE else None
            anyway = conflict.can_be_forced  # else something else may stand in its way the next time

    def _tried(self, act: Happened, *, anyway: bool) -> Conflict | None:
        changes, fresh = self._changes(act), set[str]()
        while True:
            stamp = Stamp(act.at, self._alone.uids[act.entry], partial(SameKeys, changes, act.at, fresh))
            try:
                step = self._careful(self._step(act, changes), act, changes, anyway=anyway)
                self._desk.transact(act.act, step, stamp)
            except _There:
                return None
            except _OtherRows as other:
                fresh |= other.tables
                continue
            except _Touched as touched:
                return self._conflict(act, Refused("bring-changed-meanwhile"), touched.entries, forced=True)
            except Refused as refused:
                return self._conflict(act, refused, self._others.at(self._rows(act, changes)), forced=False)
            if anyway:
                self._others.settle(self._written)
            return None

    def _conflict(self, act: Happened, why: Refused, entries: frozenset[int], *, forced: bool) -> Conflict:
        return Conflict(act, why, self._desk.read(_those, entries) if entries else (), forced)

    def _rows(self, act: Happened, changes: list[RowChange]) -> set[RowPlace]:
        """Return the rows that an act changed, and those that its arguments name."""
        named = _numbers(act.args)
        return {
            *((change.table, change.row) for change in changes),
            *(place for place in self._others.by_row if place[1] in named),
        }

    def _step(self, act: Happened, changes: list[RowChange]) -> ActStep[Any]:
        if act.act in (UNDO, REDO):
            return self._turning(act)
        function = self._acts.get(act.act)
        if function is None or not has_all(function):
            return changes_step(changes, dict(act.args))
        return act_step(function, arguments(function, act.args, self._content))

    def _turning(self, act: Happened) -> ActStep[Any]:
        def run(context: ActContext, watch: JournalWatch) -> Done[Any]:
            target = self._there(context.connection, act.undoes)
            if act.act == UNDO:
                return undo_step("", target)(context, watch)
            return redo_of(target, self._there(context.connection, undone))(context, watch)

        undone = self._alone.desk.read(_undoes, act.undoes)
        return run

    def _there(self, connection: Connection, entry: int | None) -> int:
        """Return the number that an act of the alone record has on the server."""
        if entry is not None and entry <= self._alone.parted:
            return entry
        uid = self._alone.uids.get(entry or 0)
        found = connection.scalar(select(Journal.id).where(Journal.uid == uid))
        if found is None:
            raise Refused("nothing-to-undo")
        return found

    def _careful(
        self, step: ActStep[Any], act: Happened, changes: list[RowChange], *, anyway: bool
    ) -> ActStep[Any]:
        """Return the step, which is taken back if the server has the act, or others changed the same."""

        def run(context: ActContext, watch: JournalWatch) -> Done[Any]:
            uid = self._alone.uids[act.entry]
            if context.connection.scalar(select(Journal.id).where(Journal.uid == uid)) is not None:
                raise _There
            self._others.read_on(context.connection)
            done = step(context, watch)
            context.session.flush()
            if other := other_rows(changes, watch.changes):
                raise _OtherRows(other)
            cells = cells_of((*changes, *watch.changes))
            if not anyway and (touched := self._others.against(cells)):
                raise _Touched(touched)
            self._written = cells
            return done

        return run

    def _changes(self, act: Happened) -> list[RowChange]:
        return self._alone.desk.read(changes_of, act.entry)

    def _content(self, key: str) -> bytes:
        return self._alone.desk.read(content_of, key, key)

    def _is_moot(self, act: Happened, why: Refused) -> bool:
        """Return whether nobody needs to decide: it was taken back alone, or stands on what was left."""
        if act.undone or (act.act in (UNDO, REDO) and why.key == "nothing-to-undo"):
            return True
        rows = {*_numbers(act.args), *(change.row for change in self._changes(act))}
        return not self._left_rows.isdisjoint(rows)


def _undoes(connection: Connection, entry: int | None) -> int | None:
    return connection.scalar(select(Journal.undoes).where(Journal.id == entry))


def _numbers(value: Any) -> set[int]:
    """Return all whole numbers in the arguments of an act: the keys are among them."""
    if isinstance(value, Mapping):
        return {number for one in value.values() for number in _numbers(one)}
    if isinstance(value, list):
        return {number for one in value for number in _numbers(one)}
    return {value} if isinstance(value, int) else set()


def _those(connection: Connection, entries: frozenset[int]) -> tuple[Happened, ...]:
    newest = max(entries)
    found = history(connection, before=newest + 1, limit=newest - min(entries) + 1)
    return tuple(one for one in found if one.entry in entries)
