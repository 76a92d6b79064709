"""The journal is the record: its changes make the same rows again, and so do its acts."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.acting.records import (
    FIRST_DAY,
    MEETING,
    contents,
    filled_copy,
    open_desk,
    replayed,
    rows,
)
from tests.acting.strategies import ACTS, Act, attempt_any, parameters
from tests.effort import tries
from tests.meetings import new_meeting
from tests.objects import objects
from wgdesk import model as m
from wgdesk.acting import journal
from wgdesk.acting.act import not_journalled
from wgdesk.acting.desk import Desk
from wgdesk.acting.undo import REDO, UNDO, changes_of
from wgdesk.errors import Refused
from wgdesk.exchange.import_act import import_record

pytestmark = pytest.mark.slow  # long: in the thorough run only

# The journal has not the arguments of the others, so they cannot be done again.
TOLD_WHOLE = st.sampled_from(sorted(name for name, act in ACTS.items() if not not_journalled(act)))


def typed(hint: Any, value: Any, files: Mapping[str, bytes]) -> Any:
    """Return a value of the journal's JSON as the act takes it; ``files``: key -> content."""
    inner = typing.get_args(hint)
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (hint,) = (one for one in inner if one is not types.NoneType)
        return None if value is None else typed(hint, value, files)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if hint is bytes:
        return files[value]
    if hint in (date, datetime):
        return hint.fromisoformat(value)
    return value


def arguments_of(act: Act, args: Mapping[str, Any], files: Mapping[str, bytes]) -> dict[str, Any]:
    """Return an act's arguments from the journal, without the names noted beside them."""
    return {one.name: typed(one.hint, args[one.name], files) for one in parameters(act) if one.name in args}


def acted_again(path: Path, target: Path, after: int = 0) -> None:
    """Do on ``target`` all that the journal at ``path`` tells of after one entry, at the same moments and
    with the same keys. Of a file that was imported the journal has no more than what it changed."""
    source, files = Desk.open(path), contents(path)
    at, keys = datetime.min, list[int]()
    desk = Desk.open(target, clock=lambda: at, keys=lambda _: keys.pop(0))
    for entry in source.read(_entries, after):
        changes = source.read(changes_of, entry.id)
        at, keys = entry.at, sorted(change.row for change in changes if change.kind == "insert")
        args = json.loads(entry.args)
        if entry.act == UNDO:
            desk.undo(args["of"])
        elif entry.act == REDO:
            desk.redo()
        elif entry.act == import_record.__name__:
            new_meeting(desk, **MEETING)
        else:
            desk.do(ACTS[entry.act], **arguments_of(ACTS[entry.act], args, files))
    source.close()
    desk.close()


def _entries(connection: Connection, after: int) -> list[m.Journal]:
    return objects(connection, m.Journal, m.Journal.id > after)


def test_the_changes_of_a_whole_meeting_make_it_again(filled: Path) -> None:
    assert replayed(filled) == rows(filled)


def test_the_changes_make_a_record_with_the_whole_roster_again(desk: Desk, path: Path) -> None:
    new_meeting(desk, ordinal=9, first_day=FIRST_DAY, last_day=FIRST_DAY)
    made = rows(path)
    assert len(made["delegation"]) > 200
    assert replayed(path) == made
    desk.undo()
    assert not any(rows(path).values())


def test_the_acts_of_a_whole_meeting_make_it_again(filled: Path, path: Path) -> None:
    acted_again(filled, path)
    assert rows(path) == rows(filled)


@settings(max_examples=tries(20))
@given(st.data())
def test_any_acts_make_the_same_rows_again(data: st.DataObject) -> None:
    with filled_copy("first") as path, filled_copy("again") as again:
        desk = open_desk(path)
        last = desk.read(journal.last_entry)
        for _ in range(data.draw(st.integers(1, 10))):
            attempt_any(data, desk, path, TOLD_WHOLE)
            for step in data.draw(st.sampled_from(((), (desk.undo,), (desk.undo, desk.redo)))):
                with suppress(Refused):
                    step()
        desk.close()
        acted_again(path, again, after=last)
        assert rows(again) == rows(path)
