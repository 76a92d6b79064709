"""Reads typed times of day and durations, in any digits: 10:02, 10:02:30, 1:02:03, 62:03."""

from __future__ import annotations

import re
from datetime import time, timedelta

from wgdesk.words.digits import plain_digits

_HOUR = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?")
_LENGTH = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d\d)")


def hour_of(text: str) -> time | None:
    """Return the time of day in a text, H:MM or H:MM:SS; None for any other text."""
    found = _HOUR.fullmatch(plain_digits(text.strip()))
    if found is None:
        return None
    hours, minutes, seconds = int(found[1]), int(found[2]), int(found[3] or 0)
    return time(hours, minutes, seconds) if hours < 24 and minutes < 60 and seconds < 60 else None


def length_of(text: str) -> timedelta | None:
    """Return the duration in a text, H:MM:SS or M:SS; None for any other text."""
    found = _LENGTH.fullmatch(plain_digits(text.strip()))
    if found is None or int(found[3]) > 59 or (found[1] and int(found[2]) > 59):
        return None
    return timedelta(hours=int(found[1] or 0), minutes=int(found[2]), seconds=int(found[3]))
