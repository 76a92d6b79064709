"""Floors made of values, without a record."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from wgdesk.live.floor_state import FloorState
from wgdesk.live.situation import Situation
from wgdesk.model import Manner, Subject
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.business import Business
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, Programme, SittingNow, TakenUpNow
from wgdesk.reads.values.roster import Roster
from wgdesk.reads.values.words import Words

T = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)
SITTING = SittingNow(1, 3, date(2026, 10, 8), None, T + timedelta(hours=3), T, None, False, (), ())
ITEM = ItemNow(5, 3, None, "3", Words(), Words(), True, False, None)
TAKEN = TakenUpNow(8, 5, 1, T, None)


def at(seconds: float) -> datetime:
    """The time so many seconds after the sitting was opened."""
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


# The agenda and the organization of work are settled.
DECIDED = tuple(
    DecisionNow(key, subject, 1, T, Manner.CONSENSUS, orally_amended=False)
    for key, subject in ((1, Subject.AGENDA), (2, Subject.ORGANIZATION))
)


def course(**what: Any) -> Programme:
    """A meeting with one sitting, which has been considering item 3 from the beginning."""
    day = SITTING.day
    plain = Programme(
        meeting_id=1,
        ordinal=1,
        first_day=day,
        last_day=day,
        zone="Europe/Vienna",
        texts={},
        closed_at=None,
        options={},
        sittings=(SITTING,),
        items=(ITEM,),
        taken_up=(TAKEN,),
        slots=(),
        decisions=DECIDED,
        officers=(),
        message="",
    )
    return replace(plain, **what)


def scene(
    *entries: RequestNow,
    sitting: SittingNow | None = SITTING,
    item: ItemNow = ITEM,
    programme: Programme | None = None,
    **known: Any,
) -> FloorState:
    """The floor as the panel sees it with these requests; ``item``: whose list is shown."""
    if programme is None:
        programme = course(sittings=(sitting,) if sitting else ())
    now = programme.item
    floor = Floor(1, now.id if now and item is ITEM else item.id, entries)
    live = {
        "floor": floor,
        "roster": Roster({}, {}, {}),
        "sitting": sitting,
        "item": now if item is ITEM else item,
        "programme": programme,
        "attendance": Attendance({}, {}, (), {}),
        "situation": Situation(programme, Business(), Roster({}, {}, {}), {now.id if now else None: floor}),
        **known,
    }
    return FloorState(SimpleNamespace(**live))  # type: ignore[arg-type]


SPEAKING = {"called_at": at(1), "begun_at": at(2), "allotted": 180}
