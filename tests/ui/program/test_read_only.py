"""A record on a medium that cannot be written opens in a window, whatever lies beside it there."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.acting.records import filled_bytes
from tests.programs import run_program
from tests.storage.old_records import write_version_1
from tests.storage.torn import ahead, bytes_of, torn

ROOT = Path(__file__).resolve().parents[3]
NOBODY = 65534


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that any user of the machine may enter, with one for the data of the program."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        for name in ("medium", "data"):
            (Path(folder) / name).mkdir()
        (Path(folder) / "data").chmod(0o777)
        (Path(folder) / "source.wgdesk").write_bytes(filled_bytes())
        yield Path(folder)
        (Path(folder) / "medium").chmod(0o755)


def opened(place: Path) -> subprocess.CompletedProcess[str]:
    """Open the record with the real program, as a user whom permissions bind."""
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
        **({"user": NOBODY} if os.geteuid() == 0 else {}),
    )


@pytest.mark.parametrize("leave", [torn, ahead, lambda _, target: write_version_1(target)])
def test_it_opens_as_a_copy_and_stays_as_it_is(place: Path, leave: Callable[[Path, Path], object]) -> None:
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
