"""Decides which delegation a row of a list names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wgdesk.acts.helpers.roster_entry import Newcomer
from wgdesk.language_table import by_letters
from wgdesk.model import Category
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.known_names import OwnDelegation, own_delegations
from wgdesk.rosters.matching import LikeName, Match, Matcher
from wgdesk.rosters.word_table import meaning
from wgdesk.words.finder import fold
from wgdesk.words.new_code import new_code

NO_HEADING = "no-heading"  # the note on a name that may head the people below or belong to the person above
GOES_ON = "goes-on"  # the note on a person to whom a doubtful heading may belong
_UNLIKE = 60  # below this score a name may be new, if the list gives a category
_ALIKE = 85  # the same against names of States: the name of an organization may resemble one
_NO_STATE = OwnDelegation("")


@dataclass(frozen=True)
class NameChoice:
    """A user's decision on a name: a delegation, or the category of a new one; if neither, it is left out."""

    code: str = ""
    category: Category | None = None


@dataclass(frozen=True)
class FoundDelegation:
    """The delegation of a row; ``problem`` is the key of a note, empty if the row can be taken."""

    code: str = ""
    score: int = 0
    candidates: tuple[LikeName, ...] = ()
    delegation_id: int | None = None
    newcomer: Newcomer | None = None
    problem: str = ""


class Delegations:
    """Finds delegations, deciding on each name only once."""

    def __init__(self, roster: Roster, matcher: Matcher, choices: Mapping[str, NameChoice]) -> None:
        self._matcher, self._choices = matcher, choices
        self._keys = {one.code: one.id for one in roster.delegations.values()}
        self._new: dict[str, Newcomer] = {}  # by the name folded
        self._found: dict[tuple[tuple[str, ...], str], FoundDelegation] = {}

    def find(self, written: Sequence[str], category: str, *, sure: bool = True) -> FoundDelegation:
        """Return the delegation that the ``written`` names mean together; ``category`` is the list's text.

        ``sure``: the texts are certainly names of delegations; if not, a user decides.
        """
        key = (tuple(written), category)
        if key not in self._found:
            self._found[key] = self._decided(key[0], category)
        found = self._found[key]
        if sure or found.problem or any(fold(text) in self._choices for text in written):
            return found
        return FoundDelegation(candidates=found.candidates, problem=NO_HEADING)

    def _decided(self, written: tuple[str, ...], category: str) -> FoundDelegation:
        if not written:
            return FoundDelegation(problem="no-delegation")
        chosen = next((self._choices[key] for text in written if (key := fold(text)) in self._choices), None)
        if chosen is not None:
            return self._as_chosen(written, chosen)
        matches = [self._matcher.find(text) for text in written]
        sure = {match.code for match in matches if match.certain}
        if len(sure) == 1:
            best = max((match for match in matches if match.certain), key=lambda one: one.candidates[0].score)
            return self._known(best.code, best.candidates[0].score, best.candidates)
        if sure:
            every = tuple(dict.fromkeys(one for match in matches for one in match.candidates))
            return FoundDelegation(candidates=every, problem="differ")
        return self._unsure(written, matches[0], category)

    def _unsure(self, written: tuple[str, ...], match: Match, category: str) -> FoundDelegation:
        kind = meaning("category", category)
        if not any(map(self._may_be_meant, match.candidates)) and kind not in ("", Category.STATE):
            return self._newcomer(written, Category(kind))
        return FoundDelegation(
            candidates=match.candidates, problem="unsure" if match.candidates else "unknown"
        )

    def _may_be_meant(self, one: LikeName) -> bool:
        """Return whether the name is so like this delegation's that it need not be a new organization."""
        state = own_delegations().get(one.code, _NO_STATE).category == Category.STATE
        return one.score >= (_ALIKE if state else _UNLIKE)

    def _as_chosen(self, written: tuple[str, ...], chosen: NameChoice) -> FoundDelegation:
        if chosen.code:
            return self._known(chosen.code, 0, ())
        if chosen.category is not None:
            return self._newcomer(written, chosen.category)
        return FoundDelegation(problem="left-out")

    def _known(self, code: str, score: int, candidates: tuple[LikeName, ...]) -> FoundDelegation:
        if code in self._keys:
            return FoundDelegation(code, score, candidates, self._keys[code])
        own = own_delegations()[code]
        return FoundDelegation(
            code, score, candidates, newcomer=Newcomer(code, Category(own.category), own.names)
        )

    def _newcomer(self, written: tuple[str, ...], category: Category) -> FoundDelegation:
        folded = fold(written[0])
        if folded not in self._new:
            names: dict[str, str] = {}
            for text in written:
                names.setdefault(by_letters(text), text)
            self._new[folded] = Newcomer(self._code(written), category, names)
        new = self._new[folded]
        return FoundDelegation(new.code, newcomer=new)

    def _code(self, written: Sequence[str]) -> str:
        return new_code(written, {*self._keys, *own_delegations(), *(one.code for one in self._new.values())})
