"""Files for statements: dragging, choosing and attaching them; and a desktop to open them with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.speakers_room import Room, open_sheet
from ui.panels.speakers.files_section import FileRow
from wgdesk.reads.queries.files import attached_file

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 50


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """A PDF on the disk, to be attached."""
    path = tmp_path / "كلمة البرتغال.pdf"
    path.write_bytes(PDF)
    return path


class Desktop(QObject):
    """Stands in for the desktop: records the paths it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.asked.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("as text")
    return data


def drop(widget: QWidget, at: QPoint, data: QMimeData) -> bool:
    """Drag data to a point of a widget and drop it there; return whether it was accepted."""
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)  # Shift asks for a move
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at, actions, data, *held)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(at, actions, data, *held)
    QApplication.sendEvent(widget, move)
    if not move.isAccepted():
        return False
    event = QDropEvent(QPointF(at), actions, data, *held)
    QApplication.sendEvent(widget, event)
    assert event.dropAction() is Qt.DropAction.CopyAction  # accepted as a copy: the source keeps its file
    return event.isAccepted()


def files(room: Room, code: str = "PRT") -> list[tuple[str, bytes]]:
    """Return the names and contents of the files of a delegation's statement in the record."""
    desk = room.window.desk
    return [(one.name, desk.read(attached_file, one.id).data) for one in room.of(code).files]


def attached(room: Room, path: Path, code: str = "PRT") -> FileRow:
    """Attach a file and return its row in the sheet."""
    open_sheet(room, code)
    room.panel.files.attach(room.of(code), [path])
    return list(room.panel.details.files.rows.values())[-1]


def choose(room: Room, qtbot: QtBot, *paths: Path) -> None:
    """Choose a file in the open dialog, and accept it."""
    dialog = room.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().path()) == room.window.session.path.parent
    dialog.setDirectory(str(paths[0].parent))
    dialog.selectFile(paths[0].name)
    with qtbot.waitSignal(dialog.finished):
        dialog.accept()
