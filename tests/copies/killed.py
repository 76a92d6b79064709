"""A program that works on a remote record without end, to be killed: ``python -m tests.copies.killed``.

For every path read from the standard input it forks a child, which fetches the record and tells its process
and the last act in it. It acts and writes back, and tells the number of each act that was written back. When
the child is dead a line ``dead`` follows.
"""

import os
import sys
from pathlib import Path

from tests.copies.test_remote import change
from wgdesk.copies.backup import head
from wgdesk.copies.remote import RemoteRecord


def work_without_end(far: Path) -> None:
    """Change the local copy and write it back, again and again."""
    remote = RemoteRecord(far)
    near = remote.fetch()
    say(f"{os.getpid()} {head(near).entry}")
    for number in range(1_000_000):
        change(near, f"V.{number}")
        remote.write_back()
        say(str(head(near).entry))


def say(line: str) -> None:
    """Write a line at once."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork a child for each path until there are no more."""
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


if __name__ == "__main__":
    main()
