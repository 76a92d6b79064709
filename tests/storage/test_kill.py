"""What was said to be saved is there after the program is killed at any moment, in the shipped mode."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.acting.records import check_all, everything, replayed, rows
from tests.programs import running
from wgdesk.acting.desk import Desk

ROOT = Path(__file__).resolve().parents[2]

ACT_SECONDS = 0.006  # about as long as an act and its commit take

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")


def _spin(seconds: float) -> None:
    """Let part of an act pass: right after its answer the child is never in a commit."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def killed(path: Path, times: int) -> int:
    """Kill a program that acts on the record, again and again; return how often a commit was under way."""
    chance = random.Random(times)
    command = [sys.executable, "-m", "tests.storage.killed"]
    interrupted = 0
    with running(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        promised = 0
        for _ in range(times):
            program.stdin.write(f"{path}\n")
            child, found = map(int, program.stdout.readline().split())
            assert found >= promised
            for _ in range(chance.randint(1, 30)):
                promised = int(program.stdout.readline())
            _spin(chance.uniform(0, ACT_SECONDS))
            os.kill(child, signal.SIGKILL)
            while (line := program.stdout.readline()) != "dead\n":
                promised = int(line)
            left = path.with_name(f"{path.name}-journal")
            interrupted += left.exists() and left.stat().st_size > 0
        program.stdin.close()
    return interrupted


def check(path: Path) -> None:
    """The record opens, is sound, and its journal has no gap and makes it again."""
    desk = Desk.open(path)
    desk.read(check_all)
    desk.close()
    journal = everything(path)["journal"]
    assert sorted(journal) == list(range(1, len(journal) + 1))
    assert replayed(path) == rows(path)


def test_nothing_that_was_saved_is_lost_to_a_kill(path: Path) -> None:
    killed(path, 10)
    check(path)


@pytest.mark.slow
def test_nothing_that_was_saved_is_lost_to_two_hundred_kills(path: Path) -> None:
    # Some kills must fall between the first byte of a commit and its last, or this proves nothing.
    assert killed(path, 200) > 0
    check(path)
