"""The floor: asking for it, and giving it."""

from __future__ import annotations

from collections.abc import Sequence

from tests.e2e.driver import Operator

KINDS = ("general", "question", "answer", "introduction", "position", "reply", "opening", "closing")


def inscribe(at: Operator, names: Sequence[str]) -> None:
    """Put delegations on the list by their codes or a few letters of their names."""
    at.press("Ctrl+2 A")
    for name in names:
        at.type(name)
        at.press("Enter")
        at.sees("ask_floor")
    at.press("Esc")


def hear_everybody(at: Operator, number: int) -> None:
    """Give the floor to everybody on the list, one after the other."""
    at.press("Ctrl+2")
    for n in range(number):
        at.press("N")
        at.sees("next_speaker" if n else "call_speaker")
        at.press("Space")
        at.sees("give_floor")
    at.press("E")
    at.sees("end_statement")


def hear_secretariat(at: Operator, name: str, kind: str) -> None:
    """Hear a statement of the Secretariat, not of the general kind."""
    inscribe(at, [name])
    at.press("Enter")
    at.tab(7)  # four buttons, the person, another delegation, the lane
    at.pick(KINDS.index(kind))
    at.sees("edit_statement")
    at.press("Esc")
    hear_everybody(at, 1)
