"""Which facts are not certain: where a person has set a mark, by the fact it stands on."""

from __future__ import annotations

from collections.abc import Mapping

DoubtMarks = Mapping[tuple[str, int, str], int]  # (table, row, column) -> the mark's key
