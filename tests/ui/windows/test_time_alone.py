"""The secretariat's window goes on without the server, and brings its acts back afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import Connection, select

from tests import postgres
from tests.acting.records import everything
from tests.shared.room import joined
from tests.ui.conftest import bare
from tests.ui.seeing import beyond, cut_buttons, cut_silently
from tests.ui.windows.test_shared_record import opened, stations
from ui.dialogs.ask import Ask
from ui.program.program import Program
from ui.state.act_text import tell
from ui.state.app_context import AppContext
from ui.windows.record.bring_dialog import BringDialog
from ui.windows.record.record_window import RecordWindow
from ui.windows.record.shared_record import SharedRecord
from wgdesk.acts import floor, outcome, podium, programme, wording
from wgdesk.copies.sharing import share
from wgdesk.errors import Refused, Trouble
from wgdesk.model import Cluster, Delegation, Meeting, Message
from wgdesk.reads.queries.history import history
from wgdesk.storage.server.address import ServerAddress, read_station, write_station

__all__ = ["stations"]


def record_of(window: RecordWindow) -> SharedRecord:
    assert isinstance(window.file, SharedRecord)
    return window.file


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def mirrored(app: AppContext, path: Path, qtbot: QtBot) -> RecordWindow:
    """Open the window of a station and wait for its mirror."""
    window = opened(app, path, qtbot)
    qtbot.waitUntil(record_of(window).near.exists)
    return window


def go_alone(window: RecordWindow, qtbot: QtBot) -> None:
    """Press the button in the bar, and confirm."""
    file = record_of(window)
    press(window.bar.way) if window.bar.way.isVisible() else file.alone.ask_to_go()
    (ask,) = (one for one in window.findChildren(Ask) if one.isVisible())
    press(next(one for one in ask.findChildren(QPushButton) if one.isDefault()))
    assert file.alone.since is not None


def bring(window: RecordWindow, qtbot: QtBot) -> BringDialog:
    """Press the button in the bar and wait until the dialog asks or is done."""
    assert window.bar.way.isVisible()
    press(window.bar.way)
    (dialog,) = (one for one in window.findChildren(BringDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.question.isVisible() or dialog.kept.isVisible())
    return dialog


def looks_right(dialog: BringDialog) -> None:
    """Fail if a word is cut, or a control has no name for screen readers."""
    QApplication.processEvents()
    assert [*cut_buttons(dialog), *cut_silently(dialog), *beyond(dialog)] == []
    assert all(one.accessibleName() for one in dialog.findChildren(QPushButton))


@pytest.mark.sampled
def test_the_secretariat_goes_on_alone_and_is_asked_about_others_changes(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = mirrored(app, stations["secretariat"], qtbot)
    address, desk = read_station(stations["secretariat"]), window.desk
    clusters = desk.read(lambda s: s.scalars(select(Cluster.id)).all())
    go_alone(window, qtbot)
    text = {"table": "cluster", "row": clusters[0], "field": "heading", "lang": "en"}
    assert window.session.do(wording.write_text, **text, body="Alone")
    assert window.session.do(outcome.add_cluster, heading={"en": "Added alone"})
    with joined(address) as other:
        other.do(wording.write_text, **text, body="Meanwhile")
    assert desk.undo() == "add_cluster"
    assert desk.redo() == "add_cluster"
    dialog = bring(window, qtbot)
    # The dialog first says that another computer with this login was at work, and what it did.
    assert dialog.act.text() == app.speech.say(
        "bring-other-computer", station=app.speech.say("station-secretariat")
    )
    assert "Meanwhile" in dialog.others.text()
    assert not dialog.not_this.isVisible()
    assert "Added alone" not in headings(address)
    assert not dialog.state.isVisible()
    looks_right(dialog)
    press(dialog.anyway)
    qtbot.waitUntil(dialog.not_this.isVisible)
    assert dialog.state.isVisible()
    station = app.speech.say("station-secretariat")
    assert station in dialog.act.text()
    assert station in dialog.others.text()
    assert "Meanwhile" in dialog.others.text()
    looks_right(dialog)
    press(dialog.not_this)
    qtbot.waitUntil(dialog.kept.isVisible)
    assert dialog.left.rows.rowCount() == 1
    looks_right(dialog)
    dialog.accept()
    assert record_of(window).alone.since is None
    assert not window.bar.way.isVisible()
    assert {"Meanwhile", "Added alone"} <= headings(address)
    assert "Alone" not in headings(address)
    assert window.session.do(podium.send_message, body="Together again")
    assert any(row["body"] == "Together again" for row in everything(address)["message"].values())
    window.close()


def headings(address: ServerAddress) -> set[object]:
    return {row["body"] for row in everything(address)["wording"].values() if row["table"] == "cluster"}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_statements_recorded_alone_can_be_kept_as_struck(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot, lang: str
) -> None:
    app.change(language=lang)
    address = read_station(stations["secretariat"])
    with joined(address) as desk:
        sitting = desk.do(programme.add_sitting, day=desk.read(last_day))
        desk.do(programme.open_sitting, sitting_id=sitting)
        delegations = desk.read(lambda c: c.scalars(select(Delegation.id).order_by(Delegation.id)).all())
    asks = [{"sitting_id": sitting, "delegation_id": key} for key in delegations[:2]]
    window = mirrored(app, stations["secretariat"], qtbot)
    go_alone(window, qtbot)
    for ask in asks:
        asked = window.session.desk.do(floor.ask_floor, **ask)
        for act in (floor.give_floor, floor.end_statement):
            window.session.desk.do(act, request_id=asked)
    with joined(read_station(stations["chair"])) as chair:
        for ask in asks:
            chair.do(floor.ask_floor, **ask)
    dialog = bring(window, qtbot)
    told = bare(app.speech.told(Refused("inscribed-already")))
    assert (dialog.focusWidget(), told in dialog.reason.text()) == (dialog.struck, True)
    assert dialog.not_this.isVisible()
    looks_right(dialog)
    proposed = dialog.reason.text()
    dialog.same.click()
    dialog.reason.clear()
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)  # a reason is required
    assert not dialog.struck.isEnabled()
    dialog.reason.setText("Said while the server was gone")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.kept.isVisible)
    assert {one.more for one in dialog.left.rows.rows} == {app.speech.say("bring-struck")}
    looks_right(dialog)
    dialog.accept()
    assert struck(address) == ["Said while the server was gone", proposed]  # the second raised no question
    newest = window.desk.read(history, limit=1)[0]
    assert told in bare(tell(window.session, newest.act, newest.args))
    for left in (["Said while the server was gone"], []):
        window.undo()
        assert struck(address) == left
    window.close()


def last_day(connection: Connection) -> date:
    (found,) = connection.scalars(select(Meeting.last_day))
    return found


def struck(address: ServerAddress) -> list[object]:
    """Return the reasons of struck statements."""
    return [row["struck"] for row in everything(address)["request"].values() if row["struck"]]


@pytest.mark.slow
def test_bringing_the_changes_back_can_wait(app: AppContext, stations: dict[str, Path], qtbot: QtBot) -> None:
    """Escape and closing the dialog both cancel; the thread ends even while it waits for an answer."""
    window = mirrored(app, stations["secretariat"], qtbot)
    go_alone(window, qtbot)
    assert window.session.do(podium.send_message, body="Alone")
    with joined(read_station(stations["chair"])) as chair:
        chair.do(podium.send_message, body="Meanwhile")
    for leave in (BringDialog.reject, BringDialog.close):
        dialog = bring(window, qtbot)
        assert dialog.question.isVisible()
        leave(dialog)
        qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog) or not dialog.isVisible())
        assert record_of(window).alone.since is not None
    dialog = bring(window, qtbot)
    press(dialog.anyway)
    qtbot.waitUntil(dialog.kept.isVisible)
    assert dialog.left.rows.rowCount() == 0
    dialog.accept()
    window.close()


@pytest.mark.slow
def test_work_done_alone_survives_a_restart_of_the_program(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = mirrored(app, stations["secretariat"], qtbot)
    go_alone(window, qtbot)
    assert window.session.do(podium.send_message, body="Alone")
    window.close()
    again = opened(app, stations["secretariat"], qtbot)
    assert (
        again.desk.read(lambda s: s.scalars(select(Message.body).order_by(Message.id.desc())).first())
        == "Alone"
    )
    dialog = bring(again, qtbot)
    assert dialog.kept.isVisible()
    dialog.accept()
    again.close()


@pytest.mark.slow
def test_only_the_secretariat_can_go_on_alone(
    app: AppContext, stations: dict[str, Path], qtbot: QtBot
) -> None:
    window = mirrored(app, stations["chair"], qtbot)  # it has a mirror too, for its copies
    assert not record_of(window).station.may_go_alone
    window.close()


@pytest.fixture
def own(record: Path, tmp_path: Path) -> Iterator[tuple[postgres.Server, Path]]:
    """A server that can be stopped, and the connection file of the secretariat."""
    server, path = postgres.Server(settings="-c max_connections=20"), tmp_path / "s.wgstation"
    write_station(path, share(record, server.admin("meeting"))["secretariat"])
    yield server, path
    server.remove()


@pytest.mark.slow
def test_the_window_offers_to_go_on_alone_when_the_server_is_lost(
    app: AppContext, own: tuple[postgres.Server, Path], qtbot: QtBot
) -> None:
    server, path = own
    window = mirrored(app, path, qtbot)
    with qtbot.capture_exceptions() as caught:
        server.stop()
        qtbot.waitUntil(window.bar.way.isVisible)
        assert not window.session.do(podium.send_message, body="Lost")
        go_alone(window, qtbot)
    assert {one.key for _, one, _ in caught} <= {"server-gone"}
    assert window.session.do(podium.send_message, body="Alone")
    window.close()
    program = Program(app)
    program.open(path)  # the server is still gone, so it goes on alone
    window = program.records[path]
    assert window.session.do(podium.send_message, body="Still alone")
    server.start()
    qtbot.waitUntil(lambda: bare(window.panel.banner.text) == bare(app.speech.say("alone-back")))
    bring(window, qtbot).accept()
    told = [row["body"] for row in everything(read_station(path))["message"].values()]
    assert told[-2:] == ["Alone", "Still alone"]
    window.close()


@pytest.mark.slow
def test_a_program_started_without_the_server_asks_first(
    app: AppContext, own: tuple[postgres.Server, Path], qtbot: QtBot
) -> None:
    server, path = own
    window = mirrored(app, path, qtbot)
    window.close()
    server.stop()
    program = Program(app)
    program.open(path)
    (ask,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Ask) and one.isVisible())
    told = app.speech.told(Trouble("server-gone-alone", name="meeting"))
    assert bare(told) in bare("".join(label.text() for label in ask.findChildren(type(window.bar._place))))
    press(next(one for one in ask.findChildren(QPushButton) if one.isDefault()))
    window = program.records[path]
    assert record_of(window).alone.since is not None
    window.close()
    server.start()
