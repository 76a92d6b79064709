"""Sittings and agenda: open, suspend and adjourn a sitting; take up and finish an item."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import label_of, name_of, number_of_sitting
from wgdesk.acts.helpers.any_row import add_row, edit_row, remove_row
from wgdesk.acts.helpers.carry_over import carry_over, set_aside
from wgdesk.acts.helpers.edit_arguments import (
    AgendaItemChanges,
    ItemSittingChanges,
    PresidingChanges,
    SittingChanges,
    SlotChanges,
    SuspensionChanges,
)
from wgdesk.acts.helpers.lanes import call_off, open_pauses, running, stop_clock
from wgdesk.acts.helpers.panel_requests import inscribe_panellists
from wgdesk.acts.helpers.row_changes import now_after, remove
from wgdesk.acts.helpers.row_order import next_number
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


@act
def add_sitting(
    context: ActContext,
    *,
    day: date,
    number: int | None = None,
    planned_begin: datetime | None = None,
    planned_end: datetime | None = None,
    resumed: bool = False,
    held: bool | None = None,
) -> int:
    """Add a sitting, with the next number if none is given; returns its key. ``held``: see ``Sitting``."""
    sitting = Sitting(
        number=number if number is not None else next_number(context, Sitting),
        day=day,
        planned_begin=planned_begin,
        planned_end=planned_end,
        held=held,
        resumed=resumed,
    )
    return add_row(context, sitting)


@act
def edit_sitting(context: ActContext, *, sitting_id: int, **changes: Unpack[SittingChanges]) -> None:
    """Change number, day, times, kind, record, ``held``, ``resumed`` or ``inquorate`` of a sitting.

    Raises ``Refused('time-in-future')`` if the time of opening or closing is later than now.
    """
    sitting = context.get(Sitting, sitting_id)
    edit_row(context, sitting, changes, "opened_at", "closed_at")


@act
def remove_sitting(context: ActContext, *, sitting_id: int) -> None:
    """Remove a sitting at which nothing was recorded. Raises ``Refused('in-use')`` if something was."""
    remove_row(context, Sitting, sitting_id)


@act
def open_sitting(context: ActContext, *, sitting_id: int) -> None:
    """Call a sitting to order; raises ``Refused('opened-already')``."""
    sitting = context.get(Sitting, sitting_id)
    context.names["sitting"] = number_of_sitting(context, sitting)
    if sitting.opened_at is not None:
        raise Refused("opened-already")
    sitting.opened_at = context.now


@act
def adjourn_sitting(context: ActContext, *, sitting_id: int) -> None:
    """Adjourn a sitting; a speaker who was called but has not begun waits again.

    Raises ``Refused('sitting-not-open')``, or 'statement-open' by rule.
    """
    sitting = _open(context, sitting_id)
    for pause in context.rows(
        Suspension, Suspension.sitting_id == sitting_id, Suspension.resumed_at.is_(None)
    ):
        pause.resumed_at = now_after(context, pause.suspended_at)
    call_off(context, sitting_id)
    sitting.closed_at = now_after(context, sitting.opened_at)


@act
def suspend_sitting(
    context: ActContext,
    *,
    sitting_id: int,
    kind: str = "break",
    reason: Mapping[str, str] | None = None,
    facilitator_id: int | None = None,
) -> int:
    """Suspend a sitting; ``kind``: break, informal or technical. Returns the suspension's key.

    The clock of the current statement stops until the statement is resumed.

    Raises ``Refused``: 'sitting-not-open', 'suspended-already', 'unknown-suspension'.
    """
    _open(context, sitting_id)
    if context.rows(Suspension, Suspension.sitting_id == sitting_id, Suspension.resumed_at.is_(None)):
        raise Refused("suspended-already")
    suspension = Suspension(
        sitting_id=sitting_id, suspended_at=context.now, kind=kind, facilitator_id=facilitator_id
    )
    key = add_row(context, suspension, reason=reason)
    statement = running(context, sitting_id)
    if statement is not None and not open_pauses(context, statement.id):
        stop_clock(context, statement)
    return key


@act
def resume_sitting(context: ActContext, *, suspension_id: int) -> None:
    """Resume a suspended sitting; raises ``Refused('resumed-already')``."""
    suspension = context.get(Suspension, suspension_id)
    context.names["sitting"] = number_of_sitting(context, context.get(Sitting, suspension.sitting_id))
    if suspension.resumed_at is not None:
        raise Refused("resumed-already")
    suspension.resumed_at = now_after(context, suspension.suspended_at)


@act
def edit_suspension(context: ActContext, *, suspension_id: int, **changes: Unpack[SuspensionChanges]) -> None:
    """Correct kind, times or facilitator of a suspension. Raises ``Refused('time-in-future')``."""
    row = context.get(Suspension, suspension_id)
    edit_row(context, row, changes, "suspended_at", "resumed_at")


@act
def remove_suspension(context: ActContext, *, suspension_id: int) -> None:
    """Remove a suspension, with its reason."""
    remove_row(context, Suspension, suspension_id)


@act
def preside(
    context: ActContext,
    *,
    sitting_id: int,
    officer_id: int,
    item_id: int | None = None,
    acting: bool = False,
) -> int:
    """Record that an officer presided over a sitting, after those already recorded; returns the row's key.

    ``item_id``: only over the consideration of this item. ``acting``: as Acting Chair.
    """
    sitting, officer = context.get(Sitting, sitting_id), context.get(Officer, officer_id)
    context.names.update(sitting=number_of_sitting(context, sitting), who=name_of(context, officer.person_id))
    presiding = Presiding(sitting_id=sitting_id, officer_id=officer_id, item_id=item_id, acting=acting)
    return add_row(context, presiding)


@act
def edit_presiding(context: ActContext, *, presiding_id: int, **changes: Unpack[PresidingChanges]) -> None:
    """Change the item over which an officer presided, the capacity (Acting Chair or not), or the place."""
    edit_row(context, context.get(Presiding, presiding_id), changes)


@act
def stop_presiding(context: ActContext, *, presiding_id: int) -> None:
    """Remove an officer from those who presided over a sitting."""
    remove_row(context, Presiding, presiding_id)


@act
def plan(
    context: ActContext, *, sitting_id: int, item_id: int | None, begins_at: datetime, ends_at: datetime
) -> int:
    """Add a line to the timetable; returns its key."""
    slot = Slot(sitting_id=sitting_id, item_id=item_id, begins_at=begins_at, ends_at=ends_at)
    return context.add(slot).id


@act
def edit_slot(context: ActContext, *, slot_id: int, **changes: Unpack[SlotChanges]) -> None:
    """Change sitting, item or times of a line of the timetable."""
    edit_row(context, context.get(Slot, slot_id), changes)


@act
def remove_slot(context: ActContext, *, slot_id: int) -> None:
    """Remove a line from the timetable."""
    remove_row(context, Slot, slot_id)


def _open(context: ActContext, sitting_id: int) -> Sitting:
    sitting = context.get(Sitting, sitting_id)
    context.names["sitting"] = number_of_sitting(context, sitting)
    if sitting.opened_at is None or sitting.closed_at is not None:
        raise Refused("sitting-not-open")
    return sitting


# -- agenda ------------------------------------------------------------------------------------------------


@act
def add_item(
    context: ActContext,
    *,
    title: Mapping[str, str],
    short: Mapping[str, str] | None = None,
    parent_id: int | None = None,
    number: int | None = None,
    substantive: bool = False,
    deliberations: Deliberations = Deliberations.OPEN,
) -> int:
    """Add an agenda item or sub-item; returns its key. ``number`` is by default the next on its level."""
    siblings = AgendaItem.parent_id == parent_id
    item = AgendaItem(
        number=number if number is not None else next_number(context, AgendaItem, siblings),
        parent_id=parent_id,
        substantive=substantive,
        deliberations=deliberations,
    )
    return add_row(context, item, title=title, short=short)


@act
def edit_item(context: ActContext, *, item_id: int, **changes: Unpack[AgendaItemChanges]) -> None:
    """Change the number, treatment in the report, or joint consideration of an agenda item."""
    edit_row(context, context.get(AgendaItem, item_id), changes)


@act
def move_item(context: ActContext, *, item_id: int, before_id: int | None) -> None:
    """Put an agenda item before another of the same level, or last (None); numbers follow the new order.

    Raises ``Refused('gone')`` if the other item is not of the same level.
    """
    item = context.get(AgendaItem, item_id)
    level = context.rows(AgendaItem, AgendaItem.parent_id == item.parent_id)
    siblings = sorted(level, key=lambda row: row.number)
    numbers = [row.number for row in siblings]
    order = [row for row in siblings if row.id != item_id]
    place = next((at for at, row in enumerate(order) if row.id == before_id), None)
    if before_id == item_id:
        return
    if place is None and before_id is not None:
        raise Refused("gone", what=AgendaItem.__tablename__)
    order.insert(len(order) if place is None else place, item)
    moved = [(row, number) for row, number in zip(order, numbers, strict=True) if row.number != number]
    for row, number in moved:  # free the numbers first: no two items may have the same number at any moment
        row.number = numbers[-1] + number
    context.session.flush()
    for row, number in moved:
        row.number = number


@act
def remove_item(context: ActContext, *, item_id: int) -> None:
    """Remove an agenda item to which nothing is attached. Raises ``Refused('in-use')`` if something is."""
    remove_row(context, AgendaItem, item_id)


@act
def take_up(context: ActContext, *, item_id: int, sitting_id: int) -> int:
    """Record that a sitting took up an item; returns the key of that row (doubts can be set on it).

    If the sitting is open, ``carry_over`` and ``inscribe_panellists`` bring requests along. If the row was
    entered in advance, only the time is added. An item that this sitting finished, or left for another item,
    can be taken up again; the later time then counts. Raises ``Refused('taken-up-already')``.
    """
    sitting = context.get(Sitting, sitting_id)
    way = "planned" if sitting.opened_at is None else "taken"
    context.names.update(
        item=label_of(context, item_id), sitting=number_of_sitting(context, sitting), way=way
    )
    open_now = sitting.opened_at is not None and sitting.closed_at is None
    found = context.rows(ItemSitting, ItemSitting.item_id == item_id, ItemSitting.sitting_id == sitting_id)
    if found and not (open_now and set_aside(context, found[0])):
        raise Refused("taken-up-already")
    taken = found[0] if found else ItemSitting(item_id=item_id, sitting_id=sitting_id, finished_at=None)
    taken.taken_up_at, taken.finished_at = context.now if open_now else None, None
    if not found:
        context.add(taken)
    if open_now:
        carry_over(context, item_id, sitting)
        inscribe_panellists(context, item_id, sitting)
    return taken.id


@act
def finish_item(context: ActContext, *, item_sitting_id: int) -> None:
    """Record that the sitting has finished the item. Raises ``Refused('finished-already')``."""
    taken = context.get(ItemSitting, item_sitting_id)
    context.names["item"] = label_of(context, taken.item_id)
    if taken.finished_at is not None:
        raise Refused("finished-already")
    taken.finished_at = now_after(context, taken.taken_up_at)


@act
def edit_taking_up(
    context: ActContext, *, item_sitting_id: int, **changes: Unpack[ItemSittingChanges]
) -> None:
    """Correct the times at which a sitting took up an item and finished it.

    Raises ``Refused('time-in-future')``.
    """
    row = context.get(ItemSitting, item_sitting_id)
    edit_row(context, row, changes, "taken_up_at", "finished_at")


@act
def take_back(context: ActContext, *, item_sitting_id: int) -> None:
    """Remove the record that a sitting took up an item."""
    taken = context.get(ItemSitting, item_sitting_id)
    context.names["item"] = label_of(context, taken.item_id)
    remove(context, taken)
