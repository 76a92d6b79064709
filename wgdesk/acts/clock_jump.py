"""Notes in the history that the clock of this computer was changed."""

from __future__ import annotations

import math

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused

_FURTHEST = 1e9  # seconds, about thirty years: larger than any real change of a clock


@act
def note_clock(context: ActContext, *, jump_seconds: float) -> None:
    """Note in the history by how much the clock of this computer was changed; nothing else changes.

    Times before and after the change may not agree. Raises ``Refused('number-out-of-range')``.
    """
    if not math.isfinite(jump_seconds) or abs(jump_seconds) > _FURTHEST:
        raise Refused("number-out-of-range")
    way = "back" if jump_seconds < 0 else "ahead"
    context.names.update(way=way, span=f"{abs(jump_seconds):.0f}")
