"""The program's own roster and outline, for files that do not have them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.text_writing import first_texts
from wgdesk.errors import Refused
from wgdesk.exchange.roster_codes import table_of
from wgdesk.language_table import CODES, COMMON
from wgdesk.model import (
    Category,
    Delegation,
    DelegationName,
    Gender,
    Grouping,
    Instrument,
    OutlineSection,
    Wording,
)
from wgdesk.rules.outline import OUTLINE
from wgdesk.rules.status_tables import PartyStatus, own_table


def lay_outline(context: ActContext) -> None:
    """Add the usual sections of a working group's report; raises ``Refused('outline-laid-already')``."""
    if context.rows(OutlineSection):
        raise Refused("outline-laid-already")
    for place, (kind, parent) in enumerate(OUTLINE, start=1):
        context.add(OutlineSection(kind=kind, parent=parent, place=float(place)))


def copy_roster(context: ActContext, *, first_day: date, instrument: Instrument | None) -> None:
    """Copy the groups and delegations of the built-in roster, with the names valid on ``first_day``.

    Their status is copied too if the program has a table of the instrument; otherwise nobody is a party or a
    signatory. The status can be changed later. Reports read only the record, so a later version of the
    program does not change a report. Raises ``Refused('roster-copied-already')`` if the record has
    delegations or groups.
    """
    for kind in (Grouping, Delegation):
        if context.session.scalar(select(kind.id).limit(1)) is not None:
            raise Refused("roster-copied-already")
    groups = _copy_groups(context)
    names = _names_valid_on(first_day)
    status = own_table(instrument).standings if instrument is not None else {}
    delegations: list[dict[str, Any]] = []
    named: list[dict[str, Any]] = []
    for place, entry in enumerate(table_of("delegations.csv"), start=1):
        standing = status.get(entry["code"], PartyStatus())
        key = context.new_id(Delegation)
        delegations.append(
            {
                "id": key,
                "code": entry["code"],
                "category": Category(entry["category"]),
                "grouping_id": groups.get(entry["group"]),
                "signed": standing.signed,
                "party": standing.party,
                "signed_on": standing.signed_on,
                "party_since": standing.party_since,
                "standing_observer": False,
                "place": float(place),
            }
        )
        named.extend(_name(context, key, row) for row in names.get(entry["code"], ()))
    context.insert(Delegation, delegations)
    context.insert(DelegationName, named)


def _copy_groups(context: ActContext) -> dict[str, int]:
    keys, groups, texts = {}, [], []
    for entry in table_of("groupings.csv"):
        key = keys[entry["code"]] = context.new_id(Grouping)
        groups.append({"id": key, "code": entry["code"], "regional": entry["kind"] == "regional"})
        # The first language is the original; the others count as its translations.
        names = {lang: entry[lang] for lang in (COMMON, *CODES) if lang in entry}
        texts.extend(first_texts(context, "grouping", key, "name", names))
    context.insert(Grouping, groups)
    context.insert(Wording, texts)
    return keys


def _names_valid_on(day: date) -> dict[str, list[Mapping[str, str]]]:
    valid: dict[str, list[Mapping[str, str]]] = {}
    for row in table_of("delegation_names.csv"):
        begins, ends = _day(row["valid_from"]), _day(row["valid_until"])
        if (begins is None or begins <= day) and (ends is None or day <= ends):
            valid.setdefault(row["code"], []).append(row)
    return valid


def _name(context: ActContext, delegation_id: int, row: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": context.new_id(DelegationName),
        "delegation_id": delegation_id,
        "lang": row["lang"],
        "listed": row["list"],
        "running": row["running"],
        "paren": row["paren"],
        "article": row["article"],
        "gender": Gender(row["gender"]) if row["gender"] else None,
        "valid_from": _day(row["valid_from"]),
        "valid_until": _day(row["valid_until"]),
    }


def _day(text: str) -> date | None:
    """Return a day of the table; None if the field is empty."""
    return None if text == "" else date.fromisoformat(text)
