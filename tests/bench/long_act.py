"""A station takes a list of 5,000 people while another acts: ``python -m tests.bench.long_act``.

Prints the time it takes, the longest time of an act of the Chair's office meanwhile, and the number of its
acts that were refused (goals: a second, none). ``--far``: the station has a round trip of 150 ms.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from random import Random
from threading import Thread

from tests.bench.rosters import people
from tests.programs import running
from tests.rosters.workbooks import sheet_of, write_book
from tests.shared.forwarder import forwarded
from tests.shared.room import shared
from wgdesk.acting.desk import Desk
from wgdesk.acts.participant_list import take_roster
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.roster import roster
from wgdesk.rosters.columns import guess
from wgdesk.rosters.known_names import matcher
from wgdesk.rosters.list_preview import RecordFacts, RosterEntry, preview
from wgdesk.rosters.read_table import read_table
from wgdesk.storage.server.address import write_station
from wgdesk.storage.server.joining import join

ROOT = Path(__file__).resolve().parents[2]
AWAY = 0.075  # seconds, in each direction


def entries(desk: Desk, folder: Path, rows: int) -> list[RosterEntry]:
    """Return the changes of a list of ``count`` people."""
    table = read_table(write_book(folder / "list.xlsx", {"s": sheet_of(people(Random(1), rows))}))
    facts = RecordFacts(desk.read(roster), desk.read(attendance))
    known = matcher(facts.roster)
    return preview(table, guess(table, known), {}, facts, known).entries


class Chair:
    """The Chair's office, acting without a pause in a process of its own."""

    def __init__(self, file: Path, stack: ExitStack) -> None:
        command = [sys.executable, "-m", "tests.shared.acting_station", str(file), "1", "1000000000"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self._program = stack.enter_context(running(command, cwd=ROOT, **pipes))
        self._program.stdout.readline()
        self.took: list[float] = []
        self.refused = 0
        self._hears = Thread(target=self._hear)
        self._hears.start()

    def _hear(self) -> None:
        for line in self._program.stdout:
            words = line.split()
            if len(words) == 2:
                self.took.append(float(words[1]))
            else:
                self.refused += 1

    def end(self) -> None:
        """Stop acting."""
        self._program.kill()
        self._hears.join()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=5_000)
    parser.add_argument("--far", action="store_true")
    asked = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stations = stack.enter_context(shared())
        write_station(folder / "chair.wgstation", stations["chair"])
        address = stations["secretariat"]
        if asked.far:
            address, _ = stack.enter_context(forwarded(address, AWAY))
        # As windows do, near or far: such an act is done in the mirror first.
        desk = far_desk(join(address, SCHEMA), Mirror(address, folder / "mirror.wgdesk"))
        found = entries(desk, folder, asked.rows)
        chair = Chair(folder / "chair.wgstation", stack)
        time.sleep(3)
        alone, began = len(chair.took), time.monotonic()
        desk.do(take_roster, source="list", entries=found)
        took = time.monotonic() - began
        time.sleep(2)
        chair.end()
        desk.close()
    before, meanwhile = chair.took[:alone], chair.took[alone:]
    print(f"{asked.rows} people taken in within {took:.2f} s")
    print(f"the Chair alone: {len(before)} acts, the longest {max(before):.3f} s")
    print(f"the Chair: {len(meanwhile)} acts, the longest {max(meanwhile):.3f} s, {chair.refused} refused")


if __name__ == "__main__":
    main()
