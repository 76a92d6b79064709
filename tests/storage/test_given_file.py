"""A pipe or device given in place of a file is refused at once, never waited for."""

import os
import sys
from pathlib import Path

import pytest

from tests.cli.test_cli import record, run
from wgdesk.errors import Refused
from wgdesk.storage.given_file import open_given
from wgdesk.words.phrases import screen_phrases

__all__ = ["record"]

COMMANDS = (
    ("import", "{pipe}", "-o", "{out}"),
    ("body", "{pipe}"),
    ("roster", "{record}", "{pipe}", "--dry-run"),
    ("earlier", "{pipe}"),
    ("order", "{record}", "--take", "{pipe}", "--dry-run"),
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no such pipes")


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    os.mkfifo(made := tmp_path / "pipe")
    return made


def test_a_pipe_or_device_is_not_read(pipe: Path, tmp_path: Path) -> None:
    for path in (pipe, Path(os.devnull), tmp_path):
        with pytest.raises(Refused, match="not-a-file"):
            open_given(path)
    with pytest.raises(FileNotFoundError):
        open_given(tmp_path / "none")
    (file := tmp_path / "file").write_bytes(b"whole")
    with open_given(file) as opened:
        assert opened.read() == b"whole"


def refusal(name: str) -> str:
    """Return the message printed for a path that is not a file."""
    told = screen_phrases("en").say("refused-not-a-file", {"name": name})
    return "".join(sign for sign in told if sign not in "\u2068\u2069")


@pytest.mark.sampled
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_no_command_waits_for_a_pipe(
    record: Path, pipe: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    done = run(*(word.format(pipe=pipe, record=record, out=tmp_path / "out.wgdesk") for word in words))
    assert done.returncode == 2
    assert done.stderr.strip() == refusal("pipe")


@pytest.mark.sampled
def test_a_pipe_in_place_of_the_connection_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "desk.wgstation")
    done = run("check", tmp_path / "desk.wgstation")
    assert done.returncode == 2
    assert done.stderr.strip() == refusal("desk.wgstation")
