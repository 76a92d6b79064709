"""Makes a record with nothing but a meeting, for tests that fill it by acts."""

import json
from datetime import date

from sqlalchemy import select

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into
from wgdesk.model import Meeting

UID = "6f2a1f44-6a0e-4c57-9d53-0c2b3f1f9a01"


def new_meeting(
    desk: Desk,
    *,
    ordinal: int,
    first_day: date,
    last_day: date,
    original_language: str = "en",
    roster: bool = True,
    instrument: str | None = "tip_protocol",
    uid: str = UID,
) -> int:
    """Set up a meeting with the usual outline in an empty record; return its key.

    ``roster``: add all delegations of the program, and the parties to ``instrument``. The meeting is held in
    person, in Vienna.
    """
    file = {
        "format": "wgdesk-record",
        "version": 4,
        "roster": roster,
        "meeting": {
            "uid": uid,
            "ordinal": ordinal,
            "first_day": first_day.isoformat(),
            "last_day": last_day.isoformat(),
            "zone": "Europe/Vienna",
            "original_language": original_language,
            **({"instrument": instrument} if roster and instrument else {}),
        },
    }
    import_into(desk, json.dumps(file).encode(), source="meeting.json")
    return desk.read(lambda session: session.scalars(select(Meeting.id)).one())


@act
def close_record(context: ActContext) -> None:
    """Close a record even if its report is incomplete, as earlier versions of the program did."""
    (meeting,) = context.rows(Meeting)
    meeting.closed_at = context.now
