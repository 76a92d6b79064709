"""The base of the meeting panel's pages: holds the fields of one section and finds one by its fact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.first_field import takes_focus
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.choices import labelled
from wgdesk.acts.helpers.edit_arguments import MeetingChanges
from wgdesk.acts.setup import edit_meeting
from wgdesk.reads.values.meeting import MeetingNow


class MeetingPage(QWidget):
    """Subclasses fill it, at once or in ``fill``. ``fields``: fact -> its widget.

    ``adds``: the button that adds a row, if the page has rows. ``due`` asks the panel to refresh at once.
    """

    due = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app = session, session.app
        self.fields: dict[str, QWidget] = {}
        self.adds: Button | None = None
        self.meeting_id = 0
        self.inside = column(self.app, 10)
        self.setLayout(self.inside)

    def fill(self) -> Iterator[None]:
        """Make many fields before any of them is filled; each ``yield`` ends a step."""
        yield from ()

    def show_meeting(self, facts: MeetingNow) -> None:
        """Show the meeting's facts without overwriting what the user is typing; subclasses must define it."""
        raise NotImplementedError

    def field(self, name: str, key: str, widget: QWidget, into: QBoxLayout, stretch: int = 1) -> None:
        """Add the field of the fact ``name`` under a label with the phrase ``key``."""
        self.fields[name] = widget
        into.addLayout(labelled(self.app, key, widget), stretch)

    def edit(self, **changes: Unpack[MeetingChanges]) -> None:
        """Change facts of the meeting, by one act."""
        self.session.do(edit_meeting, meeting_id=self.meeting_id, **changes)

    def add(self) -> None:
        """Add a row; pages without rows do nothing."""

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of a fact, or of a row; None if there is none."""
        return self.fields.get(fact)

    def enter(self, field: QWidget | None = None) -> None:
        """Give the focus to a field, or to the page's first field that accepts it."""
        every = (field, *field.findChildren(QWidget)) if field else self.findChildren(QWidget)
        first = next((one for one in every if takes_focus(one)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
