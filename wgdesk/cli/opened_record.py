"""The record that a command is given: to read it, or to write in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wgdesk.acting.desk import Desk
    from wgdesk.reads.values.record import Record


def opened(record: str) -> Desk:
    """Open a record: a file, or one on a server, by its address or a station's connection file."""
    from wgdesk.acting.desk import Desk
    from wgdesk.storage.server.address import address_of, is_address

    return Desk.join(address_of(record)) if is_address(record) else Desk.open(Path(record))


@contextmanager
def held(record: str, *, dry_run: bool) -> Iterator[Desk]:
    """Open a record to write in it, which no window may have open meanwhile; stations share theirs."""
    from wgdesk.clock import SteadyClock
    from wgdesk.storage.lock import Hold
    from wgdesk.storage.server.address import is_address

    with ExitStack() as stack:
        if not (dry_run or is_address(record)):
            stack.enter_context(Hold(Path(record), SteadyClock()()))
        yield stack.enter_context(closing(opened(record)))


def loaded(record: str) -> Record:
    """Return all that is in a record."""
    from wgdesk.reads.queries.record import whole_record

    with closing(opened(record)) as desk:
        return desk.read(whole_record)
