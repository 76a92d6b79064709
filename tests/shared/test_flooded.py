"""The display, which everybody in the room may have the login of, cannot fill the memory of the others."""

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from tests.programs import running
from tests.shared.room import ask, joined, shared
from wgdesk.acts import podium
from wgdesk.storage.server.address import write_station
from wgdesk.storage.server.engine import CHANNEL, COMPANY
from wgdesk.storage.server.stations import CHAIR, DISPLAY, SECRETARIAT

pytestmark = pytest.mark.slow  # the flood takes seconds

ROOT = Path(__file__).resolve().parents[2]
# On all channels that it could know: 300 MB in each statement.
FLOODS = [
    f"SELECT count(pg_notify('{channel}', repeat('x', 7900) || n)) FROM generate_series(1, 40000) AS n"
    for channel in (CHANNEL, f"{CHANNEL}{COMPANY}", COMPANY)
]


def test_a_flood_of_notifications_is_not_read(tmp_path: Path) -> None:
    with shared() as stations:
        write_station(tmp_path / "chair.wgstation", stations[CHAIR])
        command = [sys.executable, "-m", "tests.shared.flooded", str(tmp_path / "chair.wgstation")]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        with running(command, cwd=ROOT, **pipes) as station:
            assert station.stdin is not None
            assert station.stdout is not None
            assert station.stdout.readline() == "ready\n"

            def asked() -> tuple[int, int]:
                station.stdin.write("\n")
                station.stdin.flush()
                heard, megabytes = station.stdout.readline().split()
                return int(heard), int(megabytes)

            while not asked()[0]:
                pass
            _, before = asked()
            with psycopg.connect(**stations[DISPLAY].parameters(), autocommit=True) as display:
                for flood in FLOODS:
                    display.execute(flood.encode())
            heard, _ = asked()
            with joined(stations[SECRETARIAT]) as desk:
                desk.do(podium.send_message, body="Soon")
            while asked()[0] == heard:
                pass
            assert asked()[1] < before + 40
            station.stdin.close()


def test_the_display_does_not_see_the_name_of_the_channel() -> None:
    with shared() as stations:
        for what in (
            "to_jsonb(lock) ->> 'channel' FROM meeting_lock AS lock",
            "channel FROM wgdesk.meeting_lock",
        ):
            try:
                (found,) = ask(stations[DISPLAY], f"SELECT {what}")
            except (errors.InsufficientPrivilege, errors.UndefinedColumn):
                continue
            assert found == (None,)
