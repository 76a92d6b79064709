"""The copies of a record: lists their times and last acts; opens, restores or makes a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Ask
from ui.dialogs.dialog import Dialog
from ui.dialogs.file_choice import ask_record
from ui.look.speech import symbol
from ui.state.act_text import tell
from ui.state.hourly_copies import Copies
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.copies.backup import Copy, copies, holding
from wgdesk.errors import Trouble, UserError

WIDE, HIGH = 640, 520  # pixels at 100 %
_MEGA, _KILO = 1_000_000, 1000


class CopiesDialog(Dialog):
    """``open_wanted`` and ``restore_wanted`` carry the path of a copy; the window opens or restores it."""

    handbook_page = "history"

    open_wanted = Signal(Path)
    restore_wanted = Signal(Path)

    def __init__(self, session: RecordSession, keeper: Copies, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "copies-title", parent, width=WIDE)
        self._session, self._keeper = session, keeper
        self._copies: dict[str, Copy] = {}
        self._acts: dict[str, str] = {}  # file name of a copy -> its last act in words
        self._reading: Iterator[None] | None = None
        self.list: RowList[RowContent[str]] = RowList(self.app, "copies-title", pad=8, most=2)
        self.list.opened.connect(lambda _: self._open())
        self.list.pointed.connect(self._show_buttons)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)
        self._lay_out()
        on_speech(self.app, self._respeak)
        self.list.setFocus()

    def _lay_out(self) -> None:
        app = self.app
        self.body.addWidget(Label(app, "copies-hint", tone="quiet", wrap=True))
        self._none = Label(app, "copies-none", tone="quiet", wrap=True, centred=True, inset=(24, 32))
        put(self.body, self._none, (self.list, 1))
        self.list.setMinimumHeight(app.theme.px(HIGH) // 2)
        self._now = Button(app, "copies-now", icon="copy", then=self.copy_now)
        self._opens = Button(app, "copies-open", icon="folder-open", then=self._open)
        self._restores = Button(app, "copies-restore", icon="restore", then=self._ask_to_restore)
        self.compares = Button(app, "copies-compare", icon="files")
        self.compares.clicked.connect(lambda: ask_record(app, self, self.compare))
        put(self.foot, self._now, self._opens, self._restores, self.compares)
        self.add_close()

    # -- lines ---------------------------------------------------------------------------------------------

    def _respeak(self) -> None:
        self._acts.clear()
        self.refresh()

    def refresh(self) -> None:
        """List the copies, the newest first; then read the last act of each, one by one."""
        folder = self._keeper.folder
        found = copies(folder)[::-1] if folder is not None else ()
        self._copies = {copy.path.name: copy for copy in found}
        self._show()
        self._reading = self._read()
        self._timer.start(0)

    def _show(self) -> None:
        self.list.rows.show([self._row(name, copy) for name, copy in self._copies.items()])
        self.list.setVisible(bool(self._copies))
        self._none.setVisible(not self._copies)
        if self._copies and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._show_buttons()

    def _row(self, name: str, copy: Copy) -> RowContent[str]:
        speech = self.app.speech
        act = self._acts.get(name) or speech.say("copies-reading")
        number = speech.say("copies-number", n=copy.entry)
        return RowContent(
            name,
            self._moment(copy),
            f"{act} · {number} · {self._size(copy)}",
            icon="database",
            tip=symbol(str(copy.path)),
        )

    def _moment(self, copy: Copy) -> str:
        """Return when a copy was made, in the meeting's time zone, like all times in the window."""
        return self.app.speech.moment_here(self._session.live.here(copy.at))

    def _size(self, copy: Copy) -> str:
        try:
            size = copy.path.stat().st_size
        except OSError:  # deleted in the meantime
            return "–"
        speech = self.app.speech
        if size < _MEGA:
            return speech.say("copies-kilobytes", size=speech.figure(max(1, round(size / _KILO))))
        return speech.say("copies-megabytes", size=speech.figure(f"{size / _MEGA:.1f}"))

    def _read(self) -> Iterator[None]:
        for name, copy in self._copies.items():
            if name not in self._acts:
                self._acts[name] = self._told(copy)
                self._show()
                yield

    def _read_on(self) -> None:
        if self._reading is None or next(self._reading, self) is self:
            self._timer.stop()

    def _told(self, copy: Copy) -> str:
        try:
            has = holding(copy.path)
        except Trouble:
            return self.app.speech.say("copies-unreadable")
        figure = self.app.speech.figure
        said = tell(self._session, has.last.act, has.last.args) if has.last is not None else "–"
        holds = self.app.speech.say(
            "copies-holds",
            sittings=figure(has.sittings),
            statements=figure(has.statements),
            recommendations=figure(has.recommendations),
        )
        return f"{holds}\n{said}"

    # -- what can be done ----------------------------------------------------------------------------------

    @property
    def chosen(self) -> Copy | None:
        """The copy selected in the list."""
        found = self.list.current
        return self._copies.get(found.key) if found is not None else None

    def _show_buttons(self) -> None:
        for button in (self._opens, self._restores):
            button.setEnabled(self.chosen is not None)

    def copy_now(self) -> None:
        """Make a copy if the record has changed since the last one; show a failure in the banner."""
        try:
            made = self._keeper.make()
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        self.banner.say("copies-made" if made else "copies-same", "ok" if made else "plain")
        self.refresh()
        if made is not None:
            self.list.point_at(made.path.name)
        self.list.setFocus()

    def compare(self, path: Path) -> None:
        """Compare the record with another copy of it; show in the banner why that cannot be done."""
        from ui.dialogs.compare_dialog import CompareDialog

        try:
            CompareDialog(self._session, path, self).open()
        except UserError as fault:
            self.banner.show_fault(fault)

    def _open(self) -> None:
        if self.chosen is not None:
            path = self.chosen.path
            self.accept()
            self.open_wanted.emit(path)

    def _ask_to_restore(self) -> None:
        """Ask before restoring: it closes the windows on the record and goes back to an earlier state."""
        if self.chosen is None:
            return
        path, moment = self.chosen.path, self._moment(self.chosen)

        def restore() -> None:
            self.accept()
            self.restore_wanted.emit(path)

        Ask(
            self.app,
            "restore-title",
            "restore-text",
            {"copies-restore": restore},
            self,
            moment=moment,
        ).open()
