"""The keys of words for how many spoke, without naming anybody; the same in every language."""

from __future__ import annotations

from typing import Literal

Quantifier = Literal["one", "another", "two", "some", "several", "a_number", "many", "most", "other", "all"]
Debaters = Literal["speakers", "delegations"]
