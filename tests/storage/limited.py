"""Acts on a record where the machine does not let it: ``python -m tests.storage.limited LIMIT PATH``.

Writes how many acts were saved, and the key of the trouble. The limits are real ones of the system; whoever
runs the tests as root, whom no permission binds, is made nobody first.
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
    """Files may grow no further."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))


def read_only_file(path: Path) -> None:
    """The file may be read only."""
    path.chmod(0o444)
    path.parent.chmod(0o777)


def read_only_folder(path: Path) -> None:
    """No file may be made beside the record."""
    path.chmod(0o666)
    path.parent.chmod(0o555)


def unreadable(path: Path) -> None:
    """The file may not even be read."""
    path.chmod(0o000)


LIMITS: dict[str, Callable[[Path], None]] = {
    limit.__name__: limit for limit in (full, read_only_file, read_only_folder, unreadable)
}


def act(desk: Desk, code: str) -> None:
    """Do anything that grows the record."""
    desk.do(delegations.add_delegation, code=code, category=Category.STATE)


def main(limit: str, path: Path) -> None:
    """Work on a record under a limit until that is no longer possible."""
    first = Desk.create(path.with_name("first.wgdesk"))
    act(first, "X")  # all that Python imports late it has imported now
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
