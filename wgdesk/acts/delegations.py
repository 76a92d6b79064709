"""Delegations and people: names, status, attendance, officers, participants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Unpack

from sqlalchemy import select

from wgdesk.acts.changes import (
    DelegationChanges,
    GroupingChanges,
    OfficerChanges,
    ParticipantChanges,
    PersonChanges,
)
from wgdesk.acts.common import change, filled, move_before, next_place, remove, tidy
from wgdesk.acts.wording import write_texts
from wgdesk.errors import Refused
from wgdesk.model import (
    Category,
    Delegation,
    DelegationName,
    Gender,
    Grouping,
    Office,
    Officer,
    Participant,
    Person,
    Rank,
)
from wgdesk.rules.narrative import LANGUAGES
from wgdesk.work import Work


def add_delegation(
    work: Work,
    *,
    code: str,
    category: Category,
    grouping_id: int | None = None,
    party: bool = False,
    signed: bool = False,
    names: Mapping[str, str] | None = None,
) -> int:
    """Add a delegation that is not in the roster; ``names`` is its name by language. Returns its key.

    Raises ``Refused``: 'empty-text', 'code-taken', 'unknown-language'.
    """
    delegation = Delegation(
        code=_free(work, Delegation, code),
        category=category,
        grouping_id=grouping_id,
        signed=signed,
        party=party,
        signed_on=None,
        party_since=None,
        place=next_place(work, Delegation),
    )
    key = work.add(delegation).id
    for lang, listed in (names or {}).items():
        name_delegation(work, delegation_id=key, lang=lang, listed=listed)
    return key


def edit_delegation(work: Work, *, delegation_id: int, **changes: Unpack[DelegationChanges]) -> None:
    """Change code, category, group, status, dates of status or place of a delegation."""
    row = work.get(Delegation, delegation_id)
    _check_code(work, row, changes.get("code", row.code))
    change(row, DelegationChanges.__annotations__, changes)


def _check_code(work: Work, row: Delegation | Grouping, code: str) -> None:
    if tidy(code) != row.code:
        _free(work, type(row), code)


def _free(work: Work, kind: type[Delegation] | type[Grouping], code: str) -> str:
    """Return ``code`` cleaned; raises ``Refused``: 'empty-text', 'code-taken'."""
    wanted = filled(code)
    if work.session.scalar(select(kind.id).where(kind.code == wanted)) is not None:
        raise Refused("code-taken", code=wanted)
    return wanted


def remove_delegation(work: Work, *, delegation_id: int) -> None:
    """Remove a delegation and its names; raises ``Refused('in-use')`` once it has done anything."""
    delegation = work.get(Delegation, delegation_id)
    for name in work.rows(DelegationName, DelegationName.delegation_id == delegation_id):
        remove(work, name)
    remove(work, delegation)


def name_delegation(
    work: Work,
    *,
    delegation_id: int,
    lang: str,
    listed: str,
    running: str | None = None,
    paren: str | None = None,
    article: str = "",
    gender: Gender | None = None,
    valid_from: date | None = None,
    valid_until: date | None = None,
) -> int:
    """Write a delegation's name in one language; the forms not given are as in lists. Returns its key.

    A name that begins on the same day is replaced. Raises ``Refused('empty-text' | 'unknown-language')``.
    """
    if lang not in LANGUAGES:
        raise Refused("unknown-language", lang=lang)
    shown = filled(listed)
    columns = {
        "listed": shown,
        "running": tidy(running or "") or shown,
        "paren": tidy(paren or "") or shown,
        "article": tidy(article),
        "gender": gender,
        "valid_until": valid_until,
    }
    same_day = (
        DelegationName.valid_from.is_(None) if valid_from is None else DelegationName.valid_from == valid_from
    )
    found = work.rows(
        DelegationName,
        DelegationName.delegation_id == delegation_id,
        DelegationName.lang == lang,
        same_day,
    )
    if found:
        change(found[0], columns, columns)
        return found[0].id
    name = DelegationName(delegation_id=delegation_id, lang=lang, valid_from=valid_from, **columns)
    return work.add(name).id


def unname_delegation(work: Work, *, name_id: int) -> None:
    """Take a name of a delegation back."""
    remove(work, work.get(DelegationName, name_id))


def add_grouping(work: Work, *, code: str, name: Mapping[str, str], regional: bool = False) -> int:
    """Add a group on whose behalf statements are made; returns its key.

    Raises ``Refused``: 'empty-text', 'code-taken'.
    """
    grouping = work.add(Grouping(code=_free(work, Grouping, code), regional=regional))
    write_texts(work, "grouping", grouping.id, "name", name)
    return grouping.id


def edit_grouping(work: Work, *, grouping_id: int, **changes: Unpack[GroupingChanges]) -> None:
    """Change the code of a group or whether it is a regional one."""
    row = work.get(Grouping, grouping_id)
    _check_code(work, row, changes.get("code", row.code))
    change(row, GroupingChanges.__annotations__, changes)


def remove_grouping(work: Work, *, grouping_id: int) -> None:
    """Remove a group; raises ``Refused('in-use')`` while delegations or statements are of it."""
    remove(work, work.get(Grouping, grouping_id))


# -- people ------------------------------------------------------------------------------------------------


def add_person(
    work: Work,
    *,
    gender: Gender,
    name: Mapping[str, str],
    running: Mapping[str, str] | None = None,
    function: Mapping[str, str] | None = None,
    delegation_id: int | None = None,
    excellency: bool = False,
    secretariat: bool = False,
) -> int:
    """Add a person; ``running`` is the shorter name used after the first mention. Returns the key.

    Raises ``Refused('empty-text')`` for a name of which nothing can be read.
    """
    if name and not any(map(tidy, name.values())):
        raise Refused("empty-text")
    person = work.add(
        Person(
            gender=gender,
            excellency=excellency,
            delegation_id=delegation_id,
            secretariat=secretariat,
        )
    )
    write_texts(work, "person", person.id, "name", name)
    write_texts(work, "person", person.id, "running", running or {})
    write_texts(work, "person", person.id, "function", function or {})
    return person.id


def edit_person(work: Work, *, person_id: int, **changes: Unpack[PersonChanges]) -> None:
    """Change gender, style, delegation or whether a person is of the Secretariat."""
    change(work.get(Person, person_id), PersonChanges.__annotations__, changes)


def remove_person(work: Work, *, person_id: int) -> None:
    """Remove a person who does nothing in the record; raises ``Refused('in-use')`` otherwise."""
    remove(work, work.get(Person, person_id))


def elect_officer(
    work: Work,
    *,
    person_id: int,
    office: Office,
    sitting_id: int | None = None,
    by_acclamation: bool = True,
) -> int:
    """Record an officer; ``sitting_id`` None: in office before the meeting. Returns the key."""
    officer = Officer(
        person_id=person_id,
        office=office,
        elected_at_id=sitting_id,
        by_acclamation=by_acclamation,
        place=next_place(work, Officer),
    )
    return work.add(officer).id


def edit_officer(work: Work, *, officer_id: int, **changes: Unpack[OfficerChanges]) -> None:
    """Change office, election or place of an officer."""
    change(work.get(Officer, officer_id), OfficerChanges.__annotations__, changes)


def move_officer(work: Work, *, officer_id: int, before_id: int | None) -> None:
    """Put an officer before another in the list of the Bureau, or last (None)."""
    officer = work.get(Officer, officer_id)
    move_before(work, officer, work.get(Officer, before_id) if before_id is not None else None)


def remove_officer(work: Work, *, officer_id: int) -> None:
    """Take an officer back; raises ``Refused('in-use')`` once recorded as presiding."""
    remove(work, work.get(Officer, officer_id))


def add_participant(
    work: Work,
    *,
    person_id: int,
    rank: Rank,
    credentials_on: date | None = None,
    online: bool = False,
    delegation_id: int | None = None,
) -> int:
    """Register a person as a delegate, of ``delegation_id`` if that is given; returns the key."""
    if delegation_id is not None:
        work.get(Person, person_id).delegation_id = work.get(Delegation, delegation_id).id
    participant = Participant(person_id=person_id, rank=rank, credentials_on=credentials_on, online=online)
    return work.add(participant).id


def edit_participant(work: Work, *, participant_id: int, **changes: Unpack[ParticipantChanges]) -> None:
    """Change rank, credentials or way of taking part."""
    change(work.get(Participant, participant_id), ParticipantChanges.__annotations__, changes)


def remove_participant(work: Work, *, participant_id: int) -> None:
    """Take a delegate's registration back."""
    remove(work, work.get(Participant, participant_id))
