"""The record that a command is given: to read it, or to write in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from wgdesk.cli.command_arguments import on_one_line, plain
from wgdesk.errors import Trouble
from wgdesk.words.phrases import Argument, Phrases

if TYPE_CHECKING:
    from wgdesk.acting.desk import Desk
    from wgdesk.reads.values.record import Record
    from wgdesk.storage.beside import Found


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
    if desk.found not in (None, "foreign"):
        _tell_content(desk, Path(record), phrases)
    return desk


def _tell_content(desk: Desk, path: Path, phrases: Phrases) -> None:
    """Say if a record is not as its history says, after SQLite has put into it what lay beside it.

    A second file does not say to which record it belongs: with that of another state it is a mixture.
    """
    from wgdesk.cli.printing import complain
    from wgdesk.cli.told_faults import told
    from wgdesk.copies.content import check_read

    try:
        desk.read(check_read, path.name)
    except Trouble as fault:
        complain(told(fault, phrases))


def tell_found(desk: Desk, path: Path, phrases: Phrases, *, acting: bool) -> None:
    """Say what lay beside the record at ``path``, and what became of it."""
    if acting and desk.found is not None:
        _say(f"record-{desk.found}", path, phrases, desk.kept)
    elif desk.found is not None:
        tell_read(desk.found, path, phrases)
    elif desk.kept is not None:
        _say("record-upgraded", path, phrases, desk.kept)


def tell_read(found: Found | None, path: Path, phrases: Phrases) -> None:
    """Say what lies beside a record at ``path`` that was only read."""
    if found is not None:
        _say(f"found-{found}", path, phrases)


def tell_left(path: Path, phrases: Phrases) -> None:
    """Say what lies beside the record at ``path``, which a command is about to read.

    Raises ``Trouble`` as ``as_found.to_read`` does.
    """
    from wgdesk.model import SCHEMA
    from wgdesk.paths import real_path
    from wgdesk.storage.as_found import to_read
    from wgdesk.storage.beside import found_beside

    if found_beside(real_path(path)) is not None:
        with to_read(path, SCHEMA) as ready:
            tell_read(ready.found, path, phrases)


def _say(key: str, path: Path, phrases: Phrases, kept: Path | None = None) -> None:
    from wgdesk.storage.beside import AHEAD, beside

    name = kept.name if kept is not None else ""
    names = {"name": path.name, "second": beside(path, AHEAD).name, "kept": name}
    facts: dict[str, Argument] = {fact: on_one_line(one) for fact, one in names.items()}
    print(plain(phrases.say(key, facts)), file=sys.stderr)


def not_onto(record: str, output: Path) -> None:
    """Raise ``Trouble('file-exists')`` if the output would take the place of a record: this one, or another.

    No other file holds what somebody has typed for days.
    """
    from wgdesk.storage.store import looks_like_record

    # This one may be open: nobody else may open and close it (see ``looks_like_record``).
    if os.path.realpath(output) == os.path.realpath(record) or looks_like_record(output):
        raise Trouble("file-exists", name=str(output))


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
