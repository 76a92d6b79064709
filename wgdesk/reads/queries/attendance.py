"""Who was there: registration, presence per sitting, participants, how the lists stand."""

from __future__ import annotations

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.model import AttendanceList, Participant, Person, Presence, Registration
from wgdesk.reads.rows import rows
from wgdesk.reads.values.attendance import Attendance, AttendanceListNow, ParticipantNow

_REGISTERED = select(Registration.delegation_id, Registration.registered_at).order_by(Registration.id)
_PRESENT = select(Presence.sitting_id, Presence.delegation_id, Presence.online)
_PARTICIPANTS = (
    select(
        Participant.id,
        Participant.person_id,
        Person.delegation_id,
        type_coerce(Participant.rank, Text),
        Participant.credentials_on,
        Participant.online,
    )
    .join(Person, Person.id == Participant.person_id)
    .order_by(Participant.id)
)
_LISTS = select(AttendanceList.category, AttendanceList.is_open, AttendanceList.as_entered)


def attendance(session: Session) -> Attendance:
    """Return who was there; delegations and participants in the order in which they were registered."""
    present: dict[int, dict[int, bool]] = {}
    for sitting, delegation, online in rows(session, _PRESENT):
        present.setdefault(sitting, {})[delegation] = online
    return Attendance(
        registered=dict(map(tuple, rows(session, _REGISTERED))),
        present=present,
        participants=tuple(ParticipantNow(*row) for row in rows(session, _PARTICIPANTS)),
        lists={name: AttendanceListNow(is_open, entered) for name, is_open, entered in rows(session, _LISTS)},
    )
