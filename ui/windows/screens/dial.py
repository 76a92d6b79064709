"""The clock in words and figures, for screens that others than the operator look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.look.speech import Speech
from ui.parts.clock_face import TONES
from wgdesk.live.clock_reading import clock_reading
from wgdesk.live.floor_state import FloorState

_ISOLATES = "\u2066\u2069"  # not needed here: figures are set one by one, from left to right


@dataclass(frozen=True)
class Dial:
    """What the clock shows: figures, the words under them with a sign before them, and their colour.

    ``limit`` is how much time there is, empty where it is not limited.
    """

    figures: str
    words: str
    tone: str
    icon: str
    limit: str


def dial(scene: FloorState, now: datetime, speech: Speech) -> Dial | None:
    """Return the clock as it is now; None if nobody has spoken or been called under this item.

    It counts into the negative, and the last value stays until the next speaker starts.
    """
    read = clock_reading(scene, now)
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
