"""The window of a shared record: it follows other stations, and says when the server is lost."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from tests import postgres
from tests.shared.forwarder import forwarded
from tests.shared.room import forget, joined, new_name
from tests.ui.conftest import bare
from ui.dialogs.ask import Ask
from ui.panels.documents.documents_panel import DocumentsPanel
from ui.program.named_record import path_of
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.state.panel_table import AT_SIDE
from ui.windows.record.record_window import RecordWindow
from ui.windows.record.shared_record import SharedRecord
from wgdesk.acting.journal import last_entry
from wgdesk.acts import outcome, podium, statements
from wgdesk.acts.programme import add_sitting, open_sitting
from wgdesk.copies.backup import copies, is_rehearsal
from wgdesk.copies.sharing import share
from wgdesk.errors import Refused, Trouble
from wgdesk.storage.server import engine
from wgdesk.storage.server.address import read_station, write_station
from wgdesk.storage.server.stations import STATIONS

pytestmark = pytest.mark.sampled


@pytest.fixture
def stations(record: Path, tmp_path: Path) -> Iterator[dict[str, Path]]:
    """The connection files of a shared demonstration."""
    name, files = new_name(), {one: tmp_path / f"meeting-{one}.wgstation" for one in STATIONS}
    for station, address in share(record, postgres.server().admin(name)).items():
        write_station(files[station], address)
    yield files
    forget(name)


def opened(app: AppContext, path: Path, qtbot: QtBot) -> RecordWindow:
    window = RecordWindow(app, path)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    return window


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_window_names_its_station(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot, lang: str
) -> None:
    app.change(language=lang)
    window = opened(app, stations["chair"], qtbot)
    told = app.speech.say("station-chair")
    assert told in window.bar._place.text()
    assert window.session.live.ready
    window.close()


def test_the_window_follows_acts_of_other_stations(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = opened(app, stations["secretariat"], qtbot)
    heard: list[str] = []
    window.bridge.news.connect(lambda news: heard.append(news.act))
    with joined(read_station(stations["chair"])) as chair:
        qtbot.waitUntil(lambda: chair.do(podium.send_message, body="Soon") and "send_message" in heard)
    window.close()


def test_a_sitting_of_a_shared_record_is_rehearsed_on_a_local_copy(
    program: Program, stations: dict[str, Path], qtbot: QtBot
) -> None:
    program.open(stations["secretariat"])
    window = program.records[stations["secretariat"].resolve()]
    qtbot.waitUntil(lambda: window.session.live.ready)
    sitting = window.desk.do(add_sitting, day=window.session.live.programme.last_day)
    newest = window.desk.read(last_entry)
    assert not window.session.do(open_sitting, sitting_id=sitting)  # long after the planned day
    (question,) = window.findChildren(Ask)
    say = window.app.speech.say
    answers = question.findChildren(QPushButton)
    next(one for one in answers if bare(say("day-rehearse")) in bare(one.accessibleName())).click()
    (path,) = [path for path in program.records if is_rehearsal(path)]
    rehearsal = program.records[path]
    qtbot.waitUntil(lambda: rehearsal.session.live.ready)
    assert any(one.id == sitting for one in rehearsal.session.live.programme.sittings)  # everything is there
    assert rehearsal.session.do(open_sitting, sitting_id=sitting)
    assert window.desk.read(last_entry) == newest
    for one in (rehearsal, window):
        one.close()


def test_an_act_reserved_to_another_station_is_refused_in_words(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = opened(app, stations["chair"], qtbot)
    assert not window.session.do(outcome.add_cluster, heading={"en": "x"})
    assert bare(window.panel.banner.text) == bare(app.speech.told(Refused("not-this-station")))
    # Of some acts only the server knows in which rows this station may do them.
    spoken = next(one.id for one in window.session.live.floor.requests if one.begun_at is not None)
    assert not window.session.do(statements.note_statement, request_id=spoken, note="x")
    name = read_station(stations["chair"]).database
    assert bare(window.panel.banner.text) == bare(app.speech.told(Trouble("server-forbids", name=name)))
    window.close()


OFF = {  # by panel: buttons off at the Chair's station, and at the Rapporteur's
    "speakers": (("now.go", "now.end", "now.timer.more"), ("now.go", "list_card._box", "head.turn")),
    "sittings": (("present_card.go", "lists.sittings.add"), ("present_card.go", "lists.sittings.add")),
    "documents": (("_add",), ("_add",)),
    "deliberations": (("_add",), ()),
    "recommendations": (("_add", "_new_cluster", "form._adopt"), ("_all", "form._adopt")),
    "report": (("missing.block_card.edit",), ()),
}
ON = {  # and those that are on
    "speakers": (("list_card._box", "now.note"), ()),
    "deliberations": ((), ("_add",)),
    "recommendations": ((), ("_add", "_new_cluster")),
    "report": ((), ("missing.block_card.edit",)),
}


def part(panel: QWidget, path: str) -> QWidget:
    """Return the part of a panel at a dotted path of attributes."""
    found: Any = panel
    for name in path.split("."):
        found = found[name] if isinstance(found, dict) else getattr(found, name)
    assert isinstance(found, QWidget)
    return found


def test_endless_notifications_of_a_station_stop_no_window(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    """Even a station that only shows the record can send them. Real acts are still seen."""
    window, told = opened(app, stations["secretariat"], qtbot), list[str]()
    window.bridge.news.connect(lambda news: told.append(news.act))
    asked: list[str] = []
    event.listen(window.desk._engine, "after_cursor_execute", lambda *given: asked.append(given[2]))
    with joined(read_station(stations["chair"])) as chair:
        for n in range(300):
            window.file._heard.emit()
            if n == 200:
                chair.do(podium.send_message, body="Now")
        assert len([one for one in asked if "FROM journal" in one]) < 30
        qtbot.waitUntil(lambda: told == ["send_message"])
    window.close()


@pytest.mark.parametrize(
    ("at", "station"), [(0, "chair"), pytest.param(1, "rapporteur", marks=pytest.mark.slow)]
)
def test_controls_a_station_may_not_use_are_off_and_say_why(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot, at: int, station: str
) -> None:
    window = opened(app, stations[station], qtbot)
    for name, off in OFF.items():
        panel = window.show_panel(name)
        for path in off[at]:
            widget = part(panel, path)
            widget.setEnabled(True)  # as its panel does when it follows the meeting
            assert not widget.isEnabled(), (name, path)
            assert widget.accessibleDescription() == app.speech.say("refused-not-this-station")
        for path in ON.get(name, ((), ()))[at]:
            assert part(panel, path).accessibleDescription() == "", (name, path)
    documents = window.show_panel("documents")
    assert isinstance(documents, DocumentsPanel)
    assert documents.fields.findChildren(QComboBox)
    assert not any(one.isEnabled() for one in documents.fields.findChildren(QComboBox))
    tip = part(window.show_panel("speakers"), "now.go")
    asked = QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), tip.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(tip, asked)
    assert app.speech.say("refused-not-this-station") in QToolTip.text()
    window.close()


def test_a_station_opens_one_window_per_machine(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = opened(app, stations["chair"], qtbot)
    with pytest.raises(Trouble, match="record-held"):
        RecordWindow(app, stations["chair"])
    window.close()
    opened(app, stations["chair"], qtbot).close()


def test_a_copy_is_made_locally_and_never_restored_over_the_server(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    program = Program(app)
    program.open(stations["secretariat"])
    window = program.records[stations["secretariat"]]
    qtbot.waitUntil(lambda: window.session.live.ready)
    window.copies.keep()  # as its timer does soon after opening
    folder = window.copies.folder
    assert folder is not None
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    (made,) = copies(folder)
    with joined(read_station(stations["chair"])) as chair:
        chair.do(podium.send_message, body="Later")
    program.restore(window.path, made.path)
    told = app.speech.told(Refused("shared-not-restored"))
    assert window.panel.banner.text == told
    assert window.isVisible()
    window.close()


def test_the_display_shows_the_meeting_and_keeps_no_file_of_it(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = opened(app, stations["display"], qtbot)
    for name in AT_SIDE:
        window.show_panel(name)
    screens = window.screens()
    screens.toggle_display()
    assert screens.display is not None
    assert screens.display.isVisible()
    window.copies.keep()
    assert window.copies.folder is not None
    assert copies(window.copies.folder) == ()
    assert not window.session.do(podium.send_message, body="x")
    window.close()


def test_a_server_address_opens_without_a_file_and_drops_its_password(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    there = read_station(stations["chair"])
    path = path_of(f"postgresql://{there.user}@/{there.database}?host={there.host}")
    assert read_station(path) == replace(there, password="")
    window = opened(app, path, qtbot)
    assert window.session.live.ready
    window.close()
    assert path_of("meeting.wgdesk") == Path("meeting.wgdesk")


@pytest.mark.slow
def test_the_window_says_when_the_server_is_lost_and_goes_on_when_it_is_back(
    app: AppContext, record: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own = postgres.Server(settings="-c max_connections=20")
    path = tmp_path / "s.wgstation"
    try:
        write_station(path, share(record, own.admin("meeting"))["secretariat"])
        window = opened(app, path, qtbot)
        with qtbot.capture_exceptions() as caught:  # faults of reads go to the crash watch
            own.stop()
            qtbot.waitUntil(lambda: bool(window.panel.banner.text))
            gone = app.speech.told(Trouble("server-gone", name="meeting"))
            assert bare(window.panel.banner.text) == bare(gone)
            assert not window.session.do(podium.send_message, body="Lost")
            own.start()
        assert {one.key for _, one, _ in caught} <= {"server-gone"}
        back = bare(app.speech.say("shared-back", name="meeting"))
        qtbot.waitUntil(lambda: bare(window.panel.banner.text) == back)
        assert window.session.do(podium.send_message, body="Found")
        window.close()
    finally:
        own.remove()


STALLS = """
CREATE FUNCTION stall() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); RETURN NEW; END';
CREATE CONSTRAINT TRIGGER stall AFTER INSERT ON wgdesk.journal DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION stall();
"""


@pytest.mark.slow
def test_an_act_that_may_not_have_been_saved_is_reported_as_such(
    app: AppContext, stations: dict[str, Path], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server hangs while it should save the act, and then the network fails.

    That the connection was lost for a moment before, and came back, says nothing about the act.
    """
    monkeypatch.setattr(engine, "BEAT_ANSWER", 60.0)  # so that a busy machine does not pass for a lost server
    path, there = tmp_path / "forwarded.wgstation", read_station(stations["secretariat"])
    with forwarded(there) as (address, way):
        write_station(path, address)
        window = opened(app, path, qtbot)
        record = window.file
        assert isinstance(record, SharedRecord)
        with psycopg.connect(**postgres.server().admin(there.database).parameters()) as raw:
            raw.execute(STALLS)
        unsure = bare(app.speech.told(Trouble("server-gone-unsure", name=there.database)))
        assert not window.session.do(podium.send_message, body="Perhaps")
        assert bare(window.panel.banner.text) == unsure
        record._back.emit(record.station.link.returns)  # reports of the connection while waiting for the act
        assert bare(window.panel.banner.text) == unsure
        window.panel.banner.hide()
        with qtbot.capture_exceptions() as caught:  # faults of reads go to the crash watch
            way.hang_up()
            qtbot.waitUntil(lambda: window.panel.banner.isVisible())
            assert bare(window.panel.banner.text) == unsure
            window.close()
        assert {one.key for _, one, _ in caught} <= {"server-gone"}


def test_the_secretariat_may_go_on_alone_when_acts_are_blocked_for_any_reason(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    """The connection is up, but another station does not finish its act."""
    window = opened(app, stations["secretariat"], qtbot)
    record = window.file
    assert isinstance(record, SharedRecord)
    qtbot.waitUntil(lambda: record.station.may_go_alone)
    with closing(psycopg.connect(**read_station(stations["chair"]).parameters())) as stuck:
        stuck.execute("SELECT begin_act('send_message')")
        assert not window.session.do(podium.send_message, body="Soon")
    go = app.speech.say("alone-go")
    (offered,) = (one for one in window.panel.banner.findChildren(QPushButton) if one.text() == go)
    assert offered.isVisible()
    assert window.session.do(podium.send_message, body="Now")  # the loss was momentary
    window.close()


@pytest.mark.slow
def test_changes_missed_while_the_connection_was_cut_are_read_afterwards(
    app: AppContext, stations: dict[str, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "forwarded.wgstation"
    with forwarded(read_station(stations["chair"])) as (address, way):
        write_station(path, address)
        window = opened(app, path, qtbot)
        live = window.session.live
        before = live.floor
        assert before.requests
        way.cut()
        with pytest.raises(Trouble, match="server-gone"):
            live.look_at(live.item.id if live.item else None)
        assert not live.floor.requests
        way.mend()
        qtbot.waitUntil(lambda: live.floor == before)
        window.close()
