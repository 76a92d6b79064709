"""Every key of the program, once: what it is called, where it holds, which keys it has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.state.panel_table import BY_NAME as BY_PANEL
from ui.state.panel_table import PANELS


@dataclass(frozen=True)
class KeyAction:
    """An action with its keys; the first is the one that is shown. Its phrase is ``key-<name>``.

    It may have none until the user gives it one.

    ``single`` keys hold where the focus rests on a list (see ``ui.keys.single_keys``), the others in the
    whole window.
    """

    name: str
    group: str  # of the sheet of keys: everywhere, panels, windows, speakers, sittings, report
    keys: tuple[str, ...]
    single: bool = False


def _single(group: str, **keys: str) -> tuple[KeyAction, ...]:
    return tuple(
        KeyAction(name.replace("_", "-"), group, tuple(key.split()), single=True)
        for name, key in keys.items()
    )


KEYS: tuple[KeyAction, ...] = (
    KeyAction("open", "everywhere", ("Ctrl+O",)),
    KeyAction("new", "everywhere", ("Ctrl+N",)),
    KeyAction("close", "everywhere", ("Ctrl+W",)),
    KeyAction("settings", "everywhere", ("Ctrl+,",)),
    KeyAction("bigger", "everywhere", ("Ctrl++", "Ctrl+=")),
    KeyAction("smaller", "everywhere", ("Ctrl+-",)),
    KeyAction("same-size", "everywhere", ("Ctrl+0",)),
    KeyAction("undo", "everywhere", ("Ctrl+Z",)),
    KeyAction("redo", "everywhere", ("Ctrl+Shift+Z", "Ctrl+Y")),
    KeyAction("find", "everywhere", ("Ctrl+F",)),
    KeyAction("copies", "everywhere", ("Ctrl+Shift+B",)),
    KeyAction("meeting", "everywhere", BY_PANEL["meeting"].keys),
    KeyAction("keys", "everywhere", ("F1",)),
    *(KeyAction(panel.action, "panels", panel.keys) for panel in PANELS if panel.at_side),
    KeyAction("display", "windows", ("F5",)),
    KeyAction("panic", "windows", ("Shift+F5",)),
    KeyAction("podium", "windows", ("F6",)),
    KeyAction("full-screen", "windows", ("F11",)),
    KeyAction("message", "windows", ("Ctrl+M",)),
    KeyAction("script", "windows", ("Ctrl+P",)),
    KeyAction("podium-back", "windows", ("PgUp",)),
    KeyAction("podium-on", "windows", ("PgDown",)),
    *_single(
        "speakers",
        context="Space",
        next_speaker="N",
        end="E",
        pause="P",
        add="A /",
        point_of_order="O",
        reply="Y",
        behalf="B",
        note="M",
        withdraw="W",
        defer="D",
        more_time="+",
        less_time="-",
        list_closing="L",
        move_up="Alt+Up",
        move_down="Alt+Down",
        current="Home",
        attendance="Q",
    ),
    *_single(
        "attendance",
        attend_online="Shift+Space",
        as_before="R",
        unregister="Del",
        previous_sitting="[",
        next_sitting="]",
    ),
    *_single("sittings", take_up="T", finish="F", suspend="S", adjourn="J", tell_quorum="U"),
    KeyAction("export", "report", ("Ctrl+E",)),
    KeyAction("adopting", "report", ("Ctrl+R",)),
    KeyAction("find-report", "report", ("Ctrl+Shift+F",)),
    KeyAction("language", "report", ("Ctrl+L",)),
    KeyAction("stage", "report", ("Ctrl+D",)),
    KeyAction("next-missing", "report", ("F8",)),
    KeyAction("previous-missing", "report", ("Shift+F8",)),
    KeyAction("next-area", "report", ("F7",)),
    KeyAction("previous-area", "report", ("Shift+F7",)),
)
BY_NAME = {key.name: key for key in KEYS}


def keys_of(app: AppContext, name: str) -> tuple[str, ...]:
    """Return the keys of an action: those the user has chosen, else its own."""
    chosen = app.settings.keys.get(name)
    return (chosen,) if chosen else BY_NAME[name].keys


def shown(app: AppContext, name: str) -> str:
    """Return the key of an action as buttons and tooltips print it; empty if it has none."""
    key = next(iter(keys_of(app, name)), "")
    return key.replace("Ctrl++", "Ctrl+Plus").replace("Ctrl+-", "Ctrl+Minus")


class Action(QAction):
    """An action of a window, with its keys and its name in the language of the interface."""

    def __init__(self, app: AppContext, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._app, self._name = app, name
        window.addAction(self)
        app.speech.changed.connect(self._retell)
        app.changed.connect(self._rekey)
        self._rekey()
        self._retell()

    def _rekey(self) -> None:
        self.setShortcuts([QKeySequence(one) for one in keys_of(self._app, self._name)])

    def _retell(self) -> None:
        self.setText(self._app.speech.say(f"key-{self._name}"))


def add_action(app: AppContext, window: QWidget, name: str, then: Callable[[], object]) -> None:
    """Give a window an action and its keys."""
    Action(app, window, name).triggered.connect(lambda: then())
