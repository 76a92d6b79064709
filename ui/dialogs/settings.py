"""The user's settings; each is in force as soon as it is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.shell import Shell
from ui.theme import STEPS
from ui.widgets.buttons import Button
from ui.widgets.fields import Pick
from wgdesk.errors import Trouble
from wgdesk.settings import CHOICES

_FIELDS = ("language", "digits", "report_language", "theme")


class SettingsDialog(Dialog):
    """Language, digits, language of reports, theme, size."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, "settings-title", parent, width=400)
        self.boxes: dict[str, Pick] = {}
        for name in _FIELDS:
            self._add(name, [str(value) for value in CHOICES[name]])
        self._add("scale", [str(step) for step in STEPS])
        self.foot.addStretch(1)
        close = Button(shell, "dialog-close", look="go")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
        shell.speech.changed.connect(self._fill)
        shell.changed.connect(self._fill)
        self._fill()

    def _add(self, name: str, values: list[str]) -> None:
        box = Pick(self.shell)
        for value in values:
            box.addItem("", value)
        box.activated.connect(lambda _, name=name, box=box: self._chosen(name, box.currentData()))
        self.boxes[name] = box
        self.field(f"setting-{name.replace('_', '-')}", box)

    def _fill(self) -> None:
        say, figure = self.shell.speech.say, self.shell.speech.figure
        for name, box in self.boxes.items():
            for at in range(box.count()):
                value = box.itemData(at)
                if name == "scale":
                    box.setItemText(at, say("scale-value", n=figure(value)))
                else:
                    kind = "language" if name.endswith("language") else name
                    box.setItemText(at, say(f"{kind}-{value}"))
            box.setCurrentIndex(box.findData(str(getattr(self.shell.settings, name))))
        self.boxes["digits"].setEnabled(self.shell.settings.language == "ar")

    def _chosen(self, name: str, value: str) -> None:
        try:
            self.shell.change(**{name: int(value) if name == "scale" else value})
        except Trouble as trouble:
            self.banner.show_fault(trouble)
