"""Kills (-9) a program again and again while it works on a record, and collects what it had promised.

The program forks a child for every path that it reads, as forking saves the half second a start takes.
A child prints its process id and the number of the last act in the record, then the number of each act that
was saved: these are the promises. When the child is dead the program prints a line ``dead``.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.programs import running

ROOT = Path(__file__).resolve().parents[1]


def say(line: str) -> None:
    """Print a line and flush."""
    os.write(1, f"{line}\n".encode())


def fork_each(work_without_end: Callable[[Path], None]) -> None:
    """Fork a child for each path on standard input."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                work_without_end(Path(line.rstrip("\n")))
            finally:
                sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
                os._exit(1)
        os.waitpid(child, 0)
        say("dead")


def kill_again(
    module: str, path: Path, times: int, *, promises: int, seconds: float, look: Callable[[int], None]
) -> None:
    """Let the program ``module`` work on the record at ``path``, and kill it ``times`` times.

    Each child makes from 1 to ``promises`` promises and dies within ``seconds`` after the last of them: right
    after a promise it is never within a commit. The next child must find what was promised. ``look`` is
    called with the last promise after each death.
    """
    chance, promised = Random(times), 0
    command = [sys.executable, "-m", module]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with running(command, cwd=ROOT, text=True, bufsize=1, **pipes) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for _ in range(times):
            program.stdin.write(f"{path}\n")
            child, found = map(int, program.stdout.readline().split())
            assert found >= promised
            for _ in range(chance.randint(1, promises)):
                promised = int(program.stdout.readline())
            until = time.perf_counter() + chance.uniform(0, seconds)
            while time.perf_counter() < until:
                pass  # sleeping would be less exact than a commit is long
            os.kill(child, signal.SIGKILL)
            while (line := program.stdout.readline()) != "dead\n":
                promised = int(line)
            look(promised)
        program.stdin.close()
