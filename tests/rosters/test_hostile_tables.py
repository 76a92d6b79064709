"""A hostile file is refused before it fills the memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile_files import told

pytestmark = pytest.mark.slow  # long: in the thorough run only

REFUSALS = {
    "far.xlsx": "roster-too-many-columns",
    "cells.xlsx": "roster-too-large",
    "empty-cells.xlsx": "roster-too-large",
    "rows.xlsx": "roster-too-many-rows",
    "text.xlsx": "roster-not-a-workbook",
    "tag.xlsx": "roster-too-large",
    "comment.xlsx": "roster-too-large",
    "deep.xlsx": "roster-too-large",
    "merged.xlsx": "roster-too-large",
    "laugh.xlsx": "roster-not-a-workbook",
    "strings.xlsx": "roster-too-large",
    "parts.xlsx": "roster-too-large",
    "long-list.xlsx": "roster-too-large",
    "lzma.xlsx": "roster-not-a-workbook",
    "cut.xlsx": "roster-not-a-workbook",
    "quote.csv": "roster-bad-line",
    "wide.csv": "roster-too-many-columns",
    "long.csv": "roster-too-many-rows",
    "one-cell.csv": "roster-bad-line",
}


def test_hostile_files_are_refused_in_little_memory(tmp_path: Path) -> None:
    refusals, megabytes = told("tests.rosters.hostile", tmp_path)
    assert refusals == REFUSALS
    assert megabytes < 300
