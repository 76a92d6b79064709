"""The settings, in sections; each choice takes effect at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.settings_pages import (
    FilesPage,
    KeysPage,
    LanguagePage,
    LookPage,
    RecordSettingsPage,
    ScreenPage,
    SettingsPage,
)
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, column, put, row
from ui.widgets.fields import Pick
from ui.widgets.labels import Label, on_speech
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.window_size import stay_on_screen, take_size
from wgdesk.errors import Trouble

_ICONS = {
    "language": "world",
    "look": "device-desktop",
    "screen": "presentation",
    "meeting": "scale",
    "files": "folder",
    "keys": "keyboard",
}
WIDE, HIGH, SIDE = 720, 600, 196  # pixels at 100 %
_FRAME = 8  # pixels of the window's frame, both sides together


class SettingsDialog(Dialog):
    """A list of sections at the side. The section of the record appears only while a record is open."""

    handbook_page = "keyboard"

    def __init__(
        self, app: AppContext, parent: QWidget | None = None, session: RecordSession | None = None
    ) -> None:
        super().__init__(app, "settings-title", parent, width=WIDE)
        self.pages: dict[str, SettingsPage] = {
            "language": LanguagePage(app, self._change),
            "look": LookPage(app, self._change, self._take_size),
            "screen": ScreenPage(app, self._change),
        }
        if session is not None and session.live.ready:
            self.pages["meeting"] = RecordSettingsPage(app, self._change, session)
            session.faulted.connect(self.banner.show_fault)
        self._session = session
        self.pages["files"] = FilesPage(app, self._change, self._open_copies if session else None)
        self.pages["keys"] = KeysPage(app, self._change, lambda: KeySheet(app, self).open())
        self.sections: RowList[RowContent[str]] = RowList(app, "settings-title", pad=8)
        self.sections.pointed.connect(self._turn)
        self.sections.chosen.connect(lambda _: self.focusNextChild())
        self._lay_out()
        app.changed.connect(self._show)
        app.theme.changed.connect(self._fit)
        on_speech(app, self._show)
        self.sections.point_at("language")
        self._fit()
        self.sections.setFocus()

    @property
    def boxes(self) -> dict[str, Pick]:
        """The choices of all sections: name of the setting -> its widget."""
        return {name: box for page in self.pages.values() for name, box in page.boxes.items()}

    def sizeHint(self) -> QSize:
        """Return the same size for every section."""
        return QSize(self.app.theme.px(WIDE), self.app.theme.px(HIGH))

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for name, page in self.pages.items():
            whole = column(self.app, 14, (8, 0, 12, 0))
            whole.addWidget(Label(self.app, f"settings-{name}", face="section"))
            whole.addWidget(page)
            whole.addStretch(1)
            self.stack.addWidget(ScrollArea(boxed(whole)))
        columns = put(row(self.app, 16), self.sections, (self.stack, 1))
        self.body.addLayout(columns, 1)
        self.foot.addWidget(Label(self.app, "settings-at-once", face="small", tone="hint"))
        self.add_close().setDefault(True)

    def _fit(self) -> None:
        self.sections.setFixedWidth(self.app.theme.px(SIDE))
        room = self.screen().availableSize() - QSize(_FRAME, self.app.theme.px(40))
        self.setMinimumWidth(min(self.app.theme.px(WIDE), room.width()))
        self.resize(self.sizeHint().boundedTo(room))
        if self.isVisible():  # until then, Qt has not placed it
            stay_on_screen(self)

    def show_section(self, name: str) -> None:
        """Show the section with this key of ``pages``."""
        self.sections.point_at(name)

    def _open_copies(self) -> None:
        if self._session is not None:
            self.accept()
            self._session.wanted.emit("copies")

    def _turn(self) -> None:
        found = self.sections.current
        if found is not None:
            self.stack.setCurrentIndex(list(self.pages).index(found.key))

    def _show(self) -> None:
        say = self.app.speech.say
        self.sections.rows.show(
            [RowContent(name, say(f"settings-{name}"), icon=_ICONS[name]) for name in self.pages]
        )
        for page in self.pages.values():
            page.show_settings()

    def _change(self, **values: Any) -> None:
        self.banner.hide()
        try:
            self.app.change(**values)
        except Trouble as trouble:
            self.banner.show_fault(trouble)

    def _take_size(self, scale: int) -> None:
        """Set the scale (percent); if it leaves the window behind no room, say so instead."""
        self.banner.hide()
        try:
            if not take_size(self.app, scale, self.parentWidget()):
                self.banner.say("no-room-for-size", "warn")
        except Trouble as trouble:
            self.banner.show_fault(trouble)
        self._show()
