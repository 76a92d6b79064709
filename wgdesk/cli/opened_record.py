"""Opens the record given to a command, for reading or for writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.cli.left_beside import tell_kept, tell_read
from wgdesk.cli.printing import complain
from wgdesk.cli.told_faults import told
from wgdesk.clock import SteadyClock
from wgdesk.copies.content import check_read
from wgdesk.errors import Trouble
from wgdesk.storage.lock import Hold
from wgdesk.storage.server.address import address_of, is_address
from wgdesk.words.phrases import Phrases


def opened(record: str, phrases: Phrases, *, to_act: bool = False) -> Desk:
    """Open a record: a file, or a record on a server, by address or connection file.

    A file is opened for reading only unless ``to_act``. Standard error tells what lay beside it.
    """
    if is_address(record):
        return Desk.join(address_of(record))
    desk = Desk.open(Path(record)) if to_act else Desk.look(Path(record))
    _tell_found(desk, Path(record), phrases, acting=to_act)
    if desk.found not in (None, "foreign"):
        _tell_content(desk, Path(record), phrases)
    return desk


def _tell_content(desk: Desk, path: Path, phrases: Phrases) -> None:
    """Tell if a record contradicts its history after SQLite has merged the file beside it.

    Such a second file does not name its record; merging that of another state makes a mixture.
    """
    try:
        desk.read(check_read, path.name)
    except Trouble as fault:
        complain(told(fault, phrases))


def _tell_found(desk: Desk, path: Path, phrases: Phrases, *, acting: bool) -> None:
    """Tell what lay beside the record at ``path``, and what became of it."""
    if acting and desk.found is not None:
        tell_kept(f"record-{desk.found}", path, phrases, desk.kept)
    elif desk.found is not None:
        tell_read(desk.found, path, phrases)
    elif desk.kept is not None:
        tell_kept("record-upgraded", path, phrases, desk.kept)


@contextmanager
def held(record: str, phrases: Phrases, *, dry_run: bool) -> Iterator[Desk]:
    """Open a record for writing (a dry run: for reading). Only a record on a server may be open elsewhere."""
    with ExitStack() as stack:
        if not (dry_run or is_address(record)):
            stack.enter_context(Hold(Path(record), SteadyClock()()))
        yield stack.enter_context(closing(opened(record, phrases, to_act=not dry_run)))
