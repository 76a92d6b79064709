"""All names of delegations: in the record, in the program's roster, and aliases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from wgdesk.exchange.roster_codes import table_of
from wgdesk.language_table import COMMON, LANGUAGES, LATIN
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.matching import Matcher
from wgdesk.words.finder import aliases, fold
from wgdesk.words.list_vocabulary import words


@dataclass(frozen=True)
class OwnDelegation:
    """A delegation of the program's roster; ``names``: language -> name as listed."""

    category: str
    names: Mapping[str, str] = field(default_factory=dict)


@cache
def own_delegations() -> Mapping[str, OwnDelegation]:
    """Return code -> delegation of the program's roster, with its present names."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for row in table_of("delegation_names.csv"):
        if not row["valid_until"]:
            names[row["code"]][row["lang"]] = row["list"]
    return {
        row["code"]: OwnDelegation(row["category"], names[row["code"]]) for row in table_of("delegations.csv")
    }


@cache
def _own_names() -> Mapping[str, frozenset[str]]:
    """Return code -> all names in the program's roster, including former ones."""
    names: dict[str, set[str]] = defaultdict(set)
    for row in table_of("delegation_names.csv"):
        names[row["code"]].update((row["list"], row["running"], row["paren"]))
    for folded, code in words("delegation").items():
        names[code].add(folded)
    return {code: frozenset(found) for code, found in names.items()}


def matcher(roster: Roster) -> Matcher:
    """Return a matcher for the delegations in the record and in the program's roster."""
    names: dict[str, set[str]] = defaultdict(set)
    for code, found in _own_names().items():
        names[code].update(found, (code,), aliases().get(code, ()))
    for one in roster.delegations.values():
        names[one.code].add(one.code)
        for forms in one.name.forms:
            names[one.code].update((forms.listed, forms.running, forms.paren))
    # In a fixed order, since the matcher prefers the first among equally similar names.
    return Matcher((code, sorted(found)) for code, found in names.items())


@cache
def _names_in(lang: str) -> frozenset[str]:
    rows = (row for row in table_of("delegation_names.csv") if row["lang"] == lang)
    return frozenset(fold(row[form]) for row in rows for form in ("list", "running", "paren"))


def latin_language(names: Iterable[str]) -> str:
    """Return the language in Latin letters to which most of these names of delegations belong."""
    folded = {fold(name) for name in names}
    langs = (COMMON, *(code for code, one in LANGUAGES.items() if one.writing is LATIN and code != COMMON))
    return max(langs, key=lambda lang: len(folded & _names_in(lang)))
