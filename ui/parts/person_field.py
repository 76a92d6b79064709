"""A field for one person: their name with a button that takes them away, or a box that finds or adds one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.person_pick import PersonPick
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


class PersonField(QWidget):
    """Shows who was chosen; it does not change the record itself, but adds a person whose name is typed.

    ``left``: the user leaves the box, with Esc or with Enter while it is empty.
    """

    left = Signal()

    def __init__(
        self, session: RecordSession, add: str, take_away: str, then: Callable[[int | None], None]
    ) -> None:
        """``add`` and ``take_away`` are phrases; ``then`` is given the key of the person, None if nobody."""
        super().__init__()
        self._session = session
        self.name = Label(session.app, tone="quiet", cut=True)
        self.taking_away = Button(session.app, take_away, icon="x", look="flat", worded=False)
        self.taking_away.clicked.connect(lambda: then(None))
        self.pick = PersonPick(session, add)
        self.pick.picked.connect(then)
        self.pick.left.connect(self.left)
        self.setLayout(put(row(session.app, 8), (self.name, 1), self.taking_away, (self.pick, 2)))

    def show_person(self, person_id: int | None) -> None:
        """Show a person, or with None the box that finds one."""
        for part in (self.name, self.taking_away):
            part.setVisible(person_id is not None)
        self.pick.setVisible(person_id is None)
        self.name.show_text(self._session.names.person(person_id))
