"""The acts themselves: all are found, each can succeed, none breaks on any argument."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from tests.acting.records import RECORD, Rows, attempt, check_all, everything, filled_copy, open_desk, rows
from tests.acting.strategies import ACTS, arguments, parameters, table_of
from tests.effort import tries
from tests.meetings import close_record
from wgdesk.acting.act import not_journalled
from wgdesk.acting.desk import Desk
from wgdesk.acting.plain_values import dumps
from wgdesk.acts import floor, programme
from wgdesk.words.phrases import Number
from wgdesk.words.phrases import screen_phrases as _screen_phrases

screen_phrases = cache(_screen_phrases)

# The strategies start where a meeting has been set up already.
ONCE = {"begin_meeting": "one-meeting", "import_record": "one-meeting"}
# Needs a whole report: tests/report/test_final_gate.py closes one.
WHOLE = {"close_record"}

# What has to be done first, with the newest row (of sittings the first): the filled record is suspended in
# the midst of a statement.
UNSUSPEND = (programme.resume_sitting, "suspension")
RESUME = (floor.resume_statement, "request")
END = (floor.end_statement, "request")
ADJOURN = (programme.adjourn_sitting, "sitting")
CLOSE = (close_record, "")
PREPARE: dict[str, list[tuple[Any, str]]] = {
    "pause_statement": [UNSUSPEND, RESUME],
    "resume_statement": [UNSUSPEND],
    "call_speaker": [UNSUSPEND],
    "give_floor": [UNSUSPEND, END],
    "adjourn_sitting": [END],
    "open_sitting": [END, ADJOURN],
    "move_and_open_sitting": [END, ADJOURN],
    "suspend_sitting": [UNSUSPEND],
    "reopen_record": [END, ADJOURN, CLOSE],
}
NOTED = {"note_clock", "tell_quorum"}  # change nothing: only the history has them


@pytest.fixture(scope="module")
def busy() -> Iterator[tuple[Desk, Path]]:
    """A desk on a filled record, which each test must leave unchanged."""
    with filled_copy("busy") as path:
        desk = open_desk(path)
        before = rows(path)
        yield desk, path
        desk.read(check_all)
        assert rows(path) == before
        desk.close()


def assert_told(path: Path, name: str) -> None:
    """Fail unless the newest act can be put into words from the journal, in every language."""
    journal = rows(path, ["journal"])["journal"]
    args = json.loads(journal[max(journal)]["args"])
    for lang in ("ar", "en"):
        phrases, key = screen_phrases(lang), name.replace("_", "-")
        assert phrases.say(f"act-{key}")
        if f"told-{key}" in phrases:
            names: dict[str, str | Number] = {k: v for k, v in args.items() if isinstance(v, str)}
            if isinstance(count := names.get("count"), str):  # a phrase has a form for each number
                names.update(count=Number(int(count)), count_figure=count)
            assert phrases.say(f"told-{key}", names)


def changes_and_is_undone(desk: Desk, path: Path, before: Rows, name: str, args: dict[str, Any]) -> bool:
    """Return whether an act changes a record with these rows, and undo it."""
    if attempt(desk, ACTS[name], args) is not None or rows(path) == before:
        return False
    assert_told(path, name)
    assert desk.undo() == name
    assert rows(path) == before
    return True


@pytest.mark.sampled
@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # of a long text, or a file
@pytest.mark.parametrize("name", sorted(ACTS.keys() - ONCE.keys() - NOTED - WHOLE))
def test_each_act_can_succeed(busy: tuple[Desk, Path], name: str) -> None:
    desk, path = busy
    for act, table in PREPARE.get(name, ()):
        keys = rows(path).get(table, ())
        desk.do(act, **{f"{table}_id": min(keys) if table == "sitting" else max(keys)} if keys else {})
    # The first arguments with which it does, without making them any simpler.
    only = settings(max_examples=1000, phases=[Phase.generate], database=None)
    before = rows(path)
    drawn = arguments(ACTS[name], before)
    find(drawn, lambda args: changes_and_is_undone(desk, path, before, name, args), settings=only)
    for _ in PREPARE.get(name, ()):
        desk.undo()


@pytest.mark.parametrize("name", sorted(NOTED))
def test_what_is_only_noted_changes_nothing(busy: tuple[Desk, Path], name: str) -> None:
    desk, path = busy
    before, newest = rows(path), max(everything(path)["journal"])
    find(arguments(ACTS[name], before), lambda args: attempt(desk, ACTS[name], args) is None)
    assert rows(path) == before
    assert_told(path, name)
    noted = everything(path)["journal"][newest + 1]
    assert (noted["act"], noted["tables"]) == (name, "")


@pytest.mark.parametrize(("name", "key"), sorted(ONCE.items()))
def test_acts_done_once_are_refused_again(busy: tuple[Desk, Path], name: str, key: str) -> None:
    desk, path = busy
    args = find(arguments(ACTS[name], rows(path)), lambda _: True)
    assert attempt(desk, ACTS[name], args) == key


@pytest.mark.slow
@settings(max_examples=tries(40))
@given(st.data())
def test_an_act_is_done_or_refused_and_then_nothing_is_written(data: st.DataObject) -> None:
    with filled_copy("arguments") as path:
        desk = open_desk(path)
        for _ in range(4):
            name = data.draw(st.sampled_from(sorted(ACTS)))
            args = data.draw(arguments(ACTS[name], rows(path)))
            before = everything(path)
            if attempt(desk, ACTS[name], args) is None:
                journal = everything(path)["journal"]
                assert len(journal) == len(before["journal"]) + 1
                assert journal[max(journal)]["act"] == name
                kept = {k: v for k, v in args.items() if k not in not_journalled(ACTS[name])}
                assert json.loads(journal[max(journal)]["args"]).items() >= json.loads(dumps(kept)).items()
            else:
                assert everything(path) == before
        desk.read(check_all)
        desk.close()


def test_a_column_that_is_not_for_an_act_is_a_bug(desk: Desk) -> None:
    sitting = desk.do(programme.add_sitting, day=date(2026, 10, 6))
    with pytest.raises(TypeError, match="id"):
        desk.do(programme.edit_sitting, sitting_id=sitting, id=1)  # type: ignore[call-arg]


def test_each_key_that_an_act_takes_is_of_a_table() -> None:
    """An act with another one would fail only when it happens to be drawn."""
    keys = {one.name for act in ACTS.values() for one in parameters(act) if one.name.endswith("_id")}
    unknown = {name for name in keys - {"before_id"} if table_of(name) not in RECORD}
    assert unknown == set(), "name their tables in TABLE_OF of tests/acting/strategies.py"


def test_the_filled_record_has_rows_in_every_table() -> None:
    with filled_copy() as path:
        assert [name for name, found in rows(path).items() if not found] == []
        assert len(RECORD) > 30
