"""How well a sitting keeps to its programme: time left, and how late or early an item is.

Planned times are moved to the day on which the sitting is held.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow, SlotNow, TakenUpNow

LATE = timedelta(minutes=5)  # beginning later than planned by more than this is late
OF_ANOTHER_DAY = timedelta(hours=20)  # so long after its planned end, a plan no longer counts


def planned_end(programme: Programme, sitting: SittingNow, now: datetime) -> datetime | None:
    """Return when a sitting is to end, on the day on which it is held; None if that is not planned."""
    end = sitting.planned_end
    return None if end is None else programme.due(sitting, end, now)


def planned_begin(programme: Programme, sitting: SittingNow, now: datetime) -> datetime | None:
    """Return when a sitting is to begin, on the day on which it is held; None if that is not planned."""
    begin = sitting.planned_begin
    return None if begin is None else programme.due(sitting, begin, now)


def slot_of(programme: Programme, item: ItemNow, sitting: SittingNow) -> SlotNow | None:
    """Return the first slot for an item in a sitting's timetable; None if there is none."""
    slots = (one for one in programme.slots if (one.item_id, one.sitting_id) == (item.id, sitting.id))
    return min(slots, key=lambda one: (one.begins_at, one.id), default=None)


def begun_late(programme: Programme, slot: SlotNow, taken: TakenUpNow, now: datetime) -> timedelta | None:
    """Return how much later than planned an item was taken up, negative if earlier; None if it was not."""
    sitting = next((one for one in programme.sittings if one.id == slot.sitting_id), None)
    if sitting is None or taken.taken_up_at is None:
        return None
    return taken.taken_up_at - programme.due(sitting, slot.begins_at, now)


def late(programme: Programme, sitting: SittingNow, now: datetime) -> timedelta | None:
    """Return how late the item being considered is, negative if early; None if it has no slot.

    That is how late it was taken up or, once its planned end has passed, the time since that.
    """
    item = programme.item
    slot = slot_of(programme, item, sitting) if item is not None else None
    if item is None or slot is None:
        return None
    here = (one for one in programme.taken_up if (one.item_id, one.sitting_id) == (item.id, sitting.id))
    begun = next(
        (found for one in here if (found := begun_late(programme, slot, one, now)) is not None), None
    )
    over = now - programme.due(sitting, slot.ends_at, now)
    if over > OF_ANOTHER_DAY:
        return None
    return over if over > timedelta() else begun
