"""The start window: open the demonstration, a new record, an existing one or a recent one."""

from __future__ import annotations

import os
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QWidget

from ui.keys.key_table import add_action
from ui.keys.single_keys import AnyLayout
from ui.look.speech import symbol
from ui.state.app_context import AppContext
from ui.widgets.banner import Banner, FloatingBanner
from ui.widgets.boxes import STRETCH, boxed, card, column, open_in_size, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label, on_speech, restyle
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.tile import Tile
from wgdesk.errors import Trouble
from wgdesk.settings import Recent


class StartWindow(QMainWindow):
    """The first window of the program; the user can also drop a record on it."""

    wanted = Signal(str)  # the name of an action: demonstration, new, open, settings, handbook, keys
    record_wanted = Signal(Path)
    closed = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        AnyLayout(self)
        self._app = app
        self.banner = Banner(app)
        self.recent: RowList[RowContent[str]] = RowList(app, "recent-title", pad=9)
        self.recent.chosen.connect(self._open_recent)
        self.recent.removed.connect(self._forget)
        self.setAcceptDrops(True)
        self._lay_out()
        for name in ("open", "new", "settings", "handbook", "keys"):
            add_action(app, self, name, partial(self.wanted.emit, name))
        app.changed.connect(self.refresh)
        on_speech(app, self._retell)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        columns = put(row(self._app, 24), (self._tiles(), 5), (self._recent_card(), 6))
        whole = put(column(self._app, 16, (32, 24, 32, 24)), self._head(), (columns, 1))
        inside = boxed(whole, "paper")
        FloatingBanner(inside, self._words.geometry).hold(self.banner)
        self.setCentralWidget(inside)
        open_in_size(self, self._app, 980, 620)
        self.tiles["demonstration"].setFocus()

    def _head(self) -> QHBoxLayout:
        words = self._words = column(self._app, 2)
        words.addWidget(Label(self._app, "program-name", face="title"))
        words.addWidget(Label(self._app, "program-about", tone="quiet"))
        head = row(self._app, 8)
        head.addLayout(words, 1)
        for name, icon in (("handbook", "info-circle"), ("keys", "keyboard"), ("settings", "settings")):
            button = Button(
                self._app,
                f"key-{name}",
                icon=icon,
                look="flat",
                worded=False,
                action=name,
            )
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _tiles(self) -> QFrame:
        inside = column(self._app, 6, (10, 10, 10, 12))
        self.tiles: dict[str, Tile] = {}
        for name, icon in (("demonstration", "player-play"), ("new", "plus"), ("open", "folder-open")):
            action = "" if name == "demonstration" else name
            tile = Tile(self._app, f"start-{name}", icon, action)
            tile.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self.tiles[name] = tile
            inside.addWidget(tile)
        inside.addStretch(1)
        hint = Label(self._app, "start-drop", face="small", tone="hint", wrap=True, inset=(14, 0))
        inside.addWidget(hint)
        self._card = card(inside)
        return self._card

    def _recent_card(self) -> QFrame:
        inside = column(self._app, 6, (10, 14, 10, 10))
        title = Label(self._app, "recent-title", face="section", tone="quiet", inset=(10, 0))
        inside.addWidget(title)
        self._none = QWidget()
        none = column(self._app, 8, (24, 24, 24, 24))
        none.addStretch(1)
        none.addWidget(Icon(self._app, "history", "ink_3"), 0, Qt.AlignmentFlag.AlignHCenter)
        put(none, Label(self._app, "recent-none", tone="quiet", wrap=True, centred=True), STRETCH)
        self._none.setLayout(none)
        put(inside, (self._none, 1), (self.recent, 1))
        self._remove = Button(self._app, "recent-remove", icon="trash", look="link")
        self._remove.clicked.connect(self._forget_current)
        inside.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.recent.pointed.connect(self._show_remove)
        return card(inside)

    # -- recent records ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the recent records; those whose file is gone are grey."""
        rows = [self._row(entry) for entry in self._app.settings.recent]
        self.recent.rows.show(rows)
        self.recent.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show_remove()

    def _row(self, entry: Recent) -> RowContent[str]:
        path, say = Path(entry.path), self._app.speech.say
        there = os.path.isfile(path)
        opened = self._app.speech.moment(datetime.fromisoformat(entry.opened))
        more = [opened if there else say("recent-gone"), symbol(str(path.parent))]
        if entry.name:  # files of the same meeting differ by name
            more.insert(0, symbol(path.name))
        return RowContent(
            entry.path,
            entry.name or symbol(path.name),
            " · ".join(more),
            icon="file-text" if there else "file-off",
            tone="accent" if there else "ink_3",
            quiet=not there,
            tip=symbol(entry.path),
        )

    def _open_recent(self, key: str) -> None:
        if os.path.isfile(key):
            self.record_wanted.emit(Path(key))
        else:
            self.banner.say("recent-gone-offer", "warn", name=symbol(Path(key).name))
            self.banner.offer("recent-remove", lambda: self._forget(key))

    def _forget(self, key: str) -> None:
        try:
            self._app.keep(self._app.settings.forgotten(key))
        except Trouble as trouble:
            self.banner.show_fault(trouble)

    def _forget_current(self) -> None:
        entry = self.recent.current
        if entry is not None:
            self._forget(entry.key)

    def _show_remove(self) -> None:
        self._remove.setVisible(self.recent.currentIndex().isValid())

    # -- dropping ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Highlight the card and accept the drag if it carries exactly one local file."""
        if _dropped(event.mimeData()) is not None:
            restyle(self._card, drop="true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Remove the highlight."""
        restyle(self._card, drop="false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        restyle(self._card, drop="false")
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.record_wanted.emit(path)

    # -- the window ----------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit ``closed``."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """When the window becomes active, check again which recent records still exist."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def _retell(self) -> None:
        self.setWindowTitle(self._app.speech.say("program-name"))
        self.refresh()


def _dropped(data: QMimeData) -> Path | None:
    """Return the dropped local file; None unless there is exactly one."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
