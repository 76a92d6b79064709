"""The box at the foot of the list: adds speakers, and takes the input for the keys O, Y, B and M."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QObject

from ui.keys.key_table import shown
from ui.state.app_context import AppContext
from ui.widgets.add_box import AddBox
from ui.widgets.boxes import put
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent

ModeName = Literal["list", "order", "reply", "behalf", "aligned", "note"]


class FoundSpeaker(NamedTuple):
    """What the box has found: a row of the record, the Secretariat, or "in own capacity"."""

    kind: Literal["delegation", "person", "group", "secretariat", "own"]
    id: int = 0


@dataclass(frozen=True)
class BoxMode:
    """What the box does on the next Enter; ``request_id``: the request concerned, if any."""

    name: ModeName = "list"
    request_id: int | None = None
    who: str = ""  # name of that request's speaker


class FloorBox(AddBox[FoundSpeaker]):
    """An add box with modes, named by a chip before the field; mode "list" has no chip."""

    def __init__(self, app: AppContext, find: Callable[[str], Sequence[RowContent[FoundSpeaker]]]) -> None:
        self.mode = BoxMode()
        super().__init__(app, "speakers-add-list", find)
        self._chip = Label(app, face="small", look="chip", tone="accent", cut=True)
        self._chip.hide()
        self._hints = [
            (key_cap(app, key), Label(app, phrase, face="small", tone="hint"))
            for key, phrase in (
                ("Enter", "speakers-hint-add"),
                ("Shift+Enter", "speakers-hint-first"),
                ("Ctrl+Enter", "speakers-hint-consent"),
            )
        ]
        self._resting = [
            (key_cap(app, shown(app, action)), Label(app, phrase, face="small", tone="hint"))
            for action, phrase in (("add", "speakers-hint-letters"), ("keys", "speakers-hint-keys"))
        ]
        self._closed, self._typing = False, False
        self.inside.insertWidget(1, self._chip)
        for cap, words in self._resting:
            put(self.inside, cap, words)
        for cap, words in self._hints:
            put(self.inside, cap, words)
        self._show_hints()

    def turn_to(self, mode: BoxMode, text: str = "") -> None:
        """Change the mode, put ``text`` into the field and take the focus."""
        self.mode, self._name = mode, f"speakers-add-{mode.name}"
        self._chip.setVisible(mode.name != "list")
        if mode.name != "list":
            self._chip.say(f"speakers-mode-{mode.name}", who=mode.who)
        self._retell()
        self._show_hints()
        self.clear()
        self.field.setText(text)
        self._tell_best()
        self.open()

    def show_closed(self, closed: bool) -> None:
        """Show the hint for a closed list (Ctrl+Enter, by consent) or for an open one (Shift+Enter)."""
        if closed != self._closed:
            self._closed = closed
            self._show_hints()

    def tell(self, key: str, **args: str | int) -> None:
        """Show the phrase ``key`` beside the typed text until the next letter."""
        self._best.say(key, **args)
        self._best.show()

    def _show_hints(self) -> None:
        """Show what the keys do: in the field while it has the focus, else in the list."""
        listed, typing = self.mode.name == "list", self._typing
        note = self.mode.name == "note"
        self._hints[0][1].say("speakers-hint-keep" if note else "speakers-hint-add")
        there = (True, listed and not self._closed, listed and self._closed)
        for (cap, words), wanted in zip(self._hints, there, strict=True):
            cap.setVisible(wanted and typing)
            words.setVisible(wanted and typing)
        for cap, words in self._resting:
            cap.setVisible(not typing)
            words.setVisible(not typing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Change the hints when the field gets or loses the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._typing = event.type() is QEvent.Type.FocusIn
            self._show_hints()
        return super().eventFilter(watched, event)

    def _tell_best(self) -> None:
        if self.mode.name == "note":
            self._best.hide()
        else:
            super()._tell_best()
