"""Folders and files that only this user may read, whatever the umask, since copies are confidential."""

from __future__ import annotations

import os
from pathlib import Path


def make_private(folder: Path) -> None:
    """Make a folder, and its missing parents, that only this user may enter. Raises ``OSError``."""
    if not folder.parent.exists():
        make_private(folder.parent)
    folder.mkdir(exist_ok=True)
    folder.chmod(0o700)


def begin_private(file: Path) -> None:
    """Create an empty file that only this user may read; the content of an existing file stays.

    Raises ``OSError``; then there is no new file.
    """
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        file.chmod(0o600)
        return
    try:
        file.chmod(0o600)  # the umask may have removed even these permissions
    except OSError:
        file.unlink(missing_ok=True)
        raise


def write_private(file: Path, data: bytes) -> None:
    """Write a file that only this user may read. Raises ``OSError``."""
    begin_private(file)
    file.write_bytes(data)
