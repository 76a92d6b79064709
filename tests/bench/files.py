"""The effect of two hundred attached files of a megabyte on other work: ``python -m tests.bench.files``.

Prints medians in milliseconds for the big record (see ``big_record``) without and with files. Goal: no
noticeable difference in opening, reading the floor, and acts on the floor; a file of twenty megabytes
attached in less than a second.
"""

from __future__ import annotations

import itertools
import os
import statistics
import tempfile
from pathlib import Path

from sqlalchemy import func, select

from tests.bench.big_record import Big, build
from tests.bench.reads import timed
from wgdesk.acting.desk import Desk
from wgdesk.acts.files import attach_file
from wgdesk.acts.statements import note_statement
from wgdesk.exchange import to_json
from wgdesk.model import Attachment
from wgdesk.reads.queries.files import attached_file
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.record import whole_record
from wgdesk.rules.files import MOST_BYTES
from wgdesk.storage import store

FILES, BYTES = 200, 1 << 20
AT_ONE = 250  # requests at the last sitting, most with a file


def _cold(path: Path) -> None:
    """Drop a file from the system's cache, as after a start."""
    with path.open("rb") as handle:
        os.fsync(handle.fileno())
        os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _opened_cold(path: Path) -> None:
    _cold(path)
    Desk.open(path).close()


def measured(path: Path, where: Big) -> dict[str, float]:
    """Return the medians of all measures of a record."""
    times = {
        "open the record": timed(lambda: Desk.open(path).close(), 15),
        "open it, nothing of it in memory": timed(lambda: _opened_cold(path), 7),
    }
    desk = Desk.open(path)
    request = desk.read(floor, *where).requests[0].id
    numbers = iter(range(10_000))
    times["read the floor"] = timed(lambda: desk.read(floor, *where))
    times["read all for the report"] = timed(lambda: desk.read(whole_record), 5)
    times["an act on the floor"] = timed(
        lambda: desk.do(note_statement, request_id=request, note=f"{next(numbers)}"), 50
    )
    times["write JSON without files"] = timed(lambda: desk.read(to_json, files=False), 1)
    copy = path.with_name("copy.wgdesk")
    times["copy the record"] = timed(lambda: store.copy(path, copy), 3)
    desk.close()
    copy.unlink()
    return {what: statistics.median(found) for what, found in times.items()}


def attached(path: Path, where: Big, files: int, size: int) -> list[float]:
    """Attach files of a given size, one per request; return the times in milliseconds."""
    desk = Desk.open(path)
    entries = itertools.cycle(desk.read(floor, *where).requests)

    def attach(content: bytes) -> None:
        desk.do(attach_file, request_id=next(entries).id, name="statement.pdf", content=content)

    contents = (os.urandom(size) for _ in range(files))
    times = timed(lambda: attach(next(contents)), files - 3)
    desk.close()
    return times


def taken_out(path: Path) -> list[float]:
    """Return the time to remove the file attached last."""
    desk = Desk.open(path)
    key = desk.read(lambda session: session.scalars(select(func.max(Attachment.id))).one())
    times = timed(lambda: desk.read(attached_file, key), 5)
    desk.close()
    return times


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.wgdesk"
        where = build(path, last=AT_ONE)
        without, small = measured(path, where), path.stat().st_size
        alone = {"attach a file of 1 MB": attached(path, where, FILES, BYTES)}
        with_files, large = measured(path, where), path.stat().st_size
        alone["attach a file of 20 MB"] = attached(path, where, 6, MOST_BYTES)
        alone["take out a file of 20 MB"] = taken_out(path)
    print(f"{small / 1e6:.0f} MB without files, {large / 1e6:.0f} MB with them\n")
    for what, time in without.items():
        print(f"{what:34} {time:8.1f} {with_files[what]:8.1f}")
    for what, times in alone.items():
        print(f"{what:34} {'':8} {statistics.median(times):8.1f}")


if __name__ == "__main__":
    main()
