"""Attendance: delegations present, by code; those not in the roster; names as printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.e2e.driver import Operator

CATEGORIES = (
    "state",
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


@dataclass(frozen=True)
class Rename:
    """Another name of a delegation, in lists or in brackets after a person; empty to keep it."""

    code: str
    listed: str = ""
    paren: str = ""


def arrive(at: Operator, codes: Sequence[str], *, nobody_yet: bool = False) -> None:
    """Record delegations as present, one by one; ``nobody_yet``: the box has the focus already."""
    at.press("Ctrl+4" if nobody_yet else "Ctrl+4 /")
    for code in codes:
        at.type(code.lower())
        at.press("Enter")
        at.sees("attend")
    at.press("Esc")


def arrive_new(at: Operator, name: str, code: str, category: str, *, windows: str = "ar") -> None:
    """Record an organization as present that is not in the roster; ``windows``: their language."""
    at.press("Ctrl+4 /")
    at.paste(name)
    at.press("Enter Enter")  # asked twice, as it may be a misspelt name
    own = "en" if name.isascii() else "ar"
    at.tab(1 if own == windows else 2)  # from the name in the other language: own, other, code
    at.type(code)
    at.tab()
    at.pick(CATEGORIES.index(category))
    at.tab(-1)
    at.press("Enter")
    at.sees("add_delegation")
    at.press("Esc Esc")


def as_before(at: Operator) -> None:
    """Record everybody as present who attended the previous sitting."""
    at.press("Ctrl+4 R")
    at.sees("attend")


def rename(at: Operator, names: Sequence[Rename]) -> None:
    """Print delegations by other names than the roster's."""
    for number, one in enumerate(names):
        _point_at(at, one.code)
        at.press("Enter")
        if not number:
            at.tab(-2)  # from the page of people to that of names, which stays open
            at.press("Space")
        at.tab(3 if one.listed else 5)
        at.write(one.listed or one.paren)
        at.press("Enter")
        at.sees("name_delegation")
        at.press("Esc")


def _point_at(at: Operator, code: str) -> None:
    """Select a delegation in the grid by its code."""
    at.press("Ctrl+4 /")
    at.type(code.lower())
    at.press("Enter Esc")


def mark_open(at: Operator, code: str) -> None:
    """Mark the list of a delegation as open, and as printed in the order entered."""
    _point_at(at, code)
    at.tab(5)  # the box, two bells, options
    at.press("Space")
    at.sees("set_list")
    at.tab()
    at.press("Space")
    at.sees("set_list")
