"""A script printed ahead comes true if everything goes as planned."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.script.one_way import adopted_by
from tests.script.planned_demo import planned
from tests.script.printed import running_order
from wgdesk.acting.desk import Desk
from wgdesk.acts.floor import call_speaker, end_statement, give_floor
from wgdesk.exchange import import_file
from wgdesk.live.course_acts import act_of
from wgdesk.live.next_step import NextStep, next_step
from wgdesk.phrasing.script_facts import Speaker
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.script.moment import Moment
from wgdesk.script.moments import moment
from wgdesk.script.running_order_paper import read_order
from wgdesk.script.situations import known_of

pytestmark = pytest.mark.slow  # long: in the thorough run only

# Only the Chair decides on these, so they are in none of the steps.
_OF_THE_CHAIR = ("close-list", "no-objection", "list-closed-now", "remaining", "any-other", "any-delegation")


class Meeting:
    """The demonstration meeting on its first day, held exactly as the desk proposes."""

    def __init__(self, folder: Path) -> None:
        source = folder / "planned.json"
        source.write_text(json.dumps(_without_strays(planned())), "utf-8")
        import_file(source, folder / "demo.wgdesk")
        self.now = datetime.fromisoformat("2026-10-05T10:00+02:00")
        self.desk = Desk.open(folder / "demo.wgdesk", clock=lambda: self.now)

    @property
    def sittings(self) -> int:
        return len(self.desk.read(programme).sittings)

    def script(self, number: int) -> tuple[Moment, ...]:
        order = self.desk.read(partial(read_order, number=number))
        assert order is not None
        how = (order.programme, order.roster, order.sitting, order.floors, order.outcome, order.papers)
        return running_order(*how)

    def step(self) -> tuple[NextStep, Moment]:
        """Return the next step of the desk and what the Chair reads before it is done."""
        course, people, results = self.desk.read(programme), self.desk.read(roster), self.desk.read(outcome)
        assert course.sitting is not None
        item = course.item.id if course.item else None
        here = self.desk.read(partial(floor, sitting_id=course.sitting.id, item_id=item))
        known = known_of(course, people, results, (here,))
        later = self.now + timedelta(minutes=2)  # what has just happened is said no more
        return next_step(known, self.now, early=False), moment(known, results, later)

    def come_to(self, number: int) -> None:
        """Move the clock to the planned beginning of a sitting."""
        begins = self.desk.read(programme).sittings[number - 1].planned_begin
        assert begins is not None
        self.now = begins

    def hold(self) -> list[Moment]:
        """Do the steps of one sitting, from its opening to its end; return what the Chair read at each."""
        kind, read = "", []
        while kind not in ("adjourn", "close"):
            step, moment_now = self.step()
            kind = step.kind
            read.append(moment_now)
            assert kind not in ("add", "done")
            self._do(step.beside if step.kind == "debate" and step.beside else step)
        return read

    def _do(self, step: NextStep) -> None:
        self.now += timedelta(seconds=1)
        if step.kind == "floor" and step.request is not None:
            for act in (call_speaker, give_floor, end_statement):
                self.desk.do(act, request_id=step.request.id)
                self.now += timedelta(seconds=1)
            return
        call = act_of(step, self.desk.read(programme))
        assert call is not None, step.kind
        self.desk.do(call.act, **call.args)


def _without_strays(record: dict[str, Any]) -> dict[str, Any]:
    """Return the record without a position on an item of another sitting: no step gives it the floor."""
    for sitting in record["sittings"]:
        sitting["requests"] = [one for one in sitting["requests"] if one.get("kind") != "position"]
    return record


def said(script: Sequence[Moment]) -> list[tuple[str, tuple[object, ...]]]:
    """Return the words of a script in order, without moments that only the Chair decides on."""
    sayings = [each for one in script if not one.instead for each in one.sayings]
    return [
        (one.key, tuple(fact for fact in one.facts if fact[0] != "follows" and not _grows(one.key, fact[0])))
        for one in sayings
        if one.key not in _OF_THE_CHAIR
    ]


def _grows(key: str, fact: str) -> bool:
    """Return whether a fact counts paragraphs, which grow in number as the draft report does."""
    return key.startswith("part") and fact == "numbers"


def test_the_script_printed_before_the_meeting_comes_true(tmp_path: Path) -> None:
    meeting = Meeting(tmp_path)
    printed = [meeting.script(n + 1) for n in range(meeting.sittings)]
    numbers = [number for script in printed for number in adopted_by(script)]
    assert sorted(numbers, key=str) == sorted(set(numbers), key=str)
    assert len(numbers) == 12
    for number, before in enumerate(printed, start=1):
        meeting.come_to(number)
        read = meeting.hold()
        printed_sayings = said(before)
        for one in said(read[:-1]):  # before the end the screen has what there is still time for
            thanked = one[0].startswith("thank")  # on the screen not long after
            assert thanked or one[0] == "report" or one in printed_sayings, (number, one)
        assert said(meeting.script(number)) == said(before), number
    meeting.desk.close()


def test_a_question_is_put_before_it_is_answered(tmp_path: Path) -> None:
    meeting = Meeting(tmp_path)
    asked = 0
    for one in (each for step in meeting.script(1) for each in step.sayings):
        who = dict(one.facts).get("who")
        if one.key == "give" and isinstance(who, Speaker):
            asked += {"question": 1, "answer": -1}.get(who.purpose, 0)
            assert asked in (0, 1)
    meeting.desk.close()
