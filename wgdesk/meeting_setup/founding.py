"""Beginning a record: what the form has asked is carried out, or nothing is left of it."""

from __future__ import annotations

from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.clock import Clock
from wgdesk.meeting_setup.templates import Founding, Plan, begin, plan_of

__all__ = ["Founding", "create_record", "found", "plan_of_record"]


def found(desk: Desk, founding: Founding) -> None:
    """Set up the meeting in a record that has none, as one act; raises ``Refused`` as ``begin`` does."""
    begin(desk, founding)


def create_record(path: Path, founding: Founding, clock: Clock) -> None:
    """Make a record with its meeting at ``path``, or none: a refused one leaves no file.

    Raises ``Trouble('file-exists' | 'cannot-write')`` and ``Refused``.
    """
    desk = Desk.create(path, clock=clock)
    done = False
    try:
        found(desk, founding)
        done = True
    finally:
        desk.close()
        if not done:
            for left in (path, path.with_name(path.name + "-journal")):
                left.unlink(missing_ok=True)


def plan_of_record(path: Path, clock: Clock) -> Plan:
    """Return what the meeting of an earlier record leaves to the next one; the record stays as it is.

    Raises ``Trouble`` if it cannot be opened, ``Refused('no-meeting')`` if it has none.
    """
    desk = Desk.open(path, clock=clock)
    try:
        return desk.read(plan_of)
    finally:
        desk.close()
