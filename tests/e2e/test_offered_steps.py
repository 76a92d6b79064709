"""A whole meeting led by the steps offered, in a real window; acts that need another key are recorded."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.driver import Operator, at_work
from tests.e2e.screen import Screen
from wgdesk.acting.desk import Desk
from wgdesk.acts.actions import edit_action, record_vote
from wgdesk.acts.wording import write_text
from wgdesk.exchange import import_file
from wgdesk.language_table import INTERFACES
from wgdesk.model import ActionVerb
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check.final_gate import in_the_way
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

pytestmark = pytest.mark.slow

ASKED = {"ar": "يوم غير المقرر", "en": "Another day than planned"}
LOST = {"ar": "أن يعقد اجتماعه المقبل في سوفا", "en": "to hold its next meeting in Suva"}
PROPOSAL = {"ar": "اقتراح عقد الاجتماع المقبل في سوفا", "en": "the proposal on Suva"}
VOTE = {"manner": "vote", "in_favour": 3, "against": 7, "abstaining": 1}
PLANNED, HELD = date(2031, 3, 3), date(2031, 3, 4)


def words(ar: str, en: str) -> dict[str, str]:
    return {"ar": ar, "en": en}


def meeting() -> dict[str, Any]:
    """A body without a table of parties; both sittings are planned a day earlier than they are held."""
    title = {
        "body_full": words("الفريق العامل المعني بالمنائر", "Working Group on Lighthouses"),
        "body_short": words("الفريق العامل", "Working Group"),
        "parent_full": words("مؤتمر المنائر", "Conference on Lighthouses"),
        "parent_medium": words("مؤتمر المنائر", "Conference on Lighthouses"),
        "parent_short": words("المؤتمر", "Conference"),
        "instrument_short": words("بروتوكول المنائر", "Lighthouse Protocol"),
        "venue": words("فيينا", "Vienna"),
    }
    symbols = {"symbol_final": "LHC/WG.1/2031/2", "participants_symbol": "LHC/WG.1/2031/INF/1"}
    days = {"first_day": str(PLANNED), "last_day": str(HELD)}
    agenda = (
        words("إقرار جدول الأعمال وتنظيم الأعمال", "Adoption of the agenda and organization of work"),
        words("صيانة المنائر", "Care of lighthouses"),
        words("مسائل أخرى", "Other matters"),
        words("اعتماد التقرير", "Adoption of the report"),
    )
    text = words("ينبغي للدول أن تتبادل الخبرات.", "States should share experience.")
    return {
        "format": "wgdesk-record",
        "version": 4,
        "meeting": {"ordinal": 1, **days, **title, **symbols},
        "people": {"chair": {"gender": "f", "delegation": "FJI", "name": words("ليلى حسن", "Laila Hassan")}},
        "officers": {"chair": {"person": "chair", "office": "chair"}},
        "sittings": [
            {"day": str(PLANNED), "planned_begin": f"{PLANNED}T{begin}", "planned_end": f"{PLANNED}T{end}"}
            for begin, end in (("10:00+01:00", "13:00+01:00"), ("15:00+01:00", "18:00+01:00"))
        ],
        "agenda": [
            {"title": one, "substantive": n == 1, **({"deliberations": "written"} if n == 1 else {})}
            for n, one in enumerate(agenda)
        ],
        "actions": {"lost": {"sitting": 1, "item": "3", "verb": "decided", "object": LOST, **VOTE}},
        "clusters": [
            {
                "heading": words("توصيات عامة", "General recommendations"),
                "recommendations": [{"state": "agreed", "body": text}],
            }
        ],
    }


class Room:
    """Does what the speakers' large button offers; ``other``: acts that needed another key than Space."""

    def __init__(self, at: Operator) -> None:
        self.at = at
        self.other: list[tuple[str, str]] = []
        self.hour, self.minute = 9, 5

    def go_on(self) -> None:
        """Let a minute pass, as the program ignores a second press at once."""
        self.minute += 1
        self.at.come_to(datetime(HELD.year, HELD.month, HELD.day, self.hour, self.minute, tzinfo=UTC))

    def steps(self, *acts: str) -> None:
        """Do the steps offered, one after the other."""
        self.at.press("Ctrl+2")
        for act in acts:
            self.go_on()
            self.at.press("Space")
            self.at.sees(act)

    def by(self, keys: str, act: str) -> None:
        """Press other keys, which do one act."""
        self.at.press(keys)
        self.at.sees(act)
        self.other.append((keys.split()[-1], act))

    def open(self, lang: str) -> None:
        """Call to order a sitting that was planned for the day before."""
        self.go_on()
        self.at.press("Ctrl+2 Space")
        self.at.sees_window(ASKED[lang])
        self.by("Enter", "move_and_open_sitting")
        self.at.sees_window("WGDesk")

    def inscribe(self, *codes: str) -> None:
        """Put delegations on the list."""
        self.at.press("A")
        for code in codes:
            self.at.type(code)
            self.by("Enter", "ask_floor")
        self.at.press("Esc")

    def defer_a_paragraph(self) -> None:
        """Defer the first paragraph of the report when it is read out."""
        self.at.press("Ctrl+8 Ctrl+R Down")
        self.by("D", "mark_passage")

    def back_to_it(self) -> None:
        """Go back to the deferred paragraph, as the step says, and adopt it."""
        self.go_on()
        self.at.press("Ctrl+2 Space")
        self.go_on()
        self.by("Space", "mark_passage")


def run(at: Operator, lang: str) -> Room:
    """Hold the meeting; return the acts that needed other keys."""
    room = Room(at)
    at.sees_window("WGDesk")
    room.open(lang)
    room.steps("take_up", "decide", "decide", "finish_item", "take_up")
    room.inscribe("egy", "nor")
    room.steps("call_speaker", "give_floor", "next_speaker", "give_floor", "end_statement", "finish_item")
    room.steps("take_up", "finish_item")
    room.by("J", "adjourn_sitting")
    room.hour, room.minute = 14, 5
    room.open(lang)
    at.press("Ctrl+8")  # the report is made during the meeting
    room.steps("take_up", "adopt_recommendation")
    room.defer_a_paragraph()
    room.back_to_it()
    room.go_on()
    room.by("Ctrl+A Space", "mark_passages")
    room.by("Ctrl+2 G", "decide")
    room.steps("finish_item")
    room.by("J", "adjourn_sitting")
    return room


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_offered_steps_lead_a_meeting_whose_final_report_is_rightly_refused(
    screen: Screen, tmp_path: Path, lang: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "plan.json").write_text(json.dumps(meeting()), "utf-8")
    import_file(home / "plan.json", home / "meeting.wgdesk")
    with at_work(screen, home, "open", str(home / "meeting.wgdesk"), settings=f'language = "{lang}"\n') as at:
        at.sees("import_record")
        room = run(at, lang)
    assert room.other == [
        *[("Enter", "move_and_open_sitting"), ("Enter", "ask_floor"), ("Enter", "ask_floor")],  # it is asked
        ("J", "adjourn_sitting"),  # adjourning has its own key
        *[("Enter", "move_and_open_sitting"), ("D", "mark_passage")],
        *[("Space", "mark_passage"), ("Space", "mark_passages")],  # read out in the panel of the report
        *[("G", "decide"), ("J", "adjourn_sitting")],
    ]
    with closing(Desk.open(home / "meeting.wgdesk")) as desk:
        (lost,) = desk.read(whole_record).actions
        assert in_the_way_of(desk) == {"vote-not-carried", "votes-exceed-room"}
        desk.do(edit_action, action_id=lost.id, verb=ActionVerb.REJECTED)
        for of, body in PROPOSAL.items():
            desk.do(write_text, table="action", row=lost.id, field="object", lang=of, body=body)
        desk.do(record_vote, action_id=lost.id, in_favour=0, against=2, abstaining=0)
        assert in_the_way_of(desk) == set()
        final = to_text(speak(desk.read(whole_record), "en", "final"))
    rejected = "the Working Group rejected, by 2 votes to none, with no abstentions, the proposal on Suva."
    assert rejected in final
    assert "On 4 March 2031, the Working Group adopted the present report" in final


def in_the_way_of(desk: Desk) -> set[str]:
    return {one.key for one in in_the_way(desk.read(whole_record), INTERFACES)}
