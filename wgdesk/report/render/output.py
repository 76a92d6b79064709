"""What all renderers share: reporting progress, stopping when asked, writing a whole file or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from wgdesk.storage.atomic_write import write_whole

Progress = Callable[[float], None]  # called with the part that is done, from 0 to 1
Cancelled = Callable[[], bool]

T = TypeVar("T")


class Stopped(Exception):
    """The caller cancelled the work."""


@dataclass(frozen=True)
class RenderWatch:
    """Where to report progress, and whom to ask whether the work is cancelled."""

    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def over(self, blocks: Sequence[T]) -> Iterator[T]:
        """Yield ``blocks`` one by one and report progress; raises ``Stopped`` if the work is cancelled."""
        for done, block in enumerate(blocks, start=1):
            if self.cancelled is not None and self.cancelled():
                raise Stopped
            yield block
            if self.progress is not None:
                self.progress(done / len(blocks))


UNWATCHED = RenderWatch()


def produce(
    path: Path,
    make: Callable[[RenderWatch], bytes],
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Write what ``make`` returns to ``path``, completely or not at all; nothing if cancelled.

    Raises ``OSError``, and what ``make`` raises.
    """
    try:
        data = make(RenderWatch(progress, cancelled))
    except Stopped:
        return
    write_whole(path, data)
