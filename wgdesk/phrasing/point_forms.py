"""How the points of a debate are put, in any language: lead-ins, forms, who is named."""

from __future__ import annotations

from typing import cast

from wgdesk.phrasing.facts import Names
from wgdesk.phrasing.tree import Say

# Lead-ins before the clause, followed by a comma; other values of ``Joins`` join it to the point before.
LEAD_INS = ("discussion", "general", "exchange", "regard", "connection", "concerning")


def form_of(point: Say) -> str:
    """Return how a point is put: "speakers" or a value of ``PointForm``."""
    return cast(str, point.fact("form"))


def joins_of(point: Say) -> str:
    """Return how a point begins: a value of ``Joins``."""
    return cast(str, point.fact("joins"))


def names_somebody(form: str) -> bool:
    """Return whether a point says who made it, by name or by number."""
    return form in ("speakers", "same")


def named(point: Say) -> list[tuple[str, Names]]:
    """Return the delegations that a point names, with their capacity; none if it counts them."""
    found = (
        ("representative", cast(Names, point.fact("representatives"))),
        ("observer", cast(Names, point.fact("observers"))),
    )
    return [(capacity, names) for capacity, names in found if names.names]
