"""The temporary folder of the files that were opened from records. What was handed in may be confidential.

It goes when the program ends. The folder of a program that was killed goes when the next one opens a record:
its lock file tells that nobody holds it.
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
    """Make the folder of this program, which only this user may enter. Raises ``OSError`` and ``Trouble``."""
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    hold = Hold(folder / _HELD, now)
    atexit.register(hold.release)  # what is registered later is done first
    atexit.register(remove, folder)
    return folder


def remove_left(now: datetime) -> None:
    """Remove the folders of this user's programs that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if _is_ours(folder) and os.path.exists(folder / f"{_HELD}.lock"):
            try:
                with Hold(folder / _HELD, now):
                    remove(folder)
            except Trouble:
                pass  # its program still runs


def remove(folder: Path) -> None:
    """Delete a folder of copies. One that is still open in a program stays; the system clears it later."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows does not delete a read-only file
    shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Return whether a folder is this user's; everybody may make one in the folder of temporary files."""
    try:
        about = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(about.st_mode) and about.st_uid == (os.getuid() if hasattr(os, "getuid") else 0)
