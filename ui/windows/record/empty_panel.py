"""The panel of a record without a meeting, which offers to set one up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.panel import BasePanel
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, column
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label
from wgdesk.meeting_setup.meeting_plan import MeetingPlan


class EmptyPanel(BasePanel):
    """Shown while the record has no meeting; blank until that is known, as reading takes a moment."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        page = column(self.app, 12, (32, 32, 32, 32))
        page.addStretch(1)
        page.addWidget(Icon(self.app, "calendar", "ink_3"), 0, Qt.AlignmentFlag.AlignHCenter)
        page.addWidget(Label(self.app, "empty-title", face="name", wrap=True, centred=True))
        page.addWidget(Label(self.app, "empty-text", tone="quiet", wrap=True, centred=True))
        self._begin = Button(self.app, "empty-begin", icon="plus", look="go", then=self.set_up)
        page.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(2)
        self._offer = boxed(page)
        self._offer.hide()
        whole = column(self.app, 0)
        whole.addWidget(self._offer)
        self.lay_out(whole)

    def enter(self) -> None:
        """Show the offer."""
        self._offer.show()
        super().enter()

    def rests_on(self) -> QWidget:
        """The only button."""
        return self._begin

    def set_up(self) -> None:
        """Ask for the facts of the meeting and set it up in this record."""
        from ui.dialogs.new_record import NewRecord
        from wgdesk.meeting_setup.set_up import set_up_meeting

        def begin(plan: MeetingPlan, _: Path) -> None:
            set_up_meeting(self.session.desk, plan)

        NewRecord(self.app, begin, start=self.session.path, with_place=False, parent=self).open()
