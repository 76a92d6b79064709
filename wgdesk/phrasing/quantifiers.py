"""The keys of words for how many spoke, without naming anybody; the same in every language."""

from __future__ import annotations

from typing import Literal

# "same": the one of whom the paragraph told before; the report chooses it, no record has it.
Quantifier = Literal[
    "one", "another", "two", "some", "several", "a_number", "many", "most", "other", "all", "same"
]
# The noun for those who take part in a debate; each body has one of its own.
Debaters = Literal[
    "speakers",
    "delegations",
    "delegates",
    "representatives",
    "members",
    "member_states",
    "states_parties",
    "participants",
    "groups",
    "group_representatives",
    "state_groups",
    "delegation_groups",
    "entities",
]
