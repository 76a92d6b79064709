"""Opens a file that a user has named, which may be a pipe or a device that never ends."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from wgdesk.errors import Refused

# Opening a pipe that nobody writes to would block for ever.
_AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_given(path: Path) -> BinaryIO:
    """Return the file at ``path``, opened for reading.

    Raises ``OSError``, and ``Refused('not-a-file')`` for anything else, such as a folder.
    """
    found = os.open(path, _AT_ONCE)
    if stat.S_ISREG(os.fstat(found).st_mode):
        return os.fdopen(found, "rb")
    os.close(found)
    raise Refused("not-a-file", name=path.name)
