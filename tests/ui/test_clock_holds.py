"""A statement's clock stays exact whatever happens to the program and the machine's clocks."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.programs import running
from tests.ui.conftest import bare
from tests.ui.machine import Machine
from tests.ui.speakers_room import START, K, Room, in_room, open_sheet, prepared, without_end
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.setup import edit_meeting
from wgdesk.clock import SteadyClock

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]
SetZone = Callable[[str], None]


@pytest.fixture
def set_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetZone]:
    """Set the time zone of this process, and reset it afterwards."""

    def given(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield given
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def machine() -> Machine:
    return Machine(START + timedelta(minutes=1))


@pytest.fixture
def room(app: AppContext, tmp_path: Path, qtbot: QtBot, machine: Machine) -> Iterator[Room]:
    """Portugal has used one of its three minutes, on a machine whose clocks the test sets."""
    for made in in_room(app, tmp_path, qtbot):
        made.window.desk.clock = machine.clock()
        for key in (K.Key_N, K.Key_Space):
            made.key(key)
        machine.go_on(60)
        assert shown(made) == "٢:٠٠"
        yield made


def shown(room: Room) -> str:
    """Return what the panel's clock shows after a tick."""
    room.panel.live.second.emit()
    return room.panel.now.timer.clock.text


def test_time_asleep_counts_as_speaking_time(room: Room, machine: Machine) -> None:
    machine.go_on(3600)  # without a tick
    assert shown(room) == "−٥٨:٠٠"


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-3), timedelta(days=400)])
def test_setting_the_wall_clock_moves_no_statement(room: Room, machine: Machine, jump: timedelta) -> None:
    machine.wall += jump
    assert shown(room) == "٢:٠٠"
    assert room.panel.banner.text  # the jump is reported
    machine.go_on(30)
    assert shown(room) == "١:٣٠"
    room.key(K.Key_E)
    spoken = room.of("PRT")
    assert spoken.begun_at is not None
    assert spoken.ended_at == spoken.begun_at + timedelta(seconds=90)


def test_changing_the_time_zone_of_the_machine_moves_nothing(
    room: Room, machine: Machine, set_zone: SetZone
) -> None:
    for zone in ("Asia/Tokyo", "America/New_York"):
        set_zone(zone)
        assert shown(room) == "٢:٠٠"
    open_sheet(room, "PRT")
    assert bare(room.panel.details.times.begun.text()) == "١٠:٠١:٠٠"  # in Vienna
    assert room.panel.banner.text == ""


def test_changing_the_time_zone_of_the_meeting_moves_only_the_hours_shown(
    room: Room, machine: Machine
) -> None:
    meeting = room.panel.live.programme.meeting_id
    room.window.desk.do(edit_meeting, meeting_id=meeting, zone="Asia/Amman")
    assert shown(room) == "٢:٠٠"
    open_sheet(room, "PRT")
    assert bare(room.panel.details.times.begun.text()) == "١١:٠١:٠٠"


# -- killed and opened again -------------------------------------------------------------------------------


def killed(record: Path, settings: Path, zone: str) -> datetime:
    """Kill a real window with a running clock; return when the clock started."""
    prepared_record, facts = prepared(True)
    record.write_bytes(prepared_record)
    without_end(record, facts)
    settings.mkdir()
    command = [sys.executable, "-m", "tests.ui.killed_window", str(record), str(settings)]
    environment = {**os.environ, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"}
    with running(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        begun = datetime.fromisoformat(program.stdout.readline().strip())
        program.send_signal(signal.SIGKILL)
        assert program.wait() == -signal.SIGKILL
    return begun


@pytest.mark.parametrize(("later", "text"), [(61, "١:٥٩"), (7_261, "−١:٥٨:٠١"), (-3_600, "٣:٠٠")])
def test_a_clock_runs_on_while_the_program_is_dead(
    app: AppContext, tmp_path: Path, qtbot: QtBot, set_zone: SetZone, later: int, text: str
) -> None:
    record = tmp_path / "record.wgdesk"
    begun = killed(record, tmp_path / "settings", "Asia/Tokyo")
    set_zone("America/New_York")
    app.clock = SteadyClock(lambda: begun + timedelta(seconds=later), lambda: 0.0)
    window = RecordWindow(app, record)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    panel = window.show_panel("speakers")
    speaking = panel.live.floor.speaking
    assert speaking is not None
    assert speaking.begun_at == begun
    assert panel.now.timer.clock.text == text
    panel.commands.end()
    (ended,) = [one for one in panel.live.floor.finished if one.id == speaking.id]
    assert ended.ended_at == begun + timedelta(seconds=max(later, 0))
