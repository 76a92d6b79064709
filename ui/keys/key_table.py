"""All keyboard shortcuts of the program: the name of each, where it works, its default keys."""

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
    """An action and its default keys; buttons show the first. The phrase ``key-<name>`` names it.

    ``keys`` may be empty: the user can choose a key later. A ``single`` key works while the focus is on a
    list (see ``ui.keys.single_keys``), any other key in the whole window.
    """

    name: str
    group: str  # heading on the sheet of keys
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
    KeyAction("lists", "everywhere", ("Ctrl+Shift+E",)),
    KeyAction("drafts", "everywhere", ("Ctrl+Shift+D",)),
    KeyAction("retype", "everywhere", ("Ctrl+Shift+L",)),
    KeyAction("refer", "everywhere", ("Ctrl+Shift+R",)),
    KeyAction("meeting", "everywhere", BY_PANEL["meeting"].keys),
    KeyAction("menu", "everywhere", ("F10",)),
    KeyAction("handbook", "everywhere", ("F1",)),
    KeyAction("keys", "everywhere", ("Shift+F1",)),
    *(KeyAction(panel.action, "panels", panel.keys) for panel in PANELS if panel.at_side),
    KeyAction("display", "windows", ("F5",)),
    KeyAction("panic", "windows", ("Shift+F5",)),
    KeyAction("before-room", "windows", ("Ctrl+F5",)),
    KeyAction("display-page-back", "windows", ("Ctrl+PgUp",)),
    KeyAction("display-page-on", "windows", ("Ctrl+PgDown",)),
    KeyAction("podium", "windows", ("F6",)),
    KeyAction("full-screen", "windows", ("F11",)),
    KeyAction("message", "windows", ("Ctrl+M",)),
    KeyAction("script", "windows", ("Ctrl+P",)),
    KeyAction("order", "windows", ("Ctrl+Shift+O",)),
    KeyAction("glance", "windows", ("F9",)),
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
    *_single(
        "sittings",
        take_up="T",
        finish="F",
        suspend="S",
        adjourn="J",
        add_sitting="Shift+A",
        beside="Shift+Space",
        tell_quorum="U",
        record_action="D",
        motion="M",
        gavel="G",
        officers="O",
    ),
    *_single(
        "report",
        edit_block="E",
        insert_block="Ins",
        leave_out="Del",
        changes="C",
        accept_finding="V",
        adopt_report="G",
        entrust="R",
        adopt_section="Shift+Space",
        defer_back="B",
    ),
    KeyAction("export", "report", ("Ctrl+E",)),
    KeyAction("adopting", "report", ("Ctrl+R",)),
    KeyAction("find-report", "report", ("Ctrl+Shift+F",)),
    KeyAction("language", "report", ("Ctrl+L",)),
    KeyAction("draft-text", "report", ("Ctrl+Shift+Backspace",)),
    KeyAction("add-proposer", "report", ("Ctrl+Shift+P",)),
    KeyAction("stage", "report", ("Ctrl+D",)),
    KeyAction("next-missing", "report", ("F8",)),
    KeyAction("previous-missing", "report", ("Shift+F8",)),
    KeyAction("next-area", "report", ("F7", "Ctrl+Tab")),
    KeyAction("previous-area", "report", ("Shift+F7", "Ctrl+Shift+Tab")),
)
BY_NAME = {key.name: key for key in KEYS}


def keys_of(app: AppContext, name: str) -> tuple[str, ...]:
    """Return the keys of an action: the user's own, else the defaults."""
    chosen = app.settings.keys.get(name)
    return (chosen,) if chosen else BY_NAME[name].keys


def shown(app: AppContext, name: str) -> str:
    """Return the first key of an action as buttons and tooltips show it; empty if it has none."""
    key = next(iter(keys_of(app, name)), "")
    return key.replace("Ctrl++", "Ctrl+Plus").replace("Ctrl+-", "Ctrl+Minus")


class KeyedAction(QAction):
    """A QAction with the user's keys and with a name in the language of the interface."""

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
    """Add an action to a window; its keys call ``then``."""
    KeyedAction(app, window, name).triggered.connect(lambda: then())
