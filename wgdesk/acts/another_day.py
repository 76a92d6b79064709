"""Moves a sitting to the day on which it is held, if it is not the planned one."""

from __future__ import annotations

from datetime import date

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import number_of_sitting
from wgdesk.acts.helpers.row_changes import refuse_future
from wgdesk.acts.programme import open_sitting
from wgdesk.model import Meeting, Sitting, Slot
from wgdesk.rules.sitting_days import day_of_sitting, moved_span


@act
def move_sitting(
    context: ActContext, *, sitting_id: int, day: date, with_stamps: bool = False, extends: bool = False
) -> None:
    """Move a sitting to another day: its planned times and its lines of the timetable move with it.

    ``with_stamps``: the times at which it was opened and adjourned move too, for example if they were typed
    for the wrong day; otherwise they stay. Raises ``Refused('time-in-future')`` if they would be later than
    now. ``extends``: if the day is outside the meeting, the meeting begins earlier or ends later.
    """
    sitting = context.get(Sitting, sitting_id)
    if with_stamps:
        _move_stamps(context, sitting, day)
    _move_plan(context, sitting, day, extends=extends)


@act
def move_and_open_sitting(context: ActContext, *, sitting_id: int, day: date) -> None:
    """Move a sitting to the day on which it is actually held, and call it to order.

    If the day is outside the meeting, the meeting begins earlier or ends later. Raises
    ``Refused('opened-already')``.
    """
    _move_plan(context, context.get(Sitting, sitting_id), day, extends=True)
    open_sitting(context, sitting_id=sitting_id)


def _move_stamps(context: ActContext, sitting: Sitting, day: date) -> None:
    zone = context.rows(Meeting)[0].zone
    held = day_of_sitting(sitting.day, sitting.planned_begin, sitting.opened_at, zone)
    stamps = moved_span(sitting.opened_at, sitting.closed_at, day - held, zone)
    refuse_future(context, (sitting.opened_at, sitting.closed_at), stamps)
    sitting.opened_at, sitting.closed_at = stamps


def _move_plan(context: ActContext, sitting: Sitting, day: date, *, extends: bool) -> None:
    context.names["sitting"] = number_of_sitting(context, sitting)
    meeting = context.rows(Meeting)[0]
    zone, days = meeting.zone, day - sitting.day
    sitting.day = day
    if extends:
        meeting.first_day = min(meeting.first_day, day)
        meeting.last_day = max(meeting.last_day, day)
    sitting.planned_begin, sitting.planned_end = moved_span(
        sitting.planned_begin, sitting.planned_end, days, zone
    )
    for slot in context.rows(Slot, Slot.sitting_id == sitting.id):
        begins, ends = moved_span(slot.begins_at, slot.ends_at, days, zone)
        if begins is not None and ends is not None:  # both have times
            slot.begins_at, slot.ends_at = begins, ends
