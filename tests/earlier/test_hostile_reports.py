"""A hostile report is refused before it fills the memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile_files import told

pytestmark = pytest.mark.slow  # long: in the thorough run only


def test_hostile_reports_are_refused_in_little_memory(tmp_path: Path) -> None:
    refusals, megabytes = told("tests.earlier.hostile_reports", tmp_path)
    assert {name: key for name, key in refusals.items() if key != "earlier-too-large"} == {
        "lzma.docx": "earlier-not-word"
    }
    assert len(refusals) == 10
    assert megabytes < 200
