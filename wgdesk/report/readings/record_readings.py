"""The other readings of a record: the record with all its doubtful facts changed at once.

A doubt on one fact affects many words: the title before a woman's name, the days of a sitting, the office of
the presiding officer. So we build the report from the record as it is and from the record as it may be
instead. Where they differ, the sentence shows both readings (see ``merge``). Thus no sentence has to know
which of its words depend on which fact.

If a doubt gives no other value, we know only that the fact may be something else. To find the words that
depend on it, we set the fact to some other value, which is never printed.

A text or number that is printed as it stands affects no other words. The sentence itself shows such a doubt
(``Doubtful``), so these doubts stay in the record.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.names import Person
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.readings.alternatives import SHOWN
from wgdesk.report.readings.changed_rows import RecordChange
from wgdesk.report.readings.doubtful_facts import alternatives
from wgdesk.report.readings.given_values import reading


@dataclass(frozen=True)
class Readings:
    """The record in up to three readings: as it is, as it may be instead, and with unknown values.

    ``first`` keeps only the doubts that sentences show; ``compared`` has the others. ``other`` and
    ``unknown`` are None if they equal ``first``.
    """

    first: Record
    other: Record | None = None
    unknown: Record | None = None
    compared: frozenset[tuple[str, int, str]] = frozenset()


def readings(record: Record) -> Readings:
    """Return the readings of a record; only the first if nothing in it is doubtful."""
    if not record.doubts:
        return Readings(record)
    left: list[DoubtNow] = []
    given: list[RecordChange] = []
    unknown: list[RecordChange] = []
    for mark in record.doubts:
        found = alternatives(record, mark)
        if found == SHOWN:
            left.append(mark)
        given += [found.given] if found.given else []
        unknown += [found.unknown] if found.unknown else []
    first = _marked(replace(record, doubts=tuple(left)))
    compared = frozenset((m.table, m.row, m.column) for m in record.doubts if m not in left)
    return Readings(first, _changed(first, given), _changed(first, unknown), compared)


def _changed(record: Record, changes: Iterable[RecordChange]) -> Record | None:
    changed = record
    for change in changes:
        changed = change(changed)
    return changed if changed is not record else None


# -- doubts that are marked in names -----------------------------------------------------------------------


def _marked(record: Record) -> Record:
    """Return the record with doubts about attendance and persons marked in the names themselves."""
    unsure = {mark.row for mark in record.doubts if (mark.table, mark.column) == ("delegation", "")}
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
