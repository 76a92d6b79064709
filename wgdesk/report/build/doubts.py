"""What the record may be instead: every doubtful fact turned to its other reading, all of them at once.

A doubt on one fact changes many words: the verb before a woman's name, the days of a sitting, the office of
whoever presided. So the report is built of the record as it stands and of the record as it may be instead,
and where they differ the sentence has both readings (see ``merge``): no sentence needs to know which of its
words depend on which fact.

Of a doubt that gives no other reading it is only known that the fact may be something else. The words that
depend on it are those that change when it does; it is turned to anything else, which is never printed.

Doubts on a text or a number that stands in a sentence as it is are shown by the sentence itself
(``Doubtful``): they change nothing but themselves. Those stay in the record.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wgdesk.reads.values.names import Person
from wgdesk.reads.values.record import DoubtNow, Record
from wgdesk.reads.values.words import Words
from wgdesk.report.build.readings import reading
from wgdesk.report.build.turns import SHOWN, TURNS, RecordChange


@dataclass(frozen=True)
class Readings:
    """The record as it stands, as it may be instead, and with something else where that is not known.

    ``first`` has only those doubts left that sentences show themselves; ``turned`` are the rest. The other
    two readings are None where they would be the same.
    """

    first: Record
    other: Record | None = None
    unknown: Record | None = None
    turned: frozenset[tuple[str, int, str]] = frozenset()


def readings(record: Record) -> Readings:
    """Return the readings of a record; the first alone if nothing in it is doubtful."""
    if not record.doubts:
        return Readings(record)
    left: list[DoubtNow] = []
    others: list[RecordChange] = []
    unknown: list[RecordChange] = []
    for mark in record.doubts:
        turn = TURNS.get((mark.table, mark.column))
        found = turn(record, mark) if turn is not None else SHOWN
        if found == SHOWN:
            left.append(mark)
        others += [found.other] if found.other else []
        unknown += [found.unknown] if found.unknown else []
    first = _marked(replace(record, doubts=tuple(left)))
    turned = frozenset((m.table, m.row, m.column) for m in record.doubts if m not in left)
    return Readings(first, _changed(first, others), _changed(first, unknown), turned)


def _changed(record: Record, changes: Iterable[RecordChange]) -> Record | None:
    changed = record
    for change in changes:
        changed = change(changed)
    return changed if changed is not record else None


# -- doubts that names carry -------------------------------------------------------------------------------


def _marked(record: Record) -> Record:
    """Return the record with the doubts on its delegations' attendance and on its people in their names."""
    unsure = {mark.row for mark in record.doubts if mark.table == "delegation"}
    registrations = {mark.row for mark in record.doubts if mark.table == "registration"}
    codes = {
        row.code
        for row in record.delegations.values()
        if row.id in unsure or row.registration in registrations
    }
    delegations = {
        key: replace(row, name=replace(row.name, doubtful=True)) if row.code in codes else row
        for key, row in record.delegations.items()
    }
    people = {key: _marked_person(record, key, codes) for key in record.people}
    return replace(record, delegations=delegations, people=people)


def _marked_person(record: Record, key: int, codes: set[str]) -> Person:
    person = record.people[key]
    name, function = record.doubt("person", key, "name"), record.doubt("person", key, "function")
    if person.delegation is not None and person.delegation.code in codes:
        person = replace(person, delegation=replace(person.delegation, doubtful=True))
    if name is not None:
        person = replace(person, doubtful_name=True, other_name=_other_words(name))
    if function is not None:
        person = replace(person, doubtful_function=True, other_function=_other_words(function))
    return person


def _other_words(mark: DoubtNow) -> Words:
    other = reading(Words(), mark.alternative)
    return other if isinstance(other, Words) else Words()
