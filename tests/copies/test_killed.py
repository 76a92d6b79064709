"""A program that is killed while it writes a record back: the remote file is whole, and no work is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from tests.copies.test_remote import far
from tests.programs import running
from wgdesk.copies.backup import head
from wgdesk.model import SCHEMA
from wgdesk.storage import store

__all__ = ["far"]

ROOT = Path(__file__).resolve().parents[2]
STEP_SECONDS = 0.05  # about as long as an act and its writing back take

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")


def killed(path: Path, times: int) -> None:
    """Kill a program that works on the record, again and again, and look at what it leaves."""
    chance, promised = Random(times), 0
    with running(
        [sys.executable, "-m", "tests.copies.killed"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for _ in range(times):
            program.stdin.write(f"{path}\n")
            child, found = map(int, program.stdout.readline().split())
            assert found >= promised
            for _ in range(chance.randint(1, 3)):
                promised = int(program.stdout.readline())
            until = time.perf_counter() + chance.uniform(0, STEP_SECONDS)
            while time.perf_counter() < until:
                pass  # right after its answer the child is never in the writing
            os.kill(child, signal.SIGKILL)
            while (line := program.stdout.readline()) != "dead\n":
                promised = int(line)
            assert store.verify(path, SCHEMA) == SCHEMA
            assert head(path).entry >= promised
        program.stdin.close()


def test_a_kill_in_the_writing_back_loses_nothing(far: Path) -> None:
    killed(far, 5)


@pytest.mark.slow
def test_two_hundred_kills_in_the_writing_back_lose_nothing(far: Path) -> None:
    killed(far, 200)
