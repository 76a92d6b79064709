"""What every dialog has: a title that is spoken, a body, a row of buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QWidget

from ui.keys import AnyLayout
from ui.shell import Shell
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, row
from ui.widgets.labels import Label, on_speech


class Dialog(QDialog):
    """Belongs to its parent window and keeps it from being used; Escape closes it."""

    def __init__(self, shell: Shell, title: str, parent: QWidget | None, *, width: int = 520) -> None:
        """``title`` is a phrase, ``width`` in pixels at 100 %."""
        super().__init__(parent)
        self.shell, self._title = shell, title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        AnyLayout(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(shell.theme.px(width))
        self.banner = Banner(shell)
        self.body = column(shell, 14, (24, 20, 24, 20))
        self.body.addWidget(Label(shell, title, face="name"))
        self.body.addWidget(self.banner)
        self.foot = row(shell, 8, (24, 12, 24, 12))
        foot = QFrame()
        foot.setProperty("look", "foot")
        foot.setLayout(self.foot)
        whole = column(shell, 0)
        whole.addLayout(self.body, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        on_speech(shell, self._retell)

    def field(self, key: str, widget: QWidget | QBoxLayout, into: QBoxLayout | None = None) -> Label:
        """Add a field under its label, which names it for screen readers too."""
        label = Label(self.shell, key, face="small", tone="quiet")
        box = column(self.shell, 4)
        box.addWidget(label)
        if isinstance(widget, QWidget):
            label.setBuddy(widget)
            named(self.shell, widget, key)
            box.addWidget(widget)
        else:
            box.addLayout(widget)
        (into or self.body).addLayout(box)
        return label

    def _retell(self) -> None:
        self.setWindowTitle(self.shell.speech.say(self._title))


class _Name(QObject):
    """Keeps the name of a widget, whose child it is, in the language of the interface."""

    def __init__(self, shell: Shell, widget: QWidget, key: str) -> None:
        super().__init__(widget)
        self._shell, self._widget, self._key = shell, widget, key
        on_speech(shell, self._retell)

    def _retell(self) -> None:
        self._widget.setAccessibleName(self._shell.speech.say(self._key))


def named(shell: Shell, widget: QWidget, key: str) -> None:
    """Give a widget a phrase as its name for screen readers, in every language."""
    _Name(shell, widget, key)
