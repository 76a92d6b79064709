"""Finds the delegation that a written name means, in six languages, with aliases and misspellings.

It looks for an exact name or code; then for the name without "Government of", "Republic of" and the like;
then for the most similar name, in three steps: as written, in any word order, by shared words. A merely like
name is certain from a score of 85, if no other delegation is within five points, it has no twin (Niger and
Nigeria, the two Koreas) and no word is left over (Northern Cyprus, American Samoa). Each word must resemble a
word of the name, so that South America is not South Africa. A part of a name is certain if it begins the name
or is most of it: Trinidad and Arab Emirates are, Police and Northern are not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from wgdesk.rosters.likeness import ratio, shared_ratio, sorted_ratio
from wgdesk.rosters.word_table import meaning
from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words
from wgdesk.words.list_words import all_list_words
from wgdesk.words.writing import UNSPACED

CERTAIN, APART = 85.0, 5.0
_LOOKED_AT = 40  # names to compare, those with most pairs of letters in common
_SOUGHT = 2000  # unknown names to look for in a list; more might take an hour
_MUCH_LIKE = 75  # the score from which ``may_be`` takes a text for a name
_ALIKE = 80.0  # the score from which two words resemble each other
_OFFERED, _LEAST = 5, 45.0
_CODE = 3  # letters of a code at most
_WITH_SHORT = re.compile(r"([^()]+)\(([^()]{2,12})\)")
_COUNTED = re.compile(r"\s*\(\d+[^()]*\)\s*$")  # "AUSTRIA (4 persons)"
_SMALL = frozenset(word for one in all_list_words() for word in one.small)
_ATTACHED = tuple(f" {word}" for one in all_list_words() for word in one.attached)


@dataclass(frozen=True)
class LikeName:
    """A delegation that may be meant; ``score`` is 100 for an exact name."""

    code: str
    score: int


@dataclass(frozen=True)
class Match:
    """The delegations a name may mean, best first; ``certain``: the first can be taken without asking."""

    candidates: tuple[LikeName, ...] = ()
    certain: bool = False

    @property
    def code(self) -> str:
        """The code of the delegation to take without asking; empty if there is none."""
        return self.candidates[0].code if self.certain else ""


class Matcher:
    """Finds delegations by name; results are cached."""

    def __init__(self, entries: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Take the delegations as (code, all names)."""
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._known: dict[str, Match] = {}
        self._bare: dict[str, set[str]] = defaultdict(set)
        for code, names in entries:
            for name in names:
                for form in (fold(name), _core(fold(name))):
                    if form:
                        self._exact[form].add(code)
                if len(name) > _CODE or not name.isascii():
                    self._bare[_bare(_core(fold(name)))].add(code)
        self._names = [*self._bare]
        self._pairs: dict[str, list[int]] = defaultdict(list)
        for at, name in enumerate(self._names):
            for pair in _pairs(name):
                self._pairs[pair].append(at)
        self._sought = 0

    def find(self, text: str) -> Match:
        """Return the delegations that ``text`` may mean."""
        text = _COUNTED.sub("", text)
        folded = fold(text)
        if folded not in self._known:
            short = _WITH_SHORT.fullmatch(text.strip())
            both: Sequence[str] = short.groups() if short else text.split("/")
            self._known[folded] = self._found(folded, (both, both[:1]) if short else (both,))
        found = self._known[folded]
        # "No" is also the code of Norway, which is written NO.
        asked = found.certain and meaning("answer", text) and not text.isupper()
        return Match(found.candidates) if asked else found

    def is_name(self, text: str) -> bool:
        """Return whether ``text`` is an exact name or code, but for an article or "Government of"."""
        folded = fold(_COUNTED.sub("", text))
        return folded in self._exact or _core(folded) in self._exact

    def may_be(self, text: str) -> bool:
        """Return whether ``text`` is a name or very similar to one."""
        found = self.find(text)
        return found.certain or any(one.score >= _MUCH_LIKE for one in found.candidates)

    def _found(self, folded: str, tries: Sequence[Sequence[str]]) -> Match:
        """``tries``: groups of names for the same delegation, such as "Croatia" and "Croatie" in one cell."""
        core = _core(folded)
        for form in (folded, core):
            codes = self._exact.get(form)
            if form and codes:
                found = tuple(LikeName(code, 100) for code in sorted(codes))
                return Match(found, certain=len(found) == 1)
        for forms in (*tries, [_in_full(folded)]):
            named = {code for form in forms if 3 * len(form) >= len(folded) for code in self._of(form)}
            if len(named) == 1 and not (named & _twins().keys() and folded not in map(fold, forms)):
                return Match((LikeName(named.pop(), 100),), certain=True)
        self._sought += 1
        bare = _bare(core or folded)
        return self._likest(bare) if len(bare) > 1 and self._sought <= _SOUGHT else Match()

    def _of(self, form: str) -> Iterable[str]:
        return self._exact.get(_core(fold(form)), ())

    def _likest(self, query: str) -> Match:
        common: Counter[int] = Counter()
        for pair in _pairs(query):
            common.update(self._pairs.get(pair, ()))
        near = [self._names[at] for at, _ in common.most_common(_LOOKED_AT)]
        plain = self._scores(query, near, ratio)
        named = not set(query.split()) <= words("generic").keys()  # "Islands" alone is no name
        if plain and plain[0][1] >= CERTAIN:
            return self._judged(plain, whole=named and self._is_alike(query, plain[0][0]))
        anyhow = self._scores(query, near, sorted_ratio)
        if anyhow and anyhow[0][1] >= CERTAIN:
            return self._judged(anyhow, whole=named and self._is_alike(query, anyhow[0][0]))
        shared = self._scores(query, near, shared_ratio)
        if shared and shared[0][1] >= CERTAIN:
            return self._judged(shared, whole=named and self._is_part(query, shared[0][0]))
        return self._judged(plain)

    def _names_of(self, code: str) -> Iterable[str]:
        return (name for name in self._names if code in self._bare[name])

    def _is_alike(self, query: str, code: str) -> bool:
        """Return whether each word of the query resembles a word in some name of the delegation."""
        return any(
            all(max(ratio(word, other) for other in name.split()) >= _ALIKE for word in query.split())
            for name in self._names_of(code)
        )

    def _is_part(self, query: str, code: str) -> bool:
        """Return whether the query begins a name of the delegation, or is the larger part of one."""
        written = set(query.split())
        return any(
            f"{name} ".startswith(f"{query} ")
            or (written <= set(name.split()) and 2 * len(query) > len(name))
            for name in self._names_of(code)
        )

    def _scores(
        self, query: str, near: Iterable[str], likeness: Callable[[str, str], float]
    ) -> list[tuple[str, float]]:
        """Return the delegations with the score of their most similar name, the best first."""
        best: dict[str, tuple[float, int]] = {}
        for name in near:
            found = (likeness(query, name), len(name))
            for code in self._bare[name]:
                best[code] = max(best.get(code, found), found)
        order = sorted(best, key=lambda code: (-best[code][0], -best[code][1], code))
        return [(code, best[code][0]) for code in order]

    def _judged(self, scores: list[tuple[str, float]], *, whole: bool = True) -> Match:
        offered = [(code, score) for code, score in scores if score >= _LEAST][:_OFFERED]
        if not offered:
            return Match()
        first, most = offered[0]
        alone = len(offered) == 1 or most - offered[1][1] > APART
        twins = _twins().get(first)
        found = [LikeName(code, min(99, int(score))) for code, score in offered]
        found += [LikeName(code, 0) for code in twins or () if code not in {one.code for one in found}]
        certain = whole and most >= CERTAIN and alone and twins is None
        return Match(tuple(found), certain)


def _pairs(name: str) -> dict[str, None]:
    """Return the pairs of letters in a name, in order, each once."""
    padded = f" {name} "
    return dict.fromkeys(padded[at : at + 2] for at in range(len(padded) - 1))


@cache
def _twins() -> dict[str, tuple[str, ...]]:
    """Return code -> codes of the delegations with which it is easily confused."""
    of = {code.upper(): group for code, group in words("twin").items()}
    return {code: tuple(other for other in of if other != code and of[other] == of[code]) for code in of}


@cache
def _leads() -> tuple[str, ...]:
    return tuple(sorted(words("lead"), key=len, reverse=True))


@cache
def _core(folded: str) -> str:
    """Return a folded name without "Government of", "Permanent Mission of" and the like, and articles."""
    kept = folded
    for lead in _leads():
        # Some words are attached to the name, and so is everything where no spaces separate words.
        joined = lead.endswith(_ATTACHED) or UNSPACED.match(lead) is not None
        if kept.startswith(lead if joined else f"{lead} ") and len(kept) > len(lead) + 1:
            kept = kept[len(lead) :].strip()
        if kept.endswith(lead if joined else f" {lead}") and len(kept) > len(lead) + 1:
            kept = kept[: -len(lead)].strip()
    parts = kept.split()
    while len(parts) > 1 and parts[0] in _SMALL:
        parts.pop(0)
    return " ".join(parts)


def _in_full(folded: str) -> str:
    """Return a name with its abbreviations spelled out: Rep. of Korea, Russian Fed."""
    short = words("short")
    return " ".join(short.get(word, word) for word in folded.split())


@cache
def _bare(core: str) -> str:
    """Return a name without words that many names have, "Republic of"; unchanged if nothing would be left."""
    common = words("generic")
    if UNSPACED.match(core):
        return next((core.removesuffix(word) for word in common if core.endswith(word)), core) or core
    return " ".join(word for word in core.split() if word not in common) or core
