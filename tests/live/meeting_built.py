"""A meeting built by acts, for tests of what comes next."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.live.read_meeting import MeetingRead
from wgdesk.act_list import all_acts
from wgdesk.acting.desk import Desk
from wgdesk.acts.programme import add_item
from wgdesk.live.floor_state import FloorState
from wgdesk.live.next_step import NextStep, next_step
from wgdesk.live.situation import Situation
from wgdesk.live.unfolding import ahead
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import set_up_meeting
from wgdesk.model import Lane, Manner, RecommendationState, Subject
from wgdesk.reads.queries.business import business
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.programme import ItemNow, Programme

BEGIN = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)  # 10:00 in Vienna
_NOWHERE = Attendance({}, {}, (), {})
AGENDA = {
    1: "Organizational matters",
    2: "Rivers",
    3: "Lakes",
    4: "Other matters",
    5: "Adoption of the report",
}
SUBSTANTIVE = (2, 3)


@cache
def _planned() -> bytes:
    """Return the bytes of a record with the days, sittings and agenda."""
    seconds = count()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "planned.wgdesk"
        with closing(Desk.create(path, clock=lambda: BEGIN + timedelta(seconds=next(seconds)))) as desk:
            days = date(2027, 3, 1), date(2027, 3, 2)
            set_up_meeting(desk, MeetingPlan(1, *days, "Europe/Vienna", "en", sittings=True))
            for number, title in AGENDA.items():
                desk.do(add_item, title={"en": title}, substantive=number in SUBSTANTIVE)
        return path.read_bytes()


class Built:
    """Two days with two sittings each and an agenda of five items; every act takes two minutes."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(_planned())
        self.now = BEGIN
        self.acts = all_acts()
        self.desk = Desk.open(path, clock=lambda: self.now)
        self._roster = self.desk.read(roster)

    def do(self, name: str, **given: Any) -> Any:
        self.now += timedelta(minutes=2)
        return self.desk.do(self.acts[name], **given)

    # -- what is known -------------------------------------------------------------------------------------

    @property
    def programme(self) -> Programme:
        return self.desk.read(programme)

    @property
    def read(self) -> MeetingRead:
        """The meeting; its people do not change, so they are read once."""
        course = self.programme
        sitting, item = course.sitting, course.item
        place = (sitting.id if sitting else 0, item.id if item else None)
        spoken = self.desk.read(floor, *place)
        return MeetingRead(self._roster, course, _NOWHERE, spoken, self.desk.read(business))

    @property
    def situation(self) -> Situation:
        return self.read.situation

    @property
    def step(self) -> NextStep:
        return next_step(self.situation, self.now)

    @property
    def floor(self) -> FloorState:
        return FloorState(self.read)

    @property
    def unfolded(self) -> list[str]:
        """The steps left in the sitting, with the speakers under items still to come."""
        known = self.situation
        floors = {key: self._floor_to_come(key) for key in (None, *(one.id for one in known.programme.items))}
        return [told(one) for one in ahead(replace(known, floors={**floors, **known.floors}), self.now)]

    def _floor_to_come(self, item: int | None) -> Floor:
        """Return a floor of the present sitting, with those who come along from earlier sittings."""
        sitting = self.programme.sitting
        if sitting is None:
            return Floor(0, item, ())
        here = self.desk.read(floor, sitting.id, item)
        earlier = (one.id for one in self.programme.sittings if one.number < sitting.number and item)
        left = (one for key in earlier for one in self.desk.read(floor, key, item).asked)
        came = tuple(one for one in left if one.item_id == item and one.lane != Lane.ORDER)
        return replace(here, requests=(*here.requests, *came))

    def item(self, label: str | int) -> ItemNow:
        return next(one for one in self.programme.items if one.label == str(label))

    def sitting(self, number: int) -> int:
        return self.programme.sittings[number - 1].id

    # -- what is done --------------------------------------------------------------------------------------

    def open(self, number: int = 1) -> None:
        self.do("open_sitting", sitting_id=self.sitting(number))

    def adjourn(self, number: int = 1) -> None:
        self.do("adjourn_sitting", sitting_id=self.sitting(number))

    def take(self, label: str | int, number: int = 1) -> int:
        taken: int = self.do("take_up", item_id=self.item(label).id, sitting_id=self.sitting(number))
        return taken

    def through(self, *labels: str | int, number: int = 1) -> None:
        """Take up items and finish each."""
        for label in labels:
            self.do("finish_item", item_sitting_id=self.take(label, number))

    def decide(self, *subjects: Subject, number: int = 1) -> None:
        for subject in subjects:
            self.do("decide", subject=subject, sitting_id=self.sitting(number), manner=Manner.CONSENSUS)

    def begun(self) -> None:
        """Open the first sitting and organize the meeting."""
        self.open()
        self.through(1)
        self.decide(Subject.AGENDA, Subject.ORGANIZATION)

    def at_the_end(self, *labels: int) -> None:
        """Go on to the last sitting, with the substantive items and ``labels`` finished."""
        self.begun()
        self.through(2, 3)
        self.adjourn()
        for number in (2, 3):
            self.open(number)
            self.adjourn(number)
        self.open(4)
        self.through(*labels, number=4)

    def planned(self, *labels: int | None, number: int = 1) -> None:
        """Give a sitting a timetable of half-hours; None: an hour without an item."""
        begin = self.programme.sittings[number - 1].planned_begin
        assert begin is not None
        for place, label in enumerate(labels):
            begins = begin + timedelta(minutes=30 * place)
            item = self.item(label).id if label else None
            self.desk.do(
                self.acts["plan"],
                sitting_id=self.sitting(number),
                item_id=item,
                begins_at=begins,
                ends_at=begins + timedelta(minutes=30),
            )

    def ask(self, label: int | None, number: int = 1, **given: Any) -> int:
        item = self.item(label).id if label else None
        asker: dict[str, Any] = {"guest": "A. Guest", **given}
        if code := asker.pop("code", ""):
            everybody = self.situation.roster.delegations
            asker["delegation_id"] = next(key for key, one in everybody.items() if one.code == code)
        asked: int = self.do("ask_floor", sitting_id=self.sitting(number), item_id=item, **asker)
        return asked

    def speak(self, label: int | None, number: int = 1, **given: Any) -> None:
        asked = self.ask(label, number, **given)
        self.do("give_floor", request_id=asked)
        self.do("end_statement", request_id=asked)

    def recommend(self, state: RecommendationState = RecommendationState.AGREED, text: str = "Do.") -> int:
        cluster = self.do("add_cluster", heading={"en": "A"})
        key: int = self.do("add_recommendation", cluster_id=cluster, body={"en": text} if text else {})
        self.do("edit_recommendation", recommendation_id=key, state=state)
        return key


def told(step: NextStep) -> str:
    """Return a step in a few words, such as "take-up 2(a)" or "decide agenda"."""
    of = ""
    if step.kind in ("take-up", "turn-to", "finish", "debate") and step.item is not None:
        of = step.item.label
    elif step.kind == "decide":
        of = str(step.subject)
    elif step.texts:
        of = str(len(step.texts))
    return f"{step.kind} {of}".strip()
