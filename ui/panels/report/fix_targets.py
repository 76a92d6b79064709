"""Finds where to correct what the report shows or lacks: the panel, the table and the key of the row."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.panel_rows import PanelPlace, panel_of
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding

# Finding -> where to correct it, unless that is the row of the finding.
_ELSEWHERE = {
    "no-status": "meeting.instrument",
    "status-unsaid": "meeting.instrument",
    "status-of-another-time": "meeting.status_as_of",
    "no-symbol": "meeting.symbol_final",
    "never-a-symbol": "meeting.symbol_final",
    "no-participants-symbol": "meeting.participants_symbol",
    "overview-missing": "meeting.opening_overview",
    "previous-meetings-count": "previous_meeting",
    "group-name-missing": "grouping",
    "nobody-decides": "delegation",
    "no-chair": "officer",
    "others-presided": "officer",
    "no-rapporteur": "officer",
    "agenda-not-adopted": "decision",
    "report-not-adopted": "decision",
    "agenda-empty": "agenda_item",
    "not-in-outline": "outline_section",
    "passage-undecided": "passage",
}

# Findings about a text that is written by hand in the report itself.
WRITTEN = frozenset(
    {
        *("override-stale", "override-one-language", "amendment-missing", "amendment-with-brackets"),
        "insertion-without-text",
    }
)
# Findings about a paragraph that the meeting has to decide on.
READ_OUT = frozenset({"passage-deferred", "passage-undecided"})
# Finding -> the texts of its row that may be missing in the language of the report.
LACKING: Mapping[str, tuple[str, ...]] = {
    "overview-missing": ("meeting.opening_overview",),
    "mandate-missing": ("mandate.body",),
    "group-name-missing": ("grouping.name",),
    "item-title-missing": ("agenda_item.title",),
    "point-without-text": ("point.topic", "point.maker", "point.verb", "point.said", "point.continuation"),
    "panel-title-missing": ("panel.title",),
    "exchange-missing": ("panel.exchange",),
    "presentation-missing": ("panellist.presentation",),
    "panellist-without-function": ("person.function",),
    "secretary-without-function": ("person.function",),
    "person-name-missing": ("person.name",),
    "person-office-missing": ("person.function",),
    "cluster-heading-missing": ("cluster.heading",),
    "recommendation-without-text": ("recommendation.body",),
    "reservation-without-text": ("reservation.body",),
    "action-without-text": ("action.object",),
    "document-without-title": ("document.title", "document.content"),
}


def _place(kind: str, row: int | None) -> PanelPlace:
    """Return the place of a row in the panel of its table, by default the meeting panel.

    ``kind`` may be a fact of the meeting: "meeting.venue".
    """
    return panel_of(kind.partition(".")[0]), kind, row


def place_of(source: Source, record: Record) -> PanelPlace:
    """Return where to correct a row; if it has no form of its own, the form of the row that it belongs to."""
    table, row = source.table, source.row
    if table == "presiding":
        sittings = (one.id for one in record.sittings if row in {each.id for each in one.presiding})
        return _place("sitting", next(sittings, None))
    if table == "item_sitting":
        items = (taken.item_id for taken in record.taken_up if taken.id == row)
        return _place("agenda_item", next(items, None))
    if table == "registration":
        delegations = (one.id for one in record.delegations.values() if one.registration == row)
        return _place("delegation", next(delegations, None))
    if table == "reservation":
        return _place_of_reservation(row, record)
    if table == "ballot":
        voted = (action.id for action in record.actions if row in {each.id for each in action.ballots})
        return _place("action", next(voted, None))
    if table == "sponsor":
        return _place_of_sponsor(row, record)
    if table == "person":
        return _place_of_person(row, record)
    return _place(table, row)


def _place_of_reservation(row: int, record: Record) -> PanelPlace:
    """Return the place of the text that a reservation concerns."""
    reservation = next((each for each in record.reservations if each.id == row), None)
    if reservation is not None and reservation.decision_id is not None:
        return _place("decision", reservation.decision_id)
    if reservation is not None and reservation.action_id is not None:
        return _place("action", reservation.action_id)
    return _place("recommendation", reservation.recommendation_id if reservation is not None else None)


def _place_of_sponsor(row: int, record: Record) -> PanelPlace:
    """Return the place of the text that a delegation sponsored."""
    sponsor = next((each for each in record.sponsors if each.id == row), None)
    if sponsor is not None and sponsor.recommendation_id is not None:
        return _place("recommendation", sponsor.recommendation_id)
    return _place("action", sponsor.action_id if sponsor is not None else None)


def _place_of_person(row: int, record: Record) -> PanelPlace:
    """Return the form of the person's office, else of the panellist, the Secretary or the participant."""
    officers = (one.id for one in record.every_officer if one.person_id == row)
    panellists = (one.id for panel in record.panels for one in panel.panellists if one.person_id == row)
    if (officer := next(officers, None)) is not None:
        return _place("officer", officer)
    if (panellist := next(panellists, None)) is not None:
        return _place("panellist", panellist)
    if row in record.people and record.people[row].serves_as:
        return _place("meeting.secretaries", row)
    return _place("person", row)


def place_of_finding(finding: Finding, record: Record) -> PanelPlace | None:
    """Return where to correct a finding; None if it is not about a row."""
    if finding.key in _ELSEWHERE:
        return _place(_ELSEWHERE[finding.key], None)
    source, facts = finding.source, dict(finding.facts)
    if source is None:
        return None
    if finding.panel == "deliberations" and source.table == "agenda_item":
        return "deliberations", "agenda_item", source.row
    if finding.panel == "attendance" and source.table == "request":  # about the speaker, not the statement
        spoken = (statement.delegation_id for statement in record.statements if statement.id == source.row)
        return _place("delegation", next(spoken, None))
    if finding.key == "delegation-name-missing" and source.table in ("officer", "panellist"):
        return _delegation_of(source, record)
    if source.table == "meeting":
        fact = facts.get("field") or facts.get("what", "").partition("-")[2]
        return _place(f"meeting.{fact}" if fact else "meeting", None)
    return place_of(source, record)


def _delegation_of(source: Source, record: Record) -> PanelPlace:
    """Return the place of the delegation of an officer or panellist."""
    people = {officer.id: officer.person_id for officer in record.every_officer}
    people |= {one.id: one.person_id for panel in record.panels for one in panel.panellists}
    person = record.people.get(people.get(source.row, 0))
    code = person.delegation.code if person is not None and person.delegation is not None else ""
    found = (delegation.id for delegation in record.delegations.values() if delegation.code == code)
    return _place("delegation", next(found, None))
