"""The facts that a finding concerns; whoever accepted it looked at these, so a change voids the acceptance.

Each function takes the record and the source of the finding, and returns values of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from wgdesk.model import Lane, RecommendationState
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.record import Record
from wgdesk.report.sections.debates.raised import raised_under


class _Keyed(Protocol):
    @property
    def id(self) -> int: ...


def earlier_meetings(record: Record, source: Source) -> object:
    """The number of the meeting, and the earlier ones that the record has."""
    return record.meeting.ordinal, record.previous


def days_of_sitting(record: Record, source: Source) -> object:
    """The day on which a sitting was held, and the day for which it was planned."""
    sitting = record.sitting(source.row)
    return sitting.day, sitting.planned_day


def statement(record: Record, source: Source) -> object:
    """A statement, the status of its speaker, and what decides whether the report tells of it."""
    made = next(one for one in record.statements if one.id == source.row)
    delegation = record.delegations.get(made.delegation_id or 0)
    status = (delegation.listed_in, delegation.party, delegation.registered) if delegation else None
    return made, status, record.outline, record.options


def spoke_as_invited(record: Record, source: Source) -> object:
    """What a delegation said as an invited observer, and its status."""
    key = next(one.delegation_id for one in record.statements if one.id == source.row)
    made = [one for one in record.statements if one.delegation_id == key and one.lane == Lane.INVITED]
    speaker = record.delegations[key or 0]
    return made, (speaker.listed_in, speaker.party), record.outline, record.options


def presence_of_speaker(record: Record, source: Source) -> object:
    """A statement, and the sittings at which its speaker is recorded as present."""
    made = next(one for one in record.statements if one.id == source.row)
    key = made.delegation_id or 0
    sittings = record.present_at.get(key, frozenset())
    here = sorted(record.sitting(one).number for one in sittings)
    speaker = record.delegations[key]
    return made, speaker.registered, here, record.options.get("attendance_from")


def introduced_papers(record: Record, source: Source) -> object:
    """A statement, the documents that it introduced, and what was decided on them."""
    made = next(one for one in record.statements if one.id == source.row)
    documents = [row for row in record.documents if row.id in made.documents]
    return made, documents, [one for one in record.actions if one.document_id in made.documents]


def paper(record: Record, source: Source) -> object:
    """A document."""
    return next(one for one in record.documents if one.id == source.row)


def decision(record: Record, source: Source) -> object:
    """A decision with its votes, and the sections of the report."""
    return next(one for one in record.actions if one.id == source.row), record.outline


def proposals_lost(record: Record, source: Source) -> object:
    """The proposals on which there was no agreement, and the sections of the report."""
    rows = (one for cluster in record.clusters for one in cluster.recommendations)
    return [one for one in rows if one.state == RecommendationState.NOT_AGREED], record.outline


def status(record: Record, source: Source) -> object:
    """The status of a delegation, and the days of the meeting."""
    return record.delegations[source.row], record.meeting.first_day, record.meeting.last_day


def sections(record: Record, source: Source) -> object:
    """The sections of the report."""
    return record.outline


def considered(record: Record, source: Source) -> object:
    """The items of the agenda, and the sittings that took them up."""
    return record.items, record.taken_up, record.sittings_held


def raised(record: Record, source: Source) -> object:
    """An item that is marked "no issues raised", and what was said, shown or decided under it."""
    item = record.item(source.row)
    return item, raised_under(record, item)


def officers(record: Record, source: Source) -> object:
    """An officer, and who presided at each sitting."""
    officer = next(one for one in record.every_officer if one.id == source.row)
    return officer, [(one.number, one.presiding) for one in record.sittings]


def recommendation(record: Record, source: Source) -> object:
    """A recommendation, and the sections of the report."""
    rows = (one for cluster in record.clusters for one in cluster.recommendations)
    return next(one for one in rows if one.id == source.row), record.outline


def without_quorum(record: Record, source: Source) -> object:
    """The sittings adjourned for lack of a quorum, and the sitting of each decision and election."""
    return (
        [one.id for one in record.sittings if one.inquorate],
        [(one.subject, one.sitting_id) for one in record.decisions],
        [(one.id, one.sitting_id) for one in record.actions],
        [(one.id, one.sitting_id) for each in record.clusters for one in each.recommendations],
        [(one.id, one.elected_at_id) for one in record.every_officer],
    )


def voters(record: Record, source: Source) -> object:
    """A decision with its votes, and the delegations present at its sitting with their status."""
    action = next(one for one in record.actions if one.id == source.row)
    here = [key for key, at in record.present_at.items() if action.sitting_id in at]
    return action, [(key, record.delegations[key].listed_in) for key in sorted(here)]


def introduced(record: Record, source: Source) -> object:
    """A recommendation, and who introduced it."""
    return recommendation(record, source), [
        one for one in record.sponsors if one.recommendation_id == source.row
    ]


def represented(record: Record, source: Source) -> object:
    """The delegations with their status and attendance, and whether anything was decided."""
    known = ((one.code, one.listed_in, one.registered) for one in record.delegations.values())
    return sorted(known), bool(record.decisions or record.actions), record.options.get("attendance_from")


def presided(record: Record, source: Source) -> object:
    """An officer, and whether the State of that officer is registered."""
    officer = next(one for one in record.every_officer if one.id == source.row)
    state = record.people[officer.person_id].delegation
    here = [one.registered for one in record.delegations.values() if state and one.code == state.code]
    return officer, here, record.options.get("attendance_from")


def point_of_order(record: Record, source: Source) -> object:
    """A point of order without a ruling."""
    return [one for one in record.unruled if one.id == source.row]


def list_of_participants(record: Record, source: Source) -> object:
    """Where the list of participants is."""
    return record.meeting.participants_symbol, record.meeting.participants_link


def motions(record: Record, source: Source) -> object:
    """The motions at a sitting."""
    return [one for one in record.motions if one.sitting_id == source.row]


def typed_words(record: Record, source: Source) -> object:
    """The row whose typed words a sentence has (point, action ...); for a sitting, its motions."""
    if source.table == "sitting":
        return motions(record, source)
    rows: Mapping[str, Iterable[_Keyed]] = {
        "point": record.points,
        "action": record.actions,
        "reservation": record.reservations,
        "informal_body": record.informal_bodies,
        "panel": record.panels,
    }
    return [one for one in rows.get(source.table, ()) if one.id == source.row]


def override(record: Record, source: Source) -> object:
    """A text that somebody wrote in place of a generated one."""
    return next(one for one in record.composition.overrides.values() if one.id == source.row)
