"""Sets up a meeting in a new record or in a record without a meeting."""

from __future__ import annotations

from pathlib import Path

from wgdesk.acting.act import act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.acting.record_creation import new_record
from wgdesk.clock import Clock
from wgdesk.exchange import Parsed, read
from wgdesk.exchange.row_writer import write_rows
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.record_file import record_file_of


@act_without("parsed")
def begin_meeting(context: ActContext, *, source: str, parsed: Parsed) -> None:
    """Write the rows of a new meeting; ``source``: name of its template or file, for the history.

    Raises ``Refused('one-meeting')``.
    """
    write_rows(context, parsed)


def set_up_meeting(desk: Desk, plan: MeetingPlan) -> None:
    """Set up the meeting in a record without one, as a single act.

    Raises ``Refused``: 'one-meeting', 'bad-file' with the faults in the answers, or as the rules do.
    """
    desk.do(begin_meeting, source=plan.source, parsed=read(record_file_of(plan).encode()))


def create_record(path: Path, plan: MeetingPlan, clock: Clock) -> None:
    """Make a new record at ``path`` and set up its meeting. If the meeting is refused, no file is left.

    Raises ``Trouble('file-exists' | 'cannot-write')`` and ``Refused``.
    """
    with new_record(path, clock=clock) as desk:
        set_up_meeting(desk, plan)
