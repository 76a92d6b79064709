"""Attendance: registration, presence at each sitting, participants, and the settings of the lists."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from wgdesk import model as m
from wgdesk.reads.rows import rows, rows_of, value_of, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.attendance import Attendance, AttendanceListNow, BodyMemberNow, ParticipantNow

_PRESENT = select(m.Presence.sitting_id, m.Presence.delegation_id, m.Presence.online).where(
    m.Presence.assumed == bindparam("assumed")
)
_DELEGATION_OF = select(m.Person.id, m.Person.delegation_id)


@uses("registration", "presence", "participant", "person", "attendance_list")
def attendance(connection: Connection) -> Attendance:
    """Return the attendance; delegations and participants are in the order of registration."""
    return Attendance(
        registered={row.delegation_id: row.registered_at for row in rows_of(connection, m.Registration)},
        present=presence(connection),
        assumed=presence(connection, assumed=True),
        participants=_participants(connection),
        lists={one.category: one for one in attendance_lists(connection)},
    )


@uses("presence")
def presence(connection: Connection, *, assumed: bool = False) -> dict[int, dict[int, bool]]:
    """Return whose presence was recorded or, if ``assumed``, inferred: sitting -> delegation -> online."""
    present: dict[int, dict[int, bool]] = {}
    for sitting, delegation, online in rows(connection, _PRESENT, {"assumed": assumed}):
        present.setdefault(sitting, {})[delegation] = online
    return present


def _participants(connection: Connection) -> tuple[ParticipantNow, ...]:
    delegation_of = dict(map(tuple, rows(connection, _DELEGATION_OF)))
    return tuple(
        value_of(ParticipantNow, m.Participant, row, delegation_id=delegation_of[row.person_id])
        for row in rows_of(connection, m.Participant)
    )


@uses("participant")
def body_members(connection: Connection) -> tuple[BodyMemberNow, ...]:
    """Return the members of the body who are persons, in the order of entry."""
    return tuple(
        BodyMemberNow(row.id, row.person_id, row.rank is m.Rank.MEMBER, row.online)
        for row in rows_of(connection, m.Participant)
        if row.rank in (m.Rank.MEMBER, m.Rank.ABSENT)
    )


@uses("participant", "person")
def of_members_alone(connection: Connection) -> frozenset[int]:
    """Return the delegations all of whose participants are members of the body as persons.

    Such a member sits for no State: the delegation is there for the name of the State after theirs.
    """
    seats: dict[int | None, set[bool]] = {}
    for one in _participants(connection):
        seats.setdefault(one.delegation_id, set()).add(one.rank in (m.Rank.MEMBER, m.Rank.ABSENT))
    return frozenset(key for key, found in seats.items() if key is not None and found == {True})


@uses("attendance_list")
def attendance_lists(connection: Connection) -> tuple[AttendanceListNow, ...]:
    """Return the settings of the lists of the attendance section, without lists that have no settings."""
    return values_of(connection, AttendanceListNow, m.AttendanceList)
