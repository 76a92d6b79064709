"""Keys of the floor on several national keyboards: the letter counts, or else the place of the key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.e2e.driver import Operator, at_work
from tests.e2e.screen import Screen
from wgdesk.acting.desk import Desk
from wgdesk.acts.programme import open_sitting, take_up
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import set_up_meeting
from wgdesk.reads.queries.programme import programme

pytestmark = pytest.mark.slow  # long: in the thorough run only

DAY = date(2031, 3, 3)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with the record of a meeting that considers its one item."""
    folder = tmp_path / "home"
    folder.mkdir()
    desk = Desk.create(folder / "meeting.wgdesk")
    names = {"body_full": {"en": "Working Group on Lighthouses"}}
    plan = MeetingPlan(1, DAY, DAY, "Europe/Vienna", "en", names, sittings=True, agenda=True)
    set_up_meeting(desk, MeetingPlan(**{**vars(plan), "topics": [{"en": "Care of lighthouses"}]}))
    course = desk.read(programme)
    desk.do(open_sitting, sitting_id=course.sittings[0].id)
    desk.do(take_up, item_id=course.items[0].id, sitting_id=course.sittings[0].id)
    desk.close()
    return folder


def _speak(at: Operator, name: str) -> None:
    """Put somebody on the list, give the floor, pause the clock, end the statement, and undo the end."""
    at.press("Ctrl+8 Ctrl+2 A")
    at.type(name)
    at.press("Enter")
    at.sees("ask_floor")
    at.press("Esc N")
    at.sees("call_speaker")
    at.press("Space")
    at.sees("give_floor")
    at.press("P")
    at.sees("pause_statement")
    at.press("P")
    at.sees("resume_statement")
    at.press("E")
    at.sees("end_statement")
    for key, act in (("Ctrl+Z", "undo"), ("Ctrl+Y", "redo"), ("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo")):
        at.press(key)
        at.sees(act)


def _note(at: Operator, name: str, note: str) -> None:
    """Paste a note on a waiting speaker, as the shortcuts of fields are Qt's own."""
    at.press("A")
    at.type(name)
    at.press("Enter")
    at.sees("ask_floor")
    at.press("Esc M")
    at.paste(note)
    at.press("Enter")
    assert at.sees("note_statement")["note"] == note


@pytest.mark.parametrize(
    ("layout", "name"), [("us", "egy"), ("de", "egy"), ("fr", "egy"), ("ara", "مصر"), ("us,ara", "مصر")]
)
def test_every_key_of_the_floor_works(screen: Screen, home: Path, layout: str, name: str) -> None:
    record = home / "meeting.wgdesk"
    with at_work(screen, home, str(record), layouts=layout) as at:
        while at.journal.next() is not None:
            pass
        at.sees_window("Lighthouses")
        _speak(at, name)
        _note(at, "برا" if layout == "ara" else "bra", "نص من الوفد")
