"""Times that a record may have but that are probably wrong: two statements at once, overlapping sittings.

No rule forbids them, because a record kept in a hurry must still open. Imports and the check of the report
point them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from wgdesk.model import Lane

INTERPOSED = frozenset({Lane.ORDER, Lane.SECRETARIAT})  # these interrupt another statement


class TimeSpan(NamedTuple):
    """When something began and ended (None: not yet), with the key of its row."""

    key: int
    begun: datetime
    ended: datetime | None


def overlapping(spans: Iterable[TimeSpan]) -> Iterator[int]:
    """Yield the keys of spans that begin before an earlier span has ended, or at the same time as one."""
    until: datetime | None = None
    last: datetime | None = None
    for span in sorted(spans, key=lambda one: (one.begun, one.key)):
        if until is not None and (span.begun < until or span.begun == last):
            yield span.key
        last = span.begun
        until = max(until or span.begun, span.ended or span.begun)
