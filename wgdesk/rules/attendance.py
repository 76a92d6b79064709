"""Decides in which list of the attendance section a delegation is."""

from __future__ import annotations

from wgdesk.model import Category

# In the order of the report.
LISTS = (
    "states",
    "parties",
    "signatories",
    "non_signatories",
    "reio",
    "un_secretariat",
    "un_body",
    "institute",
    "specialized_agency",
    "permanent_observer",
    "igo",
    "ngo",
)


def list_of(category: Category, *, party: bool, signed: bool, known: bool) -> str:
    """Return the list of a delegation, by its category and its status under the instrument.

    A party is in the list of parties even if it is an organization: the European Union is among the States
    parties. ``known``: the record has at least one party or signatory; without any, nobody knows who is one,
    and all States are in the list of States.
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
