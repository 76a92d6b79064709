"""Settings of a body's reports, and the outline. They are data, so that another body needs no new code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wgdesk.errors import Refused


@dataclass(frozen=True)
class Choice:
    """An option with a list of allowed values; the first is the default."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class Number:
    """An option that is a whole number between ``least`` and ``most``."""

    default: int
    least: int
    most: int


OPTIONS: Mapping[str, Choice | Number] = {
    "attendance_from": Choice(("registration", "presence")),
    "statements": Choice(("merged", "per_item")),  # statements under all items together, or item by item
    "speakers_order": Choice(("sorted", "spoken")),
    "digits_ar": Choice(("arabic", "european")),
    "honorifics": Choice(("shown", "hidden")),
    "documents_before": Choice(("invariant", "agreeing")),  # Arabic: كان معروضاً ... ما يلي, or in agreement
    "count_words_to": Number(10, 0, 99),  # Arabic spells counts out as words up to this number
    "article_in_order": Choice(("all", "first")),  # words of which Arabic sorting ignores the article
    "distribution_draft": Choice(("Limited", "General", "Restricted")),
    "distribution_final": Choice(("General", "Limited", "Restricted")),
    # Quantifiers: the smallest number of delegations for each word. "Most" is more than half of the speakers.
    "quantifier_some": Number(2, 1, 200),
    "quantifier_several": Number(3, 1, 200),
    "quantifier_a_number": Number(7, 1, 200),
    "quantifier_many": Number(10, 1, 200),
    # The time limit of a statement in seconds, by speaker and lane; 0: no limit.
    "limit_group": Number(300, 0, 7200),  # on behalf of a group
    "limit_state": Number(180, 0, 7200),  # parties
    "limit_observer": Number(180, 0, 7200),  # signatories, other States
    "limit_organization": Number(180, 0, 7200),
    "limit_reply": Number(180, 0, 7200),
    "limit_order": Number(60, 0, 7200),
    "limit_panel": Number(900, 0, 7200),
    "limit_secretariat": Number(0, 0, 7200),
    "replies_most": Number(2, 0, 20),  # rights of reply of one delegation at one sitting
    "quorum_decision": Choice(("all_parties", "participating")),  # a majority of which parties decides
}

# The outline of a report of a UNODC working group: (kind of section, kind of the section above it).
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
    """Raise ``Refused`` ('unknown-option' or 'bad-option') unless the option ``name`` accepts ``value``."""
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
    """The options that apply: the values set in the record, and the defaults for the others."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given

    def choice(self, name: str) -> str:
        """Return the value of the ``Choice`` option ``name``."""
        option = OPTIONS[name]
        assert isinstance(option, Choice), name
        return self._given.get(name, option.values[0])

    def number(self, name: str) -> int:
        """Return the value of the ``Number`` option ``name``."""
        option = OPTIONS[name]
        assert isinstance(option, Number), name
        return int(self._given.get(name, option.default))
