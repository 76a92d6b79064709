"""The times of the desk's reads in the biggest record: ``python -m tests.bench.reads``.

Prints the median and the 95th percentile in milliseconds, for a record with a tenth of the requests and of
the journal, and for the full one (see ``big_record``). Goal: read the floor with 200 entries on its item in
under 1.5 ms, whatever else the record holds.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.big_record import Big, build
from wgdesk.acting.desk import Desk
from wgdesk.reads.finders import delegation_finder
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.history import history, history_count
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster

REQUESTS, ENTRIES = 10_000, 50_000
AT_ONE = 250  # requests at one sitting, 200 of them under its item
ROUNDS = 200

Times = dict[str, list[float]]


def timed(call: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the milliseconds of each call, after some to warm up."""
    times = []
    for number in range(rounds + 3):
        begun = time.perf_counter()
        call()
        if number >= 3:  # until then, SQLAlchemy is still compiling
            times.append((time.perf_counter() - begun) * 1000)
    return times


def measured(path: Path, where: Big) -> Times:
    """Return the times of every read of a record."""
    times = {"open the record": timed(lambda: Desk.open(path).close(), 9)}
    desk = Desk.open(path)
    times["floor"] = timed(lambda: desk.read(floor, *where))
    for read in (programme, roster, attendance, outcome):
        times[read.__name__] = timed(lambda read=read: desk.read(read), 60)
    times["history, the newest 200"] = timed(lambda: desk.read(history))
    times["history, the oldest 200"] = timed(lambda: desk.read(history, before=201))
    times["history, searched in vain"] = timed(lambda: desk.read(history, words="zzz"), 5)
    times["history_count"] = timed(lambda: desk.read(history_count))
    everybody = desk.read(roster)
    finder = delegation_finder(everybody)
    times["make the finder"] = timed(lambda: delegation_finder(everybody), 9)
    for text in ("un", "مص", "republic cong"):
        times[f"find {text}"] = timed(lambda text=text: finder.find(text))
    entries = desk.read(floor, *where).requests
    print(f"{len([entry for entry in entries if entry.item_id == where.item_id])} entries on the floor")
    desk.close()
    return times


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        found = []
        # The last sitting is the same in both: only the earlier ones differ.
        for name, requests, entries in (
            ("small", REQUESTS // 10, ENTRIES // 10),
            ("big", REQUESTS, ENTRIES),
        ):
            path = Path(folder) / f"{name}.wgdesk"
            where = build(path, requests, entries, last=AT_ONE)
            found.append(measured(path, where))
    small, big = found
    print(f"{'milliseconds':30}   p50    p95 |    p50    p95")
    for what in small:
        row = [
            number
            for times in (small[what], big[what])
            for number in (statistics.median(times), statistics.quantiles(times, n=20)[-1])
        ]
        print(f"{what:30}" + "{:6.2f} {:6.2f} | {:6.2f} {:6.2f}".format(*row))


if __name__ == "__main__":
    main()
