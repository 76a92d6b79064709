"""A dialog that does something for a reason, which the history keeps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.buttons import Button
from ui.widgets.typed_text import EntryLine
from wgdesk.acting.act import AnyAct


class ReasonDialog(Dialog):
    """Enter does it, once there is a reason. What is made of it adds widgets, ``field`` and ``add_go``."""

    def __init__(
        self, session: RecordSession, title: str, parent: QWidget | None, *, width: int = 520
    ) -> None:
        super().__init__(session.app, title, parent, width=width)
        self.session = session
        self.reason = EntryLine()

    def add_go(self, key: str, icon: str, act: AnyAct, then: Callable[[], object]) -> None:
        """Add the button that does ``act`` by ``then``, and the one that leaves; ``key``: its phrase."""
        self.go = Button(self.app, key, icon=icon, look="go", then=then)
        self.go.setDefault(True)
        bar(self.session, act, self.go)
        self.add_leave(self.go)
        self.session.faulted.connect(self.banner.show_fault)
        self.reason.textChanged.connect(self._fill_in)
        self._fill_in()
        self.reason.setFocus()

    def _fill_in(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip()))
