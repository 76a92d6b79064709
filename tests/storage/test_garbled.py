"""A damaged or forged record is either opened and read whole, or refused in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.acting.records import filled_bytes, open_desk
from tests.effort import tries
from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused, Trouble, UserError
from wgdesk.exchange import to_json
from wgdesk.language_table import REPORTS
from wgdesk.reads.queries.history import history
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only


def flip(content: bytearray, chance: Random) -> None:
    """Flip some bits, as a bad memory stick does."""
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def blank(content: bytearray, chance: Random) -> None:
    """Overwrite a part with zeros, as an incomplete copy does."""
    start, length = chance.randrange(len(content)), chance.choice((1, 16, 512, 4096))
    end = min(start + length, len(content))
    content[start:end] = bytes(end - start)


def cut(content: bytearray, chance: Random) -> None:
    """Truncate the file."""
    del content[chance.randrange(len(content)) :]


def assert_read_or_refused(path: Path) -> None:
    """Open a record and read all of it: only a refusal may be raised, and a refused file is left as it is."""
    before = path.read_bytes()
    try:
        desk = Desk.open(path)
    except Trouble:
        assert path.read_bytes() == before
        return
    try:
        record = desk.read(whole_record)
        for lang in REPORTS:
            check(record, lang)
            speak(record, lang, "draft")
        assert desk.read(history, limit=1000)
        desk.read(to_json)
        desk.undo()
    except UserError:
        pass  # it says itself that it cannot be read
    finally:
        desk.close()


@pytest.mark.parametrize("harm", [flip, blank, cut])
def test_a_damaged_record_is_read_or_refused(harm: Callable[[bytearray, Random], None]) -> None:
    @settings(max_examples=tries(40))
    @given(st.integers(0, 1 << 32))
    def holds(seed: int) -> None:
        content = bytearray(filled_bytes())
        harm(content, Random(seed))
        with TemporaryDirectory() as folder:
            path = Path(folder) / "damaged.wgdesk"
            path.write_bytes(content)
            assert_read_or_refused(path)

    holds()


@pytest.mark.parametrize(
    "change",
    [
        "journal SET at = replace(at, '2', '&')",
        "journal SET args = replace(args, ':', ',')",
        "journal SET args = '[]'",
        "journal SET undoes = id",
        "journal_change SET was = '{'",
        "journal_change SET kind = 'replace'",
    ],
)
def test_a_mutilated_journal_is_damage(filled: Path, change: str) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as raw:
        raw.execute(f"UPDATE {change}")
    with pytest.raises(Trouble, match="damaged-record"):
        Desk.open(filled)


@pytest.mark.parametrize(
    "change",
    [
        "\"table\" = 'nothing'",
        "now = replace(now, '{\"', '{\"x')",
        "kind = 'update', now = '{}', was = '{\"revision\": \"many\"}'",
    ],
)
def test_an_act_whose_journal_makes_no_sense_is_not_undone(filled: Path, change: str) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as raw:
        raw.execute(f"UPDATE journal_change SET {change}")
    before = filled.read_bytes()
    desk = open_desk(filled)
    with pytest.raises(Refused, match="undo-unreadable"):
        desk.undo()
    desk.close()
    assert filled.read_bytes() == before


@settings(max_examples=tries(20))
@given(st.integers(0, 1 << 32))
@example(0)
@example(42403)  # a text in an unknown language
def test_rows_that_break_rules_are_read_or_refused(seed: int) -> None:
    chance = Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "forged.wgdesk"
        path.write_bytes(filled_bytes())
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            for _ in range(chance.randint(1, 3)):
                with suppress(sqlite3.IntegrityError):
                    forge(raw, chance)
        assert_read_or_refused(path)


def forge(raw: sqlite3.Connection, chance: Random) -> None:
    """Change a value or delete a row past the rules."""
    tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'content'")
    table = chance.choice(sorted(name for (name,) in tables))
    column = chance.choice([row[1] for row in raw.execute(f'PRAGMA table_info("{table}")')])
    value = chance.choice((None, 0, 1, 2, 9999, "", "x", "en", "sitting", "{}"))
    where = f'WHERE rowid = (SELECT rowid FROM "{table}" ORDER BY rowid LIMIT 1 OFFSET {chance.randrange(3)})'
    if chance.randrange(4):
        raw.execute(f'UPDATE "{table}" SET "{column}" = ? {where}', (value,))
    else:
        raw.execute(f'DELETE FROM "{table}" {where}')
