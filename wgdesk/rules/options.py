"""Settings of a body's reports, and the outline: data of the record, so that a sister body needs no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wgdesk.errors import Refused
from wgdesk.words.digits import ARABIC, EUROPEAN


@dataclass(frozen=True)
class Choice:
    """An option with the values it may take; the first is what holds if nothing is set."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class Number:
    """An option that is a whole number."""

    default: int
    least: int
    most: int


OPTIONS: Mapping[str, Choice | Number] = {
    "attendance_from": Choice(("registration", "presence")),
    "statements": Choice(("merged", "per_item")),  # statements under the items together, or item by item
    "speakers_order": Choice(("sorted", "spoken")),
    "digits_ar": Choice((ARABIC, EUROPEAN)),
    "honorifics": Choice(("shown", "hidden")),
    "documents_before": Choice(("invariant", "agreeing")),  # Arabic: كان معروضاً ... ما يلي, or agreeing
    "count_words_to": Number(10, 0, 99),  # Arabic counts are spelt out up to this number
    "article_in_order": Choice(("all", "first")),  # Arabic: the article is ignored on all words or the first
    "distribution_draft": Choice(("Limited", "General", "Restricted")),
    "distribution_final": Choice(("General", "Limited", "Restricted")),
    # Quantifiers: the least number of delegations for each word; "most" is more than half of those who spoke.
    "quantifier_some": Number(2, 1, 200),
    "quantifier_several": Number(3, 1, 200),
    "quantifier_a_number": Number(7, 1, 200),
    "quantifier_many": Number(10, 1, 200),
    # The time allotted to a statement, in seconds, by who speaks and in which lane; 0: no limit.
    "limit_group": Number(300, 0, 7200),  # on behalf of a group
    "limit_state": Number(180, 0, 7200),  # parties
    "limit_observer": Number(180, 0, 7200),  # signatories, other States
    "limit_organization": Number(180, 0, 7200),
    "limit_reply": Number(180, 0, 7200),
    "limit_order": Number(60, 0, 7200),
    "limit_panel": Number(900, 0, 7200),
    "limit_secretariat": Number(0, 0, 7200),
    "replies_most": Number(2, 0, 20),  # rights of reply of one delegation at one sitting
    "quorum_decision": Choice(("all_parties", "participating")),  # the parties of which a majority is counted
}

# The outline of a UNODC working group's report: (kind, kind of the section it stands in).
OUTLINE: tuple[tuple[str, str], ...] = (
    ("introduction", ""),
    ("recommendations", ""),
    ("deliberations", ""),
    ("organization", ""),
    ("opening", "organization"),
    ("statements", "organization"),
    ("agenda", "organization"),
    ("attendance", "organization"),
    ("documentation", "organization"),
    ("adoption", ""),
    ("annex_proposals", ""),
)
OUTLINE_KINDS = frozenset(kind for kind, _ in OUTLINE)


def check_option(name: str, value: str) -> None:
    """Raise ``Refused('unknown-option' | 'bad-option')`` unless ``value`` is one that ``name`` may take."""
    option = OPTIONS.get(name)
    if option is None:
        raise Refused("unknown-option", name=name)
    if isinstance(option, Choice):
        good = value in option.values
    else:
        good = value in map(str, range(option.least, option.most + 1))
    if not good:
        raise Refused("bad-option", name=name, value=value)


class Options:
    """The options in force: those set in the record, else the defaults."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given

    def choice(self, name: str) -> str:
        """Return the value of a choice."""
        option = OPTIONS[name]
        assert isinstance(option, Choice), name
        return self._given.get(name, option.values[0])

    def number(self, name: str) -> int:
        """Return the value of a number."""
        option = OPTIONS[name]
        assert isinstance(option, Number), name
        return int(self._given.get(name, option.default))
