"""The keys of words for how many spoke, without naming anybody; the same in every language."""

from __future__ import annotations

from typing import Literal

Quantifier = Literal["one", "another", "two", "some", "several", "a_number", "many", "most", "other", "all"]
# The noun for those who take part in a debate; each body has one of its own.
Debaters = Literal[
    "speakers",
    "delegations",
    "delegates",
    "representatives",
    "members",
    "member_states",
    "groups",
    "state_groups",
    "delegation_groups",
    "entities",
]
