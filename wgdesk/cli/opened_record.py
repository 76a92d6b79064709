"""The record that a command is given: to read it, or to write in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from wgdesk.cli.command_arguments import plain
from wgdesk.words.phrases import Argument, Phrases

if TYPE_CHECKING:
    from wgdesk.acting.desk import Desk
    from wgdesk.reads.values.record import Record


def opened(record: str, phrases: Phrases, *, to_act: bool = False) -> Desk:
    """Open a record: a file, or one on a server, by its address or a station's connection file.

    A file is only read unless ``to_act``. What lay beside it is said on the standard error.
    """
    from wgdesk.acting.desk import Desk
    from wgdesk.storage.server.address import address_of, is_address

    if is_address(record):
        return Desk.join(address_of(record))
    desk = Desk.open(Path(record)) if to_act else Desk.look(Path(record))
    tell_found(desk, Path(record), phrases, acting=to_act)
    return desk


def tell_found(desk: Desk, path: Path, phrases: Phrases, *, acting: bool) -> None:
    """Say what lay beside the record at ``path``, and what became of it."""
    from wgdesk.storage.beside import AHEAD, beside

    key = f"{'record' if acting else 'found'}-{desk.found}"
    if desk.found is None:
        if desk.kept is None:
            return
        key = "record-upgraded"
    kept = desk.kept.name if desk.kept is not None else ""
    facts: dict[str, Argument] = {"name": path.name, "second": beside(path, AHEAD).name, "kept": kept}
    print(plain(phrases.say(key, facts)), file=sys.stderr)


@contextmanager
def held(record: str, phrases: Phrases, *, dry_run: bool) -> Iterator[Desk]:
    """Open a record to write in it, which no window may have open meanwhile; stations share theirs."""
    from wgdesk.clock import SteadyClock
    from wgdesk.storage.lock import Hold
    from wgdesk.storage.server.address import is_address

    with ExitStack() as stack:
        if not (dry_run or is_address(record)):
            stack.enter_context(Hold(Path(record), SteadyClock()()))
        yield stack.enter_context(closing(opened(record, phrases, to_act=not dry_run)))


def loaded(record: str, phrases: Phrases) -> Record:
    """Return all that is in a record."""
    from wgdesk.reads.queries.record import whole_record

    with closing(opened(record, phrases)) as desk:
        return desk.read(whole_record)
