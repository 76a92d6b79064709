"""A screen reader finds the context button by its Arabic name, on a real screen, and presses it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.at_spi.conftest import SYSTEM_PYTHON
from tests.programs import run_program, running
from wgdesk.acting.desk import Desk
from wgdesk.acts.programme import add_sitting
from wgdesk.acts.setup import edit_meeting
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.record import whole_record

READER = Path(__file__).with_name("reader.py")
# On a bus of its own, runs the program until the reader has finished.
SCRIPT = 'export DISPLAY=:"$1"; "$2" -m ui.app open "$3" & "$4" "$5" "$6"; done=$?; kill $!; wait; exit $done'


@pytest.fixture
def screen() -> Iterator[str]:
    """The number of a virtual screen."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with running(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as xvfb:
        assert xvfb.stdout is not None
        yield xvfb.stdout.readline().strip()
        xvfb.terminate()


@pytest.mark.sampled
def test_the_context_button_is_pressed_by_its_name(tmp_path: Path, screen: str) -> None:
    record = tmp_path / "record.wgdesk"
    import_file(resource("demo", "meeting.json"), record)
    desk = Desk.open(record)
    meeting = desk.read(programme)
    # On another day than planned the program would ask first.
    today = datetime.now(ZoneInfo(meeting.zone)).date()
    desk.do(edit_meeting, meeting_id=desk.read(whole_record).meeting.id, last_day=today)
    sitting = desk.do(add_sitting, day=today)
    (tmp_path / "settings.toml").write_text('panel = "speakers"\n', "utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "WGDESK_CONFIG": str(tmp_path),
        "WGDESK_DATA": str(tmp_path),
    }
    name = "افتتاح الجلسة السابعة"
    given = (screen, sys.executable, record, SYSTEM_PYTHON, READER, name)
    bus = ["dbus-run-session", "--", "sh", "-c", SCRIPT, "sh", *map(str, given)]
    told = run_program(bus, env=environment, check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    opened = next(one for one in desk.read(programme).sittings if one.id == sitting)
    assert opened.is_open
    desk.close()
