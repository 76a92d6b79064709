"""What every panel has: a banner at its head, keys of its own, a place where the focus rests."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from ui.widgets.boxes import column


class BasePanel(QWidget):
    """One of the panels of a record's window. A panel calls no other: it acts, and follows what is read."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app, self.live = session, session.app, session.live
        self.banner = Banner(session.app)

    def lay_out(self, inside: QBoxLayout) -> None:
        """Put ``inside`` under the banner, with the room round it that every panel has."""
        whole = column(self.app, 12, (16, 16, 16, 16))
        whole.addWidget(self.banner)
        whole.addLayout(inside, 1)
        self.setLayout(whole)

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the window's keys do while this panel is in front: name of a key -> what it does."""
        return {}

    def rests_on(self) -> QWidget:
        """Return the widget where the focus rests, in command mode: the panel's list."""
        return self

    def enter(self) -> None:
        """Come to the front: the focus goes to where it rests."""
        self.rests_on().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back with Esc to where the focus rests, from wherever it is."""
        if event.key() == Qt.Key.Key_Escape and not self.rests_on().hasFocus():
            self.enter()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """The window closes: wait for what runs, keep what is half written."""

    def go_to(self, kind: str, row: int) -> None:
        """Bring a row of the record to sight: what was found, or what an act of the history changed.

        ``kind`` is the name of its table. A panel that does not show such rows does nothing.
        """

    def foot(self) -> int:
        """Return the height in pixels at the foot that nothing may cover: that of the add box, if any."""
        return 0
