"""The entry point ``wgdesk``: opens a window or runs a command of the command line.

Commands never import Qt: they also work without a screen, and start faster.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from types import ModuleType

from ui.program.screen_there import screen_there

OPEN = "open"
SUFFIXES = (".wgdesk", ".wgstation")


def wanted_file(arguments: Sequence[str]) -> list[str] | None:
    """Return the files to open in a window (an empty list for the start window); None for a command."""
    if not arguments:
        return []
    if arguments[0] == OPEN and len(arguments) == 2 and not arguments[1].startswith("-"):
        return [arguments[1]]
    if len(arguments) == 1 and arguments[0].endswith(SUFFIXES):
        return [arguments[0]]
    return None


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    files = wanted_file(arguments)
    if files is None or not screen_there(os.environ):
        from wgdesk.cli import command_line

        return command_line.run(arguments if files is None else [OPEN, *(files or ["-"])])
    return int(windows().run(files))


def windows() -> ModuleType:
    """Import the program with its windows and return its module."""
    from ui.program.unread_sources import leave_sources_unread

    leave_sources_unread()  # before the other imports: it has no effect on modules imported earlier
    from ui.program import program

    return program


if __name__ == "__main__":
    sys.exit(main())
