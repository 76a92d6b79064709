"""Procedure: rulings on points of order, motions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from wgdesk.acts.changes import (
    MotionChanges,
    RulingChanges,
)
from wgdesk.acts.common import correct, remove
from wgdesk.acts.telling import tell
from wgdesk.acts.wording import write_texts
from wgdesk.desk import Work
from wgdesk.errors import Refused
from wgdesk.model import Lane, Motion, MotionKind, Request, Ruling


def rule_on(
    work: Work,
    *,
    request_id: int,
    ruling: Mapping[str, str],
    appealed: bool = False,
    upheld: bool = True,
) -> int:
    """Record the Chair's ruling on a point of order; returns its key. Raises ``Refused('not-a-point')``."""
    request = work.get(Request, request_id)
    if request.lane is not Lane.ORDER:
        raise Refused("not-a-point")
    tell(work, request)
    row = work.add(Ruling(request_id=request_id, ruled_at=work.now, appealed=appealed, upheld=upheld))
    write_texts(work, "ruling", row.id, "ruling", ruling)
    return row.id


def edit_ruling(work: Work, *, ruling_id: int, **changes: Unpack[RulingChanges]) -> None:
    """Correct when a ruling was made, whether it was appealed against and upheld.

    Raises ``Refused('time-in-future')``.
    """
    correct(work, work.get(Ruling, ruling_id), RulingChanges.__annotations__, changes, "ruled_at")


def remove_ruling(work: Work, *, ruling_id: int) -> None:
    """Take a ruling back, with its text."""
    remove(work, work.get(Ruling, ruling_id))


def move_motion(
    work: Work,
    *,
    sitting_id: int,
    kind: MotionKind,
    delegation_id: int | None = None,
    item_id: int | None = None,
    body: Mapping[str, str] | None = None,
) -> int:
    """Record a procedural motion; returns its key."""
    motion = work.add(
        Motion(
            sitting_id=sitting_id,
            item_id=item_id,
            delegation_id=delegation_id,
            kind=kind,
            moved_at=work.now,
            carried=None,
            in_favour=None,
            against=None,
            abstaining=None,
        )
    )
    write_texts(work, "motion", motion.id, "body", body or {})
    return motion.id


def edit_motion(work: Work, *, motion_id: int, **changes: Unpack[MotionChanges]) -> None:
    """Correct who moved what, under which item and when. Raises ``Refused('time-in-future')``."""
    correct(work, work.get(Motion, motion_id), MotionChanges.__annotations__, changes, "moved_at")


def remove_motion(work: Work, *, motion_id: int) -> None:
    """Take a motion back, with its text."""
    remove(work, work.get(Motion, motion_id))


def decide_motion(
    work: Work,
    *,
    motion_id: int,
    carried: bool,
    in_favour: int | None = None,
    against: int | None = None,
    abstaining: int | None = None,
) -> None:
    """Record how a motion was decided, with the tallies if it was put to the vote."""
    motion = work.get(Motion, motion_id)
    motion.carried = carried
    motion.in_favour, motion.against, motion.abstaining = in_favour, against, abstaining
