"""A section of the meeting's facts: its fields, each of which acts when it is left, and how one is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.choices import labelled
from wgdesk.acts.setup import edit_meeting
from wgdesk.reads.values.meeting import MeetingNow


class MeetingPage(QWidget):
    """Subclasses say what stands in it. ``fields``: widgets by the facts they hold; ``adds``: the button in
    the page's head that adds a row, where rows can be added. ``due`` asks that all be shown again at once."""

    due = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app = session, session.app
        self.fields: dict[str, QWidget] = {}
        self.adds: Button | None = None
        self.meeting_id = 0
        self.inside = column(self.app, 14)
        self.setLayout(self.inside)

    def show_meeting(self, facts: MeetingNow) -> None:
        """Show the meeting's facts; what is being typed stays."""
        raise NotImplementedError

    def field(self, name: str, key: str, widget: QWidget, into: QBoxLayout, stretch: int = 1) -> None:
        """Add the field of a fact under its label, the phrase ``key``."""
        self.fields[name] = widget
        into.addLayout(labelled(self.app, key, widget), stretch)

    def edit(self, **changes: object) -> None:
        """Change facts of the meeting."""
        self.session.do(edit_meeting, meeting_id=self.meeting_id, **changes)

    def add(self) -> None:
        """Add a row, where rows can be added."""

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field that holds a fact, or of a row; None if there is none."""
        return self.fields.get(fact)

    def enter(self, field: QWidget | None = None) -> None:
        """Go to a field, or to the first one that takes the focus."""
        every = (field, *field.findChildren(QWidget)) if field else self.findChildren(QWidget)
        first = next((one for one in every if _takes_focus(one)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
