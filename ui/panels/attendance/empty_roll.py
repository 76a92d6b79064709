"""Shown in place of the grid while nobody takes part: says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk.acts.participant_list import take_roster


class EmptyRoll(QWidget):
    """Says how to enter the first delegation or, without sittings, where to plan one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        app = session.app
        self.text = Label(app, tone="quiet", wrap=True, centred=True)
        self.plan = Button(app, "attendance-plan", icon="calendar-event")
        self.plan.clicked.connect(lambda: session.wanted.emit("panel-sittings"))
        self.take = Button(app, "taking-open", icon="user-plus")
        bar(session, take_roster, self.take)
        inside = column(app, 8, (24, 40, 24, 24))
        inside.addWidget(Label(app, "attendance-empty-title", face="strong", wrap=True, centred=True))
        inside.addWidget(self.text)
        for button in (self.plan, self.take):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self.setLayout(inside)

    def show_planned(self, planned: bool) -> None:
        """``planned``: a sitting exists, so no button for planning is shown."""
        self.plan.setVisible(not planned)
        self.text.say("attendance-empty-text" if planned else "attendance-empty-no-sitting")
