"""The sheet of keys."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions import KEYS
from ui.dialogs.base import Dialog
from ui.shell import Shell
from ui.widgets.boxes import grid, row
from ui.widgets.buttons import Button, key_cap
from ui.widgets.labels import Label


class KeySheet(Dialog):
    """Every key of the program, by where it holds."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, "keys-title", parent, width=760)
        columns = row(shell, 40)
        for group, keys in groupby(KEYS, lambda key: key.group):
            lines = grid(shell)
            lines.setColumnStretch(0, 1)
            lines.addWidget(Label(shell, f"keys-{group}", face="section", tone="quiet"), 0, 0)
            for at, key in enumerate(keys, start=1):
                lines.addWidget(Label(shell, f"key-{key.name}"), at, 0)
                lines.addWidget(key_cap(shell, key.shown), at, 1, Qt.AlignmentFlag.AlignTrailing)
                lines.setRowStretch(at + 1, 1)
            columns.addLayout(lines, 1)
        self.body.addLayout(columns)
        self.foot.addStretch(1)
        close = Button(shell, "dialog-close", look="go")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
