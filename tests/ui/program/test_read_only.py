"""A record on a read-only medium opens in a window, whatever files lie beside it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.acting.records import filled_bytes
from tests.programs import run_program
from tests.storage.old_records import write_version_1
from tests.storage.torn import ahead, bytes_of, torn

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder with two in it: the medium, and the data of the program."""
    for name in ("medium", "data"):
        (tmp_path / name).mkdir()
    (tmp_path / "source.wgdesk").write_bytes(filled_bytes())
    yield tmp_path
    (tmp_path / "medium").chmod(0o755)


def opened(place: Path) -> subprocess.CompletedProcess[str]:
    """Open the record with the real program, bound by file permissions."""
    medium = place / "medium"
    for file in medium.iterdir():
        file.chmod(0o444)
    medium.chmod(0o555)
    data = str(place / "data")
    own = {
        "HOME": data,
        "WGDESK_DATA": data,
        "WGDESK_CONFIG": f"{data}/config",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return run_program(
        [sys.executable, "-m", "tests.ui.program.read_only_program", str(medium / "record.wgdesk")],
        cwd=ROOT,
        env={**os.environ, **own},
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.sampled
@pytest.mark.parametrize("leave", [torn, ahead, lambda _, target: write_version_1(target)])
def test_a_read_only_record_opens_as_a_copy_and_stays_unchanged(
    place: Path, leave: Callable[[Path, Path], object]
) -> None:
    record = place / "medium" / "record.wgdesk"
    leave(place / "source.wgdesk", record)
    before = bytes_of(record)
    done = opened(place)
    assert "Traceback" not in done.stderr
    name, said = done.stdout.splitlines()
    assert name.startswith("record (")
    assert "nothing can be written" in said
    assert name in said
    assert bytes_of(record) == before
