"""The output of a command arrives whole, or the command says so and fails; files it writes likewise."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli.test_cli import ROOT, record, run
from tests.programs import run_program
from wgdesk.cli.command_arguments import plain
from wgdesk.words.phrases import screen_phrases

__all__ = ["record"]

PRINTING = (
    ("export", "{record}", "--json"),
    ("report", "{record}"),
    ("check", "{record}"),
    ("list", "{record}", "all", "-o", "{out}/lists.xlsx"),
    ("demo", "{out}/demo.wgdesk"),
    ("--help",),
    ("--version",),
)


def shell(command: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``wgdesk`` in a shell; ``command`` redirects or pipes its output."""
    env = {**os.environ, "WGDESK_LANG": "en", "PYTHONPATH": str(ROOT), **environment}
    line = ["sh", "-c", f'"$0" -m wgdesk "$@" {command}', sys.executable, *words]
    return run_program(line, capture_output=True, encoding="utf-8", env=env)


@pytest.mark.sampled
@pytest.mark.parametrize("words", PRINTING, ids=lambda words: words[0])
def test_an_output_that_is_full_or_closed_is_an_error(
    record: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    for n, (command, why) in enumerate(((">/dev/full", "the disk is full"), (">&-", "it is closed"))):
        (out := tmp_path / str(n)).mkdir()
        given = [word.format(record=record, out=out) for word in words]
        done = shell(command, *given)
        assert done.returncode == 2
        said = plain(screen_phrases("en").say("trouble-cannot-print", {"why": why}))
        assert done.stderr == f"{said}\n"


@pytest.mark.sampled
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_disk_that_becomes_full_is_an_error(record: Path, tmp_path: Path, unbuffered: str) -> None:
    """The limit cuts a write short, which Python by itself would not notice."""
    whole = run("export", record, "--json").stdout.encode()
    cut, blocks = tmp_path / "cut.json", len(whole) // 512 // 2
    env = {**os.environ, "WGDESK_LANG": "en", "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": unbuffered}
    line = f'ulimit -f {blocks}; "$0" -m wgdesk export "$1" --json >"$2"'
    done = run_program(
        ["sh", "-c", line, sys.executable, str(record), str(cut)], capture_output=True, env=env
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"could not be written completely" in done.stderr
    assert len(cut.read_bytes()) < len(whole)


@pytest.mark.sampled
def test_a_reader_that_closes_the_pipe_is_no_error(record: Path) -> None:
    done = shell("| head -c 10", "report", str(record))
    assert (len(done.stdout.encode()), done.stderr) == (10, "")


@pytest.mark.sampled
def test_messages_that_stderr_cannot_take_do_not_go_to_stdout(record: Path, tmp_path: Path) -> None:
    for command in ("2>&-", "2>/dev/full"):
        done = shell(command, "export", str(tmp_path / "none.wgdesk"), "--json")
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


def test_output_and_messages_come_in_order() -> None:
    lines = (
        "import sys",
        "from wgdesk.cli.printing import printed_whole",
        "with printed_whole():",
        "    print('first'); print('second', file=sys.stderr); print('third')",
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = run_program(
        [sys.executable, "-c", "\n".join(lines)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env
    )
    assert done.stdout.split() == [b"first", b"second", b"third"]


def test_an_output_that_takes_nothing_is_an_error() -> None:
    reads, writes = os.pipe()
    os.set_blocking(writes, False)
    with suppress(BlockingIOError):
        while os.write(writes, bytes(4096)):
            pass
    line, env = [sys.executable, "-m", "wgdesk", "--version"], {**os.environ, "PYTHONPATH": str(ROOT)}
    done = run_program(line, stdout=writes, stderr=subprocess.PIPE, env=env, limit=60)
    os.close(reads)
    os.close(writes)
    assert done.returncode == 2
    assert b"it accepts nothing at the moment" in done.stderr


@pytest.mark.sampled
def test_an_export_to_a_file_is_complete_or_absent(record: Path, tmp_path: Path) -> None:
    out = tmp_path / "meeting.json"
    done = run("export", record, "--json", "-o", out)
    assert (done.returncode, done.stdout) == (0, f"{out}\n")
    assert out.read_text("utf-8") == run("export", record, "--json").stdout
    out.write_text("of before", "utf-8")
    line = 'ulimit -f 2; "$0" -m wgdesk export "$1" --json -o "$2"'
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = run_program(
        ["sh", "-c", line, sys.executable, str(record), str(out)], capture_output=True, env=env
    )
    assert done.returncode == 2
    assert [one.name for one in tmp_path.iterdir()] == [out.name]
    assert out.read_text("utf-8") == "of before"
    before = record.read_bytes()
    assert run("export", record, "--json", "-o", record).returncode == 2
    assert record.read_bytes() == before
