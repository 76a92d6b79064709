"""No station can exhaust the memory of others, least of all the display, whose login many may have."""

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
# 300 MB per statement.
FLOOD = "SELECT count(pg_notify({}, repeat('x', 7900) || n)) FROM generate_series(1, 40000) AS n"
# On all channels that the display could know, and on those that other stations know.
UNKNOWN = [f"'{channel}'" for channel in (CHANNEL, f"{CHANNEL}{COMPANY}", COMPANY)]
KNOWN = [f"(SELECT channel || '{ending}' FROM meeting_lock)" for ending in ("", COMPANY)]


@pytest.mark.parametrize(("station", "channels"), [(DISPLAY, UNKNOWN), (CHAIR, KNOWN)])
def test_a_flood_of_notifications_does_not_exhaust_memory(
    tmp_path: Path, station: str, channels: list[str]
) -> None:
    with shared() as stations:
        write_station(tmp_path / "chair.wgstation", stations[CHAIR])
        command = [sys.executable, "-m", "tests.shared.flooded", str(tmp_path / "chair.wgstation")]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        with running(command, cwd=ROOT, **pipes) as flooded:
            assert flooded.stdin is not None
            assert flooded.stdout is not None
            assert flooded.stdout.readline() == "ready\n"

            def asked() -> tuple[int, int]:
                flooded.stdin.write("\n")
                flooded.stdin.flush()
                heard, megabytes = flooded.stdout.readline().split()
                return int(heard), int(megabytes)

            while not asked()[0]:
                pass
            _, before = asked()
            with psycopg.connect(**stations[station].parameters(), autocommit=True) as flooding:
                for channel in channels:
                    flooding.execute(FLOOD.format(channel).encode())
            heard, _ = asked()
            with joined(stations[SECRETARIAT]) as desk:
                desk.do(podium.send_message, body="Soon")
            while asked()[0] == heard:
                pass
            assert asked()[1] < before + 40
            flooded.stdin.close()


def test_the_display_cannot_see_the_name_of_the_channel() -> None:
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
