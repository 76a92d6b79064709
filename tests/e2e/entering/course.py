"""The course of the meeting: sittings, officers, items taken up, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.e2e.driver import Operator

List = Literal["items", "sittings", "decisions"]
# Presses of Tab from the agenda to each list, past the line that adds an item, and the buttons.
STOPS: dict[List, int] = {"items": 0, "sittings": 3, "decisions": 5}


@dataclass
class Course:
    """The panel of sittings and items: its lists are reached with Tab, officers and decisions with keys."""

    at: Operator
    front: List = "items"

    def go_to(self, name: List) -> None:
        """Close the form beside the lists, and go to a list."""
        self.at.press("Ctrl+1 Esc")
        self.at.tab(STOPS[name] - STOPS[self.front])
        self.front = name

    def _choose_item(self, line: int) -> None:
        self.go_to("items")
        self.at.press("Home")
        self.at.down(line)

    # -- sittings ------------------------------------------------------------------------------------------

    def remove_last_sitting(self) -> None:
        """Remove the last sitting, which is not to be held."""
        self.go_to("sittings")
        self.at.press("End Delete")
        self.at.sees("remove_sitting")

    def open(self) -> None:
        """Call the next sitting to order at its time: the context button says so."""
        self.at.come_to_next_sitting()
        self.at.press("Ctrl+1 Space")
        self.at.sees("open_sitting")

    def adjourn(self) -> None:
        """Adjourn the sitting."""
        self.at.press("Ctrl+1 J")
        self.at.sees("adjourn_sitting")

    def preside(self) -> None:
        """Record that the first officer presides over the sitting opened last, which is current."""
        self.go_to("sittings")
        self.at.press("Enter")
        self.at.tab(14)  # kind, number, three of the day, four hours; held, resumed, no quorum; two records
        self.at.press("Down")
        self.at.sees("preside")

    # -- agenda and decisions ------------------------------------------------------------------------------

    def take_up(self, line: int) -> None:
        """Take up the item on a line of the agenda."""
        self._choose_item(line)
        self.at.press("T")
        self.at.sees("take_up")

    def doubt_sittings(self, line: int, number: int) -> None:
        """Mark the sittings that took up the item on a line as uncertain; ``number`` sittings did."""
        self._choose_item(line)
        self.at.press("Enter")
        self.at.tab(8)  # titles, short titles, number, summary, two marks
        for _ in range(number):
            self.at.tab(5)  # its hours, whether it was debated, in private, without discussion
            self.at.press("Space")
            self.at.sees("raise_doubt")
            self.at.tab(2)

    def decide(self) -> None:
        """Record the next decision due, by consensus, at the open sitting."""
        self.at.press("Ctrl+1 G Enter")
        self.at.tab(4)  # whether it was amended or revised, the sitting, the button
        self.at.press("Space")
        self.at.sees("decide")
        self.front = "decisions"

    # -- officers ------------------------------------------------------------------------------------------

    def elect_chair(self, name: str, gender: str, code: str, *, excellency: bool) -> None:
        """Add the Chair, a new person."""
        self.at.press("Ctrl+1 O Space")
        self.at.write(name)
        self.at.choose_gender(name, gender)
        self.at.press("Enter")
        self.at.sees("add_person")
        self.at.sees("elect_officer")
        self.front = "items"  # the list that gets the focus when the officers are closed
        self.at.press("Enter")
        # election, its day; sessions, vacancy, ground, term, duties, group, place, days; function, gender
        self.at.tab(17)
        if excellency:
            self.at.press("Down")
            self.at.sees("edit_person")
        self.at.tab(2)
        self.at.type(code.lower())
        self.at.press("Enter")
        self.at.sees("edit_person")
