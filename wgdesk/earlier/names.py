"""Recognizes the delegations named in a list of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from wgdesk.exchange.roster_codes import table_of
from wgdesk.phrasing.report_wording import wording
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.known_names import matcher
from wgdesk.rosters.matching import Matcher
from wgdesk.words.finder import fold
from wgdesk.words.known_words import all_known_words

_PIECES = 4  # the most pieces that the commas in a name divide it into
NO_OWN: Mapping[str, str] = {}
_WHOLE = 100  # the score of an exact match


class KnownNames:
    """Delegations and groups of the program's roster, by their names in reports in one language."""

    def __init__(self, lang: str) -> None:
        self._comma, self._last = wording(lang).comma, wording(lang).last
        self._between = wording(lang).items["and_name"]
        self._joined_and = wording(lang).joined
        self._known = _matcher()
        self._groups = {bare_name(row[lang]): row["code"] for row in table_of("groupings.csv")}

    def split(self, text: str) -> tuple[str, ...]:
        """Return the names in a list. A comma or "and" inside a known name does not split it."""
        pieces = text.split(self._comma)
        last = self._last_of(pieces) if self._last else ""
        if not last:
            return tuple(self._joined(pieces))
        before = text[: -len(last)].removesuffix(self._last).removesuffix(self._comma)
        return (*self._joined(before.split(self._comma) if before else ()), last)

    def _last_of(self, pieces: Sequence[str]) -> str:
        """Return the last name of a list: the longest known one, else what follows the last "and"."""
        most = min(_PIECES, len(pieces))
        tails = [self._comma.join(pieces[-n:]) for n in range(most, 0, -1)]
        known = next((tail for tail in tails if self._is_name(tail)), "")
        if known:
            return known
        ends = [tails[0][found.end() :] for found in re.finditer(self._last, tails[0])]
        return next((end for end in ends if self._is_name(end)), ends[-1] if ends else "")

    def _joined(self, pieces: Sequence[str]) -> Iterator[str]:
        at = 0
        while at < len(pieces):
            ends = range(min(at + _PIECES, len(pieces)), at + 1, -1)
            end = next((one for one in ends if self._is_name(self._comma.join(pieces[at:one]))), at + 1)
            yield self._comma.join(pieces[at:end]).strip()
            at = end

    def _is_name(self, text: str) -> bool:
        return self._known.is_name(text) or self._known.is_name(bare_name(text))

    def codes(self, text: str, own: Mapping[str, str] = NO_OWN) -> list[str]:
        """Return the codes of the delegations that a list names; one that is not known has none.

        ``own``: codes that the record has for names, as ``bare_name`` gives them.
        """
        codes: list[str] = []
        for one in self.split(text) if text else ():
            ends = [(one, ""), *((one[: at.start()], one[at.end() :]) for at in self._between.finditer(one))]
            ends.append((re.sub(f"^{self._joined_and}", "", one), ""))
            known = ((own.get(bare_name(name)) or self.code(name), rest) for name, rest in ends)
            code, rest = next((pair for pair in known if pair[0]), ("", ""))
            codes += [code, *self.codes(rest, own)]
        return codes

    def introducers(self, found: Mapping[str, str]) -> list[Any]:
        """Return the sponsors of a text by the groups of who introduced it; none if any is not known.

        ``state`` or ``states`` has those who did, ``others`` on whose behalf as well.
        """
        introduced = self.codes(found["states"]) if "states" in found else [self.code(found["state"])]
        others = self.codes(found.get("others", ""))
        sponsors = [*({"delegation": code, "introduced": True} for code in introduced), *others]
        return sponsors if all((*introduced, *others)) else []

    def code(self, name: str, *, whole: bool = False) -> str:
        """Return the code of a delegation by name, empty if uncertain; ``whole``: only for an exact match."""
        match = self._known.find(name)
        return "" if whole and match.certain and match.candidates[0].score < _WHOLE else match.code

    def group(self, name: str) -> str:
        """Return the code of a group by name, empty if unknown."""
        return self._groups.get(bare_name(name), "")


def bare_name(name: str) -> str:
    """Return a name folded, without its article."""
    folded = fold(name)
    articles = (f"{known.article} " for known in all_known_words() if known.article)
    return next((folded.removeprefix(one) for one in articles if folded.startswith(one)), folded)


@cache
def _matcher() -> Matcher:
    return matcher(Roster({}, {}, {}))
