"""Four stations act while they and their server are killed: ``python -m tests.bench.stations_killed``.

``--acts``: the number of acts of each that must be acknowledged; ``--kills``: the number of kills meanwhile,
of the server and of a station alternately; ``--pause``: about the seconds between two acts of a near station.
Two stations are near (the secretariat and the Chair's office), one has a round trip of 150 ms, and the
connection of the fourth, which is near too, is cut now and then for some seconds. At the end: no acknowledged
act is lost, at most one speaker ever had the floor, the mirrors and a fetched record equal the server in
every table, and the refusals of acts of near stations because others act are counted, apart from those during
cuts of the fourth.
"""

from __future__ import annotations

import argparse
import json
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from threading import Condition, Event, Thread
from typing import Any

from tests import postgres
from tests.acting.records import check_all, everything, filled_copy, replayed, rows
from tests.programs import LONG_LIMIT, running
from tests.shared.forwarder import Forwarder, forwarded
from wgdesk.acting.desk import Desk
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import fetch, share
from wgdesk.storage.server.address import ServerAddress, write_station
from wgdesk.storage.server.stations import CHAIR, SECRETARIAT

ROOT = Path(__file__).resolve().parents[2]
AWAY = 0.075  # seconds, in each direction
CUT = 5.0  # seconds: longer than a station waits for an answer
AFTER_CUT = 8.0  # seconds after a cut until the server has ended the connection cut off in an act
CUT_EVERY = 100  # acts of that station
FOREVER = "1000000000"


class Station:
    """A station in a process of its own, which is started again after each kill."""

    def __init__(
        self,
        name: str,
        address: ServerAddress,
        folder: Path,
        acts: int,
        *,
        far: bool = False,
        pause: float = 0,
    ) -> None:
        self.name, self._file, self._acts = name, folder / f"{name}.wgstation", acts
        write_station(self._file, address)
        self.mirror = folder / f"{name}.wgdesk" if far else None
        self._pause = pause
        self.promised: list[str] = []
        self.took: list[float] = []
        self.heard: Counter[str] = Counter()
        self.busy_at: list[float] = []
        self._started = 0

    def work(self, changed: Condition, there: Event) -> None:
        """Act until all is done; call ``changed`` after each act. ``there`` is set while the server runs."""
        while not self.is_done:
            self._started += 1
            command = [sys.executable, "-m", "tests.shared.acting_station", str(self._file)]
            command += [str(self._started), FOREVER, str(self.mirror or ""), str(self._pause)]
            pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
            with running(command, limit=LONG_LIMIT, cwd=ROOT, **pipes) as self._program:
                for line in self._program.stdout:
                    if line.endswith("\n"):  # an incomplete line does not count
                        self._hear(line.split(), changed, there)
                    if self.is_done:
                        self.kill()
            if self._program.returncode != -signal.SIGKILL:
                raise RuntimeError(f"{self.name} ended by itself")

    def _hear(self, words: list[str], changed: Condition, there: Event) -> None:
        with changed:
            if len(words) == 2:
                self.promised.append(words[0])
                self.took.append(float(words[1]))
            else:
                self.heard[words[0]] += 1
            changed.notify_all()
        if words == ["busy"]:
            self.busy_at.append(time.monotonic())
        elif words == ["gone"]:
            there.wait()
            self._program.stdin.write("\n")
            self._program.stdin.flush()

    @property
    def is_done(self) -> bool:
        """Return whether all its acts are acknowledged."""
        return len(self.promised) >= self._acts

    def kill(self) -> None:
        """Kill the process; it is started again unless all its acts are done."""
        self._program.kill()


class Run:
    """The stations at work on one server."""

    def __init__(self, server: postgres.Server, stations: list[Station], cut: Forwarder) -> None:
        self._server, self.stations, self._way = server, stations, cut
        self._changed, self._there = Condition(), Event()
        self._there.set()
        self.cuts: list[tuple[float, float]] = []
        self.kills: Counter[str] = Counter()
        self.killed_at: list[float] = []

    def until(self, acts: int, kills: int) -> None:
        """Have each station do its acts; kill and cut meanwhile."""
        work = [Thread(target=one.work, args=(self._changed, self._there)) for one in self.stations]
        work.append(Thread(target=self._cut_again, args=(acts,)))
        for one in work:
            one.start()
        for number in range(kills):
            self._wait_for(acts * len(self.stations) * (number + 1) // (kills + 1))
            self._kill(number)
        for one in work:
            one.join()

    def _wait_for(self, acts: int) -> None:
        with self._changed:
            self._changed.wait_for(lambda: sum(len(one.promised) for one in self.stations) >= acts)

    def _kill(self, number: int) -> None:
        if number % 2 == 0:
            self._there.clear()
            self._server.kill()
            self._server.start()
            self._there.set()
            self.kills["server"] += 1
        else:
            at_work = [one for one in self.stations if not one.is_done]
            one = at_work[number // 2 % len(at_work)]
            one.kill()
            self.kills[one.name] += 1
        self.killed_at.append(time.monotonic())
        print(f"kill {number + 1}: {[len(one.promised) for one in self.stations]}", flush=True)

    def _cut_again(self, acts: int) -> None:
        one = self.stations[-1]
        for done in range(CUT_EVERY, acts, CUT_EVERY):
            with self._changed:
                self._changed.wait_for(lambda done=done: len(one.promised) >= done)  # type: ignore[misc]
            began = time.monotonic()
            self._way.cut()
            time.sleep(CUT)
            self._way.mend()
            self.cuts.append((began, time.monotonic() + AFTER_CUT))

    def is_cut(self, at: float) -> bool:
        """Return whether the connection was cut at a time, or the server had not noticed its end yet."""
        return any(began <= at <= ended for began, ended in self.cuts)


def judged(run: Run, addresses: Mapping[str, ServerAddress], folder: Path) -> None:
    """Check the record on the server and print the results. Raises AssertionError if anything is wrong."""
    fetched = folder / "fetched.wgdesk"
    fetch(addresses[SECRETARIAT], fetched)
    there = everything(fetched)
    journal = there["journal"]
    promised = [uid for one in run.stations for uid in one.promised]
    lost = set(promised) - {row["uid"] for row in journal.values()}
    print(f"acknowledged {len(promised)}, in the journal {len(journal)}, lost {len(lost)}")
    print(f"statements at a time: {most_at_once(there)}")
    differing = [
        name for name, rows_there in everything(addresses[SECRETARIAT]).items() if rows_there != there[name]
    ]
    for station in run.stations:
        if station.mirror is not None:
            mirror = Mirror(addresses[SECRETARIAT], station.mirror)
            mirror.renew()
            mirror.close()
            differing += [name for name, found in everything(station.mirror).items() if found != there[name]]
    print(f"tables that differ: {differing}")
    whole = sorted(journal) == list(range(1, len(journal) + 1)) and replayed(fetched) == rows(fetched)
    print(f"the journal is whole and makes the record: {whole}")
    desk = Desk.open(fetched)
    desk.read(check_all)
    desk.close()
    assert not lost
    assert not differing
    assert whole
    assert most_at_once(there) <= 1


def most_at_once(there: Mapping[str, Mapping[int, Mapping[str, Any]]]) -> int:
    """Return the greatest number of statements in progress at a time, after any act of the journal."""
    open_now: set[int] = set()
    begun: dict[int, tuple[Any, Any]] = {}
    most, changes = 0, sorted(there["journal_change"].values(), key=lambda row: (row["journal_id"], row["n"]))
    for at, change in enumerate(changes):
        if change["table"] == "request":
            key, now = change["row"], json.loads(change["now"])
            before = begun.get(key, (None, None))
            begun[key] = (now.get("begun_at", before[0]), now.get("ended_at", before[1]))
            if change["kind"] == "delete":
                begun[key] = (None, None)
            open_now.discard(key)
            if begun[key][0] is not None and begun[key][1] is None:
                open_now.add(key)
        if at + 1 == len(changes) or changes[at + 1]["journal_id"] != change["journal_id"]:
            most = max(most, len(open_now))
    return most


def report(run: Run) -> None:
    """Print what happened to the stations."""
    print(f"kills: {dict(run.kills)}, cuts {len(run.cuts)}")
    for one in run.stations:
        outside = sum(not run.is_cut(at) for at in one.busy_at)
        times = sorted(one.took)
        print(
            f"{one.name:12} {len(times):5} acts, median {statistics.median(times):.3f} s,"
            f" 99 in 100 {times[len(times) * 99 // 100]:.3f} s, longest {times[-1]:.3f} s;"
            f" busy {outside}, while a way was cut {len(one.busy_at) - outside};"
            f" server gone {one.heard['gone']}"
        )
        for at in one.busy_at:
            since = min((at - kill for kill in run.killed_at if kill <= at), default=0)
            print(f"  busy {since:.1f} s after a kill, cut {run.is_cut(at)}")


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--acts", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--pause", type=float, default=0.5)
    asked = parser.parse_args()
    server = postgres.Server(
        settings="-c max_connections=60"
    )  # acknowledges only what is flushed to the disk
    with ExitStack() as stack:
        stack.callback(server.remove)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        with filled_copy() as path:
            addresses = share(path, server.admin("meeting"))
        secretariat = addresses[SECRETARIAT]
        far, _ = stack.enter_context(forwarded(secretariat, AWAY))
        cut, way = stack.enter_context(forwarded(secretariat))
        near: dict[str, Any] = {"acts": asked.acts, "pause": asked.pause}
        stations = [
            Station("near", secretariat, folder, **near),
            Station("chair", addresses[CHAIR], folder, **near),
            Station("far", far, folder, asked.acts, far=True),
            Station("cut", cut, folder, **near),
        ]
        run, began = Run(server, stations, way), time.monotonic()
        run.until(asked.acts, asked.kills)
        print(f"{time.monotonic() - began:.0f} s")
        report(run)
        judged(run, addresses, folder)


if __name__ == "__main__":
    main()
