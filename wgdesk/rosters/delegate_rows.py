"""Reads the person in a row of a list and compares it with the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from wgdesk.acts.helpers.roster_entry import Delegate
from wgdesk.language_table import COMMON, by_letters
from wgdesk.model import Honorific, Rank
from wgdesk.reads.values.attendance import Attendance, ParticipantNow
from wgdesk.reads.values.roster import PersonNow, Roster
from wgdesk.reads.values.words import Words
from wgdesk.rosters import cell_values
from wgdesk.rosters.columns import ColumnMeanings, ListField
from wgdesk.rosters.table import ListRow
from wgdesk.rosters.word_table import ranked
from wgdesk.words.finder import fold
from wgdesk.words.typed_days import typed_day

# Columns whose cells may say that a person is not coming.
_TELLING = (ListField.REGISTRATION, ListField.PRESENT, ListField.ONLINE, ListField.RANK)


@dataclass(frozen=True)
class RowNote:
    """A note on a row; its phrase is ``roster-note-<key>``, and ``word`` is the text of the cell."""

    key: str
    word: str = ""


@dataclass(frozen=True)
class ValueChange:
    """A value that would change; its phrase is ``roster-change-<key>``. ``old`` is empty if there was none.

    ``lang`` is the language, if the value is a text.
    """

    key: str
    old: str = ""
    new: str = ""
    lang: str = ""


@dataclass(frozen=True)
class ReadDelegate:
    """The person in a row; ``shown`` is the name in all its languages."""

    delegate: Delegate
    shown: str
    notes: tuple[RowNote, ...] = ()


@dataclass(frozen=True)
class Met:
    """A person compared with the record. ``twice``: the list has named the person before."""

    delegate: Delegate
    new: bool = False
    twice: bool = False
    changes: tuple[ValueChange, ...] = ()
    notes: tuple[RowNote, ...] = ()


@dataclass
class _OfDelegation:
    """A delegation: name -> person in the record, whether it has a head, and the names listed so far."""

    people: dict[str, int] = field(default_factory=dict)
    headed: bool = False
    listed: set[str] = field(default_factory=set)


class Delegates:
    """Reads the people in rows and finds them in the record.

    ``lang``: the language of functions in Latin letters. ``printed``: the list is a printed one, which gives
    ranks in some delegations only.
    """

    def __init__(
        self,
        columns: ColumnMeanings,
        roster: Roster,
        attendance: Attendance,
        lang: str,
        *,
        printed: bool = False,
    ) -> None:
        self._printed = printed
        self._at = {field: columns.of(field) for field in ListField}
        self._roster, self._lang = roster, lang
        self._participants = {one.person_id: one for one in attendance.participants}
        self._of: dict[str, _OfDelegation] = {}
        codes = {one.id: one.code for one in roster.delegations.values()}
        for person in roster.people.values():
            if person.delegation_id is not None:
                known = self._of.setdefault(codes[person.delegation_id], _OfDelegation())
                known.headed = known.headed or person.rank is Rank.HEAD
                for _, body in person.person.name.texts:
                    known.people.setdefault(_key(body), person.id)

    def withdrawn(self, line: ListRow) -> str:
        """Return the cell that says that the person is not coming; empty if none does."""
        told = [self._cell(line, one) for one in _TELLING]
        gone = next((written for written in told if cell_values.withdrawn(written)), "")
        remark = self._cell(line, ListField.REMARKS)
        return gone or (remark if cell_values.withdrawn_by_remark(remark) else "")

    def presence(self, line: ListRow) -> bool | None:
        """Return the presence in a row, as in ``RosterEntry``."""
        found = cell_values.presence(self._cell(line, ListField.PRESENT))
        online = cell_values.online(self._cell(line, ListField.ONLINE))
        return found if found is None or online is None else online

    def read(self, line: ListRow) -> ReadDelegate | None:
        """Return the person in a row; None if it names nobody."""
        names = [text for at in self._at[ListField.NAME] if (text := line.cell(at))]
        given = [line.cell(at) for at in self._at[ListField.GIVEN]]
        parts = [*given, self._cell(line, ListField.FAMILY)]
        if not names and any(parts):
            names = [" ".join(part for part in parts if part)]
        name = cell_values.read_name(
            names, self._cell(line, ListField.ADDRESS), self._cell(line, ListField.GENDER)
        )
        if not name.texts:
            return None
        notes: list[RowNote] = []
        written = self._cell(line, ListField.CREDENTIALS)
        day = typed_day(written)
        if written and day is None:
            notes.append(RowNote("no-day", written))
        delegate = Delegate(
            name.texts,
            gender=name.gender,
            honorific=name.honorific,
            function=self._function(line),
            rank=self._rank(line, notes),
            credentials_on=day,
            online=cell_values.online(self._cell(line, ListField.ONLINE)),
        )
        return ReadDelegate(delegate, " / ".join(name.texts.values()), tuple(notes))

    def _cell(self, line: ListRow, field: ListField) -> str:
        return next((text for at in self._at[field] if (text := line.cell(at))), "")

    def _function(self, line: ListRow) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for at in self._at[ListField.FUNCTION]:
            text = line.cell(at)
            if text:
                lang = by_letters(text)
                found.setdefault(self._lang if lang == COMMON else lang, text)
        return found

    def _rank(self, line: ListRow, notes: list[RowNote]) -> Rank | None:
        written = self._cell(line, ListField.RANK)
        found = ranked(written)
        if written and not found:
            notes.append(RowNote("no-rank", written))
        return Rank(found) if found else None

    # -- beside the record ---------------------------------------------------------------------------------

    def meet(self, read: ReadDelegate, code: str) -> Met:
        """Compare a person of the delegation ``code`` with the record."""
        known = self._of.setdefault(code, _OfDelegation())
        keys = [_key(body) for body in read.delegate.name.values()]
        if known.listed & set(keys):
            return Met(read.delegate, twice=True, notes=(RowNote("twice"),))
        known.listed.update(keys)
        found = next((known.people[key] for key in keys if key in known.people), None)
        delegate = self._ranked(read.delegate, known, new=found not in self._participants)
        notes = read.notes
        if delegate.rank is Rank.HEAD:
            held = self._participants.get(found) if found is not None else None
            if known.headed and (held is None or held.rank is not Rank.HEAD):
                notes = (*notes, RowNote("second-head"))
            known.headed = True
        if found is None:
            return Met(delegate, new=True, notes=notes)
        participant = self._participants.get(found)
        person = self._roster.people[found]
        changes = _differences(delegate, person, participant)
        other = {one.lang: one.new for one in _of_names(delegate.name, person.person.name)}
        key = participant.id if participant else None
        return Met(
            replace(delegate, name=other, person_id=found, participant_id=key),
            changes=changes,
            notes=notes,
        )

    def _ranked(self, delegate: Delegate, known: _OfDelegation, *, new: bool) -> Delegate:
        """Give a new person a rank: without ranks in the list, a delegation's first is its head."""
        if not new or delegate.rank is not None:
            return delegate
        first = not known.headed and (not self._at[ListField.RANK] or self._leads(known))
        return replace(delegate, rank=Rank.HEAD if first else Rank.ADVISER)

    def _leads(self, known: _OfDelegation) -> bool:
        """Return whether the present person is the first of a delegation in a printed list."""
        return self._printed and len(known.listed) == 1


def _key(name: str) -> str:
    """Return a key that is the same for "Ahmed HASSAN" and "Hassan, Ahmed"."""
    return " ".join(sorted(fold(name).split()))


def _differences(
    one: Delegate, person: PersonNow, participant: ParticipantNow | None
) -> tuple[ValueChange, ...]:
    """Return the differences of a list from the record; values missing in the list do not differ."""
    changes: list[ValueChange] = []
    changes += _of_names(one.name, person.person.name)
    changes += _of_texts("function", one.function, person.person.function)
    style = Honorific(person.person.style) if person.person.style else None
    if one.honorific is not None and one.honorific is not style:
        changes.append(ValueChange("honorific", style or "", one.honorific))
    if one.gender is not None and (person.person.guessed or one.gender.value != person.person.gender):
        changes.append(ValueChange("gender", person.person.gender, one.gender))
    if participant is None:
        return (*changes, ValueChange("participant"))
    if one.rank is not None and one.rank is not participant.rank:
        changes.append(ValueChange("rank", participant.rank, one.rank))
    if one.credentials_on is not None and one.credentials_on != participant.credentials_on:
        was = participant.credentials_on.isoformat() if participant.credentials_on else ""
        changes.append(ValueChange("credentials", was, one.credentials_on.isoformat()))
    if one.online is not None and one.online != participant.online:
        changes.append(
            ValueChange(
                "mode", "online" if participant.online else "room", "online" if one.online else "room"
            )
        )
    return tuple(changes)


def _of_names(said: Mapping[str, str], has: Words) -> list[ValueChange]:
    """Return the names that differ from the record by more than the order of their words."""
    return [one for one in _of_texts("name", said, has) if _key(one.old) != _key(one.new)]


def _of_texts(key: str, said: Mapping[str, str], has: Words) -> list[ValueChange]:
    return [
        ValueChange(key, has.get(lang) or "", text, lang)
        for lang, text in said.items()
        if has.get(lang) != text
    ]
