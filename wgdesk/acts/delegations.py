"""Delegations and people: names, status, attendance, officers, participants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Unpack

from sqlalchemy import select

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.attendance import attend, register
from wgdesk.acts.helpers.any_row import add_row, edit_row, move_row, remove_row, upsert_row
from wgdesk.acts.helpers.edit_arguments import (
    DelegationChanges,
    GroupingChanges,
    OfficerChanges,
    ParticipantChanges,
    PersonChanges,
)
from wgdesk.acts.helpers.new_person import new_person
from wgdesk.acts.helpers.nobody import remove_nobody
from wgdesk.acts.helpers.row_changes import filled, remove, tidy
from wgdesk.errors import Refused
from wgdesk.language_table import CODES
from wgdesk.model import (
    Category,
    Delegation,
    DelegationName,
    Gender,
    Grouping,
    Honorific,
    Office,
    Officer,
    Participant,
    Person,
    Rank,
    Wording,
)
from wgdesk.words.guessed_article import guessed_article


@act
def add_delegation(
    context: ActContext,
    *,
    code: str,
    category: Category,
    grouping_id: int | None = None,
    party: bool = False,
    signed: bool = False,
    names: Mapping[str, str] | None = None,
    arrived: bool = False,
    sitting_id: int | None = None,
) -> int:
    """Add a delegation that is not in the roster; ``names`` is its name by language. Returns its key.

    Whether sentences put "the" before an English name is guessed; ``name_delegation`` sets it. ``arrived``:
    it is registered too and, if a sitting is given, present there. Raises ``Refused``: 'empty-text',
    'code-taken', 'unknown-language'.
    """
    delegation = Delegation(
        code=_free(context, Delegation, code),
        category=category,
        grouping_id=grouping_id,
        signed=signed,
        party=party,
    )
    key = add_row(context, delegation)
    for lang, listed in (names or {}).items():
        article = guessed_article(filled(listed), lang) if lang in CODES else ""
        name_delegation(context, delegation_id=key, lang=lang, listed=listed, article=article)
    if arrived and sitting_id is not None:
        attend(context, sitting_id=sitting_id, delegation_ids=[key])
    elif arrived:
        register(context, delegation_ids=[key])
    return key


@act
def edit_delegation(context: ActContext, *, delegation_id: int, **changes: Unpack[DelegationChanges]) -> None:
    """Change code, category, group, status, dates of status, consultative status, standing or place."""
    row = context.get(Delegation, delegation_id)
    _check_code(context, row, changes.get("code", row.code))
    edit_row(context, row, changes)


def _check_code(context: ActContext, row: Delegation | Grouping, code: str) -> None:
    if tidy(code) != row.code:
        _free(context, type(row), code)


def _free(context: ActContext, kind: type[Delegation] | type[Grouping], code: str) -> str:
    """Return ``code``, cleaned; raises ``Refused``: 'empty-text', 'code-taken'."""
    wanted = filled(code)
    if context.session.scalar(select(kind.id).where(kind.code == wanted)) is not None:
        raise Refused("code-taken", code=wanted)
    return wanted


@act
def remove_delegation(context: ActContext, *, delegation_id: int) -> None:
    """Remove a delegation and its names. Raises ``Refused('in-use')`` if the record uses it."""
    delegation = context.get(Delegation, delegation_id)
    for name in context.rows(DelegationName, DelegationName.delegation_id == delegation_id):
        remove(context, name)
    remove(context, delegation)


@act
def name_delegation(
    context: ActContext,
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
    """Write a delegation's name in one language; a form not given is as in lists. Returns its key.

    It replaces a name that is valid from the same day. Raises ``Refused``: 'empty-text', 'unknown-language'.
    """
    if lang not in CODES:
        raise Refused("unknown-language", lang=lang)
    shown = filled(listed)
    name = DelegationName(
        delegation_id=delegation_id,
        lang=lang,
        listed=shown,
        running=tidy(running or "") or shown,
        paren=tidy(paren or "") or shown,
        article=tidy(article),
        gender=gender,
        valid_from=valid_from,
        valid_until=valid_until,
    )
    return upsert_row(context, name, "delegation_id", "lang", "valid_from")


@act
def unname_delegation(context: ActContext, *, name_id: int) -> None:
    """Remove a name of a delegation."""
    remove_row(context, DelegationName, name_id)


@act
def add_grouping(context: ActContext, *, code: str, name: Mapping[str, str], regional: bool = False) -> int:
    """Add a group on whose behalf statements are made; returns its key.

    Raises ``Refused``: 'empty-text', 'code-taken'.
    """
    return add_row(context, Grouping(code=_free(context, Grouping, code), regional=regional), name=name)


@act
def edit_grouping(context: ActContext, *, grouping_id: int, **changes: Unpack[GroupingChanges]) -> None:
    """Change the code of a group, or whether it is a regional group."""
    row = context.get(Grouping, grouping_id)
    _check_code(context, row, changes.get("code", row.code))
    edit_row(context, row, changes)


@act
def remove_grouping(context: ActContext, *, grouping_id: int) -> None:
    """Remove a group. Raises ``Refused('in-use')`` if delegations or statements belong to it."""
    remove_row(context, Grouping, grouping_id)


# -- people ------------------------------------------------------------------------------------------------


@act
def add_person(
    context: ActContext,
    *,
    gender: Gender | None,
    name: Mapping[str, str],
    running: Mapping[str, str] | None = None,
    function: Mapping[str, str] | None = None,
    delegation_id: int | None = None,
    honorific: Honorific | None = None,
    secretariat: bool = False,
) -> int:
    """Add a person; ``running`` is the shorter name used after the first mention. Returns the key.

    If ``gender`` is None it is guessed from the name, and the check asks for it. Raises
    ``Refused('empty-text')`` if cleaning leaves nothing of the name.
    """
    person, texts = new_person(
        context,
        {"name": name, "running": running or {}, "function": function or {}},
        gender=gender,
        honorific=honorific,
        delegation_id=delegation_id,
        secretariat=secretariat,
    )
    context.insert(Person, [person])
    context.insert(Wording, texts)
    key: int = person["id"]
    return key


@act
def edit_person(context: ActContext, *, person_id: int, **changes: Unpack[PersonChanges]) -> None:
    """Change gender, honorific, delegation, or whether the person belongs to the Secretariat.

    A gender that is given no longer counts as guessed, even if it is the same.
    """
    person = context.get(Person, person_id)
    edit_row(context, person, changes)
    if "gender" in changes:
        person.gender_guessed = False


@act
def elect_officer(
    context: ActContext,
    *,
    person_id: int,
    office: Office,
    sitting_id: int | None = None,
    by_acclamation: bool = True,
    rank: int | None = None,
    of_next: bool = False,
) -> int:
    """Record an officer; ``sitting_id`` None: elected before the meeting. Returns the key.

    ``rank`` is 1 for the First Vice-Chair; ``of_next``: elected for the next meeting.
    """
    officer = Officer(
        person_id=person_id,
        office=office,
        elected_at_id=sitting_id,
        by_acclamation=by_acclamation,
        rank=rank,
        of_next=of_next,
    )
    return add_row(context, officer)


@act
def elect_state(
    context: ActContext,
    *,
    delegation_id: int,
    office: Office,
    sitting_id: int | None = None,
    by_acclamation: bool = True,
    rank: int | None = None,
    of_next: bool = False,
) -> int:
    """Record an officer by State, which will name the person later; returns the officer's key."""
    delegation = context.get(Delegation, delegation_id)
    person = add_person(context, gender=Gender.M, name={}, delegation_id=delegation.id)
    return elect_officer(
        context,
        person_id=person,
        office=office,
        sitting_id=sitting_id,
        by_acclamation=by_acclamation,
        rank=rank,
        of_next=of_next,
    )


@act
def leave_vacant(
    context: ActContext,
    *,
    office: Office,
    sitting_id: int | None = None,
    rank: int | None = None,
    of_next: bool = False,
) -> int:
    """Record an office to which nobody was elected; returns the key of the row in the Bureau.

    ``sitting_id``: the sitting that deferred the election. ``rank``, ``of_next``: see ``elect_officer``.
    """
    officer = Officer(
        person_id=add_person(context, gender=Gender.M, name={}),
        office=office,
        elected_at_id=None,
        rank=rank,
        of_next=of_next,
        vacant=True,
        deferred_at_id=sitting_id,
    )
    return add_row(context, officer)


@act
def edit_officer(context: ActContext, *, officer_id: int, **changes: Unpack[OfficerChanges]) -> None:
    """Change the office, election or place of an officer; ``vacant`` takes the election away."""
    if changes.get("vacant"):
        changes["elected_at_id"] = changes["elected_on"] = None
    edit_row(context, context.get(Officer, officer_id), changes)


@act
def move_officer(context: ActContext, *, officer_id: int, before_id: int | None) -> None:
    """Put an officer before another in the list of the Bureau, or last (None)."""
    move_row(context, Officer, officer_id, before_id)


@act
def remove_officer(context: ActContext, *, officer_id: int) -> None:
    """Remove an officer; with a vacant office, the nameless person who only stood for it.

    Raises ``Refused('in-use')`` if the officer is recorded as presiding.
    """
    remove(context, officer := context.get(Officer, officer_id))
    if officer.vacant:
        remove_nobody(context, officer.person_id)


@act
def add_participant(
    context: ActContext,
    *,
    person_id: int,
    rank: Rank,
    credentials_on: date | None = None,
    online: bool = False,
    delegation_id: int | None = None,
) -> int:
    """Register a person as a delegate, of ``delegation_id`` if it is given; returns the key."""
    if delegation_id is not None:
        context.get(Person, person_id).delegation_id = context.get(Delegation, delegation_id).id
    participant = Participant(person_id=person_id, rank=rank, credentials_on=credentials_on, online=online)
    return context.add(participant).id


@act
def edit_participant(
    context: ActContext, *, participant_id: int, **changes: Unpack[ParticipantChanges]
) -> None:
    """Change a delegate's rank, credentials or mode of participation."""
    edit_row(context, context.get(Participant, participant_id), changes)


@act
def remove_participant(context: ActContext, *, participant_id: int) -> None:
    """Remove a delegate's registration."""
    remove_row(context, Participant, participant_id)
