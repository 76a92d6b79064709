"""The temporary folder for files opened from records, which may be confidential.

The folder is deleted when the program ends. If the program was killed, the next one to open a record deletes
it: nobody holds the lock on its lock file any more.
"""

from __future__ import annotations

import atexit
import os
import shutil
import stat
import tempfile
from datetime import datetime
from pathlib import Path

from wgdesk.errors import Trouble
from wgdesk.storage.lock import Hold

_PREFIX = "wgdesk-"
_HELD = "opened"


def make_folder(now: datetime) -> Path:
    """Make this program's folder, which only this user may enter. Raises ``OSError`` and ``Trouble``."""
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    hold = Hold(folder / _HELD, now)
    atexit.register(hold.release)  # functions registered later run first
    atexit.register(remove, folder)
    return folder


def remove_left(now: datetime) -> None:
    """Remove the folders left by this user's programs that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if _is_ours(folder) and os.path.exists(folder / f"{_HELD}.lock"):
            try:
                with Hold(folder / _HELD, now):
                    remove(folder)
            except Trouble:
                pass  # its program is still running


def remove(folder: Path) -> None:
    """Delete a folder of copies. A copy still open in a program stays; the system clears it later."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows does not delete a read-only file
    shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Return whether this user owns a folder: anybody may make one among the temporary files."""
    try:
        about = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(about.st_mode) and about.st_uid == (os.getuid() if hasattr(os, "getuid") else 0)
