"""How the points of a debate are put, in any language: lead-ins, forms, who is named."""

from __future__ import annotations

from typing import cast

from wgdesk.phrasing.facts import Names, Sittings
from wgdesk.phrasing.tree import Say

# Lead-ins before the clause, followed by a comma; other values of ``Joins`` join it to the point before.
LEAD_INS = (
    *("discussion", "general", "exchange", "regard", "connection", "concerning"),
    *("response", "questions"),
)
NUMBERED = ("speakers", "groups")  # the values of ``Voice`` that say how many made a point


def form_of(point: Say) -> str:
    """Return how a point is put: "speakers" or a value of ``PointForm``."""
    return cast(str, point.fact("form"))


def joins_of(point: Say) -> str:
    """Return how a point begins: a value of ``Joins``."""
    return cast(str, point.fact("joins"))


def names_somebody(form: str) -> bool:
    """Return whether a point says who made it, by name or by number."""
    return form in ("speakers", "same")


def voice_of(point: Say) -> str:
    """Return who made a point, a value of ``Voice``; one that names delegations tells of speakers."""
    return "speakers" if named(point) else cast(str, point.fact("voice"))


def meetings_of(point: Say) -> Sittings | None:
    """Return the sittings that a point names; None if it names none."""
    found = dict(point.facts).get("sittings")
    return found if isinstance(found, Sittings) else None


def named(point: Say) -> list[tuple[str, Names]]:
    """Return the delegations that a point names, with their capacity; none if it counts them."""
    found = (
        ("representative", cast(Names, point.fact("representatives"))),
        ("observer", cast(Names, point.fact("observers"))),
    )
    return [(capacity, names) for capacity, names in found if names.names]
