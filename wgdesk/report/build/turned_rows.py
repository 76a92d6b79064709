"""Changes one value of a record that has been read, or puts an unknown one in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.programme import SittingNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words

RecordChange = Callable[[Record], Record]


# -- changing values in the record -------------------------------------------------------------------------


def row_of(record: Record, rows: str, key: int) -> Any:
    """Return a row of the record by key; None if the report lacks it, such as a request never called."""
    if rows == "meeting":
        return record.meeting
    if rows == "panellists":
        return next((row for panel in record.panels for row in panel.panellists if row.id == key), None)
    return next((row for row in getattr(record, rows) if row.id == key), None)


def put_row(rows: str, key: int, **values: Any) -> RecordChange:
    """Return the change that sets ``values`` in one row of ``rows``."""

    def change(record: Record) -> Record:
        if rows == "meeting":
            return replace(record, meeting=replace(record.meeting, **values))
        if rows == "panellists":
            return replace(record, panels=tuple(_with_panellist(p, key, values) for p in record.panels))
        changed = (replace(row, **values) if row.id == key else row for row in getattr(record, rows))
        found: dict[str, Any] = {rows: tuple(changed)}
        return replace(record, **found)

    return change


def put_person(key: int, **values: Any) -> RecordChange:
    """Return the change that sets ``values`` of one person."""

    def change(record: Record) -> Record:
        return replace(record, people={**record.people, key: replace(record.people[key], **values)})

    return change


def _with_panellist(panel: PanelNow, key: int, values: Mapping[str, Any]) -> PanelNow:
    rows = (replace(row, **values) if row.id == key else row for row in panel.panellists)
    return replace(panel, panellists=tuple(rows))


def put_presiding(key: int, officer_id: int) -> RecordChange:
    """Return the change that has the officer preside over the part of a sitting with this key."""

    def change(record: Record) -> Record:
        def changed(sitting: SittingNow) -> SittingNow:
            presiding = (
                replace(one, officer_id=officer_id) if one.id == key else one for one in sitting.presiding
            )
            return replace(sitting, presiding=tuple(presiding))

        return replace(record, sittings=tuple(map(changed, record.sittings)))

    return change


def put_recommendation(key: int, **values: Any) -> RecordChange:
    """Return the change that sets ``values`` of one recommendation."""

    def change(record: Record) -> Record:
        clusters = (
            replace(
                one,
                recommendations=tuple(
                    replace(row, **values) if row.id == key else row for row in one.recommendations
                ),
            )
            for one in record.clusters
        )
        return replace(record, clusters=tuple(clusters))

    return change


# -- unknown values ----------------------------------------------------------------------------------------

UNKNOWN = "\ufffd"  # stands for what nobody knows; no letter and no stop, and never printed


def unlike(words: Words, *, but: str = "") -> Words:
    """Return changed texts that keep their first word and so their gender; the language ``but`` is unchanged.

    If we do not know the other name, only the name itself is in doubt, not the words that agree with it.
    """
    return Words(tuple((lang, body if lang == but else f"{body} {UNKNOWN}") for lang, body in words.texts))


def _stranger(person: Person) -> Person:
    """Return a person who differs in everything, also in gender, because nothing is known about them."""
    return replace(
        person,
        name=unlike(person.name),
        running=unlike(person.running),
        function=unlike(person.function),
        gender="m" if person.gender == "f" else "f",
        delegation=Name(UNKNOWN, ()) if person.delegation else None,
    )


def with_stranger(record: Record, person_id: int) -> tuple[Record, int]:
    """Return the record with one more person, who is nothing like ``person_id``, and that person's key."""
    key = min(0, *record.people) - 1
    return replace(record, people={**record.people, key: _stranger(record.people[person_id])}), key
