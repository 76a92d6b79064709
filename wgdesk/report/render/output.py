"""What renderers do alike: tell how far they are, stop when asked, write a whole file or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from wgdesk.storage.atomic_write import write_whole

Progress = Callable[[float], None]  # the part done, up to 1
Cancelled = Callable[[], bool]

T = TypeVar("T")


class Stopped(Exception):
    """The work was to end before it was done."""


@dataclass(frozen=True)
class Watch:
    """Who is told how far the work is, and who may end it."""

    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def over(self, blocks: Sequence[T]) -> Iterator[T]:
        """Yield ``blocks`` one by one, telling how far; raises ``Stopped`` when asked to end."""
        for done, block in enumerate(blocks, start=1):
            if self.cancelled is not None and self.cancelled():
                raise Stopped
            yield block
            if self.progress is not None:
                self.progress(done / len(blocks))


UNWATCHED = Watch()


def produce(
    path: Path,
    make: Callable[[Watch], bytes],
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Write what ``make`` returns to ``path``, whole or not at all; nothing if it is cancelled.

    Raises ``OSError``, and what ``make`` raises.
    """
    try:
        data = make(Watch(progress, cancelled))
    except Stopped:
        return
    write_whole(path, data)
