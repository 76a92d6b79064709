"""Changes values of a record in memory, or puts unknown ones in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from wgdesk.model import Office
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words

RecordChange = Callable[[Record], Record]

# Where a record holds the rows of a table; some are held by rows of another table.
_PLACES: Mapping[str, tuple[str, ...]] = {
    "action": ("actions",),
    "agenda_item": ("items",),
    "attendance_list": ("lists",),
    "ballot": ("actions", "ballots"),
    "decision": ("decisions",),
    "delegation": ("delegations",),
    "document": ("documents",),
    "informal_body": ("informal_bodies",),
    "informal_step": ("informal_bodies", "steps"),
    "item_sitting": ("taken_up",),
    "meeting": ("meeting",),
    "motion": ("motions",),
    "officer": ("every_officer",),
    "panel": ("panels",),
    "panellist": ("panels", "panellists"),
    "person": ("people",),
    "point": ("points",),
    "presiding": ("sittings", "presiding"),
    "recommendation": ("clusters", "recommendations"),
    "request": ("statements",),
    "reservation": ("reservations",),
    "sitting": ("sittings",),
    "speaker_count": ("speaker_counts",),
    "sponsor": ("sponsors",),
}


def row_of(record: Record, table: str, key: int) -> Any:
    """Return a row by its key; None if the record has none, as for a request that was never called."""
    if table not in _PLACES:
        return None
    return next((row for known, row in _rows(record, _PLACES[table]) if known == key), None)


def lacks(record: Record, table: str, key: int) -> bool:
    """Return whether a record holds rows of ``table``, but not this one: a request that was never called."""
    return table in _PLACES and row_of(record, table, key) is None


def _rows(holder: Any, place: tuple[str, ...]) -> Iterator[tuple[int, Any]]:
    """Yield the rows at a place, with their keys."""
    held = getattr(holder, place[0])
    if isinstance(held, Mapping):
        yield from held.items()
    elif not isinstance(held, tuple):
        yield held.id, held
    elif place[1:]:
        for outer in held:
            yield from _rows(outer, place[1:])
    else:
        yield from ((row.id, row) for row in held)


def put_row(table: str, key: int, **values: Any) -> RecordChange:
    """Return the change that sets ``values`` in one row of a table."""
    return lambda record: _put(record, _PLACES[table], key, values)


def _put(holder: Any, place: tuple[str, ...], key: int, values: Mapping[str, Any]) -> Any:
    held = getattr(holder, place[0])
    if isinstance(held, Mapping):
        held = {**held, key: replace(held[key], **values)}
    elif not isinstance(held, tuple):
        held = replace(held, **values)
    elif place[1:]:
        held = tuple(_put(outer, place[1:], key, values) for outer in held)
    else:
        held = tuple(replace(row, **values) if row.id == key else row for row in held)
    return replace(holder, **{place[0]: held})


# -- unknown values ----------------------------------------------------------------------------------------

UNKNOWN = "\ufffd"  # a value nobody knows: neither a letter nor a stop, and never printed


def unlike(words: Words, *, but: str = "") -> Words:
    """Return changed texts with the same first word, hence the same gender; language ``but`` is unchanged.

    If the other name is not known, only the name itself is in doubt, not the words that agree with it.
    """
    return Words(tuple((lang, body if lang == but else f"{body} {UNKNOWN}") for lang, body in words.texts))


def _unknown_person(person: Person) -> Person:
    """Return a person who differs in everything, gender included, because nothing is known of them."""
    return replace(
        person,
        name=unlike(person.name),
        running=unlike(person.running),
        function=unlike(person.function),
        gender="m" if person.gender == "f" else "f",
        delegation=Name(UNKNOWN, ()) if person.delegation else None,
    )


def with_unknown_person(record: Record, known: int) -> tuple[Record, int]:
    """Return the record with one more person, entirely different from ``known``, and that person's key."""
    key = min(0, *record.people) - 1
    return replace(record, people={**record.people, key: _unknown_person(record.people[known])}), key


def with_unknown_group(record: Record, known: int) -> tuple[Record, int]:
    """Return the record with one more group, with a different name from ``known``, and its key."""
    key = min(0, *record.groupings) - 1
    return replace(record, groupings={**record.groupings, key: unlike(record.groupings[known])}), key


def with_unknown_officer(record: Record, known: int) -> tuple[Record, int]:
    """Return the record with one more officer, another person in another office, and the officer's key."""
    officer = row_of(record, "officer", known)
    record, person = with_unknown_person(record, officer.person_id)
    key = min(0, *(one.id for one in record.every_officer)) - 1
    office = Office.VICE_CHAIR if officer.office == Office.CHAIR else Office.CHAIR
    other = OfficerNow(id=key, office=office, person_id=person, elected_at_id=None, by_acclamation=False)
    return replace(record, every_officer=(*record.every_officer, other)), key
