"""Floors made of values, without a record: requests, and what goes on where they are all there are."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.reads.values.words import Words

T = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)
SITTING = SittingNow(1, 3, date(2026, 10, 8), None, T + timedelta(hours=3), T, None, False, (), ())
ITEM = ItemNow(5, 3, None, "3", Words(), Words(), True, False, None)


def at(seconds: float) -> datetime:
    """So many seconds after the sitting was opened."""
    return T + timedelta(seconds=seconds)


def entry(key: int, **what: Any) -> RequestNow:
    """A request for the floor on the list of speakers."""
    plain = RequestNow(
        id=key,
        sitting_id=1,
        item_id=5,
        lane="list",
        kind="general",
        medium="room",
        delegation_id=key,
        person_id=None,
        grouping_id=None,
        guest="",
        aligned=(),
        place=float(key),
        asked_at=at(0),
        called_at=None,
        begun_at=None,
        ended_at=None,
        withdrawn_at=None,
        absent_at=None,
        deferred_at=None,
        interrupted=False,
        allotted=None,
        consented=False,
        text_at=None,
        struck="",
        note="",
        pauses=(),
        ruling=None,
        nth=1,
    )
    return plain._replace(**what)


def scene(*entries: RequestNow, sitting: SittingNow | None = SITTING, **course: Any) -> FloorState:
    """What the panel would see of these."""
    programme = SimpleNamespace(item=ITEM, options={}, taken_up=(), items=(ITEM,))
    live = {
        "floor": Floor(1, 5, entries),
        "roster": Roster({}, {}, {}),
        "sitting": sitting,
        "item": ITEM,
        "programme": programme,
        "attendance": Attendance({}, {}, (), {}),
        **course,
    }
    return FloorState(SimpleNamespace(**live))  # type: ignore[arg-type]


SPEAKING = {"called_at": at(1), "begun_at": at(2), "allotted": 180}
