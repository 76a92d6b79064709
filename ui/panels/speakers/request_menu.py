"""The context menu of a row: the commands for a request, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.keys.key_table import shown
from ui.panels.speakers.speaker_commands import SpeakerCommands
from ui.parts.barred import bar_entry
from ui.state.record_session import RecordSession
from wgdesk.acting.act import AnyAct
from wgdesk.acts.files import attach_file
from wgdesk.acts.floor import call_speaker
from wgdesk.acts.speakers import (
    call_back,
    defer,
    mark_away,
    move_request,
    remove_request,
    withdraw,
)
from wgdesk.acts.statements import edit_statement
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.statements import WAITS


class RequestMenu(QMenu):
    """The menu of one request; it deletes itself when it closes."""

    def __init__(
        self,
        parent: QWidget,
        session: RecordSession,
        commands: SpeakerCommands,
        request: RequestNow,
        *,
        behalf: Callable[[RequestNow], object],
        attach: Callable[[RequestNow], object],
        opened: Callable[[int], object],
    ) -> None:
        """``behalf`` asks on whose behalf the speaker speaks, ``attach`` asks for files to attach, ``opened``
        opens the details of a request, given its key.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._session, self._app = session, session.app
        if request.state in WAITS:
            lane = commands.lane_of(request)
            self._offer("do-call", call_speaker, partial(commands.call, request))
            self._offer("do-behalf", edit_statement, partial(behalf, request), "behalf")
            self._offer("do-first", move_request, partial(commands.move, request, lane[0] if lane else None))
            self._offer("do-last", move_request, partial(commands.move, request, None))
            self._offer("do-defer", defer, partial(commands.defer, request), "defer")
            self._offer("do-away", mark_away, partial(commands.mark_away, request))
            self._offer("do-withdraw", withdraw, partial(commands.withdraw, request), "withdraw")
            self.addSeparator()
        elif request.begun_at is None:
            self._offer("do-call-back", call_back, partial(commands.call_back, request))
            self.addSeparator()
        self._offer("do-attach", attach_file, partial(attach, request))
        if request.begun_at is None:
            self._offer("do-remove", remove_request, partial(commands.remove, request))
        self._offer("do-open", None, partial(opened, request.id))

    def _offer(self, name: str, act: AnyAct | None, then: Callable[[], object], key: str = "") -> None:
        words = self._app.speech.say(f"speakers-{name}")
        printed = f"\t{shown(self._app, key)}" if key else ""
        command = self.addAction(f"{words}{printed}")
        command.triggered.connect(lambda: then())
        if act is not None:
            bar_entry(self._session, act, command)
