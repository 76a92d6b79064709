"""What no act writes, and what would lead a reader astray; checked when a record is opened."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

UID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # of a meeting, whose copies are in a folder of this name

# An agenda has three levels. A circle of items has any number of them, and reading it would not end.
_TOO_DEEP = """
SELECT 1 FROM agenda_item AS item
JOIN agenda_item AS above ON above.id = item.parent_id
JOIN agenda_item AS top ON top.id = above.parent_id
WHERE top.parent_id IS NOT NULL LIMIT 1
"""
_REVERSED = tuple(
    f"SELECT 1 FROM {one} WHERE last_day < first_day" for one in ("meeting", "previous_meeting")
)


def is_zone(name: str) -> bool:
    """Return whether there is a time zone of that name."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: the name is too long, or that of a folder of zones
        return False
    return True


def check_traps(connection: Connection) -> None:
    """Raise ValueError if a record has one."""
    for uid, zone in connection.exec_driver_sql("SELECT uid, zone FROM meeting"):
        if not re.fullmatch(UID, uid):
            raise ValueError("meeting: its uid is none")
        if not is_zone(zone):
            raise ValueError("meeting: its zone is none, so that no hour can be told")
    for query in (_TOO_DEEP, *_REVERSED):
        if connection.exec_driver_sql(query).first() is not None:
            raise ValueError(f"no act writes what was found: {query}")
