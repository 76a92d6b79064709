"""The context menu of a row: the commands for a request, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.keys.key_table import shown
from ui.panels.speakers.speaker_commands import SpeakerCommands
from ui.state.app_context import AppContext
from wgdesk.live.floor_state import WAITS
from wgdesk.reads.values.floor import RequestNow


class EntryMenu(QMenu):
    """The menu of one entry; it deletes itself when it closes."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        commands: SpeakerCommands,
        entry: RequestNow,
        *,
        behalf: Callable[[RequestNow], object],
        attach: Callable[[RequestNow], object],
        opened: Callable[[str], object],
    ) -> None:
        """``behalf`` asks on whose behalf the speaker speaks, ``attach`` asks for files to attach, ``opened``
        opens the details of the entry with a key."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._app = app
        if entry.state in WAITS:
            lane = commands.lane_of(entry)
            self._offer("do-call", partial(commands.call, entry))
            self._offer("do-behalf", partial(behalf, entry), "behalf")
            self._offer("do-first", partial(commands.move, entry, lane[0] if lane else None))
            self._offer("do-last", partial(commands.move, entry, None))
            self._offer("do-defer", partial(commands.defer, entry), "defer")
            self._offer("do-away", partial(commands.mark_away, entry))
            self._offer("do-withdraw", partial(commands.withdraw, entry), "withdraw")
            self.addSeparator()
        elif entry.begun_at is None:
            self._offer("do-call-back", partial(commands.call_back, entry))
            self.addSeparator()
        self._offer("do-attach", partial(attach, entry))
        if entry.begun_at is None:
            self._offer("do-remove", partial(commands.remove, entry))
        self._offer("do-open", partial(opened, str(entry.id)))

    def _offer(self, name: str, then: Callable[[], object], key: str = "") -> None:
        words = self._app.speech.say(f"speakers-{name}")
        printed = f"\t{shown(self._app, key)}" if key else ""
        self.addAction(f"{words}{printed}").triggered.connect(lambda: then())
