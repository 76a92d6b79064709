"""The time to take a list of participants of 10,000 rows: ``python -m tests.bench.rosters``."""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from typing import TypeVar

from tests.meetings import new_meeting
from tests.rosters.workbooks import sheet_of, write_book
from wgdesk.acting.desk import Desk
from wgdesk.acts.participant_list import take_roster
from wgdesk.paths import resource
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.roster import roster
from wgdesk.rosters.columns import guess
from wgdesk.rosters.known_names import matcher
from wgdesk.rosters.list_preview import RecordFacts, preview
from wgdesk.rosters.read_table import read_table

ROWS = 10_000
T = TypeVar("T")


def people(dice: Random, rows: int) -> list[list[str]]:
    """Return a list with names of States in six languages, every twentieth of them misspelt."""
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        names = [row["list"] for row in csv.DictReader(handle)]
    found = [["Country", "Name", "Functional title", "Role", "Gender", "Credentials", "Attendance", "E-mail"]]
    for n in range(rows):
        state = dice.choice(names)
        if n % 20 == 0:
            at = dice.randrange(len(state))
            state = state[:at] + state[at + 1 :]
        person = f"{dice.choice('ABCDEFGH')}{n} Surname{n}"
        found.append([state, person, "Counsellor", "Adviser", "f", "2026-10-01", "yes", f"a{n}@example.org"])
    return found


def timed(what: str, work: Callable[[], T]) -> T:
    begun, of_processor = time.perf_counter(), time.process_time()
    made = work()
    used = time.process_time() - of_processor
    print(f"{what:40} {time.perf_counter() - begun:7.2f} s, of the processor {used:7.2f} s")
    return made


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_book(Path(folder) / "list.xlsx", {"s": sheet_of(people(Random(1), rows))})
        desk = Desk.create(Path(folder) / "record.wgdesk")
        new_meeting(desk, ordinal=1, first_day=date(2026, 10, 6), last_day=date(2026, 10, 7))
        facts = RecordFacts(desk.read(roster), desk.read(attendance))
        table = timed("reading the workbook", lambda: read_table(path))
        known = timed("learning the names", lambda: matcher(facts.roster))
        found = timed("matching and comparing", lambda: preview(table, guess(table, known), {}, facts, known))
        print({state.value: n for state, n in found.counts.items()})
        timed("the act", lambda: desk.do(take_roster, source="list", entries=found.entries))
        desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
