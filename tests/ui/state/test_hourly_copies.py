"""Copies of the open record that the window makes by itself."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup
from wgdesk.copies import backup
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.paths import data_folder
from wgdesk.reads.queries.identity import identity
from wgdesk.reads.queries.record import whole_record
from wgdesk.storage import store


def folder_of(window: RecordWindow) -> Path:
    found = window.desk.read(identity)
    assert found is not None
    return data_folder() / "copies" / found.uid


def _change(window: RecordWindow) -> None:
    meeting = window.desk.read(whole_record).meeting
    window.desk.do(setup.edit_meeting, meeting_id=meeting.id, job_draft="V.26-1")


@pytest.mark.sampled
def test_a_copy_is_made_soon_after_opening(window: RecordWindow, qtbot: QtBot) -> None:
    folder = folder_of(window)
    qtbot.waitUntil(lambda: len(backup.copies(folder)) == 1)
    assert store.verify(backup.copies(folder)[0].path, SCHEMA) == SCHEMA


def test_an_unchanged_record_is_not_copied_again(window: RecordWindow) -> None:
    window.copies.keep()
    window.copies.keep()
    assert len(backup.copies(folder_of(window))) == 1
    _change(window)
    window.copies.keep()
    assert len(backup.copies(folder_of(window))) == 2


def test_a_copy_that_cannot_be_made_is_reported(window: RecordWindow) -> None:
    window.copies.keep()  # on a slow machine the automatic copy may have been made already
    folder = data_folder() / "copies"
    shutil.rmtree(folder)
    folder.write_text("in the way", "utf-8")
    _change(window)
    window.copies.keep()
    assert window.panel.banner.isVisible()


@pytest.mark.sampled
def test_a_record_opens_with_a_notice_where_no_copies_can_be_made(
    app: AppContext, record: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_DATA", str(record / "impossible"))
    made = RecordWindow(app, record)
    with qtbot.waitExposed(made):
        made.show()
    made.load()
    qtbot.waitUntil(made.panel.banner.isVisible)
    _change(made)
    assert made.desk.read(whole_record).meeting.job_draft == "V.26-1"


def test_an_overwritten_record_is_reported_and_not_copied(window: RecordWindow, tmp_path: Path) -> None:
    shutil.copy(window.path, before := tmp_path / "before")
    _change(window)
    window.copies.keep()
    copied = backup.copies(folder_of(window))
    shutil.copyfile(before, window.path)
    window.copies.keep()
    told = window.app.speech.told(Trouble("record-overwritten", name=window.path.name))
    assert window.panel.banner.text == told
    assert backup.copies(folder_of(window)) == copied


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_content_changed_on_the_disk_is_reported(
    app: AppContext, record: Path, qtbot: QtBot, lang: str
) -> None:
    app.change(language=lang)
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute("UPDATE meeting SET job_draft = 'X.26-1'")
    window = RecordWindow(app, record)
    qtbot.addWidget(window)
    window.load()
    window.copies.keep()  # checks the copy made, then the record while nothing has changed
    said = bare(app.speech.told(Trouble("content-differs", name=record.name, n="1", panel="meeting")))
    qtbot.waitUntil(lambda: bare(window.panel.banner.text) == said)
    window.close()


@pytest.mark.sampled
def test_a_record_unchanged_since_the_last_copy_is_checked_once(
    app: AppContext, record: Path, qtbot: QtBot
) -> None:
    with closing(Desk.open(record)) as desk:
        found = desk.read(identity)
        assert found is not None
        backup.make(record, backup.folder_of(record), app.clock(), found.entry)
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute("UPDATE meeting SET job_draft = 'X.26-1'")  # corrupted after the copy was made
    window = RecordWindow(app, record)
    qtbot.addWidget(window)
    window.load()
    window.copies.keep()
    qtbot.waitUntil(lambda: record.name in bare(window.panel.banner.text))
    window.panel.banner.hide()
    window.copies.keep()
    assert window.copies._job is None
    window.close()
