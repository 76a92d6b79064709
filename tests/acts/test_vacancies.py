"""An office to which nobody was elected: vacant, or held on by whoever had it before."""

from __future__ import annotations

from datetime import date

from tests.rules.hand import Hand
from wgdesk.acts import delegations
from wgdesk.model import Office


def test_an_office_to_which_nobody_was_elected_has_no_election(hand: Hand) -> None:
    at = hand.do(
        delegations.elect_officer, person_id=hand.person, office=Office.CHAIR, sitting_id=hand.sitting
    )
    hand.do(delegations.edit_officer, officer_id=at, of_previous=True, elected_on=date(2021, 6, 1))
    assert hand.row("officer", at)["elected_at_id"] == hand.sitting
    hand.do(delegations.edit_officer, officer_id=at, vacant=True)
    row = hand.row("officer", at)
    assert (row["vacant"], row["elected_at_id"], row["elected_on"]) == (True, None, None)
