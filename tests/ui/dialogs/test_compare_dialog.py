"""Comparing another copy of the record in the window, and taking over part of it."""

from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.storage.torn import ahead
from tests.ui.conftest import bare, press
from tests.ui.speakers_room import Room, room
from ui.dialogs.compare_dialog import CompareDialog
from ui.dialogs.copies_dialog import CopiesDialog
from ui.look.speech import symbol
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, speakers

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]


@pytest.mark.daily
def test_selected_changes_of_another_copy_are_taken_over(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "office.wgdesk"
    copyfile(room.window.path, other)
    where = {"sitting_id": room.sitting, "item_id": room.item}
    with closing(Desk.open(other, clock=room.clock)) as desk:
        for code in ("FRA", "AUT"):
            desk.do(floor.ask_floor, **where, delegation_id=room.by_code[code])
        desk.do(speakers.withdraw, request_id=room.of("EGY").id)
    room.window.session.do(speakers.withdraw, request_id=room.of("EGY").id)
    room.window.asides.show_copies()
    copies = room.window.findChild(CopiesDialog)
    assert copies is not None
    copies.compare(tmp_path / "none.wgdesk")
    assert copies.banner.isVisible()
    copies.compare(other)
    dialog = copies.findChild(CompareDialog)
    assert dialog is not None
    assert (dialog.here.rows.rowCount(), dialog.there.rows.rowCount()) == (1, 3)
    qtbot.waitUntil(dialog.there.hasFocus)
    press(dialog.there, Qt.Key.Key_Space)  # without the change about France
    assert len(dialog.there.ticked) == 2
    dialog.takes.click()
    assert "AUT" in room.codes
    assert "FRA" not in room.codes
    left = [bare(row.text) + bare(row.more) for row in dialog.there.rows.rows]
    assert len(left) == 2
    assert bare(room.app.speech.say("refused-moved-on")) in left[1]
    assert not dialog.takes.isEnabled()  # changes left out, or not possible, have no tick


def test_files_left_beside_the_other_copy_are_reported(room: Room, tmp_path: Path) -> None:
    copyfile(room.window.path, beside := tmp_path / "beside.wgdesk")
    ahead(beside, other := tmp_path / "office.wgdesk", change="UPDATE meeting SET job_draft = 'V.26-1'")
    dialog = CompareDialog(room.window.session, other)
    told = {"name": symbol(other.name), "second": symbol(f"{other.name}-wal")}
    assert dialog.banner.text == room.app.speech.say("found-ahead", **told)
