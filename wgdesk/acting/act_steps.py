"""The steps that the desk can run in one transaction, between the lock and the journal: act, undo, redo."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select

from wgdesk.acting import act_subjects, journal
from wgdesk.acting.act import name_of, not_journalled
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.undo import changes_of, redo_target, undo_target
from wgdesk.model import Journal

R = TypeVar("R")

_LONGEST_NAME = 300  # characters; anything longer is a text that describing an act does not need


@dataclass(frozen=True)
class Done(Generic[R]):
    """The result of a step, and what the journal keeps of it besides the changed rows."""

    value: R
    args: dict[str, Any]
    undoes: int | None = None


ActStep = Callable[[ActContext, journal.JournalWatch], Done[R]]


def act_step(act: Callable[..., R], given: Mapping[str, Any]) -> ActStep[R]:
    """Return the step that runs an act with these arguments."""
    kept = {key: value for key, value in given.items() if key not in not_journalled(act)}

    def run(context: ActContext, watch: journal.JournalWatch) -> Done[R]:
        about = act_subjects.given(context, kept)
        done = act(context, **given)
        context.session.flush()
        about = act_subjects.since(about, act_subjects.given(context, kept))
        names = {**about, **act_subjects.added(context, done, watch.changes), **context.names}
        twice = kept.keys() & names.keys()
        if twice:
            raise RuntimeError(f"{name_of(act)} names its own arguments: {twice}")
        return Done(done, {**kept, **names})

    return run


def undo_step(station: str, entry: int | None) -> ActStep[str]:
    """Return the step that undoes the act in journal row ``entry``, or the station's newest if None."""

    def run(context: ActContext, watch: journal.JournalWatch) -> Done[str]:
        target = undo_target(context.connection, station, entry)
        _turn_back(context, watch, target.entry)
        return Done(target.act, _turned(context.connection, target.entry), target.entry)

    return run


def redo_step(station: str) -> ActStep[str]:
    """Return the step that redoes the station's newest undo."""

    def run(context: ActContext, watch: journal.JournalWatch) -> Done[str]:
        target = redo_target(context.connection, station)
        return _redone(context, watch, target.entry, target.undoes)

    return run


def redo_of(entry: int, undoes: int) -> ActStep[str]:
    """Return the step that redoes the undo in journal row ``entry``, which undid the row ``undoes``."""
    return lambda context, watch: _redone(context, watch, entry, undoes)


def _redone(context: ActContext, watch: journal.JournalWatch, entry: int, undoes: int | None) -> Done[str]:
    told = _turned(context.connection, undoes)
    _turn_back(context, watch, entry)
    return Done(told["act"], {**told, "of": entry}, entry)


def changes_step(changes: list[journal.RowChange], args: dict[str, Any]) -> ActStep[None]:
    """Return the step that writes the changes of an earlier act whose arguments the journal omits."""

    def run(context: ActContext, watch: journal.JournalWatch) -> Done[None]:
        _write(context, watch, changes)
        return Done(None, args)

    return run


def _turned(connection: Connection, entry: int | None) -> dict[str, Any]:
    """Return the journal ``args`` of an undo: the row and name of the act, and the names that describe it."""
    act, args = connection.execute(select(Journal.act, Journal.args).where(Journal.id == entry)).one()
    names = {
        name: value
        for name, value in json.loads(args).items()
        if isinstance(value, str) and len(value) <= _LONGEST_NAME
    }
    return {"of": entry, "act": act, "names": names}


def _turn_back(context: ActContext, watch: journal.JournalWatch, entry: int) -> None:
    _write(context, watch, [change.inverse() for change in reversed(changes_of(context.connection, entry))])


def _write(context: ActContext, watch: journal.JournalWatch, changes: list[journal.RowChange]) -> None:
    with watch.allowed():
        journal.apply(context.connection, changes)
    watch.changes.extend(changes)
