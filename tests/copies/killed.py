"""Works on a remote record until it is killed (``tests.kills``): ``python -m tests.copies.killed``.

Each process fetches the record, and reports the acts that were written back.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests.copies.test_remote import change
from tests.kills import fork_each, say
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


if __name__ == "__main__":
    fork_each(work_without_end)
