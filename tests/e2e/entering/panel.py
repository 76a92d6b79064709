"""Panels: who presented, for whom, what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.e2e.driver import Operator


@dataclass(frozen=True)
class Speaker:
    """A panellist; ``known``: met before; ``group``: the line of the group in the choice, 0 for none."""

    name: str
    gender: str
    code: str
    known: bool = False
    running: str = ""
    function: str = ""
    group: int = 0
    presentation: str = ""


def invite(at: Operator, item: int, speakers: Sequence[Speaker]) -> None:
    """Seat the panel of the item on a line of the choice of items, in the order of the introduction."""
    at.press("Ctrl+3")
    _look_at(at, item)
    at.press("Ctrl+3 A")
    for number, one in enumerate(speakers):
        at.write(one.name)
        if not one.known:
            at.down("fm".index(one.gender))
        at.press("Enter")
        if not one.known:
            at.sees("add_person")
        if not number:
            at.sees("set_up_panel")
        at.sees("add_panellist")
    at.press("Esc")


def _look_at(at: Operator, item: int) -> None:
    raise NotImplementedError
