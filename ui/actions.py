"""Every key of the program, once: what it is called, where it holds, which keys it has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.shell import Shell


@dataclass(frozen=True)
class Key:
    """An action with its keys; the first is the one that is shown. Its phrase is ``key-<name>``."""

    name: str
    group: str  # of the sheet of keys: everywhere, report
    keys: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The key as buttons and tooltips print it."""
        return self.keys[0].replace("Ctrl++", "Ctrl+Plus").replace("Ctrl+-", "Ctrl+Minus")


KEYS: tuple[Key, ...] = (
    Key("open", "everywhere", ("Ctrl+O",)),
    Key("new", "everywhere", ("Ctrl+N",)),
    Key("close", "everywhere", ("Ctrl+W",)),
    Key("settings", "everywhere", ("Ctrl+,",)),
    Key("bigger", "everywhere", ("Ctrl++", "Ctrl+=")),
    Key("smaller", "everywhere", ("Ctrl+-",)),
    Key("same-size", "everywhere", ("Ctrl+0",)),
    Key("keys", "everywhere", ("F1",)),
    Key("undo", "report", ("Ctrl+Z",)),
    Key("redo", "report", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Key("export", "report", ("Ctrl+E",)),
    Key("find", "report", ("Ctrl+F",)),
    Key("language", "report", ("Ctrl+L",)),
    Key("stage", "report", ("Ctrl+D",)),
    Key("next-missing", "report", ("F8",)),
    Key("previous-missing", "report", ("Shift+F8",)),
    Key("next-area", "report", ("F6",)),
    Key("previous-area", "report", ("Shift+F6",)),
)
_BY_NAME = {key.name: key for key in KEYS}


def shown(name: str) -> str:
    """Return the key of an action as it is printed."""
    return _BY_NAME[name].shown


class Action(QAction):
    """An action of a window, with its keys and its name in the language of the interface."""

    def __init__(self, shell: Shell, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._shell, self._name = shell, name
        self.setShortcuts([QKeySequence(one) for one in _BY_NAME[name].keys])
        window.addAction(self)
        shell.speech.changed.connect(self._retell)
        self._retell()

    def _retell(self) -> None:
        self.setText(self._shell.speech.say(f"key-{self._name}"))


def add_action(shell: Shell, window: QWidget, name: str, then: Callable[[], object]) -> None:
    """Give a window an action and its keys."""
    Action(shell, window, name).triggered.connect(lambda: then())
