"""Times that a record may have but that are hardly right: two statements at once, sittings that overlap.

No rule forbids them, because a record that was kept in a hurry must still be read. An import tells them, and
so does the check of the report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from wgdesk.model import Lane

INTERPOSED = frozenset({Lane.ORDER, Lane.SECRETARIAT})  # made while another statement rests


class TimeSpan(NamedTuple):
    """What has a beginning and perhaps an end, with its key."""

    key: int
    begun: datetime
    ended: datetime | None


def overlapping(spans: Iterable[TimeSpan]) -> Iterator[int]:
    """Yield the keys of those that begin before an earlier one has ended, or together with it."""
    until: datetime | None = None
    last: datetime | None = None
    for span in sorted(spans, key=lambda one: (one.begun, one.key)):
        if until is not None and (span.begun < until or span.begun == last):
            yield span.key
        last = span.begun
        until = max(until or span.begun, span.ended or span.begun)
