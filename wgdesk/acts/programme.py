"""Sittings and agenda: opening, closing, taking up items."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Unpack

from wgdesk.acts.carrying import carry_over, set_aside
from wgdesk.acts.changes import (
    AgendaItemChanges,
    ItemSittingChanges,
    SittingChanges,
    SlotChanges,
    SuspensionChanges,
)
from wgdesk.acts.common import change, correct, next_number, next_place, now_after, remove, tidy
from wgdesk.acts.lanes import call_off, open_pauses, running, stop_clock
from wgdesk.acts.wording import write_texts
from wgdesk.errors import Refused
from wgdesk.model import (
    AgendaItem,
    Deliberations,
    ItemSitting,
    Officer,
    Presiding,
    Sitting,
    Slot,
    Suspension,
)
from wgdesk.telling import label_of, name_of
from wgdesk.work import Work


def add_sitting(
    work: Work,
    *,
    day: date,
    number: int | None = None,
    planned_begin: datetime | None = None,
    planned_end: datetime | None = None,
    resumed: bool = False,
) -> int:
    """Add a sitting, by default with the next number; returns its key."""
    sitting = Sitting(
        number=number if number is not None else next_number(work, Sitting),
        day=day,
        planned_begin=planned_begin,
        planned_end=planned_end,
        opened_at=None,
        closed_at=None,
        resumed=resumed,
    )
    return work.add(sitting).id


def edit_sitting(work: Work, *, sitting_id: int, **changes: Unpack[SittingChanges]) -> None:
    """Change number, day, times or ``resumed`` of a sitting.

    Raises ``Refused('time-in-future')`` if it would have been opened or closed later than now.
    """
    sitting = work.get(Sitting, sitting_id)
    correct(work, sitting, SittingChanges.__annotations__, changes, "opened_at", "closed_at")


def remove_sitting(work: Work, *, sitting_id: int) -> None:
    """Remove a sitting at which nothing was recorded; raises ``Refused('in-use')`` otherwise."""
    remove(work, work.get(Sitting, sitting_id))


def open_sitting(work: Work, *, sitting_id: int) -> None:
    """Call a sitting to order; raises ``Refused('opened-already')``."""
    sitting = work.get(Sitting, sitting_id)
    work.names["sitting"] = str(sitting.number)
    if sitting.opened_at is not None:
        raise Refused("opened-already")
    sitting.opened_at = work.now


def adjourn_sitting(work: Work, *, sitting_id: int) -> None:
    """Adjourn a sitting; whoever has been called and not begun waits again.

    Raises ``Refused('sitting-not-open')``, or 'statement-open' by rule.
    """
    sitting = _open(work, sitting_id)
    for pause in work.rows(Suspension, Suspension.sitting_id == sitting_id, Suspension.resumed_at.is_(None)):
        pause.resumed_at = now_after(work, pause.suspended_at)
    call_off(work, sitting_id)
    sitting.closed_at = now_after(work, sitting.opened_at)


def suspend_sitting(
    work: Work,
    *,
    sitting_id: int,
    kind: str = "break",
    reason: Mapping[str, str] | None = None,
    facilitator_id: int | None = None,
) -> int:
    """Suspend a sitting with a reason; ``kind``: break, informal or technical. Returns the suspension's key.

    The clock of a statement that goes on stands still until that is resumed.

    Raises ``Refused``: 'sitting-not-open', 'suspended-already', 'unknown-suspension'.
    """
    _open(work, sitting_id)
    if work.rows(Suspension, Suspension.sitting_id == sitting_id, Suspension.resumed_at.is_(None)):
        raise Refused("suspended-already")
    suspension = work.add(
        Suspension(
            sitting_id=sitting_id,
            suspended_at=work.now,
            resumed_at=None,
            kind=tidy(kind),
            facilitator_id=facilitator_id,
        )
    )
    statement = running(work, sitting_id)
    if statement is not None and not open_pauses(work, statement.id):
        stop_clock(work, statement)
    write_texts(work, "suspension", suspension.id, "reason", reason or {})
    return suspension.id


def resume_sitting(work: Work, *, suspension_id: int) -> None:
    """Resume a suspended sitting; raises ``Refused('resumed-already')``."""
    suspension = work.get(Suspension, suspension_id)
    work.names["sitting"] = str(work.get(Sitting, suspension.sitting_id).number)
    if suspension.resumed_at is not None:
        raise Refused("resumed-already")
    suspension.resumed_at = now_after(work, suspension.suspended_at)


def edit_suspension(work: Work, *, suspension_id: int, **changes: Unpack[SuspensionChanges]) -> None:
    """Correct kind, times or facilitator of a suspension. Raises ``Refused('time-in-future')``."""
    row = work.get(Suspension, suspension_id)
    correct(work, row, SuspensionChanges.__annotations__, changes, "suspended_at", "resumed_at")


def remove_suspension(work: Work, *, suspension_id: int) -> None:
    """Take a suspension back, with its reason."""
    remove(work, work.get(Suspension, suspension_id))


def preside(work: Work, *, sitting_id: int, officer_id: int) -> int:
    """Record that an officer presided over a sitting, after those already recorded; returns the row's key."""
    sitting, officer = work.get(Sitting, sitting_id), work.get(Officer, officer_id)
    work.names.update(sitting=str(sitting.number), who=name_of(work, officer.person_id))
    place = next_place(work, Presiding, Presiding.sitting_id == sitting_id)
    return work.add(Presiding(sitting_id=sitting_id, officer_id=officer_id, place=place)).id


def edit_presiding(work: Work, *, presiding_id: int, place: float) -> None:
    """Move an officer among those who presided over a sitting; the report names the first."""
    change(work.get(Presiding, presiding_id), ("place",), {"place": place})


def stop_presiding(work: Work, *, presiding_id: int) -> None:
    """Take back that an officer presided over a sitting."""
    remove(work, work.get(Presiding, presiding_id))


def plan(work: Work, *, sitting_id: int, item_id: int | None, begins_at: datetime, ends_at: datetime) -> int:
    """Put a line into the timetable; returns its key."""
    slot = Slot(sitting_id=sitting_id, item_id=item_id, begins_at=begins_at, ends_at=ends_at)
    return work.add(slot).id


def edit_slot(work: Work, *, slot_id: int, **changes: Unpack[SlotChanges]) -> None:
    """Change sitting, item or times of a line of the timetable."""
    change(work.get(Slot, slot_id), SlotChanges.__annotations__, changes)


def remove_slot(work: Work, *, slot_id: int) -> None:
    """Take a line out of the timetable."""
    remove(work, work.get(Slot, slot_id))


def _open(work: Work, sitting_id: int) -> Sitting:
    sitting = work.get(Sitting, sitting_id)
    work.names["sitting"] = str(sitting.number)
    if sitting.opened_at is None or sitting.closed_at is not None:
        raise Refused("sitting-not-open")
    return sitting


# -- agenda ------------------------------------------------------------------------------------------------


def add_item(
    work: Work,
    *,
    title: Mapping[str, str],
    short: Mapping[str, str] | None = None,
    parent_id: int | None = None,
    number: int | None = None,
    substantive: bool = False,
    deliberations: Deliberations = Deliberations.OPEN,
) -> int:
    """Add an agenda item or a sub-item of ``parent_id``, by default with the next number; returns its key."""
    siblings = AgendaItem.parent_id.is_(None) if parent_id is None else AgendaItem.parent_id == parent_id
    item = work.add(
        AgendaItem(
            number=number if number is not None else next_number(work, AgendaItem, siblings),
            parent_id=parent_id,
            substantive=substantive,
            deliberations=deliberations,
            no_issues=False,
        )
    )
    write_texts(work, "agenda_item", item.id, "title", title)
    write_texts(work, "agenda_item", item.id, "short", short or {})
    return item.id


def edit_item(work: Work, *, item_id: int, **changes: Unpack[AgendaItemChanges]) -> None:
    """Change number, ``substantive``, ``deliberations`` or ``no_issues`` of an agenda item."""
    change(work.get(AgendaItem, item_id), AgendaItemChanges.__annotations__, changes)


def move_item(work: Work, *, item_id: int, before_id: int | None) -> None:
    """Put an agenda item before another of the same level, or last (None); they share the numbers they had.

    Raises ``Refused('gone')`` if the other one is not of its level.
    """
    item = work.get(AgendaItem, item_id)
    work.names["item"] = label_of(work, item_id)
    level = (
        AgendaItem.parent_id.is_(None) if item.parent_id is None else AgendaItem.parent_id == item.parent_id
    )
    siblings = sorted(work.rows(AgendaItem, level), key=lambda row: row.number)
    numbers = [row.number for row in siblings]
    order = [row for row in siblings if row.id != item_id]
    place = next((at for at, row in enumerate(order) if row.id == before_id), None)
    if before_id == item_id:
        return
    if place is None and before_id is not None:
        raise Refused("gone", what=AgendaItem.__tablename__)
    order.insert(len(order) if place is None else place, item)
    moved = [(row, number) for row, number in zip(order, numbers, strict=True) if row.number != number]
    for row, number in moved:  # out of the way: no two have the same number at any moment
        row.number = numbers[-1] + number
    work.session.flush()
    for row, number in moved:
        row.number = number


def remove_item(work: Work, *, item_id: int) -> None:
    """Remove an agenda item to which nothing is attached; raises ``Refused('in-use')`` otherwise."""
    remove(work, work.get(AgendaItem, item_id))


def take_up(work: Work, *, item_id: int, sitting_id: int) -> int:
    """Record that a sitting took up an item; returns the key of that fact (a doubt is set on it).

    Taken up while the sitting is open, the item brings along who still waits under it from earlier sittings,
    after those who are there already; one who is inscribed here again, and points of order, stay behind. If
    it was recorded beforehand, only the moment is added. An item that was finished at this sitting, or left
    for another one, is taken up again: the moment is then the last one. Raises
    ``Refused('taken-up-already')``.
    """
    sitting = work.get(Sitting, sitting_id)
    work.names.update(item=label_of(work, item_id), sitting=str(sitting.number))
    open_now = sitting.opened_at is not None and sitting.closed_at is None
    found = work.rows(ItemSitting, ItemSitting.item_id == item_id, ItemSitting.sitting_id == sitting_id)
    if found and not (open_now and set_aside(work, found[0])):
        raise Refused("taken-up-already")
    taken = found[0] if found else ItemSitting(item_id=item_id, sitting_id=sitting_id, finished_at=None)
    taken.taken_up_at, taken.finished_at = work.now if open_now else None, None
    if not found:
        work.add(taken)
    if open_now:
        carry_over(work, item_id, sitting)
    return taken.id


def finish_item(work: Work, *, item_sitting_id: int) -> None:
    """Record that the sitting has finished with the item; raises ``Refused('finished-already')``."""
    taken = work.get(ItemSitting, item_sitting_id)
    work.names["item"] = label_of(work, taken.item_id)
    if taken.finished_at is not None:
        raise Refused("finished-already")
    taken.finished_at = now_after(work, taken.taken_up_at)


def edit_taking_up(work: Work, *, item_sitting_id: int, **changes: Unpack[ItemSittingChanges]) -> None:
    """Correct when a sitting took up an item and when it finished with it.

    Raises ``Refused('time-in-future')``.
    """
    row = work.get(ItemSitting, item_sitting_id)
    correct(work, row, ItemSittingChanges.__annotations__, changes, "taken_up_at", "finished_at")


def take_back(work: Work, *, item_sitting_id: int) -> None:
    """Take back that a sitting took up an item."""
    taken = work.get(ItemSitting, item_sitting_id)
    work.names["item"] = label_of(work, taken.item_id)
    remove(work, taken)
