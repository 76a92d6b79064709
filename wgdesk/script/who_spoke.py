"""Who had the floor at a sitting, until when, and who was waiting, as far as the record tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from wgdesk.model import Lane, Medium
from wgdesk.reads.values.floor import RequestNow


def waited(one: RequestNow, at: datetime, reopened_at: datetime | None) -> bool:
    """Return whether somebody was still on the list when it was closed at ``at``.

    Whoever spoke before the list was reopened had been on it, even if recorded later; whoever began at the
    very time of the closing spoke after it.
    """
    had = one.called_at or one.begun_at
    while_closed = had is not None and (reopened_at is None or had < reopened_at)
    gone = one.struck or one.withdrawn_at is not None or (one.asked_at > at and not while_closed)
    gone = gone or (one.absent_at is not None and one.absent_at <= at)
    return not gone and one.medium != Medium.WRITTEN and (had is None or had >= at)


def is_spoken(one: RequestNow) -> bool:
    """Return whether somebody has had the floor, and not only submitted a text."""
    return one.begun_at is not None and not one.struck and one.medium != Medium.WRITTEN


def with_ends(spoken: Iterable[RequestNow], closed: datetime | None) -> Iterator[RequestNow]:
    """Yield those who had the floor, with an end for each statement that must have ended unrecorded."""
    every = sorted(spoken, key=lambda one: (one.begun_at, one.id))
    for n, one in enumerate(every):
        after = [each for each in every[n + 1 :] if each.lane != Lane.ORDER]
        over = bool(after) or closed is not None
        if one.ended_at is None and over and not one.interrupted and one.lane != Lane.ORDER:
            until = after[0].begun_at if after else closed
            orders = [each.ended_at or each.begun_at for each in every[n + 1 :] if each.lane == Lane.ORDER]
            heard = [at for at in orders if at is not None and until is not None and at <= until]
            one = one._replace(ended_at=max(heard, default=one.begun_at))
        yield one
