"""Values that would break a reader: an unknown time zone, and an identity that is a path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from wgdesk.rules.combinators import Violation

UID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # of a meeting; also the name of the folder of its copies


def is_zone(name: str) -> bool:
    """Return whether ``name`` is a known time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: the name is too long, or is a folder of zones
        return False
    return True


def identity(connection: Connection) -> Iterator[Violation]:
    """A meeting is identified by a uid, which no act changes."""
    for key, uid in connection.exec_driver_sql("SELECT id, uid FROM meeting"):
        if not re.fullmatch(UID, uid):
            yield Violation("no-identity", "meeting", key, "uid")
