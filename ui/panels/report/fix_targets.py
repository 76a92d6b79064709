"""From what the report shows or lacks to the row of the record where it is mended: panel, table, key."""

from __future__ import annotations

from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding
from wgdesk.report.tree import Source

FixPlace = tuple[str, str, int | None]

# Where the rows of a table are mended; what is not here is of the meeting's facts.
_PANELS = {
    "recommendation": "recommendations",
    "cluster": "recommendations",
    "document": "documents",
    "agenda_item": "sittings",
    "sitting": "sittings",
    "decision": "sittings",
    "officer": "sittings",
    "panel": "panel",
    "panellist": "panel",
    "point": "deliberations",
    "request": "speakers",
    "delegation": "attendance",
    "presence": "attendance",
    "attendance_list": "attendance",
}
# Findings whose row is that of the block they show in, or none, though they are mended elsewhere.
_ELSEWHERE: dict[str, FixPlace] = {
    "no-symbol": ("meeting", "meeting.symbol_final", None),
    "no-participants-symbol": ("meeting", "meeting.participants_symbol", None),
    "overview-missing": ("meeting", "meeting.opening_overview", None),
    "previous-meetings-count": ("meeting", "previous_meeting", None),
    "group-name-missing": ("meeting", "grouping", None),
    "no-chair": ("sittings", "officer", None),
    "no-rapporteur": ("sittings", "officer", None),
    "agenda-not-adopted": ("sittings", "decision", None),
    "report-not-adopted": ("sittings", "decision", None),
    "agenda-empty": ("sittings", "agenda_item", None),
}


def place_of(source: Source, record: Record) -> FixPlace:
    """Return where a row is mended: in the form of the row it belongs to, if it has none of its own."""
    table, row = source.table, source.row
    if table == "presiding":
        sittings = (one.id for one in record.sittings if row in {each.id for each in one.presiding})
        return "sittings", "sitting", next(sittings, None)
    if table == "item_sitting":
        items = (one.item_id for one in record.taken_up if one.id == row)
        return "sittings", "agenda_item", next(items, None)
    if table == "registration":
        delegations = (one.id for one in record.delegations.values() if one.registration == row)
        return "attendance", "delegation", next(delegations, None)
    if table == "person":
        return _place_of_person(row, record)
    return _PANELS.get(table, "meeting"), table, row


def _place_of_person(row: int, record: Record) -> FixPlace:
    """A person is named in the form of an office or of a panel before that of a delegation."""
    officers = (one.id for one in record.officers if one.person_id == row)
    panellists = (one.id for panel in record.panels for one in panel.panellists if one.person_id == row)
    if (officer := next(officers, None)) is not None:
        return "sittings", "officer", officer
    if (panellist := next(panellists, None)) is not None:
        return "panel", "panellist", panellist
    return "attendance", "person", row


def place_of_finding(finding: Finding, record: Record) -> FixPlace | None:
    """Return where a finding is mended; None where no row is to blame."""
    if finding.key in _ELSEWHERE:
        return _ELSEWHERE[finding.key]
    source, facts = finding.source, dict(finding.facts)
    if source is None:
        return None
    if finding.key == "deliberations-open":
        return "deliberations", "agenda_item", source.row
    if finding.panel == "attendance" and source.table == "request":  # of who spoke, not of what was said
        spoken = (one.delegation_id for one in record.statements if one.id == source.row)
        return "attendance", "delegation", next(spoken, None)
    if finding.key == "delegation-name-missing" and source.table in ("officer", "panellist"):
        return _delegation_of(source, record)
    if source.table == "meeting":
        fact = facts.get("field") or facts.get("what", "").partition("-")[2]
        return "meeting", f"meeting.{fact}", None
    return place_of(source, record)


def _delegation_of(source: Source, record: Record) -> FixPlace:
    """Return the place of the delegation of an officer or panellist."""
    people = {one.id: one.person_id for one in record.officers}
    people |= {one.id: one.person_id for panel in record.panels for one in panel.panellists}
    person = record.people.get(people.get(source.row, 0))
    code = person.delegation.code if person is not None and person.delegation is not None else ""
    found = (one.id for one in record.delegations.values() if one.code == code)
    return "attendance", "delegation", next(found, None)
