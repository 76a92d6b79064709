"""The record that a command is given for an act that is long to work out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from wgdesk.acting.desk import Desk
from wgdesk.cli.opened_record import held
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.model import SCHEMA
from wgdesk.storage.server.address import address_of, is_address
from wgdesk.storage.server.joining import join
from wgdesk.words.phrases import Phrases


@contextmanager
def held_aside(record: str, phrases: Phrases, *, dry_run: bool) -> Iterator[Desk]:
    """Open a record as ``held`` does. On a server the act is worked out in a copy that is made for it.

    Whoever works an act out in its turn keeps the other stations waiting, and is disconnected after some
    seconds. The mirror of the station belongs to its window.
    """
    with ExitStack() as stack:
        if dry_run or not is_address(record):
            yield stack.enter_context(held(record, phrases, dry_run=dry_run))
            return
        address = address_of(record)
        folder = stack.enter_context(TemporaryDirectory(prefix="wgdesk-"))
        joined = join(address, SCHEMA)
        stack.callback(joined.engine.dispose)
        mirror = Mirror(address, Path(folder) / "copy.wgdesk")
        stack.callback(mirror.close)
        yield stack.enter_context(closing(far_desk(joined, mirror)))
