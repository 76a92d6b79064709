"""Brings acts that were done alone back to the server, one by one.

A station that cannot reach the server goes on in a file. Later each act of that file is run again on the
server: the same act with the same arguments, at its own time, with its own uid and the same keys for its
rows, so that later acts find them. An act whose uid the server's record has already is not brought again, so
bringing can stop anywhere and be started anew.

Nothing that was done alone is lost. For an act that is not brought, the server's history gets a note, or the
statement that the act was part of is kept as struck (``unsent``, ``made_alone``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from wgdesk.act_list import all_acts
from wgdesk.acting.act_arguments import arguments, has_all
from wgdesk.acting.act_context import ActContext, KeyMaker
from wgdesk.acting.act_steps import ActStep, Done, act_step, changes_step, redo_of, undo_step
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import JournalWatch, RowChange
from wgdesk.acting.undo import REDO, UNDO, changes_of
from wgdesk.acting.work_out import Stamp
from wgdesk.bringing.keys_in_arguments import moved, numbers_in
from wgdesk.bringing.made_alone import AsStruck, MadeAlone, StatementsAlone, keep_step
from wgdesk.bringing.meanwhile import ColumnPlace, Meanwhile, RowPlace, acts_at, cells_of
from wgdesk.bringing.parting import Alone, alone_since, uids_of
from wgdesk.bringing.same_keys import SameKeys, other_rows
from wgdesk.bringing.unsent import KEEP, NOTE, note_step, unsent_acts
from wgdesk.errors import Refused
from wgdesk.model import Journal, Request
from wgdesk.reads.queries.files import content_of
from wgdesk.reads.values.history import Happened


class Verdict(StrEnum):
    """The decision on an act that cannot simply be done again."""

    ANYWAY = "anyway"
    LEAVE = "leave"
    LATER = "later"  # stop here; it will be asked again the next time


class Fate(StrEnum):
    """What became of an act that was done alone."""

    BROUGHT = "brought"
    STRUCK = "struck"  # it is part of a statement that is kept as struck
    LEFT = "left"  # somebody decided so
    WITH_IT = "with-it"  # it was undone alone, or depends on an act that was left: nobody is asked


@dataclass(frozen=True)
class Conflict:
    """An act that was not brought: ``why``, and the acts of others that conflict with it, newest first."""

    act: Happened
    why: Refused
    others: tuple[Happened, ...]
    can_be_forced: bool  # it can be done in spite of the others; otherwise it can only be tried again
    can_be_struck: bool = False  # it is part of a statement that was made and can be kept as struck


Decide = Callable[[Conflict], Verdict | AsStruck]
Tell = Callable[[Happened, Fate], None]


class _There(Exception):
    """The server has this act already."""


class _OtherRows(Exception):
    """The act added other rows than it had alone, so the keys of these tables cannot be reused."""

    def __init__(self, tables: frozenset[str]) -> None:
        self.tables = tables


class _Touched(Exception):
    """Others have changed the same columns of the same rows, by these journal entries."""

    def __init__(self, entries: frozenset[int]) -> None:
        self.entries = entries


def waiting(path: Path, desk: Desk) -> tuple[Happened, ...]:
    """Return what was done alone in the record at ``path`` and is not on the server, in order.

    ``desk`` is the one on the server. Raises ``Trouble('bring-other-record')`` if the two are different
    records, or as ``Desk.look`` does.
    """
    with closing(Desk.look(path)) as alone:
        found = alone_since(alone, desk)
        there = {*desk.read(uids_of).values(), *desk.read(unsent_acts).kept}
        return tuple(act for act in found.acts if found.uids[act.entry] not in there)


def bring_back(
    path: Path,
    desk: Desk,
    decide: Decide,
    tell: Tell = lambda *_: None,
    *,
    left: Collection[int] = (),
    noting: bool = True,
) -> bool:
    """Do on the server what was done alone in the record at ``path``; return whether it got to the end.

    ``decide`` is asked about each act that cannot simply be done again, ``tell`` is told what became of each
    act. ``left``: entries of acts that nobody wants. ``noting``: whether the history on the server gets a
    note of each act that is not brought, which settles it for good. Raises ``Trouble`` as ``waiting`` and
    ``Desk.do`` do; what was brought until then stays on the server.
    """
    with closing(Desk.look(path)) as alone:
        return _Bringing(alone_since(alone, desk), desk, decide, tell, left, noting=noting).run()


class _Bringing:
    """Brings the acts of a copy to the server in order, until the end or until somebody stops it."""

    def __init__(
        self,
        alone: Alone,
        desk: Desk,
        decide: Decide,
        tell: Tell,
        unwanted: Collection[int],
        *,
        noting: bool,
    ) -> None:
        self._alone, self._desk, self._decide, self._tell = alone, desk, decide, tell
        self._unwanted, self._noting = unwanted, noting
        self._others = Meanwhile(alone.new, alone.parted)
        self._acts = all_acts()
        self._written: set[ColumnPlace] = set()  # what the act tried last has changed
        self._done: set[int] = set()  # entries of acts that were brought
        self._left: set[int] = set()  # entries of acts that were left
        self._left_rows: set[int] = set()  # keys of the rows that those had added
        self._unsent = desk.read(unsent_acts)
        self._not_kept: set[int] = set()  # keys of statements that were decided not to be kept as struck

    def run(self) -> bool:
        for act in self._alone.acts:
            fate = self._brought(act)
            if fate is None:
                return False
            if fate is Fate.BROUGHT:
                self._done.add(act.entry)
            elif fate is not Fate.STRUCK:
                self._left.add(act.entry)
                changes = self._changes(act)
                self._left_rows |= {change.row for change in changes if change.kind == "insert"}
            self._tell(act, fate)
        return True

    def _brought(self, act: Happened) -> Fate | None:
        """Bring an act, asking as often as may help; return None to stop."""
        uid = self._alone.uids[act.entry]
        if act.entry in self._unwanted or uid in self._unsent.noted:
            return Fate.LEFT
        if act.undoes is not None and act.undoes in self._left:
            return Fate.WITH_IT
        anyway, refused = False, None
        while uid not in self._unsent.kept:
            conflict = self._tried(act, anyway=anyway)
            if conflict is None:
                return Fate.BROUGHT
            statement = self._statement(act)
            if statement is None and refused is None and self._is_moot(act, conflict):
                return self._not_brought(act, Fate.WITH_IT, Refused("bring-stands-on-unsent"))
            struck = statement is not None
            decision = self._decide(replace(conflict, why=refused or conflict.why, can_be_struck=struck))
            if isinstance(decision, AsStruck):
                refused = self._keep(statement, decision.reason)
            elif decision is Verdict.ANYWAY:
                anyway = conflict.can_be_forced  # else something else may stand in its way the next time
            elif decision is Verdict.LATER:
                return None
            else:
                self._not_kept |= {statement.key} if statement is not None else set()
                return self._not_brought(act, Fate.LEFT, conflict.why)
        return Fate.STRUCK

    # -- what is not brought -------------------------------------------------------------------------------

    @cached_property
    def _statements(self) -> StatementsAlone:
        return StatementsAlone(self._alone)

    def _statement(self, act: Happened) -> MadeAlone | None:
        """Return the statement that an act is part of, if it was made and the server has no part of it."""
        if act.undone or not self._noting:
            return None
        settled = self._not_kept | self._unsent.keys.keys()
        for one in self._statements.of(act.entry):
            noted = self._alone.uids[one.began] in self._unsent.noted
            if one.key not in settled and one.began not in self._done and not noted:
                return one
        return None

    def _keep(self, statement: MadeAlone | None, reason: str) -> Refused | None:
        """Keep a statement as struck instead of the acts that made it; return why if that is refused."""
        if statement is None:
            raise ValueError("no statement to keep")
        within = self._statements.entries({*self._unsent.keys, statement.key}) - self._done - self._left
        (began,) = (act for act in self._alone.acts if act.entry == statement.began)
        uids, who = [self._alone.uids[entry] for entry in sorted(within)], str(began.args.get("who", ""))
        step = keep_step(statement, who, reason, uids)
        try:
            self._instead(began, KEEP, step)
        except Refused as refused:
            self._not_kept.add(statement.key)
            return refused
        return None

    def _not_brought(self, act: Happened, fate: Fate, why: Refused) -> Fate:
        """Leave a note of an act, unless it needs none: it was undone alone, or is itself an undo or redo."""
        moot = act.undone or (fate is Fate.WITH_IT and act.act in (UNDO, REDO))
        if self._noting and not moot:
            self._instead(act, NOTE, note_step(act, why))
        return fate

    def _instead(self, act: Happened, name: str, step: ActStep[Any]) -> None:
        """Do another act on the server in place of this one."""

        def run(context: ActContext, watch: JournalWatch) -> Done[Any]:
            self._look_for(context, uid)
            return step(context, watch)

        uid, keys = self._alone.uids[act.entry], KeyMaker()
        with suppress(_There):
            self._desk.transact(name, run, Stamp(act.at, uid, lambda: lambda _: keys(act.at)))
        self._unsent = self._desk.read(unsent_acts)

    def _look_for(self, context: ActContext, uid: str) -> None:
        if context.connection.scalar(select(Journal.id).where(Journal.uid == uid)) is not None:
            raise _There

    # -- what is brought -----------------------------------------------------------------------------------

    def _tried(self, act: Happened, *, anyway: bool) -> Conflict | None:
        changes, fresh = self._changes(act), set[str]()
        keys = (str(one.now["content_id"]) for one in changes if one.now.get("content_id"))
        files = {key: self._content(key) for key in keys}
        while True:
            stamp = Stamp(act.at, self._alone.uids[act.entry], partial(SameKeys, changes, act.at, fresh))
            try:
                step = self._careful(self._step(act, changes), act, changes, anyway=anyway)
                self._desk.transact(act.act, step, stamp, files=files)
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
        return Conflict(act, why, self._desk.read(acts_at, entries) if entries else (), forced)

    def _rows(self, act: Happened, changes: list[RowChange]) -> set[RowPlace]:
        """Return the rows that an act changed, and those that its arguments name."""
        named = numbers_in(act.args)
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
        args = moved(act.act, act.args, self._unsent.keys)
        return act_step(function, arguments(function, args, self._content))

    def _turning(self, act: Happened) -> ActStep[Any]:
        def run(context: ActContext, watch: JournalWatch) -> Done[Any]:
            target = self._there(context.connection, act.undoes)
            if act.act == UNDO:
                return undo_step("", target)(context, watch)
            return redo_of(target, self._there(context.connection, undone))(context, watch)

        undone = self._alone.desk.read(_undoes, act.undoes)
        return run

    def _there(self, connection: Connection, entry: int | None) -> int:
        """Return the journal number on the server of an act in the record from the time alone."""
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
        """Return the step, rolled back if the server has the act, or others changed the same columns."""

        def run(context: ActContext, watch: JournalWatch) -> Done[Any]:
            self._look_for(context, self._alone.uids[act.entry])
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
        """Return what an act changed alone, except in statements kept as struck, which have it already."""
        keys, table = self._unsent.keys, Request.__tablename__
        changes = self._alone.desk.read(changes_of, act.entry)
        return [change for change in changes if change.table != table or change.row not in keys]

    def _content(self, key: str) -> bytes:
        return self._alone.desk.read(content_of, key, key)

    def _is_moot(self, act: Happened, conflict: Conflict) -> bool:
        """Return whether nobody need decide: the act was undone alone, or depends on one that was left."""
        if act.undone or (act.act in (UNDO, REDO) and conflict.why.key == "nothing-to-undo"):
            return True
        rows = {*numbers_in(act.args), *(change.row for change in self._changes(act))}
        settled = set() if conflict.can_be_forced else self._not_kept | self._unsent.keys.keys()
        return not rows.isdisjoint(self._left_rows | settled)


def _undoes(connection: Connection, entry: int | None) -> int | None:
    return connection.scalar(select(Journal.undoes).where(Journal.id == entry))
