"""Long acts on a shared record: the window stays alive, and no other station has to wait."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.shared.room import joined
from tests.ui.windows.test_shared_record import opened, stations  # noqa: F401 - a fixture
from ui.state.app_context import AppContext
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_steps import Done
from wgdesk.acting.journal import JournalWatch
from wgdesk.acts import files, podium
from wgdesk.model import Attachment, Request
from wgdesk.storage.server.address import read_station


@pytest.mark.sampled
def test_the_window_stays_alive_while_a_file_is_sent(
    app: AppContext,
    stations: dict[str, Path],  # noqa: F811
    qtbot: QtBot,
) -> None:
    window = opened(app, stations["secretariat"], qtbot)
    request = window.desk.read(lambda connection: connection.scalars(select(Request.id)).first())
    assert request is not None
    ticks: list[None] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(None))
    timer.start(1)
    data = Random(1).randbytes(4_000_000)
    assert window.session.do(files.attach_file, request_id=request, name="text.pdf", content=data)
    assert ticks  # none comes while the window is blocked
    there = select(Attachment.name).where(Attachment.request_id == request)
    assert window.desk.read(lambda connection: connection.scalars(there).all()) == ["text.pdf"]
    window.close()


@pytest.mark.sampled
def test_others_can_act_while_a_long_act_is_prepared(
    app: AppContext,
    stations: dict[str, Path],  # noqa: F811
    qtbot: QtBot,
) -> None:
    window = opened(app, stations["secretariat"], qtbot)

    def long(context: ActContext, watch: JournalWatch) -> Done[None]:
        with joined(read_station(stations["chair"])) as chair:
            chair.do(podium.send_message, body="Meanwhile")  # would be refused after waiting a second
        return Done(None, {})

    window.desk.aside(lambda _: None).transact("take_roster", long)
    window.close()
