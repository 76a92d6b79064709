"""The sheet of keys."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.actions import KEYS
from ui.dialogs.base import Dialog
from ui.shell import Shell
from ui.widgets.buttons import Button, key_cap
from ui.widgets.labels import Label


class KeySheet(Dialog):
    """Every key of the program, by where it holds."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, "keys-title", parent, width=420)
        px = shell.theme.px
        for group, keys in groupby(KEYS, lambda key: key.group):
            self.body.addWidget(Label(shell, f"keys-{group}", face="section", tone="quiet"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(px(24))
            grid.setVerticalSpacing(px(6))
            grid.setColumnStretch(0, 1)
            for at, key in enumerate(keys):
                grid.addWidget(Label(shell, f"key-{key.name}"), at, 0)
                grid.addWidget(key_cap(shell, key.shown), at, 1)
            self.body.addLayout(grid)
        self.foot.addStretch(1)
        close = Button(shell, "dialog-close", look="go")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
