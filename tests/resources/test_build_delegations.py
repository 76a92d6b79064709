"""The script that builds the table of delegations reproduces the committed files, or refuses."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import run_program

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
SOURCES = ROOT / "packaging" / "data"
BUILT = ("delegations.csv", "delegation_names.csv", "status_tip_protocol.csv")


def run_build(script: Path, target: Path) -> subprocess.CompletedProcess[str]:
    return run_program(
        [sys.executable, script, "--target", target],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )


def test_the_build_reproduces_the_committed_tables(tmp_path: Path) -> None:
    run = run_build(SOURCES / "build_delegations.py", tmp_path)
    assert (run.returncode, run.stderr) == (0, "")
    for file in BUILT:
        assert (tmp_path / file).read_bytes() == (RESOURCES / file).read_bytes(), file


@pytest.mark.parametrize(
    ("table_name", "old", "new", "told"),
    [
        ("corrections.csv", "تيمور- ليشتي", "تيمور-ليشتي", "TLS"),
        ("former_names.csv", "TUR,ar", "TUX,ar", "TUX ar"),
        ("states.csv", "AFG,", "XFG,", "states.csv"),
        ("tip_protocol.csv", "AND,", "XND,", "XND"),
        ("organizations.csv", "AU,igo", "AU", "row 3"),
    ],
)
def test_the_build_refuses_tables_that_contradict_the_source(
    tmp_path: Path, table_name: str, old: str, new: str, told: str
) -> None:
    shutil.copytree(SOURCES, tmp_path / "data")
    changed = tmp_path / "data" / table_name
    text = changed.read_text(encoding="utf-8")
    assert old in text
    changed.write_text(text.replace(old, new), encoding="utf-8")
    run = run_build(tmp_path / "data" / "build_delegations.py", tmp_path)
    assert run.returncode == 1
    assert told in run.stderr
    assert not list(tmp_path.glob("*.csv"))
