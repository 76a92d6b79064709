"""Creates a record completely or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wgdesk.acting.desk import Desk
from wgdesk.storage.beside import drop_beside


@contextmanager
def new_record(path: Path, **given: Any) -> Iterator[Desk]:
    """Yield a Desk on a new record at ``path`` and close it at the end; if the block raises, delete the file.

    ``given`` are arguments of ``Desk``. Raises ``Trouble``: 'file-exists' or 'cannot-write'.
    """
    desk = Desk.create(path, **given)
    done = False
    try:
        yield desk
        done = True
    finally:
        desk.close()
        if not done:
            path.unlink(missing_ok=True)
            drop_beside(path)
