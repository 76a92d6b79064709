"""What stands in the place of the grid while nobody takes part: what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


class EmptyRoll(QWidget):
    """Says how to enter the first one; before there are sittings, where those are planned."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        app = session.app
        self.text = Label(app, tone="quiet", wrap=True, centred=True)
        self.plan = Button(app, "attendance-plan", icon="calendar-event")
        self.plan.clicked.connect(lambda: session.wanted.emit("panel-sittings"))
        inside = column(app, 8, (24, 40, 24, 24))
        inside.addWidget(Label(app, "attendance-empty-title", face="strong", wrap=True, centred=True))
        inside.addWidget(self.text)
        inside.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self.setLayout(inside)

    def show_planned(self, planned: bool) -> None:
        """Say whether there is a sitting to be present at."""
        self.plan.setVisible(not planned)
        self.text.say("attendance-empty-text" if planned else "attendance-empty-no-sitting")
