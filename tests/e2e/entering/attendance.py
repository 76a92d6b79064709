"""Attendance: who is in the room, by code; who is not in the roster; names as they are printed."""

from __future__ import annotations

from collections.abc import Sequence

from tests.e2e.driver import Operator

CATEGORIES: tuple[str, ...] = ()


def arrive(at: Operator, codes: Sequence[str]) -> None:
    """Record delegations as present, one after the other."""
    at.press("Ctrl+4 /")
    for code in codes:
        at.type(code.lower())
        at.press("Enter")
        at.sees("attend")
    at.press("Esc")
