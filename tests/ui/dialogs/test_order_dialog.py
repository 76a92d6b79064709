"""The dialog that proposes an order of the list: another way of ordering, or a file of the office."""

from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press
from tests.ui.speakers_room import CTRL, SHIFT, Room, room
from ui.dialogs.order_dialog import FILE, OrderDialog
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, setup, speakers
from wgdesk.rules.speaking_orders import WAYS
from wgdesk.speaking_order.order_file import order_of, written
from wgdesk.speaking_order.proposal import Change

__all__ = ["room"]


def opened(room: Room) -> OrderDialog:
    room.key(Qt.Key.Key_O, CTRL | SHIFT)
    dialog = room.window.findChild(OrderDialog)
    assert dialog is not None
    return dialog


def of_the_office(room: Room, tmp_path: Path) -> Path:
    """A file that lists France first, Egypt last, and the Philippines as withdrawn."""
    copy, file = tmp_path / "office.wgdesk", tmp_path / "monday.wgorder"
    copyfile(room.window.path, copy)
    where = {"sitting_id": room.sitting, "item_id": room.item}
    with closing(Desk.open(copy, clock=room.clock)) as desk:
        desk.do(floor.ask_floor, **where, delegation_id=room.by_code["FRA"], first=True)
        desk.do(speakers.move_request, request_id=room.of("EGY").id, before_id=None)
        desk.do(speakers.withdraw, request_id=room.of("PHL").id)
        file.write_text(written(desk.read(order_of, room.clock())), "utf-8")
    return file


def test_the_order_from_the_office_s_file_is_shown_and_taken_in_part(room: Room, tmp_path: Path) -> None:
    file, dialog = of_the_office(room, tmp_path), opened(room)
    dialog.open_file(file)
    assert dialog.way.currentData() == FILE
    told = [bare(row.text) for row in dialog.list.rows.rows]
    assert len(told) == 5
    assert len(dialog.list.ticked) == 3
    dialog.list.point_at(next(key for key in dialog.list.ticked if key.change is Change.WITHDRAWN))
    press(dialog.list, Qt.Key.Key_Space)
    dialog.takes.click()
    assert room.codes == ["FRA", "PRT", "JPN", "EGY", "PHL"]
    room.window.undo()
    assert room.codes == ["PRT", "EGY", "JPN", "PHL"]


def test_the_proposal_follows_the_list(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    file, dialog = of_the_office(room, tmp_path), opened(room)
    dialog.open_file(file)
    room.window.session.do(speakers.withdraw, request_id=room.of("PHL").id)
    qtbot.waitUntil(lambda: len(dialog.list.ticked) == 2)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_of_ordering_can_be_proposed(room: Room, way: str) -> None:
    room.window.session.do(setup.set_option, name="list_order", value=way)
    dialog = opened(room)
    assert dialog.way.currentData() == way
    assert dialog.list.rows.rowCount() == 4


def test_a_file_that_is_not_an_order_is_refused(room: Room, tmp_path: Path) -> None:
    bad, dialog = tmp_path / "bad.wgorder", opened(room)
    bad.write_text("{}")
    dialog.open_file(bad)
    assert dialog.banner.isVisible()
    assert dialog.way.currentData() != FILE


def test_the_order_is_written_and_printed(room: Room, tmp_path: Path) -> None:
    dialog = opened(room)
    for name, write in (("a.wgorder", dialog._write_file), ("a.pdf", dialog._write_paper)):
        dialog._written(write, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 500
    dialog._written(dialog._write_file, tmp_path / "none" / "a.wgorder")
    assert "none" not in {one.name for one in tmp_path.iterdir()}
    assert dialog.banner.isVisible()
