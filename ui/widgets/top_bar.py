"""The bar at the head of a record: which meeting, when, whether it is saved; and what is always at hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.actions import shown
from ui.shell import Shell
from ui.speech import isolated
from ui.widgets.boxes import row, rule
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, restyle
from wgdesk.reads.record import Record


class TopBar(QFrame):
    """``pressed`` tells the name of the action whose button was pressed."""

    pressed = Signal(str)

    def __init__(self, shell: Shell, *, demonstration: bool) -> None:
        super().__init__()
        self._shell = shell
        self._record: Record | None = None
        self.setProperty("look", "bar")
        self._name = Label(shell, face="name", cut=True)
        self._days = Label(shell, tone="quiet")
        self._saved = Label(shell, "saved", face="small", look="chip", tone="ok")
        inside = row(shell, 10, (16, 8, 16, 8))
        inside.addWidget(self._name)
        if demonstration:
            inside.addWidget(Label(shell, "demonstration-mark", face="small", look="chip", tone="accent"))
        inside.addWidget(self._days)
        inside.addStretch(1)
        inside.addWidget(self._saved)
        inside.addWidget(rule())
        for name, icon in (
            ("undo", "arrow-back-up"),
            ("redo", "arrow-forward-up"),
            ("keys", "keyboard"),
            ("settings", "settings"),
            ("close", "home"),
        ):
            button = Button(shell, f"key-{name}", icon=icon, look="flat", worded=False, shortcut=shown(name))
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            inside.addWidget(button)
        self.setLayout(inside)
        shell.speech.changed.connect(self._retell)

    def show_record(self, record: Record | None) -> None:
        """Show whose report it is."""
        self._record = record
        self._retell()

    def show_saved(self, saved: bool) -> None:
        """Say whether the last act is on the disk."""
        self._saved.say("saved" if saved else "not-saved")
        restyle(self._saved, tone="ok" if saved else "bad")

    @property
    def name(self) -> str:
        """The meeting's name in the language of the interface."""
        return self._name.text()

    def _retell(self) -> None:
        if self._record is None:
            self._name.say("no-meeting-name")
            self._days.show_text("")
            return
        meeting, speech = self._record.meeting, self._shell.speech
        words = meeting.text("body_full") or meeting.text("body_short")
        body = words.get(speech.lang) or next((text for _, text in words.texts), "–")
        self._name.show_text(speech.say("meeting-name", body=body, ordinal=speech.ordinal(meeting.ordinal)))
        self._days.show_text(isolated(speech.days(meeting.first_day, meeting.last_day)))
