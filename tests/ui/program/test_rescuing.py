"""A record with contents no act could write is reported; what can be rescued opens as a new record."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press
from ui.program.program import Program
from ui.widgets.buttons import Button

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_what_can_be_rescued_is_offered_and_opened(
    program: Program, record: Path, qtbot: QtBot, lang: str
) -> None:
    program.app.change(language=lang)
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute("UPDATE meeting SET zone = 'Mars/Phobos'")
    before, say = record.read_bytes(), program.app.speech.say
    program.open(record)
    assert not program.records
    banner = program.show_start().banner
    assert bare(say("refused-unknown-zone", zone="Mars/Phobos")) in bare(banner.text)
    assert bare(say("key-panel-meeting")) in bare(banner.text)
    (offer,) = [one for one in banner.findChildren(Button) if bare(one.text()) == bare(say("rescue-offer"))]
    press(offer, Qt.Key.Key_Space)
    ((path, window),) = program.records.items()
    assert path == record.with_name(f"{record.stem} (saved).wgdesk")
    qtbot.waitUntil(lambda: record.name in bare(window.panel.banner.text))
    assert record.read_bytes() == before
