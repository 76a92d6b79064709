"""Moves requests that still wait under an item to the sitting that takes it up again. Nothing is an act."""

from __future__ import annotations

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.lanes import WAITING, in_order, inscribed, last_in_lane
from wgdesk.model import ItemSitting, Lane, Request, Sitting


def set_aside(context: ActContext, taken: ItemSitting) -> bool:
    """Return False for the sitting's current item: the one taken up last and not finished; else True."""
    if taken.taken_up_at is None or taken.finished_at is not None:
        return True
    same = (ItemSitting.sitting_id == taken.sitting_id, ItemSitting.finished_at.is_(None))
    return bool(context.rows(ItemSitting, *same, ItemSitting.taken_up_at > taken.taken_up_at))


def carry_over(context: ActContext, item_id: int, sitting: Sitting) -> None:
    """Move requests that still wait under an item from earlier sittings to this one, after those here.

    Points of order stay behind, and so does a request whose delegation is already inscribed at this sitting.
    """
    earlier = context.session.scalars(
        select(Sitting.id).where(Sitting.number < sitting.number).order_by(Sitting.number)
    ).all()
    for sitting_id in earlier:
        where = (Request.sitting_id == sitting_id, Request.item_id == item_id, *WAITING)
        for request in in_order(context, *where, Request.lane != Lane.ORDER, Request.struck == ""):
            place = last_in_lane(context, sitting.id, request.lane)
            if not inscribed(context, request, at=sitting.id):
                request.sitting_id, request.place, request.called_at = sitting.id, place, None
                context.session.flush()  # so that the next request gets a place after this one
