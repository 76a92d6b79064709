"""Setting up a meeting: its facts, options, outline, mandates, earlier meetings, and the roster."""

from __future__ import annotations

import csv
import uuid
from collections.abc import Mapping
from datetime import date
from typing import Unpack

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.changes import (
    MandateChanges,
    MeetingChanges,
    PreviousMeetingChanges,
)
from wgdesk.acts.common import change, filled, move_before, next_place, remove, tidy
from wgdesk.acts.wording import write_texts
from wgdesk.errors import Refused
from wgdesk.languages import CODES, COMMON
from wgdesk.model import (
    Category,
    Delegation,
    DelegationName,
    Gender,
    Grouping,
    Mandate,
    MandateKind,
    Meeting,
    Mode,
    Option,
    OutlineSection,
    PreviousMeeting,
    Sitting,
    Stage,
)
from wgdesk.paths import resource
from wgdesk.rules.options import OUTLINE, check_option

Texts = Mapping[str, str]  # language -> text


def create_meeting(
    context: ActContext,
    *,
    ordinal: int,
    first_day: date,
    last_day: date,
    zone: str = "Europe/Vienna",
    original_language: str = COMMON,
    mode: Mode = Mode.IN_PERSON,
    roster: bool = True,
) -> int:
    """Begin the record: one meeting, the usual outline, and (``roster``) all delegations. Returns its key."""
    if context.rows(Meeting):
        raise Refused("one-meeting")
    key = context.new_id()
    meeting = context.add(
        Meeting(
            id=key,
            uid=str(uuid.uuid5(uuid.NAMESPACE_OID, str(key))),  # from the key: the act can be run again
            ordinal=ordinal,
            first_day=first_day,
            last_day=last_day,
            zone=tidy(zone),
            mode=mode,
            original_language=tidy(original_language),
            stage=Stage.DRAFT,
            symbol_draft="",
            symbol_final="",
            job_draft="",
            job_final="",
            participants_symbol="",
            rapporteur_finalizes=False,
        )
    )
    lay_outline(context)
    if roster:
        copy_roster(context, first_day=first_day)
    return meeting.id


def edit_meeting(context: ActContext, *, meeting_id: int, **changes: Unpack[MeetingChanges]) -> None:
    """Change facts of the meeting, named as in its table."""
    change(context.get(Meeting, meeting_id), MeetingChanges.__annotations__, changes)


def close_record(context: ActContext) -> None:
    """Close the record: after the adoption of the report nothing is changed before it is reopened.

    Raises ``Refused``: 'no-meeting', 'closed-already', 'sitting-still-open' (fact ``sitting``: its number).
    """
    meeting = _meeting(context)
    if meeting.closed_at is not None:
        raise Refused("closed-already")
    for sitting in context.rows(Sitting, Sitting.opened_at.is_not(None), Sitting.closed_at.is_(None)):
        raise Refused("sitting-still-open", sitting=str(sitting.number))
    meeting.closed_at = context.now


def reopen_record(context: ActContext, *, reason: str) -> None:
    """Open a closed record again; the history keeps the reason.

    Raises ``Refused``: 'no-meeting', 'not-closed', 'empty-text'.
    """
    meeting = _meeting(context)
    if meeting.closed_at is None:
        raise Refused("not-closed")
    context.names["why"] = filled(reason)
    meeting.closed_at = None


def _meeting(context: ActContext) -> Meeting:
    found = context.rows(Meeting)
    if not found:
        raise Refused("no-meeting")
    return found[0]


def set_option(context: ActContext, *, name: str, value: str) -> None:
    """Set an option of the report; raises ``Refused('unknown-option' | 'bad-option')``."""
    check_option(name, value)
    of = "time" if name.startswith("limit_") else "report"
    context.names.update(of=of, word=f"option-{name}".replace("_", "-"))
    found = context.rows(Option, Option.name == name)
    if found:
        found[0].value = value
    else:
        context.add(Option(name=name, value=value))


def lay_outline(context: ActContext) -> None:
    """Lay out the usual sections of a working group's report; raises ``Refused('outline-laid-already')``."""
    if context.rows(OutlineSection):
        raise Refused("outline-laid-already")
    for place, (kind, parent) in enumerate(OUTLINE, start=1):
        context.add(OutlineSection(kind=kind, parent=parent, place=float(place)))


def move_section(context: ActContext, *, section_id: int, before_id: int | None) -> None:
    """Put a section of the outline before another, or last (None), of those that stand where it does.

    Raises ``Refused('moved-elsewhere')`` if the two stand in different sections.
    """
    section = context.get(OutlineSection, section_id)
    before = context.get(OutlineSection, before_id) if before_id is not None else None
    if before is not None and before.parent != section.parent:
        raise Refused("moved-elsewhere")
    move_before(context, section, before, "parent")


def remove_section(context: ActContext, *, section_id: int) -> None:
    """Leave a section out of the report; raises ``Refused('bad-outline')`` while others stand in it."""
    remove(context, context.get(OutlineSection, section_id))


def add_section(context: ActContext, *, kind: str, parent: str = "") -> int:
    """Put a section back into the outline, last among its siblings; returns its key."""
    place = next_place(context, OutlineSection)
    return context.add(OutlineSection(kind=tidy(kind), parent=tidy(parent), place=place)).id


def add_mandate(context: ActContext, *, kind: MandateKind, number: str, body: Texts) -> int:
    """Add a paragraph of the introduction; returns its key."""
    mandate = context.add(Mandate(kind=kind, number=tidy(number), place=next_place(context, Mandate)))
    write_texts(context, "mandate", mandate.id, "body", body)
    return mandate.id


def edit_mandate(context: ActContext, *, mandate_id: int, **changes: Unpack[MandateChanges]) -> None:
    """Change kind, number or place of a paragraph of the introduction."""
    change(context.get(Mandate, mandate_id), MandateChanges.__annotations__, changes)


def move_mandate(context: ActContext, *, mandate_id: int, before_id: int | None) -> None:
    """Put a paragraph of the introduction before another, or last (None)."""
    mandate = context.get(Mandate, mandate_id)
    move_before(context, mandate, context.get(Mandate, before_id) if before_id is not None else None)


def remove_mandate(context: ActContext, *, mandate_id: int) -> None:
    """Remove a paragraph of the introduction."""
    remove(context, context.get(Mandate, mandate_id))


def add_previous_meeting(context: ActContext, *, first_day: date, last_day: date) -> int:
    """Add an earlier meeting of the body; returns its key."""
    return context.add(PreviousMeeting(first_day=first_day, last_day=last_day)).id


def edit_previous_meeting(
    context: ActContext, *, previous_id: int, **changes: Unpack[PreviousMeetingChanges]
) -> None:
    """Change the first or last day of an earlier meeting."""
    change(context.get(PreviousMeeting, previous_id), PreviousMeetingChanges.__annotations__, changes)


def remove_previous_meeting(context: ActContext, *, previous_id: int) -> None:
    """Remove an earlier meeting."""
    remove(context, context.get(PreviousMeeting, previous_id))


def copy_roster(context: ActContext, *, first_day: date) -> None:
    """Copy groups and delegations of the program's table, with the names valid on ``first_day``.

    Status under the instrument is copied too, as of the table's own date, and can be changed. Reports read
    only the record: a later version of the program changes no report. Raises
    ``Refused('roster-copied-already')`` if the record has delegations or groups.
    """
    for kind in (Grouping, Delegation):
        if context.session.scalar(select(kind.id).limit(1)) is not None:
            raise Refused("roster-copied-already")
    groups = _copy_groups(context)
    names = _names_valid_on(first_day)
    status = {row["code"]: row for row in _table("status_tip_protocol.csv")}
    rows: list[Delegation | DelegationName] = []
    for place, entry in enumerate(_table("delegations.csv"), start=1):
        standing = status.get(entry["code"], {"signed": "", "party_since": ""})
        delegation = Delegation(
            id=context.new_id(),
            code=entry["code"],
            category=Category(entry["category"]),
            grouping_id=groups.get(entry["group"]),
            signed=bool(standing["signed"]),
            party=bool(standing["party_since"]),
            signed_on=_day(standing["signed"]),
            party_since=_day(standing["party_since"]),
            place=float(place),
        )
        rows.append(delegation)
        rows.extend(_name(context, delegation.id, row) for row in names.get(entry["code"], ()))
    delegations = [row for row in rows if isinstance(row, Delegation)]
    context.session.add_all(delegations)
    context.session.flush()
    context.session.add_all(row for row in rows if isinstance(row, DelegationName))
    context.session.flush()


def _copy_groups(context: ActContext) -> dict[str, int]:
    keys: dict[str, int] = {}
    for entry in _table("groupings.csv"):
        grouping = context.add(Grouping(code=entry["code"], regional=entry["kind"] == "regional"))
        keys[grouping.code] = grouping.id
        # Of a text the first language written is the one that the others are translations of.
        names = {lang: entry[lang] for lang in (COMMON, *CODES) if lang in entry}
        write_texts(context, "grouping", grouping.id, "name", names)
    return keys


def _names_valid_on(day: date) -> dict[str, list[dict[str, str]]]:
    valid: dict[str, list[dict[str, str]]] = {}
    for row in _table("delegation_names.csv"):
        begins, ends = _day(row["valid_from"]), _day(row["valid_until"])
        if (begins is None or begins <= day) and (ends is None or day <= ends):
            valid.setdefault(row["code"], []).append(row)
    return valid


def _name(context: ActContext, delegation_id: int, row: Mapping[str, str]) -> DelegationName:
    return DelegationName(
        id=context.new_id(),
        delegation_id=delegation_id,
        lang=row["lang"],
        listed=row["list"],
        running=row["running"],
        paren=row["paren"],
        article=row["article"],
        gender=Gender(row["gender"]) if row["gender"] else None,
        valid_from=_day(row["valid_from"]),
        valid_until=_day(row["valid_until"]),
    )


def _day(text: str) -> date | None:
    """Return a day of the table, None where it has none or only says that it was."""
    return None if text in ("", "yes") else date.fromisoformat(text)


def _table(name: str) -> list[dict[str, str]]:
    with resource(name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))
