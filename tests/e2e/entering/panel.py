"""Panels: who presented, for whom, and what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.e2e.driver import Operator


@dataclass(frozen=True)
class Panellist:
    """Somebody on a panel; ``known``: already entered, so the name is enough; ``group``: the line in the
    choice of groups, 0 for none."""

    name: str
    gender: str
    code: str
    known: bool = False
    running: str = ""
    function: str = ""
    group: int = 0
    presentation: str = ""


def seat(at: Operator, item: int, panellists: Sequence[Panellist], *, beside_another: bool = False) -> None:
    """Enter the panel of the item on a line of the combo box, in the order of the introduction.

    ``beside_another``: the panel of another item is shown.
    """
    at.press("Ctrl+3")
    at.tab(-6 if beside_another else 1)  # from its list, or from the button that adds
    at.pick(item + 1)  # the first line is the meeting itself
    at.press("Ctrl+3 A")
    for number, one in enumerate(panellists):
        at.write(one.name)
        if not one.known:
            at.choose_gender(one.name, one.gender)
        at.press("Enter")
        if not one.known:
            at.sees("add_person")
        if not number:
            at.sees("set_up_panel")
        at.sees("add_panellist")
    at.press("Esc Home")
    for number, one in enumerate(panellists):
        if number:
            at.press("Ctrl+3 Down")
        at.press("Enter")
        _describe(at, one)
    at.press("Ctrl+3")


def _describe(at: Operator, one: Panellist) -> None:
    """Fill the form of a panellist with what is known."""
    _fill(at, one.presentation, languages=2)
    if one.group:
        at.pick(one.group)
        at.sees("edit_panellist")
    if one.known:
        return
    at.tab(5)  # how the panellist took part, and as what; the name, in two languages
    for text in (one.running, one.function):
        _fill(at, text, languages=2)
    at.tab(3)  # gender, Excellency, Secretariat
    at.write(one.code.lower())
    at.press("Enter")
    at.sees("edit_person")


def _fill(at: Operator, text: str, languages: int = 1) -> None:
    """Write a text if there is one, and go on to the next; ``languages``: number of fields side by side."""
    if text:
        at.write(text)
    at.tab(languages)
    if text:
        at.sees("write_text")


def bring_forward(at: Operator, line: int, places: int) -> None:
    """Let a panellist speak earlier than in the order of the introduction."""
    at.press("Ctrl+3")
    at.tab(-5)
    at.press("Space Ctrl+3 Home")
    at.down(line)
    for _ in range(places):
        at.press("Alt+Up")
        at.sees("move_panellist")
    at.tab(-5)
    at.press("Space Ctrl+3")


def exchange(at: Operator, about: str) -> None:
    """Record that views were exchanged with the floor, and on what."""
    at.press("Ctrl+3")
    at.tab()
    at.press("Space")
    at.sees("edit_panel")
    at.tab(2)  # whether summaries are awaited
    _fill(at, about)
    at.press("Ctrl+3")
