"""Acts on a record under a limit of the system: ``python -m tests.storage.limited LIMIT PATH``.

Prints the number of the last act that was saved and the key of the trouble. The limits are real; root, whom
no permission binds, becomes nobody first.
"""

import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import last_entry
from wgdesk.acts import delegations
from wgdesk.errors import Trouble
from wgdesk.model import Category

NOBODY = 65534


def full(path: Path) -> None:
    """Let files grow no further."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))


def read_only_file(path: Path) -> None:
    """Make the file read-only."""
    path.chmod(0o444)
    path.parent.chmod(0o777)


def read_only_folder(path: Path) -> None:
    """Forbid new files beside the record."""
    path.chmod(0o666)
    path.parent.chmod(0o555)


def unreadable(path: Path) -> None:
    """Forbid even reading the file."""
    path.chmod(0o000)


LIMITS: dict[str, Callable[[Path], None]] = {
    limit.__name__: limit for limit in (full, read_only_file, read_only_folder, unreadable)
}


def act(desk: Desk, code: str) -> None:
    """Do an act that makes the record grow."""
    desk.do(delegations.add_delegation, code=code, category=Category.STATE)


def main(limit: str, path: Path) -> None:
    """Act on a record under a limit until an act fails."""
    first = Desk.create(path.with_name("first.wgdesk"))
    act(first, "X")  # so that everything imported late is loaded before the limit
    first.undo()
    first.close()
    LIMITS[limit](path)
    if os.geteuid() == 0 and limit != "full":
        os.seteuid(NOBODY)
    saved = 0
    try:
        desk = Desk.open(path)
        saved = desk.read(last_entry)
        while True:
            act(desk, f"X{saved}")
            saved += 1
    except Trouble as trouble:
        print(saved, trouble.key)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
