"""The menu of a row: what can be done with a request, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import shown
from ui.floor.deeds import Deeds
from ui.floor.scene import WAITS
from ui.shell import Shell
from wgdesk.reads.floor import Entry


class EntryMenu(QMenu):
    """Made when it is asked for, about one entry; gone when it closes."""

    def __init__(
        self,
        parent: QWidget,
        shell: Shell,
        deeds: Deeds,
        entry: Entry,
        *,
        behalf: Callable[[Entry], object],
        attach: Callable[[Entry], object],
        opened: Callable[[str], object],
    ) -> None:
        """``behalf`` asks on whose behalf somebody speaks, ``attach`` for a file with the text, ``opened``
        shows everything about an entry."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell = shell
        if entry.state in WAITS:
            lane = deeds.lane_of(entry)
            self._offer("do-call", partial(deeds.call, entry))
            self._offer("do-behalf", partial(behalf, entry), "behalf")
            self._offer("do-first", partial(deeds.move, entry, lane[0] if lane else None))
            self._offer("do-last", partial(deeds.move, entry, None))
            self._offer("do-defer", partial(deeds.defer, entry), "defer")
            self._offer("do-away", partial(deeds.mark_away, entry))
            self._offer("do-withdraw", partial(deeds.withdraw, entry), "withdraw")
            self.addSeparator()
        elif entry.begun_at is None:
            self._offer("do-call-back", partial(deeds.call_back, entry))
            self.addSeparator()
        self._offer("do-attach", partial(attach, entry))
        self._offer("do-open", partial(opened, str(entry.id)))

    def _offer(self, name: str, then: Callable[[], object], key: str = "") -> None:
        words = self._shell.speech.say(f"speakers-{name}")
        printed = f"\t{shown(self._shell, key)}" if key else ""
        self.addAction(f"{words}{printed}").triggered.connect(lambda: then())
