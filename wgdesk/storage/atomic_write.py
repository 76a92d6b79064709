"""Write a file completely or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_whole(path: Path, data: bytes, *, mode: int = 0o666) -> None:
    """Replace the content of ``path`` by ``data``; after any error the old content is still there.

    The data goes into a temporary file in the same folder, which is flushed to the disk and then renamed to
    ``path``. ``mode``: its permissions, reduced by the umask. Raises ``OSError``.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with open(beside, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def flush_folder(folder: Path) -> None:
    """Flush the names in a folder to the disk; Windows does this with the file."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
