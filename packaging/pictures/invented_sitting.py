"""A sitting that goes on in the demonstration: somebody has the floor, others wait, a few have spoken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.acting.record_creation import new_record
from wgdesk.acts import actions, attendance, floor, procedure, programme, statements
from wgdesk.exchange import import_into
from wgdesk.model import ActionVerb, Lane, Manner, Voting
from wgdesk.paths import resource
from wgdesk.reads.queries.attendance import attendance as read_attendance
from wgdesk.reads.queries.programme import programme as read_programme
from wgdesk.reads.queries.roster import roster as read_roster

BEGIN = datetime(2026, 10, 7, 15, 0, tzinfo=UTC)  # 17:00 in Vienna, after the demonstration's last sitting
ITEM = "3"
SPOKEN = (("THA", 171), ("SDN", 220), ("NOR", 135))  # who, and for how many seconds
NOTE = {
    "ar": "دعا إلى إنشاء سجل مشترك للقطع المستردة",
    "en": "Proposed a common register of objects recovered",
}
NOTED = "SDN"
DECIDED = {
    "ar": "أن يرجئ النظر في إنشاء صندوق طوعي إلى اجتماعه التالي",
    "en": "to defer its consideration of a voluntary fund to its next meeting",
}
AGAINST, ABSTAINED, SILENT = ("PER", "ECU", "COL"), ("BRA", "CRI", "CHL", "IDN"), ("CYP", "OMN")
WAITING = ("PRT", "EGY", "JPN", "CRI", "PHL", "NGA", "KEN", "JOR")
REPLIES = ("CHN", "CAN")
LATE = ("PHL", "URY", "UZB", "VNM")  # in the list of speakers or not, they were not seen yet
LEFT = 253  # seconds that Brazil has spoken


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = BEGIN) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class _Room:
    """Short ways to act at the seventh sitting."""

    def __init__(self, desk: Desk, clock: HandClock, lang: str) -> None:
        self.desk, self.clock, self.lang = desk, clock, lang
        roster = desk.read(read_roster)
        self.codes = {one.code: one.id for one in roster.delegations.values()}
        self.groups = {one.code: one.id for one in roster.groups.values()}
        course = desk.read(read_programme)
        self.before = course.sittings[-1].id
        self.item = next(one.id for one in course.items if one.label == ITEM)
        self.sitting = desk.do(
            programme.add_sitting,
            day=BEGIN.date(),
            planned_begin=BEGIN,
            planned_end=BEGIN + timedelta(minutes=90),
        )

    def ask(self, code: str, *, lane: Lane = Lane.LIST, group: str = "") -> int:
        self.clock.go(2)
        return self.desk.do(
            floor.ask_floor,
            sitting_id=self.sitting,
            item_id=self.item,
            delegation_id=self.codes[code],
            grouping_id=self.groups[group] if group else None,
            lane=lane,
        )

    def give(self, key: int, seconds: float) -> None:
        self.clock.go(20)
        self.desk.do(floor.give_floor, request_id=key)
        self.clock.go(seconds)


def _open(room: _Room) -> None:
    desk = room.desk
    room.clock.go(4 * 60)
    desk.do(programme.open_sitting, sitting_id=room.sitting)
    there = list(desk.read(read_attendance).at(room.before))
    late = {room.codes[code] for code in LATE}
    desk.do(
        attendance.attend,
        sitting_id=room.sitting,
        delegation_ids=[key for key in there if key not in late],
    )
    room.clock.go(60)
    desk.do(programme.take_up, item_id=room.item, sitting_id=room.sitting)


def _speak(room: _Room) -> None:
    """Let some speak and others wait; Brazil has the floor for a group, and little time is left."""
    desk, keys = room.desk, {}
    for code, _ in SPOKEN:
        keys[code] = room.ask(code)
    brazil = room.ask("BRA", group="GRULAC")
    for code in WAITING:
        keys[code] = room.ask(code, group="EU" if code == "PRT" else "")
    for code, seconds in SPOKEN:
        room.give(keys[code], seconds)
        if code == NOTED:
            desk.do(statements.note_statement, request_id=keys[code], note=NOTE[room.lang])
        desk.do(floor.end_statement, request_id=keys[code])
    desk.do(statements.receive_text, request_id=keys["JPN"], received=True)
    for code in REPLIES:
        room.ask(code, lane=Lane.REPLY)
    room.give(brazil, LEFT)


def _interrupt(room: _Room) -> None:
    """Let Egypt raise a point of order against Brazil."""
    room.give(room.ask("EGY", lane=Lane.ORDER), 20)


def _vote(room: _Room) -> None:
    """Let the meeting decide by a recorded vote."""
    desk = room.desk
    action = desk.do(
        actions.record_action,
        sitting_id=room.sitting,
        verb=ActionVerb.DECIDED,
        text=DECIDED,
        item_id=room.item,
        manner=Manner.VOTE,
    )
    against, abstained, silent = (
        [room.codes[code] for code in each] for each in (AGAINST, ABSTAINED, SILENT)
    )
    parties = {one.id for one in desk.read(read_roster).delegations.values() if one.party}
    present = [key for key in desk.read(read_attendance).at(room.sitting) if key in parties]
    in_favour = [key for key in present if key not in {*against, *abstained, *silent}]
    desk.do(
        actions.record_vote,
        action_id=action,
        voting=Voting.RECORDED,
        in_favour=len(in_favour),
        against=len(against),
        abstaining=len(abstained),
    )
    votes = {"in_favour": in_favour, "against": against, "abstaining": abstained}
    desk.do(actions.record_ballots, action_id=action, **votes)


def _adopt_again(room: _Room) -> None:
    """Let the report not be adopted yet."""
    decisions = room.desk.read(read_programme).decisions
    taken = next(one.id for one in decisions if one.subject == "report")
    room.desk.do(procedure.take_back_decision, decision_id=taken)
    last = room.desk.read(read_programme).items[-1]
    room.desk.do(programme.take_up, item_id=last.id, sitting_id=room.sitting)


STATES: dict[str, tuple[Callable[[_Room], None], ...]] = {
    "over": (),  # as the demonstration is
    "sitting": (_open, _speak),
    "order": (_open, _speak, _interrupt),
    "vote": (_open, _vote),
    "adopting": (_open, _adopt_again),
}


def write_record(path: Path, clock: HandClock, state: str, lang: str) -> None:
    """Write the demonstration as a record in one of ``STATES``; what is typed into it is in ``lang``."""
    data = resource("demo", "meeting.json").read_bytes()
    with new_record(path, clock=clock) as desk:
        import_into(desk, data, source="meeting.json")
        if STATES[state]:
            room = _Room(desk, clock, lang)
            for step in STATES[state]:
                step(room)
