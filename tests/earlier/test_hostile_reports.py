"""A hostile report is refused before it fills the memory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.programs import run_program

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]


def test_hostile_reports_are_refused_in_little_memory(tmp_path: Path) -> None:
    done = run_program(
        [sys.executable, "-m", "tests.earlier.hostile_reports", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found = [line.split() for line in done.stdout.splitlines()]
    assert {name: key for name, key, _ in found if key != "earlier-too-large"} == {
        "lzma.docx": "earlier-not-word"
    }
    assert len(found) == 10
    assert max(int(megabytes) for *_, megabytes in found) < 300
