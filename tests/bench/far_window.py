"""Windows far from their server run an item together: ``python -m tests.bench.far_window``.

The secretariat's, the Chair's and that of the display, each but the Chair's with the display's picture, at
150 ms to the server and back, in one program and on whatever platform Qt is told (offscreen unless
``QT_QPA_PLATFORM`` says otherwise). Prints the time of each act, the longest time without a
turn of the event loop meanwhile (goal: 0.1 s), and the time until the display showed who was given the floor.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests import postgres
from tests.acting.records import FIRST_DAY
from tests.bench.big_window import a_window, application, settle
from tests.meetings import new_meeting
from tests.shared.forwarder import forwarded
from tests.shared.room import forget, new_name
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.act import Act
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, podium, programme
from wgdesk.copies.sharing import share
from wgdesk.model import Lane
from wgdesk.storage.server.address import write_station
from wgdesk.storage.server.stations import CHAIR, DISPLAY, SECRETARIAT

AWAY = 0.075  # seconds, in each direction
BEAT = 5  # milliseconds
REST = 2.5  # seconds to wait for news of others' acts


class Pulse:
    """A timer that records the longest time between two beats."""

    def __init__(self) -> None:
        self._last, self.longest = time.monotonic(), 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def during(self, deed: Callable[[], object]) -> float:
        """Return the longest time without a beat while something is done and shown in both windows."""
        self._last, self.longest = time.monotonic(), 0.0
        deed()
        until = time.monotonic() + REST
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.001)
        self._beat()
        return self.longest


def meeting(record: Path) -> None:
    """Make a record with an open sitting and two items."""
    desk = Desk.create(record)
    new_meeting(desk, ordinal=9, first_day=FIRST_DAY, last_day=FIRST_DAY)
    sitting = desk.do(programme.add_sitting, day=FIRST_DAY)
    for title in ("Prevention", "Other matters"):
        desk.do(programme.add_item, title={"en": title, "ar": title})
    desk.do(programme.open_sitting, sitting_id=sitting)
    desk.close()


class Seen:
    """Records when the display first shows a name that has the floor."""

    def __init__(self, display: RecordWindow) -> None:
        self._screens, self._wanted, self._asked = display.screens(), "", 0.0
        self.after = 0.0  # seconds; 0: not seen
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(BEAT)

    def expect(self, name: str) -> None:
        """Watch for this name from now on."""
        self._wanted, self._asked, self.after = name, time.monotonic(), 0.0

    def _look(self) -> None:
        shown = self._screens.display
        if self._wanted and shown is not None and self._wanted in shown.shown.name:
            self.after, self._wanted = time.monotonic() - self._asked, ""


def run_item(secretariat: RecordWindow, chair: RecordWindow, display: RecordWindow) -> None:
    """Take an item up, hear four speakers added by the Chair's office, and finish it."""
    seen = Seen(display)
    pulse, waited = Pulse(), []
    live = secretariat.session.live

    def step(window: RecordWindow, act: Act[..., object], **given: object) -> object:
        made: list[object] = []
        asked = time.monotonic()

        def deed() -> None:
            made.append(window.session.made(act, **given))
            made.append(time.monotonic() - asked)

        longest = pulse.during(deed)
        waited.append(longest)
        print(f"{act.__name__:16} done after {made[1]:.2f} s, longest without a beat {longest:.3f} s")
        return made[0]

    sitting = live.programme.sittings[0].id
    item = live.programme.items[0].id
    taken = step(secretariat, programme.take_up, item_id=item, sitting_id=sitting)
    for number in range(4):
        guest = f"Guest {number}"
        request = step(chair, floor.ask_floor, sitting_id=sitting, guest=guest, lane=Lane.INVITED)
        seen.expect(guest)
        step(secretariat, floor.give_floor, request_id=request)
        print(f"{'':16} shown by the display after {seen.after:.2f} s")
        step(chair, podium.send_message, body=f"{guest} has three minutes")
        step(secretariat, floor.end_statement, request_id=request)
    step(secretariat, programme.finish_item, item_sitting_id=taken)
    print(f"the longest of all: {max(waited):.3f} s")


def main() -> None:
    """Measure and print."""
    name = new_name()
    with tempfile.TemporaryDirectory() as given, ExitStack() as open_ways:
        folder = Path(given)
        for one in ("WGDESK_CONFIG", "WGDESK_DATA"):
            os.environ[one] = given
        application()
        meeting(folder / "record.wgdesk")
        windows = []
        for station, address in share(folder / "record.wgdesk", postgres.server().admin(name)).items():
            if station in (SECRETARIAT, CHAIR, DISPLAY):
                far, _ = open_ways.enter_context(forwarded(address, AWAY))
                write_station(file := folder / f"{station}.wgstation", far)
                asked = time.monotonic()
                windows.append(a_window(folder, file, screens=station != CHAIR))
                print(f"{station}: open after {time.monotonic() - asked:.1f} s")
        for window in windows:
            window.show_panel("speakers")
            assert window.desk.reads_copy
        settle()
        run_item(*windows)
        for window in windows:
            window.close()
    forget(name)


if __name__ == "__main__":
    main()
