"""The clock in digits and words, for the public display and the Chair's screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.look.speech import Speech
from ui.parts.clock_face import TONES
from wgdesk.live.clock_reading import clock_reading
from wgdesk.live.floor_state import FloorState

_ISOLATES = "\u2066\u2069"  # not needed here: digits are drawn one by one, from left to right


@dataclass(frozen=True)
class Dial:
    """What the clock shows: digits, a text with an icon below them, and their colour.

    ``limit`` is the time allotted, empty if there is no limit.
    """

    figures: str
    words: str
    tone: str
    icon: str
    limit: str


def dial(state: FloorState, now: datetime, speech: Speech) -> Dial | None:
    """Return the clock at ``now``; None if nobody has spoken or been called under this item.

    Past the limit it counts negative. The last value stays until the next speaker is called.
    """
    read = clock_reading(state, now)
    if read is None:
        return None
    figures = speech.span(read.seconds).strip(_ISOLATES)
    limit = speech.span(read.limit) if read.limit else ""
    if read.waiting or read.stopped:
        name = "waiting" if read.waiting else "stopped"
        if read.waiting and not read.limit:
            return None
        return Dial(figures, speech.say(f"screen-clock-{name}"), "ink_3", "clock", limit)
    tone, _, icon = TONES[read.stage]
    name = "unlimited" if read.limit is None else read.stage.value
    if read.paused:
        name, icon = "paused", "player-pause"
    return Dial(figures, speech.say(f"screen-clock-{name}"), tone, icon, limit)
