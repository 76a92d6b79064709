"""What every panel is given: how to act, to speak, to look, and what goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.state.app_context import AppContext
from ui.state.bridge import Bridge
from ui.state.live_state import LiveState
from ui.state.screen_names import ScreenNames
from wgdesk.acting.act import Act
from wgdesk.acting.desk import Desk
from wgdesk.errors import UserError
from wgdesk.live.act_call import ActCall

R = TypeVar("R")


class RecordSession(QObject):
    """One record, the one at ``path``, as it is worked on here.

    ``faulted`` tells why an act was refused or could not be saved; ``acted`` that one was done; ``wanted``
    asks for what belongs to the window: ``panel-attendance``, ``export`` and the like, by the names of keys;
    ``sought`` for a row of the record to be brought to sight: the panel, its table, its key.
    """

    faulted = Signal(object)  # UserError
    acted = Signal()
    wanted = Signal(str)
    mend_wanted = Signal(str, str, object)  # panel, table, int | None
    sought = Signal(str, str, object)

    def __init__(
        self, app: AppContext, desk: Desk, bridge: Bridge, path: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.app, self.desk, self.bridge, self.path = app, desk, bridge, path
        self.live = LiveState(desk, bridge, self)
        self.names = ScreenNames(app, self.live)

    def do(self, act: Act[..., Any], **args: Any) -> bool:
        """Run an act; return whether it was done. Why not is told in the panel in front."""
        return self._run(act, args)[0]

    def made(self, act: Act[..., R], **args: Any) -> R | None:
        """Run an act that returns something, a key for instance; None if it was not done."""
        return self._run(act, args)[1]

    def run(self, call: ActCall | None) -> bool:
        """Run an act as ``do`` does; return whether it was done. None: there is nothing to do."""
        return call is not None and self.do(call.act, **call.args)

    def _run(self, act: Act[..., R], args: dict[str, Any]) -> tuple[bool, R | None]:
        try:
            value = self.desk.do(act, **args)
        except UserError as fault:
            self.faulted.emit(fault)
            return False, None
        self.acted.emit()
        return True, value
