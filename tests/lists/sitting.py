"""A sitting minute by minute, so that its figures can be counted by hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from tests.acting.records import copy_of, open_desk
from tests.rules.hand import under_way
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, delegations, floor, programme, statements
from wgdesk.lists.list_facts import ListFacts, read_facts

DAY = datetime(2026, 10, 6, tzinfo=UTC)
FORMULA = "=1+1"


def at(clock: str) -> datetime:
    """Return a time of the day in UTC; in Vienna it is two hours later."""
    hours, minutes, *seconds = map(int, clock.split(":"))
    return DAY + timedelta(hours=hours, minutes=minutes, seconds=sum(seconds))


class Told(NamedTuple):
    """The facts of the sitting, and the keys of who took part."""

    facts: ListFacts
    egypt: int
    kenya: int
    group: int
    first: int
    second: int
    path: Path


class _Room:
    """A desk whose clock is set before each act."""

    def __init__(self, path: Path) -> None:
        self.now = at("9:00")
        self.desk = open_desk(path, lambda: self.now)

    def do(self, clock: str, act: Any, **given: Any) -> Any:
        self.now = at(clock)
        return self.desk.do(act, **given)

    def speak(self, begins: str, ends: str, **given: Any) -> int:
        request: int = self.do(begins, floor.ask_floor, **given)
        self.do(begins, floor.give_floor, request_id=request)
        self.do(ends, floor.end_statement, request_id=request)
        return request


@contextmanager
def told() -> Iterator[Told]:
    """Play the sitting and yield its facts; the record exists as long as the context is open."""
    content, keys = under_way()
    with copy_of(content, "told") as path:
        room = _Room(path)
        yield _play(room, keys, path)
        room.desk.close()


def _play(room: _Room, keys: Any, path: Path) -> Told:
    group = room.do("9:00", delegations.add_grouping, code="AG", name={"en": "the Group"}, regional=True)
    room.do("9:00", delegations.add_grouping, code="EEG", name={"en": "the silent Group"}, regional=True)
    room.do("9:00", delegations.edit_delegation, delegation_id=keys.egypt, grouping_id=group, party=True)
    kenya, france, undp = _arrive(room.desk, group)
    head = {"person_id": keys.person, "rank": m.Rank.HEAD, "delegation_id": keys.egypt}
    room.do("9:00", delegations.add_participant, **head)
    second = room.do("9:00", programme.add_item, title={"en": "Two"})
    for item, begins, ends in ((keys.item, "9:00", "9:30"), (second, "9:30", "10:00")):
        hours = {"begins_at": at(begins), "ends_at": at(ends)}
        room.do("9:00", programme.plan, sitting_id=keys.sitting, item_id=item, **hours)
    room.do("9:00", programme.take_up, item_id=keys.item, sitting_id=keys.sitting)
    online = {"delegation_ids": [keys.egypt, kenya, undp, france], "online_ids": [kenya]}
    room.do("9:00", attendance.attend, sitting_id=keys.sitting, **online)
    here = {"sitting_id": keys.sitting, "item_id": keys.item}
    first = room.do("9:01", floor.ask_floor, **here, delegation_id=keys.egypt, person_id=keys.person)
    room.do("9:02", floor.give_floor, request_id=first)
    room.do("9:04", floor.pause_statement, request_id=first)
    room.do("9:05", floor.resume_statement, request_id=first)
    room.do("9:07", floor.end_statement, request_id=first)
    room.speak("9:07", "9:10", **here, delegation_id=kenya, grouping_id=group)
    room.speak("9:10", "9:11", **here, delegation_id=kenya)
    room.speak("9:11", "9:12:30", **here, lane=m.Lane.SECRETARIAT)
    room.speak("9:13", "9:14", **here, lane=m.Lane.ORDER, delegation_id=keys.egypt)  # not a statement
    pause = room.do("9:15", programme.suspend_sitting, sitting_id=keys.sitting)
    room.do("9:25", programme.resume_sitting, suspension_id=pause)
    gone = room.speak("9:30", "9:32", **here, delegation_id=undp)
    room.do("9:33", statements.strike, request_id=gone, reason="by mistake")
    room.do("9:40", programme.take_up, item_id=second, sitting_id=keys.sitting)
    room.do("9:41", floor.ask_floor, sitting_id=keys.sitting, item_id=second, guest=FORMULA)
    room.do("9:50", programme.adjourn_sitting, sitting_id=keys.sitting)
    facts = room.desk.read(lambda session: read_facts(session, at("12:00")))
    return Told(facts, keys.egypt, kenya, group, keys.item, second, path)


def _arrive(desk: Desk, group: int) -> tuple[int, int, int]:
    kenya = desk.do(
        delegations.add_delegation,
        code="KEN",
        category=m.Category.STATE,
        party=True,
        grouping_id=group,
        names={"en": "Kenya", "ar": "كينيا"},
    )
    france = desk.do(
        delegations.add_delegation, code="FRA", category=m.Category.STATE, names={"en": "France"}
    )
    undp = desk.do(delegations.add_delegation, code="UNDP", category=m.Category.UN_BODY, names={"en": "UNDP"})
    return kenya, france, undp
