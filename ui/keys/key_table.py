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
class Key:
    """An action with its keys; the first is the one that is shown. Its phrase is ``key-<name>``.

    It may have none until the user gives it one.

    ``single`` keys hold where the focus rests on a list (see ``ui.keys.single_keys``), the others in the
    whole window.
    """

    name: str
    group: str  # of the sheet of keys: everywhere, panels, windows, speakers, sittings, report
    keys: tuple[str, ...]
    single: bool = False


def _single(group: str, **keys: str) -> tuple[Key, ...]:
    return tuple(
        Key(name.replace("_", "-"), group, tuple(key.split()), single=True) for name, key in keys.items()
    )


KEYS: tuple[Key, ...] = (
    Key("open", "everywhere", ("Ctrl+O",)),
    Key("new", "everywhere", ("Ctrl+N",)),
    Key("close", "everywhere", ("Ctrl+W",)),
    Key("settings", "everywhere", ("Ctrl+,",)),
    Key("bigger", "everywhere", ("Ctrl++", "Ctrl+=")),
    Key("smaller", "everywhere", ("Ctrl+-",)),
    Key("same-size", "everywhere", ("Ctrl+0",)),
    Key("undo", "everywhere", ("Ctrl+Z",)),
    Key("redo", "everywhere", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Key("find", "everywhere", ("Ctrl+F",)),
    Key("copies", "everywhere", ("Ctrl+Shift+B",)),
    Key("meeting", "everywhere", BY_PANEL["meeting"].keys),
    Key("keys", "everywhere", ("F1",)),
    *(Key(panel.action, "panels", panel.keys) for panel in PANELS if panel.at_side),
    Key("display", "windows", ("F5",)),
    Key("panic", "windows", ("Shift+F5",)),
    Key("podium", "windows", ("F6",)),
    Key("full-screen", "windows", ("F11",)),
    Key("message", "windows", ("Ctrl+M",)),
    Key("script", "windows", ("Ctrl+P",)),
    Key("podium-back", "windows", ("PgUp",)),
    Key("podium-on", "windows", ("PgDown",)),
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
    Key("export", "report", ("Ctrl+E",)),
    Key("adopting", "report", ("Ctrl+R",)),
    Key("find-report", "report", ("Ctrl+Shift+F",)),
    Key("language", "report", ("Ctrl+L",)),
    Key("stage", "report", ("Ctrl+D",)),
    Key("next-missing", "report", ("F8",)),
    Key("previous-missing", "report", ("Shift+F8",)),
    Key("next-area", "report", ("F7",)),
    Key("previous-area", "report", ("Shift+F7",)),
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
