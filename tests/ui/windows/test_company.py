"""Stations hear of each other: who is in which text, and which window keeps the clocks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests import postgres
from tests.shared.room import forget, new_name
from tests.ui.conftest import bare
from ui.dialogs.ask import Ask
from ui.panels.recommendations.recommendations_panel import RecommendationsPanel
from ui.state.app_context import AppContext
from ui.state.company import GONE, Company
from ui.windows.record.record_window import RecordWindow
from ui.windows.record.shared_record import SharedRecord
from wgdesk.acts.floor import ask_floor, end_statement, give_floor
from wgdesk.acts.programme import add_sitting, open_sitting
from wgdesk.copies.sharing import share
from wgdesk.storage.server.address import write_station
from wgdesk.storage.server.stations import CHAIR, RAPPORTEUR, SECRETARIAT


class Watch:
    """A clock moved by the test."""

    def __init__(self) -> None:
        self.now = datetime(2026, 10, 6, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def of(machine: str = "desk-2", place: str = "", clock: float = 0) -> str:
    return json.dumps({"machine": machine, "place": place, "clock": clock})


@pytest.fixture
def company(qapp: QObject) -> Company:
    made = Company(Watch(), qapp)
    made.join("desk-1")
    return made


def test_a_station_silent_for_some_seconds_is_gone(company: Company) -> None:
    company.hear(7, RAPPORTEUR, of(place="point/1/body/en"))
    assert [one.machine for one in company.at("point/1/body/en")] == ["desk-2"]
    watch = company._now
    assert isinstance(watch, Watch)
    watch.now += GONE
    company.forget_silent()
    assert company.at("point/1/body/en")
    watch.now += timedelta(seconds=1)
    company.forget_silent()
    assert not company.at("point/1/body/en")


def test_an_empty_message_removes_a_station_at_once(company: Company) -> None:
    company.hear(7, RAPPORTEUR, of(place="point/1/body/en"))
    company.hear(7, RAPPORTEUR, "")
    assert not company.at("point/1/body/en")


def test_the_station_that_took_the_clocks_last_keeps_them(company: Company) -> None:
    told: list[str] = []
    company.told.connect(told.append)
    company.done(ask_floor)
    assert (company.keeps, told) == (False, [])
    company.done(give_floor)
    assert company.keeps
    ours = json.loads(told[-1])["clock"]
    company.hear(7, SECRETARIAT, of(clock=ours - 1))  # as it has not heard of us yet
    assert company.keeps
    company.hear(7, SECRETARIAT, of(clock=ours + 1))
    assert not company.keeps
    assert company.keeper is not None
    assert company.must_ask(end_statement)
    assert not company.must_ask(ask_floor)
    assert told[-1] == ""
    company.take_over()
    assert (company.keeps, company.keeper) == (True, None)
    assert json.loads(told[-1])["clock"] > ours + 1


@pytest.mark.parametrize(
    "told", ["x", "[]", "{}", of(machine="m" * 999), '{"machine": 1, "place": "", "clock": 0}', of(clock=-1)]
)
def test_messages_the_program_does_not_send_are_ignored(company: Company, told: str) -> None:
    company.hear(7, SECRETARIAT, told)
    assert company.keeper is None
    assert not company.at("")


def test_a_station_without_the_right_cannot_keep_the_clocks(company: Company) -> None:
    company.hear(7, CHAIR, of(clock=1e9))
    assert company.keeper is None


# -- on a server -------------------------------------------------------------------------------------------


@pytest.fixture
def windows(
    app: AppContext, record: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[RecordWindow]]:
    """Two windows of the secretariat on one shared record, as on two computers."""
    name = new_name()
    stations = share(record, postgres.server().admin(name))
    made = []
    for at in (1, 2):
        monkeypatch.setenv("WGDESK_DATA", str(tmp_path / f"computer-{at}"))  # each with its own lock
        path = tmp_path / f"{at}.wgstation"
        write_station(path, stations[SECRETARIAT])
        window = RecordWindow(app, path)
        with qtbot.waitExposed(window):
            window.show()
        window.load()
        assert isinstance(window.file, SharedRecord)
        window.session.company.join(f"desk-{at}")
        made.append(window)
    yield made
    for window in made:
        window.close()
    forget(name)


@pytest.mark.slow
def test_the_clocks_are_taken_over_only_on_request(windows: list[RecordWindow], qtbot: QtBot) -> None:
    here, there = windows
    sitting = here.session.made(add_sitting, day=date(2026, 10, 7))
    assert sitting is not None, here.panel.banner.text
    here.desk.do(open_sitting, sitting_id=sitting)  # or a window would ask about its day
    first, second = (
        here.session.made(ask_floor, sitting_id=sitting, guest=name) for name in ("First", "Second")
    )
    assert here.bar._keeper.isHidden()
    assert here.session.do(give_floor, request_id=first)
    assert here.bar._keeper.text() == here.app.speech.say("keeper-here")
    qtbot.waitUntil(lambda: there.session.company.keeper is not None)
    assert "desk-1" in bare(there.bar._keeper.text())
    assert not there.session.do(end_statement, request_id=first)
    (question,) = there.findChildren(Ask)
    question.reject()
    assert here.session.company.keeps
    assert not there.session.do(end_statement, request_id=first)
    next(one for one in there.findChildren(Ask) if one.isVisible()).accept()
    assert not there.session.company.keeps  # Enter outside the button takes nothing over
    assert not there.session.do(end_statement, request_id=first)
    question = next(one for one in there.findChildren(Ask) if one.isVisible())
    question.findChildren(type(there.bar.drafts))[0].click()
    assert there.session.company.keeps
    assert there.session.live.floor.requests
    qtbot.waitUntil(lambda: not here.session.company.keeps)
    assert "desk-2" in bare(here.bar._keeper.text())
    assert there.session.do(give_floor, request_id=second)
    there.close()
    qtbot.waitUntil(lambda: here.bar._keeper.isHidden())  # it ends by itself


@pytest.mark.slow
def test_others_in_a_text_are_shown_beside_it(windows: list[RecordWindow], qtbot: QtBot) -> None:
    here, there = windows
    panels = [window.show_panel("recommendations") for window in windows]
    mine, theirs = panels
    assert isinstance(mine, RecommendationsPanel)
    assert isinstance(theirs, RecommendationsPanel)
    key = next(iter(mine._recommendations))
    for panel in (mine, theirs):
        panel.go_to("recommendation", key)
    with qtbot.waitActive(there):
        there.activateWindow()
    lang = here.app.speech.lang  # the other language may be hidden for lack of room
    theirs.form._body.enter(lang)
    field = mine.form._body.fields[lang]
    qtbot.waitUntil(lambda: bool(field.note.company))
    assert "desk-2" in bare(field.note.company)
    assert here.app.speech.say("station-secretariat") in bare(field.note.company)
    assert theirs.form._body.fields[lang].note.company == ""  # nobody is shown to themselves
    theirs.list.setFocus()
    qtbot.waitUntil(lambda: not field.note.company)
