"""An X screen of its own with a small window manager, and a clipboard that the test can fill."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from shutil import which

from tests.e2e.popups import Popups
from tests.programs import LONG_LIMIT, run_program, running

SIZE = "1366x768x24"
COMMANDS = ("Xvfb", "openbox", "xdotool", "setxkbmap")
_OWNER = Path(__file__).with_name("clipboard.py")
_ISOLATES = (0x2066, 0x2067, 0x2068, 0x2069)  # isolation marks in titles
PATIENCE = 120  # seconds; most waits take a fraction of one, but test machines are busy


def absent() -> list[str]:
    """Return the commands a screen needs that are not installed."""
    return [name for name in COMMANDS if which(name) is None]


class Screen:
    """An X screen; ``display``: its name (":7")."""

    def __init__(self, display: str, clipboard: subprocess.Popen[bytes], popups: Popups) -> None:
        self.display, self._clipboard, self.popups = display, clipboard, popups

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, as if copied elsewhere."""
        assert self._clipboard.stdin is not None
        self._clipboard.stdin.write(f"{text!a}\n".encode())
        while self._answer() != "copied":
            pass  # the previous text was pasted more than once

    def await_taken(self) -> None:
        """Wait until a program has pasted the text of the clipboard."""
        assert self._answer() == "taken"

    def _answer(self) -> str:
        """Return the next line printed by the owner of the clipboard."""
        written = self._clipboard.stdout
        assert written is not None
        ready, _, _ = select.select([written], [], [], PATIENCE)
        assert ready, "nobody has pasted"
        return written.readline().decode().strip()

    def front(self) -> str:
        """Return the title of the window that has the focus, or an empty string."""
        command = ["xdotool", "getwindowfocus", "getwindowname"]
        done = run_program(command, env=self.environment, capture_output=True, text=True)
        return done.stdout.strip().translate(dict.fromkeys(_ISOLATES))

    @property
    def environment(self) -> dict[str, str]:
        """The environment for programs on this screen."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}

    def picture(self, path: Path) -> None:
        """Take a picture of the whole screen."""
        run_program(["import", "-window", "root", str(path)], env=self.environment)


@contextmanager
def open_screen(size: str = SIZE) -> Iterator[Screen]:
    """Open a screen for a block."""
    with ExitStack() as held:
        read, write = os.pipe()
        arguments = ["-screen", "0", size, "-nolisten", "tcp", "-noreset", "-displayfd", str(write)]
        held.enter_context(_process(["Xvfb", *arguments], pass_fds=(write,)))
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        seen = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        held.enter_context(_process(["openbox"], env=seen))
        _await_manager(seen)
        piped = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 0}  # unbuffered for select
        owner = held.enter_context(_process([sys.executable, str(_OWNER)], env=seen, **piped))
        popups = held.enter_context(closing(Popups(display)))
        run_program(["xdotool", "mousemove", "0", "0"], env=seen, check=True)  # no tooltips
        yield Screen(display, owner, popups)


def _await_manager(seen: dict[str, str]) -> None:
    """Wait until there is a window manager: a window that comes before it may stay without the focus."""
    until = time.monotonic() + PATIENCE
    while run_program(["xdotool", "get_desktop"], env=seen, capture_output=True).returncode:
        assert time.monotonic() < until, "no window manager"
        time.sleep(0.01)


@contextmanager
def _process(command: list[str], **how: object) -> Iterator[subprocess.Popen[bytes]]:
    """Run a process for a block."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **how}
    with running(command, limit=LONG_LIMIT, **quiet) as program:
        yield program
        program.terminate()
        program.communicate(timeout=PATIENCE)
