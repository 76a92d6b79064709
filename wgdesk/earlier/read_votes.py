"""Reads what was decided by vote: how it was voted, how many votes there were, and who cast them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.under_items import TakenDebate
from wgdesk.words.seen import seen

_LOST = "rejected"  # of what was rejected the votes against it come first


class TakenVotes:
    """Takes decisions that were voted on."""

    def __init__(self, gathered: Gathered, debate: TakenDebate) -> None:
        self._to, self._debate = gathered, debate

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"voted": self._vote, "voted_at_end": self._vote, "ballots_cast": self._cast}

    def _vote(self, found: Groups) -> bool:
        first, second = self._votes(found["favour"]), self._votes(found["against"])
        abstaining = self._votes(found["abstaining"]) if "abstaining" in found else None
        if first is None or second is None or (abstaining is None and "abstaining" in found):
            return False
        lost = self._to.word(found["deed"]) == _LOST
        vote: dict[str, Any] = {
            "manner": "vote",
            "in_favour": second if lost else first,
            "against": first if lost else second,
        }
        if abstaining is not None:
            vote["abstaining"] = abstaining
        if "voting" in found:
            vote["voting"] = self._to.forms.votes[seen(found["voting"])]
        return self._debate.act(found, vote)

    def _votes(self, words: str) -> int | None:
        """Return a number of votes, in figures, in words or by the noun alone; None if it is none."""
        known = self._to.forms.votes.get(seen(words))
        if isinstance(known, int):
            return known
        first = words.partition(" ")[0]
        number = int(first) if first.isdecimal() else self._to.number(first)
        return number or None

    def _cast(self, found: Groups) -> bool:
        """Take those who voted in one way in the decision told of last; return whether all are known."""
        codes = self._to.names.codes(found["names"])
        action = self._debate.last_action
        if action is None or not self._debate.goes_on() or not all(codes):
            return False
        acted = self._to.keyed("actions")[action]
        choice = self._to.forms.votes[seen(found["choice"])]
        if acted.get("manner") != "vote" or acted.get(choice) != len(codes):
            return False
        acted.setdefault("ballots", {})[choice] = codes
        return True
