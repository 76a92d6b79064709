"""The time of acts in a small and in a big record: ``python -m tests.bench.acts``.

The time of an act must not grow with the meeting: keys respond on the last day as fast as on the first.
Prints the median and the 95th percentile in milliseconds, and the ratio of the medians in the big and the
small record. Everything is measured in the shipped mode, commits to the disk included.
"""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select

from tests.acting.records import FIRST_DAY, START
from tests.meetings import new_meeting
from wgdesk import model as m
from wgdesk.acting import journal
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, floor, outcome, programme, wording

REQUESTS = (100, 10_000)
ENTRIES = (1_000, 50_000)
ROUNDS = 60


class Meeting:
    """A record of a given number of requests and journal rows, and the acts to be timed on it."""

    def __init__(self, path: Path, requests: int, entries: int) -> None:
        self.desk = Desk.create(path)
        do = self.desk.do
        new_meeting(self.desk, ordinal=9, first_day=FIRST_DAY, last_day=FIRST_DAY)
        self.sitting = do(programme.add_sitting, day=FIRST_DAY)
        do(programme.open_sitting, sitting_id=self.sitting)
        item = do(programme.add_item, title={"en": "One"})
        do(_many_requests, sitting_id=self.sitting, count=requests)
        self.point = do(outcome.add_point, item_id=item, verb={"en": "said"}, said={"en": "so"})
        self.states = self.desk.read(lambda s: list(s.scalars(select(m.Delegation.id))))
        self._history(path, entries)
        self.asked: list[int] = []

    def _history(self, path: Path, entries: int) -> None:
        last = self.desk.read(journal.last_entry)
        self.desk.close()
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("CREATE TEMP TABLE kept AS SELECT * FROM journal WHERE id = ?", (last,))
            for entry in range(last + 1, entries + 1):
                raw.execute("UPDATE kept SET id = ?, uid = hex(randomblob(16))", (entry,))
                raw.execute("INSERT INTO journal SELECT * FROM kept")
                raw.execute(
                    "INSERT INTO journal_change (journal_id, n, 'table', row, kind, was, now)"
                    " SELECT ?, n, 'table', row, kind, was, now FROM journal_change WHERE journal_id = ?",
                    (entry, last),
                )
        self.desk = Desk.open(path, clock=self.desk.clock)

    def ask(self) -> None:
        """Have a delegation ask for the floor."""
        key = self.desk.do(floor.ask_floor, sitting_id=self.sitting, delegation_id=self.states[0])
        self.asked.append(key)

    def give(self) -> None:
        """Give it the floor."""
        self.desk.do(floor.give_floor, request_id=self.asked[-1])

    def pause(self) -> None:
        """Pause its statement."""
        self.desk.do(floor.pause_statement, request_id=self.asked[-1])

    def end(self) -> None:
        """End its statement."""
        self.desk.do(floor.end_statement, request_id=self.asked[-1])

    def write(self) -> None:
        """Change a text."""
        body = f"what {len(self.asked)} delegations said"
        text = {"table": "point", "row": self.point, "field": "said", "lang": "en", "body": body}
        self.desk.do(wording.write_text, **text)

    def undo(self) -> None:
        """Undo the newest act."""
        self.desk.undo()

    def redo(self) -> None:
        """Redo it."""
        self.desk.redo()

    def register(self) -> None:
        """Register a delegation."""
        self.desk.do(attendance.register, delegation_ids=[self.states[len(self.asked)]])


@act
def _many_requests(context: ActContext, *, sitting_id: int, count: int) -> None:
    columns = {
        "sitting_id": sitting_id,
        "lane": m.Lane.LIST,
        "kind": m.StatementKind.GENERAL,
        "medium": m.Medium.ROOM,
        "guest": "somebody",
        "asked_at": START,
        "begun_at": START,
        "ended_at": START,
        "interrupted": False,
        "consented": False,
        "struck": "",
        "note": "",
    }
    for place in range(count):
        context.session.add(m.Request(id=context.new_id(m.Request), place=float(place), **columns))


STEPS: tuple[Callable[[Meeting], None], ...] = (
    Meeting.ask,
    Meeting.give,
    Meeting.pause,
    Meeting.end,
    Meeting.write,
    Meeting.undo,
    Meeting.redo,
    Meeting.register,
)


def measured(requests: int, entries: int) -> dict[str, list[float]]:
    """Return the milliseconds of each step, round by round."""
    with tempfile.TemporaryDirectory() as folder:
        meeting = Meeting(Path(folder) / "record.wgdesk", requests, entries)
        times: dict[str, list[float]] = {step.__name__: [] for step in STEPS}
        for number in range(ROUNDS + 5):
            for step in STEPS:
                begun = time.perf_counter()
                step(meeting)
                if number >= 5:  # until then, SQLAlchemy is still compiling
                    times[step.__name__].append((time.perf_counter() - begun) * 1000)
        meeting.desk.close()
        return times


def middle(times: list[float]) -> float:
    """Return the median."""
    return statistics.median(times)


def late(times: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def report(what: str, small: dict[str, list[float]], big: dict[str, list[float]]) -> None:
    """Print a comparison."""
    print(f"\n{what:36} p50   p95 |   p50   p95 | times")
    for name in small:
        one, two = small[name], big[name]
        row: tuple[Any, ...] = (middle(one), late(one), middle(two), late(two), middle(two) / middle(one))
        print(f"{name:33}" + "{:6.2f}{:6.2f} |{:6.2f}{:6.2f} | {:5.2f}".format(*row))


def main() -> None:
    """Measure and print."""
    small = measured(REQUESTS[0], ENTRIES[0])
    report(f"requests {REQUESTS[0]} | {REQUESTS[1]}", small, measured(REQUESTS[1], ENTRIES[0]))
    report(f"journal rows {ENTRIES[0]} | {ENTRIES[1]}", small, measured(REQUESTS[0], ENTRIES[1]))


if __name__ == "__main__":
    main()
