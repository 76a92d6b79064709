"""The secretariat and the Chair's office run an item together, each in a window of its own process."""

from __future__ import annotations

import json
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from tests import postgres
from tests.acting.records import check_all, replayed, rows
from tests.programs import running
from tests.shared.room import forget, new_name
from tests.ui.speakers_room import prepared, without_end
from wgdesk.acting.desk import Desk
from wgdesk.copies.sharing import fetch, share
from wgdesk.reads.queries.floor import floor
from wgdesk.storage.server.address import write_station
from wgdesk.storage.server.stations import CHAIR, SECRETARIAT

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]


class Station:
    """A process with the window of a station."""

    def __init__(self, programs: ExitStack, folder: Path, name: str, address: Any) -> None:
        home = folder / name
        home.mkdir()
        file = home / "s.wgstation"
        write_station(file, address)
        told = {"WGDESK_CONFIG": str(home), "WGDESK_DATA": str(home), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.shared.station_window", str(file), str(home)]
        self._program = programs.enter_context(
            running(command, cwd=ROOT, text=True, stdin=PIPE, stdout=PIPE, env={**os.environ, **told})
        )
        assert self._program.stdout is not None
        assert self._program.stdout.readline() == "ready\n"

    def tell(self, name: str, *given: str) -> str:
        """Send a command to the window; return what it shows afterwards."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps([name, *given]) + "\n")
        self._program.stdin.flush()
        answer: str = json.loads(self._program.stdout.readline())
        return answer

    def end(self) -> None:
        """Close the window."""
        assert self._program.stdin is not None
        self._program.stdin.close()
        assert self._program.wait() == 0


def test_two_stations_run_an_item(tmp_path: Path) -> None:
    content, facts = prepared(True)
    record, back, name = tmp_path / "record.wgdesk", tmp_path / "back.wgdesk", new_name()
    record.write_bytes(content)
    without_end(record, facts)
    stations = share(record, postgres.server().admin(name))
    try:
        with ExitStack() as programs:
            desk, chair = (Station(programs, tmp_path, one, stations[one]) for one in (SECRETARIAT, CHAIR))
            run_the_item(desk, chair)
            chair.end()
            desk.end()
        fetch(stations[SECRETARIAT], back)
    finally:
        forget(name)
    assert replayed(back) == rows(back)
    here = Desk.open(back)
    here.read(check_all)
    found = here.read(floor, facts.sitting, facts.item)
    assert len([one for one in found.requests if one.ended_at is not None]) == 2
    here.close()


def listed(shown: str) -> list[str]:
    """Return the waiting speakers from the texts of a window."""
    return shown.split("list: | ")[1].split(" | acts: ")[0].split(" | ")


def run_the_item(desk: Station, chair: Station) -> None:
    """The Chair adds a delegation and closes the list; the secretariat gives the floor and goes on."""
    first, second, *_ = listed(desk.tell("until", "list: | "))
    assert f"[Give the floor to {first}]" in chair.tell("until", f"list: | {first}")
    chair.tell("press", "Space")  # this would give the floor: refused there with a message
    chair.tell("until", "This station may not do that")
    chair.tell("add", "swit")
    desk.tell("until", "Switzerland")
    desk.tell("press", "N", "Space")
    desk.tell("until", "Clocks run here")
    shown = chair.tell("until", f"[Next: {second}]")
    assert listed(shown)[-1] == "Switzerland"
    chair.tell("until", "Clocks run at")
    chair.tell("press", "L")
    desk.tell("until", "Reopen the list")
    desk.tell("press", "N", "Space", "E")
    chair.tell("until", "2 statements")
