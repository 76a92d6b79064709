"""Decides in which list of the attendance section a delegation appears."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from wgdesk.model import Category

# In the order of the roll and of the report.
LISTS = (
    "states",
    "parties",
    "signatories",
    "non_signatories",
    "reio",
    "associate_member",
    "un_secretariat",
    "un_body",
    "institute",
    "specialized_agency",
    "un_entity",
    "permanent_observer",
    "igo",
    "ngo",
    "other_entity",
    "other_participants",
)

ORGANIZATIONS = LISTS[6:]  # those that are never parties


def list_of(category: Category, *, party: bool, signed: bool, known: bool) -> str:
    """Return the list of a delegation, by its category and its status under the instrument.

    A party is in the list of parties even if it is an organization: the European Union is among the States
    parties. ``known``: whether the record has any party or signatory; if not, the status of all is unknown
    and every State is in the list of States.
    """
    if category not in (Category.STATE, Category.REIO):
        return str(category.value)
    if party:
        return "parties"
    if category is Category.REIO:
        return "reio"
    if not known:
        return "states"
    return "signatories" if signed else "non_signatories"


# Option ``term_deciders`` -> list -> the list that is printed. If the body has members, all States that are
# not members are "other States", whatever they signed; if all States take part alike, they are all "States".
_PRINTED: Mapping[str, Mapping[str, str]] = {
    "members": {"signatories": "other_states", "non_signatories": "other_states"},
    "participants": {"parties": "states", "signatories": "states", "non_signatories": "states"},
}
# In the order of the report.
PRINTED = ("states", "parties", "associate_member", "other_states", *LISTS[2:5], *ORGANIZATIONS)


def printed_list(listed_in: str, deciders: str) -> str:
    """Return the list, one of ``PRINTED``, in which the report prints a list of ``LISTS``."""
    return _PRINTED.get(deciders, {}).get(listed_in, listed_in)


def capacity_in(listed_in: str, deciders: str) -> Literal["representative", "observer"]:
    """Return the capacity in which delegations of a list speak: as representatives if they decide."""
    return "representative" if printed_list(listed_in, deciders) in ("states", "parties") else "observer"


# States that take part in meetings of the United Nations without being Members of it: the Cook Islands, Niue,
# the State of Palestine and the Holy See.
_OUTSIDE = frozenset({"COK", "NIU", "PSE", "VAT"})


def outside_united_nations(code: str) -> bool:
    """Return whether the State of a code is no Member of the United Nations."""
    return code in _OUTSIDE
