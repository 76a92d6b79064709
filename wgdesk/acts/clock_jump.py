"""The clock: what the history must know of it."""

from __future__ import annotations

import math

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused

_FURTHEST = 1e9  # seconds, some thirty years: more is no jump of a clock


@act
def note_clock(context: ActContext, *, jump_seconds: float) -> None:
    """Note in the history that this computer's clock was set, by how much; nothing else changes.

    Times before and after may not agree. Raises ``Refused('number-out-of-range')``.
    """
    if not math.isfinite(jump_seconds) or abs(jump_seconds) > _FURTHEST:
        raise Refused("number-out-of-range")
    way = "back" if jump_seconds < 0 else "ahead"
    context.names.update(way=way, span=f"{abs(jump_seconds):.0f}")
