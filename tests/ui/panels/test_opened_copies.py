"""The temporary copies of opened files are gone when the program ends, however it ends."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.programs import run_program
from ui.panels.speakers.opened_copies import make_folder, remove_left

ROOT = Path(__file__).resolve().parents[3]

KILLED = """
import os, sys
from datetime import UTC, datetime
from ui.panels.speakers.opened_copies import make_folder
folder = make_folder(datetime.now(UTC))
(folder / "statement.pdf").write_text("confidential")
(folder / "statement.pdf").chmod(0o400)
print(folder, flush=True)
os._exit(9)  # as a kill ends it
"""


def test_copies_left_by_a_killed_program_are_removed_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    here = tmp_path / "wgdesk-of-something-else"
    here.mkdir()
    ours = make_folder(datetime.now(UTC))
    env = {**os.environ, "TMPDIR": str(tmp_path)}
    done = run_program([sys.executable, "-c", KILLED], cwd=ROOT, env=env, capture_output=True, text=True)
    left = Path(done.stdout.strip())
    assert (left / "statement.pdf").exists()
    remove_left(datetime.now(UTC))
    assert not left.exists()
    assert ours.exists()
    assert here.exists()
