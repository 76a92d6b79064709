"""The facts that a finding concerns: it is about these, and who accepted it has looked at them.

Each function takes the record and the key of the finding's row, and returns values of the record.
"""

from __future__ import annotations

from wgdesk.model import RecommendationState
from wgdesk.reads.values.record import Record


def earlier_meetings(record: Record, row: int) -> object:
    """The number of the meeting, and the earlier ones that the record has."""
    return record.meeting.ordinal, record.previous


def days_of_sitting(record: Record, row: int) -> object:
    """The day on which a sitting was held, and that for which it was planned."""
    sitting = record.sitting(row)
    return sitting.day, sitting.planned_day


def statement(record: Record, row: int) -> object:
    """A statement, the status of who made it, and where the report might tell of it."""
    made = next(one for one in record.statements if one.id == row)
    delegation = record.delegations.get(made.delegation_id or 0)
    status = (delegation.listed_in, delegation.party, delegation.registered) if delegation else None
    return made, status, record.outline, record.options


def presence_of_speaker(record: Record, row: int) -> object:
    """Who made a statement and where, and at which sittings the record has the speaker."""
    made = next(one for one in record.statements if one.id == row)
    key = made.delegation_id or 0
    sittings = record.present_at.get(key, frozenset())
    here = sorted(record.sitting(one).number for one in sittings)
    speaker = record.delegations[key]
    return made, speaker.registered, here, record.options.get("attendance_from")


def decision(record: Record, row: int) -> object:
    """A decision with its votes, and where the report might tell of it."""
    return next(one for one in record.actions if one.id == row), record.outline


def proposals_lost(record: Record, row: int) -> object:
    """The proposals on which there was no agreement, and the sections of the report."""
    rows = (one for cluster in record.clusters for one in cluster.recommendations)
    return [one for one in rows if one.state == RecommendationState.NOT_AGREED], record.outline


def status(record: Record, row: int) -> object:
    """The status of a delegation, and the days of the meeting."""
    return record.delegations[row], record.meeting.first_day, record.meeting.last_day
