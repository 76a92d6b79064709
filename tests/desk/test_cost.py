"""An act costs the same on the last day as on the first: what the floor does reads no long table to its end.

How long it takes is measured by ``python -m tests.bench.acts``.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import event

from tests.desk.records import rows
from wgdesk import store
from wgdesk.acts import floor, wording
from wgdesk.desk import Desk

LONG = {"request", "wording", "wording_version", "journal", "journal_change", "delegation_name"}


def test_no_act_of_the_floor_scans_a_long_table(filled: Path) -> None:
    engine = store.engine(filled)
    desk = Desk(engine)
    said: set[tuple[str, int]] = set()

    @event.listens_for(engine, "before_cursor_execute")
    def _note(_connection: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
        said.add((statement, len(given) if isinstance(given, tuple) else 0))

    sitting, speaking = min(rows(filled)["sitting"]), max(rows(filled)["request"])
    text = {"table": "request", "row": speaking, "field": "statement", "lang": "en", "body": "Said."}
    desk.do(wording.write_text, **text)
    desk.do(floor.end_statement, request_id=speaking)
    asked = desk.do(floor.ask_floor, sitting_id=sitting, guest="A")
    desk.do(floor.call_speaker, request_id=asked)
    desk.do(floor.give_floor, request_id=asked)
    desk.do(floor.end_statement, request_id=asked)
    desk.close()

    steps: list[str] = []
    with closing(sqlite3.connect(filled)) as raw:
        for statement, count in said:
            if statement.startswith(("SELECT", "UPDATE", "DELETE")):
                steps += [step[3] for step in raw.execute(f"EXPLAIN QUERY PLAN {statement}", (1,) * count)]
    # Of a table, or of an alias of it.
    scanned = {found[1] for step in steps if (found := re.match(r"SCAN (\w+?)(_\d+)?\b", step))}
    assert scanned & LONG == set()
    # Whether somebody speaks is asked in the words of the index that knows.
    assert any(step.startswith("SEARCH request USING") and "uq_request_open" in step for step in steps)
    assert len(said) > 15
