"""A meeting under way, and short ways to act on it and to be refused."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.acting.records import (
    FIRST_DAY,
    START,
    Place,
    assert_free,
    copy_of,
    empty_bytes,
    everything,
    open_desk,
    reason,
    rows_in,
    ticking,
)
from tests.meetings import new_meeting
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import adoption, delegations, floor, outcome, programme, wording

SOON = timedelta(minutes=1)
LAST_DAY = FIRST_DAY + timedelta(days=2)
LATER = START + timedelta(minutes=90)  # when the meeting under way goes on


class Keys(NamedTuple):
    """The keys of what there is in the meeting."""

    meeting: int
    sitting: int
    other: int
    item: int
    egypt: int
    person: int
    cluster: int


def begin(desk: Desk) -> Keys:
    """Set up a meeting and open its first sitting."""
    meeting = new_meeting(desk, ordinal=9, roster=False, first_day=FIRST_DAY, last_day=LAST_DAY)
    sitting, other = (desk.do(programme.add_sitting, day=FIRST_DAY) for _ in range(2))
    desk.do(programme.open_sitting, sitting_id=sitting)
    item = desk.do(programme.add_item, title={"en": "One"})
    egypt = desk.do(delegations.add_delegation, code="EGY", category=m.Category.STATE)
    person = desk.do(delegations.add_person, gender=m.Gender.F, name={"en": "Amal"})
    cluster = desk.do(outcome.add_cluster, heading={})
    return Keys(meeting, sitting, other, item, egypt, person, cluster)


@cache
def under_way() -> tuple[bytes, Keys]:
    """Return the bytes of a record whose meeting has begun, and its keys; cached."""
    with copy_of(empty_bytes(), "under-way") as path:
        desk = open_desk(path)
        keys = begin(desk)
        desk.close()
        return path.read_bytes(), keys


class Hand:
    """A meeting under way, and short ways to act on it."""

    def __init__(self, desk: Desk, path: Place, keys: Keys) -> None:
        self.desk, self.path, self.do = desk, path, desk.do
        self.meeting, self.sitting, self.other = keys.meeting, keys.sitting, keys.other
        self.item, self.egypt, self.person, self.cluster = keys.item, keys.egypt, keys.person, keys.cluster

    def request(self, guest: str = "A", **given: Any) -> int:
        return self.do(floor.ask_floor, sitting_id=self.sitting, guest=guest, **given)

    def statement(self, guest: str = "A") -> int:
        request = self.request(guest)
        self.do(floor.give_floor, request_id=request)
        return request

    def recommendation(self, body: str = "Do it.") -> int:
        return self.do(outcome.add_recommendation, cluster_id=self.cluster, body={"en": body})

    def adopted(self) -> int:
        key = self.recommendation()
        self.do(adoption.adopt_recommendation, recommendation_id=key, sitting_id=self.sitting)
        return key

    def newest(self) -> int:
        """Return the journal row of the newest act."""
        return max(everything(self.path)["journal"])

    def row(self, table: str, key: int) -> dict[str, Any]:
        return rows_in(self.path, table)[key]

    def write(self, table: str, row: int, field: str, lang: str, body: str) -> None:
        self.do(wording.write_text, table=table, row=row, field=field, lang=lang, body=body)


@pytest.fixture
def hand(path: Path) -> Iterator[Hand]:
    """A meeting under way."""
    yield from hand_on(path)


def hand_on(path: Path) -> Iterator[Hand]:
    """Yield a meeting under way in a file; nothing may keep the file open in the end."""
    record, keys = under_way()
    path.write_bytes(record)
    desk = open_desk(path, ticking(LATER))
    yield Hand(desk, path, keys)
    assert_free(path)
    desk.close()


def refused(hand: Hand, act: Callable[..., Any], **given: Any) -> str | None:
    """Return why an act is refused; None if it is done."""
    return reason(lambda: hand.do(act, **given))
