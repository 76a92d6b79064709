"""The course of the meeting: sittings, officers, items taken up, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.e2e.driver import Operator

List = Literal["sittings", "officers", "items", "decisions"]
SUBJECTS = ("agenda", "organization", "report")


@dataclass
class Course:
    """The panel of sittings and items, whose four lists are reached with Tab, one from the other."""

    at: Operator
    has_officers: bool = False
    has_decisions: bool = True
    front: List = "sittings"

    def _stops(self) -> dict[List, int]:
        """Return how many times Tab leads from the sittings to each list, over the buttons that add."""
        after = 1 if self.has_officers else 0
        stops: dict[List, int] = {"sittings": 0, "items": 2 + after + 1, "decisions": 3 + after + 2}
        if self.has_officers:
            stops["officers"] = 2
        return stops

    def go_to(self, name: List, line: int = 0) -> None:
        """Bring a list to the front and choose a line of it."""
        stops = self._stops()
        self.at.press("Ctrl+1")
        self.at.tab(stops[name] - stops[self.front])
        self.front = name
        self.at.press("Home")
        self.at.down(line)

    # -- sittings ------------------------------------------------------------------------------------------

    def remove_last_sitting(self) -> None:
        """Remove a sitting that is not to be held."""
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

    def preside(self, sitting: int) -> None:
        """Note that the first officer presided over a sitting, counted from 0."""
        self.go_to("sittings", sitting)
        self.at.press("Enter")
        self.at.tab(11)  # number, year, month and day, four hours, whether held, resumed, without a quorum
        self.at.press("Down")
        self.at.sees("preside")

    # -- agenda and decisions ------------------------------------------------------------------------------

    def take_up(self, line: int) -> None:
        """Take up the item on a line of the agenda."""
        self.go_to("items", line)
        self.at.press("T")
        self.at.sees("take_up")

    def doubt_sittings(self, line: int, number: int) -> None:
        """Say that it is not certain which sittings took up the item on a line; ``number`` did."""
        self.go_to("items", line)
        self.at.press("Enter")
        self.at.tab(6)  # titles, number, summary, two marks
        for _ in range(number):
            self.at.tab(2)  # its hours
            self.at.press("Space")
            self.at.sees("raise_doubt")
            self.at.tab(2)

    def decide(self, subject: str) -> None:
        """Record a decision, by consensus, at the sitting that is open."""
        self.go_to("decisions", SUBJECTS.index(subject))
        self.at.press("Enter")
        self.at.tab(4)  # whether it was amended or revised, the sitting, the button
        self.at.press("Space")
        self.at.sees("decide")

    # -- officers ------------------------------------------------------------------------------------------

    def elect_chair(self, name: str, gender: str, code: str, *, excellency: bool) -> None:
        """Add the Chair, who is not known yet."""
        self.go_to("sittings")
        self.at.tab()
        self.at.press("Space")
        self.at.write(name)
        self.at.choose_gender(name, gender)
        self.at.press("Enter")
        self.at.sees("add_person")
        self.at.sees("elect_officer")
        self.has_officers, self.front = True, "officers"
        self.at.press("Enter")
        self.at.tab(7)  # election, its day; names, function; gender
        if excellency:
            self.at.press("Down")
            self.at.sees("edit_person")
        self.at.tab(2)
        self.at.type(code.lower())
        self.at.press("Enter")
        self.at.sees("edit_person")
