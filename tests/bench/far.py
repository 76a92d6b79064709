"""A station far from its server, beside a near one: ``python -m tests.bench.far``.

The ten commonest acts with a round trip of 150 ms: the time of each, and the longest that others had to wait
for their turn meanwhile (goal: 0.1 s). Then the same on a desk that queries the server for everything.
Finally the Chair's office, which is near, acts without a pause while the far station acts too: the number of
its acts that were refused (goal: none), and the longest time of an act.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import psycopg

from tests import postgres
from tests.bench.acts import STEPS, Meeting
from tests.shared.forwarder import forwarded
from tests.shared.room import forget, joined, new_name
from wgdesk.acting.desk import Desk
from wgdesk.acts import podium, setup
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import share
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.joining import join

AWAY = 0.075  # seconds, in each direction
ROUNDS = 5

Step = Callable[[Meeting], object]


def message(meeting: Meeting) -> None:
    """Send a message to the podium."""
    meeting.desk.do(podium.send_message, body=f"{time.monotonic()}")


def limit(meeting: Meeting) -> None:
    """Set a time limit."""
    meeting.desk.do(setup.set_option, name="limit_state", value=str(60 + int(time.monotonic()) % 900))


TEN: tuple[Step, ...] = (*STEPS, message, limit)


class Turn:
    """Takes a turn again and again, and records how long it had to wait."""

    def __init__(self, admin: ServerAddress) -> None:
        self._raw = psycopg.connect(**admin.parameters(), autocommit=True)
        self._end, self.longest = Event(), 0.0
        self._thread = Thread(target=self._take)
        self._thread.start()

    def _take(self) -> None:
        while not self._end.is_set():
            asked = time.monotonic()
            self._raw.execute("SELECT FROM wgdesk.meeting_lock FOR UPDATE")
            self.longest = max(self.longest, time.monotonic() - asked)
            time.sleep(0.002)

    def close(self) -> None:
        """End."""
        self._end.set()
        self._thread.join()
        self._raw.close()


def measured(meeting: Meeting, admin: ServerAddress) -> None:
    """Print the time of each of the ten acts, and how long others waited."""
    took: dict[str, list[float]] = {step.__name__: [] for step in TEN}
    waited = dict.fromkeys(took, 0.0)
    for number in range(ROUNDS + 1):
        for step in TEN:
            with closing(Turn(admin)) as turn:
                asked = time.monotonic()
                step(meeting)
                if number:  # until then, SQLAlchemy is still compiling
                    took[step.__name__].append(time.monotonic() - asked)
                    waited[step.__name__] = max(waited[step.__name__], turn.longest)
    for name, times in took.items():
        print(f"{name:12} {statistics.median(times):6.2f} s, others waited at most {waited[name]:6.3f} s")


def beside(meeting: Meeting, chair: Desk) -> None:
    """Print how the far station's acts affect the near one."""
    times, refused, end = list[float](), 0, Event()

    def act() -> None:
        while not end.is_set():
            message(meeting)

    far = Thread(target=act)
    far.start()
    until = time.monotonic() + 20
    while time.monotonic() < until:
        asked = time.monotonic()
        try:
            chair.do(podium.send_message, body=f"From the Chair {asked}")
        except Trouble:
            refused += 1
        times.append(time.monotonic() - asked)
        time.sleep(0.3)
    end.set()
    far.join()
    print(f"the Chair: {len(times)} acts, {refused} refused, the longest {max(times):.3f} s")


def main() -> None:
    """Measure and print."""
    name = new_name()
    admin = postgres.server().admin(name)
    with tempfile.TemporaryDirectory() as folder:
        meeting = Meeting(Path(folder) / "record.wgdesk", 100, 1_000)
        meeting.desk.close()
        stations = share(Path(folder) / "record.wgdesk", admin)
        with forwarded(stations["secretariat"], AWAY) as (address, _), joined(stations["chair"]) as chair:
            mirror = Mirror(address, Path(folder) / "mirror.wgdesk")
            meeting.desk = far_desk(join(address, SCHEMA), mirror)
            print("worked out in the mirror, and sent")
            measured(meeting, admin)
            beside(meeting, chair)
            print("asked of the server, statement by statement")
            meeting.desk.close()
            mirror.close()
            meeting.desk = Desk.join(address)
            measured(meeting, admin)
            meeting.desk.close()
    forget(name)


if __name__ == "__main__":
    main()
