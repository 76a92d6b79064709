"""What a line of a list shows. Not slow, as no other test opens these lines without ``--slow``."""

from __future__ import annotations

from tests.ui.meeting_room import facts, page, panel
from tests.ui.sittings_room import Here
from ui.panels.meeting.earlier_page import EarlierLine, EarlierPage
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.delegations import add_person
from wgdesk.acts.programme import edit_suspension, suspend_sitting
from wgdesk.model import Gender

__all__ = ["panel"]


def test_an_earlier_meeting_shows_its_first_and_last_day(panel: MeetingPanel, window: RecordWindow) -> None:
    lines = page(panel, "earlier", EarlierPage).lines.lines
    earlier = facts(window).previous
    assert any(row.first_day < row.last_day for row in earlier)
    for row in earlier:
        line = lines[row.id]
        assert isinstance(line, EarlierLine)
        assert (line.first.date().toPython(), line.last.date().toPython()) == (row.first_day, row.last_day)


def test_a_facilitator_can_be_removed_once_there_is_one(here: Here) -> None:
    here.space()
    (sitting, *_) = here.programme.sittings
    here.desk.do(suspend_sitting, sitting_id=sitting.id, kind="informal")
    here.panel.refresh()
    (pause,) = here.programme.sittings[0].suspensions
    line = here.panel.forms["sittings"].suspensions.lines[pause.id]
    assert (line.pick.isHidden(), line._no_facilitator.isHidden()) == (False, True)
    person = here.desk.do(add_person, gender=Gender.F, name={"en": "Ana Ruiz"})
    here.desk.do(edit_suspension, suspension_id=pause.id, facilitator_id=person)
    here.panel.refresh()
    assert (line.pick.isHidden(), line._no_facilitator.isHidden()) == (True, False)
    line._no_facilitator.click()
    assert here.programme.sittings[0].suspensions[0].facilitator_id is None
