"""Starts programs for tests, each with a time limit, so that no test waits for ever.

The limit is far above what a program takes, even on a busy machine. It never makes a test faster or slower.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any

LIMIT = 900  # seconds; the slowest program takes about 10 on an idle machine
LONG_LIMIT = 4 * 3600  # seconds, for a program used by all tests of a module


@contextmanager
def running(command: Any, *, limit: float = LIMIT, **how: Any) -> Iterator[subprocess.Popen[Any]]:
    """Start a program and wait for its end when the block ends. ``how`` is passed to ``subprocess.Popen``.

    The program is killed after ``limit`` seconds, and at once if the block raises. Its children are killed
    with it: a surviving child would keep the pipes open, and the test would read from them for ever.
    """
    program = subprocess.Popen(command, start_new_session=True, **how)
    watch = Timer(limit, _kill, [program])
    watch.daemon = True
    watch.start()
    try:
        with program:
            try:
                yield program
            except BaseException:
                _kill(program)
                raise
    finally:
        watch.cancel()


def run_program(
    command: Any, *, input: Any = None, check: bool = False, capture_output: bool = False, **how: Any
) -> subprocess.CompletedProcess[Any]:
    """Run a program to its end, as ``subprocess.run`` does, with the limit of ``running``."""
    if capture_output:
        how |= {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    if input is not None:
        how["stdin"] = subprocess.PIPE
    with running(command, **how) as program:
        said, complained = program.communicate(input)
    done = subprocess.CompletedProcess(program.args, program.returncode, said, complained)
    if check:
        done.check_returncode()
    return done


def _kill(program: subprocess.Popen[Any]) -> None:
    """Kill a program and all its children."""
    if not hasattr(os, "killpg"):
        program.kill()
        return
    with suppress(ProcessLookupError):  # all of them have ended
        os.killpg(program.pid, signal.SIGKILL)
