"""What every renderer does alike.

Tell how far it is, stop when asked, write a file whole or not at all.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Progress = Callable[[int, int], None]  # blocks done, blocks in all
Cancelled = Callable[[], bool]

T = TypeVar("T")


class Stopped(Exception):
    """The user asked for the work to end; nothing was written."""


@dataclass(frozen=True)
class Watch:
    """Who is told how far the work is, and who may end it."""

    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def over(self, blocks: Sequence[T]) -> Iterator[T]:
        """Yield ``blocks`` one by one, telling ``progress`` after each.

        Raises ``Stopped`` when asked to end.
        """
        self.check()
        for done, block in enumerate(blocks, start=1):
            yield block
            if self.progress is not None:
                self.progress(done, len(blocks))
            self.check()

    def check(self) -> None:
        """Raise ``Stopped`` if the work is to end."""
        if self.cancelled is not None and self.cancelled():
            raise Stopped


UNWATCHED = Watch()


def write_whole(path: Path, data: bytes) -> None:
    """Make ``path`` hold ``data``, all of it or, on any error, what it held before.

    The file is written beside its place under another name, flushed to the disk, and renamed.
    Raises ``OSError``.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
