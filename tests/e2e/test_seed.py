"""The reference meeting is entered by keyboard, sitting by sitting; its report equals the official one."""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.driver import ROOT, Operator, at_work
from tests.e2e.entering import attendance, floor, meeting, outcome, panel
from tests.e2e.entering.course import Course
from tests.e2e.screen import Screen
from tests.e2e.seed_facts import SeedFacts
from tests.programs import run_program
from tests.seed_record import SEED
from tests.seed_words import comparable

# Lines of the agenda and of the combo box of items; sub-items come between items 1 and 2.
ITEM = {1: 0, 2: 3, 3: 4, 4: 5, 5: 6}
SECRETARIAT = "الأمانة"


def told(path: Path, query: str) -> list[tuple[str, ...]]:
    """Return what a form or list shows to the operator."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as record:
        found = record.execute(query).fetchall()
    record.close()
    return found


class Entering:
    """Enters the meeting in the order a secretariat would."""

    def __init__(self, at: Operator, facts: SeedFacts) -> None:
        self.at, self.facts, self.course = at, facts, Course(at)
        self.panels: dict[int, int] = {}  # item -> number of its panellists

    def before(self) -> None:
        """Enter what is known before the first sitting."""
        facts = self.facts
        with self.at.part("set-up"):
            meeting.set_up(self.at, facts.setup(), ("اجتماع جديد", "الاجتماع التاسع"))
            meeting.write_facts(self.at, facts.overview(), facts.mandates())
            self.course.remove_last_sitting()
        with self.at.part("documents"):
            outcome.list_documents(self.at, facts.papers())
        with self.at.part("officers"):
            chair = facts.seed["chair"]
            excellency = bool(chair["honorific_style"])
            self.course.elect_chair(chair["name"], chair["gender"], chair["state"], excellency=excellency)
        with self.at.part("panels"):
            self._panels()

    def _panels(self) -> None:
        groups = [code for (code,) in told(self.at.journal.path, 'SELECT code FROM "grouping" ORDER BY id')]
        for number, (item, members, spoken, about) in enumerate(self.facts.panels(groups)):
            panel.seat(self.at, ITEM[item], members, beside_another=number > 0)
            self.panels[item] = len(members)
            order = list(range(len(members)))
            for place, one in enumerate(spoken):
                now = order.index(one)
                if now > place:
                    panel.bring_forward(self.at, now, now - place)
                    order.insert(place, order.pop(now))
            if about:
                panel.exchange(self.at, about)

    def first_sitting(self) -> None:
        """Enter the opening, the attendance, the agenda and the debate on item 2."""
        self.course.open()
        with self.at.part("floor"):
            floor.hear_secretariat(self.at, SECRETARIAT, "opening")
        with self.at.part("attendance"):
            self._attendance()
        with self.at.part("course"):
            self.course.take_up(ITEM[1])
            self.course.decide()
            self.course.preside()
            self.course.take_up(ITEM[2])
        with self.at.part("floor"):
            self._debate(2, self.facts.speakers()[:5])
        with self.at.part("points"):
            outcome.write_points(self.at, self.facts.points())
        with self.at.part("course"):
            self.course.adjourn()

    def _attendance(self) -> None:
        names = told(
            self.at.journal.path,
            "SELECT d.code, n.listed FROM delegation d JOIN delegation_name n ON n.delegation_id = d.id"
            " WHERE n.lang = 'ar' ORDER BY coalesce(n.valid_from, '')",
        )
        known = dict(names)
        codes = {name: code for code, name in names}
        organizations = [codes[name] for name in self.facts.organizations()]
        attendance.arrive(self.at, [*self.facts.delegations(), *organizations], nobody_yet=True)
        attendance.mark_open(self.at, organizations[-1])
        attendance.rename(self.at, list(self.facts.renames(known)))

    def _debate(self, item: int, speakers: list[str]) -> None:
        """Hear the Secretariat, then the panellists, who are on the list already, then delegations."""
        floor.hear_secretariat(self.at, SECRETARIAT, "introduction")
        floor.hear_everybody(self.at, self.panels[item])
        floor.inscribe(self.at, [code.lower() for code in speakers])
        floor.hear_everybody(self.at, len(speakers))

    def later_sitting(self, number: int, item: int) -> None:
        """Enter a later sitting, with the attendance of the one before."""
        with self.at.part("course"):
            self.course.open()
            attendance.as_before(self.at)
            self.course.preside()
            self.course.take_up(ITEM[item])
        if number == 3:
            with self.at.part("floor"):
                self._debate(item, self.facts.speakers()[5:])
        if number == 5:
            with self.at.part("recommendations"):
                outcome.write_recommendations(self.at, self.facts.recommendations())
            self.course.take_up(ITEM[5])
        with self.at.part("course"):
            self.course.adjourn()

    def doubts(self) -> None:
        """Mark as uncertain which sittings took up item 3."""
        with self.at.part("doubts"):
            self.course.doubt_sittings(ITEM[3], 2)


@pytest.mark.slow
def test_the_meeting_is_entered_by_keys_and_its_report_is_the_official_one(
    screen: Screen, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    with at_work(screen, tmp_path / "home") as at:
        entering = Entering(at, SeedFacts())
        entering.before()
        entering.first_sitting()
        for number, item in ((2, 2), (3, 3), (4, 3), (5, 4)):
            entering.later_sitting(number, item)
        entering.doubts()
        record, keys = at.journal.path, at.keyboard.pressed
    with capsys.disabled():
        parts = ", ".join(f"{name} {count}" for name, count in at.counts.items())
        print(f"\n{keys} keys, {at.acts} acts, {time.monotonic() - began:.0f} s: {parts}")
    command = [sys.executable, "-m", "wgdesk", "report", str(record), "--lang", "ar", "--format", "text"]
    run_program([*command, "-o", str(tmp_path / "out")], cwd=ROOT, check=True, capture_output=True)
    (printed,) = (tmp_path / "out").glob("*.txt")
    found = [comparable(line) for line in printed.read_text("utf-8").splitlines()]
    wanted = [comparable(line) for line in (SEED / "expected-ar.txt").read_text("utf-8").splitlines()]
    assert found == wanted
