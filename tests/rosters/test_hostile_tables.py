"""A hostile file is refused before it fills the memory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.programs import run_program

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]

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
    "strings.xlsx": "roster-not-a-workbook",
    "parts.xlsx": "roster-too-large",
    "lzma.xlsx": "roster-not-a-workbook",
    "cut.xlsx": "roster-not-a-workbook",
    "quote.csv": "roster-bad-line",
    "wide.csv": "roster-too-many-columns",
    "long.csv": "roster-too-many-rows",
    "one-cell.csv": "roster-bad-line",
}


def test_hostile_files_are_refused_in_little_memory(tmp_path: Path) -> None:
    done = run_program(
        [sys.executable, "-m", "tests.rosters.hostile", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found = [line.split() for line in done.stdout.splitlines()]
    assert {name: key for name, key, _ in found} == REFUSALS
    assert max(int(megabytes) for *_, megabytes in found) < 300
