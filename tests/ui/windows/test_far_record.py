"""The window of a record on a slow server: it stays alive while an act is under way, and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.shared.forwarder import Forwarder, forwarded
from tests.shared.room import joined
from tests.ui.windows.test_shared_record import opened, stations  # noqa: F401 - a fixture
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.journal import last_entry
from wgdesk.acts import podium, programme
from wgdesk.model import Message
from wgdesk.paths import data_folder
from wgdesk.storage.server.address import ServerAddress, read_station, write_station

pytestmark = pytest.mark.slow  # each round trip to the server takes time

AWAY = 0.05  # seconds, in either direction


@pytest.fixture
def far(
    app: AppContext,
    stations: dict[str, Path],  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[tuple[RecordWindow, ServerAddress, Forwarder]]:
    """The window of the secretariat, far from its server, and the address of the Chair's office near it."""
    path = tmp_path / "meeting-secretariat.wgstation"
    with forwarded(read_station(stations["secretariat"]), AWAY) as (address, way):
        write_station(path, address)
        window = opened(app, path, qtbot)
        assert window.desk.reads_copy
        yield window, read_station(stations["chair"]), way
        window.close()


def standing(address: ServerAddress) -> list[str]:
    with joined(address) as desk:
        query = select(Message.body).where(Message.cleared_at.is_(None))
        return list(desk.read(lambda connection: connection.scalars(query)))


def test_the_window_stays_alive_while_an_act_is_on_its_way(
    far: tuple[RecordWindow, ServerAddress, Forwarder],
) -> None:
    window, chair, _ = far
    ticks: list[None] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(None))
    timer.start(1)
    assert window.session.do(podium.send_message, body="Soon")
    assert len(ticks) > 3
    assert standing(chair) == ["Soon"]
    assert QGuiApplication.overrideCursor() is None
    window.undo()
    assert standing(chair) != ["Soon"]
    window.redo()
    assert standing(chair) == ["Soon"]


def test_a_window_closed_during_an_act_closes_after_it(
    far: tuple[RecordWindow, ServerAddress, Forwarder],
) -> None:
    window, chair, _ = far
    QTimer.singleShot(0, window.close)
    assert window.session.do(podium.send_message, body="The last one")
    assert not window.isVisible()
    assert standing(chair) == ["The last one"]


def test_acts_of_others_are_followed(
    far: tuple[RecordWindow, ServerAddress, Forwarder], qtbot: QtBot
) -> None:
    window, chair, _ = far
    heard: list[str] = []
    window.bridge.news.connect(lambda news: heard.append(news.act))
    with joined(chair) as desk:
        desk.do(podium.send_message, body="From the Chair")
    qtbot.waitUntil(lambda: "send_message" in heard)


def test_an_act_overtaken_by_others_is_prepared_anew(
    far: tuple[RecordWindow, ServerAddress, Forwarder],
) -> None:
    """The local mirror does not have the Chair's act yet."""
    window, chair, _ = far
    with joined(chair) as desk:
        for n in range(3):
            desk.do(podium.send_message, body=f"From the Chair {n}")
            assert window.session.do(podium.send_message, body=f"From the secretariat {n}")
            assert standing(chair) == [f"From the secretariat {n}"]


def test_rules_refuse_locally_as_on_the_server(far: tuple[RecordWindow, ServerAddress, Forwarder]) -> None:
    window, chair, _ = far
    with joined(chair) as desk:
        before = desk.read(last_entry)
        told: list[str] = []
        window.session.faulted.connect(lambda fault: told.append(fault.key))
        assert not window.session.do(programme.open_sitting, sitting_id=1)
        assert told == ["gone"]
        assert desk.read(last_entry) == before


def test_an_act_on_a_row_removed_meanwhile_is_refused(
    far: tuple[RecordWindow, ServerAddress, Forwarder],
    stations: dict[str, Path],  # noqa: F811
) -> None:
    window, _, _ = far
    item = window.session.made(programme.add_item, title={"en": "Further matters"})
    assert item is not None
    with joined(read_station(stations["secretariat"])) as desk:
        assert desk.undo() == "add_item"
    told: list[str] = []
    window.session.faulted.connect(lambda fault: told.append(fault.key))
    assert not window.session.do(programme.remove_item, item_id=item)
    assert told == ["gone"]


def test_an_act_lost_on_the_way_is_reported_as_uncertain(
    far: tuple[RecordWindow, ServerAddress, Forwarder],
) -> None:
    window, _, way = far
    told: list[str] = []
    window.session.faulted.connect(lambda fault: told.append(fault.key))
    way.cut()
    assert not window.session.do(podium.send_message, body="Perhaps")
    assert told[0] == "server-gone-unsure"
    way.mend()


def test_the_display_follows_without_waiting_for_the_server(
    app: AppContext,
    stations: dict[str, Path],  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    path = tmp_path / "meeting-display.wgstation"
    with (
        forwarded(read_station(stations["display"]), AWAY) as (address, way),
        joined(read_station(stations["secretariat"])) as secretariat,
    ):
        write_station(path, address)
        window = opened(app, path, qtbot)
        screens = window.screens()
        screens.toggle_display()
        assert screens.display is not None
        shown = screens.display.shown
        last = window.session.live.programme.sitting
        assert last is not None
        sitting = secretariat.do(programme.add_sitting, day=last.day)
        secretariat.do(programme.open_sitting, sitting_id=sitting)
        qtbot.waitUntil(lambda: screens.display is not None and screens.display.shown != shown)
        way.cut()
        window.show_panel("speakers")
        assert window.desk.read(last_entry) == secretariat.read(last_entry)
        way.mend()
        (kept,) = data_folder().glob("shared/*display* shown.wgdesk")
        window.close()
    assert not kept.exists()
