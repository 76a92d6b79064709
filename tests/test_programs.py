"""Programs started by tests are never waited for without limit, nor are their children."""

import signal
import subprocess
import sys

import pytest

from tests.programs import run_program, running

# Waits for ever, as does its child, which holds the same pipe.
ENDLESS = """
import subprocess, sys
print("begun", flush=True)
subprocess.run([sys.executable, "-c", "import sys, time; print('child', flush=True); time.sleep(9999)"])
"""


@pytest.mark.sampled
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="groups of processes are of POSIX")
def test_a_program_is_killed_at_its_limit_with_all_its_children() -> None:
    with running([sys.executable, "-c", ENDLESS], limit=2, stdout=subprocess.PIPE, text=True) as program:
        said, _ = program.communicate()  # returns once nobody holds the pipe
    assert program.returncode == -signal.SIGKILL
    assert said in ("", "begun\n", "begun\nchild\n")  # the output so far


def test_a_program_is_not_left_running_when_a_test_fails() -> None:
    started: list[subprocess.Popen[str]] = []

    def failing() -> None:
        with running([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, text=True) as program:
            started.append(program)
            raise AssertionError("of the test")

    with pytest.raises(AssertionError, match="of the test"):
        failing()
    assert started[0].returncode


def test_output_and_exit_status_of_a_program_are_returned() -> None:
    code = "import sys; print(sys.stdin.read().upper()); print('oh', file=sys.stderr); sys.exit(3)"
    done = run_program([sys.executable, "-c", code], input="words", capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (3, "WORDS\n", "oh\n")
    with pytest.raises(subprocess.CalledProcessError):
        run_program([sys.executable, "-c", code], input="", capture_output=True, text=True, check=True)
