"""The command ``backup``: makes, lists and restores the timed copies of a record."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.cli.left_beside import tell_left
from wgdesk.clock import SteadyClock
from wgdesk.copies import backup
from wgdesk.copies.content import check_copy
from wgdesk.errors import Refused
from wgdesk.model import SCHEMA
from wgdesk.storage.as_found import to_read
from wgdesk.storage.lock import Hold
from wgdesk.words.phrases import Phrases


def backup_copies(given: argparse.Namespace, phrases: Phrases) -> int:
    """Copy a record, list its copies, or restore one of them; the newest copy is number 1."""
    now, folder = SteadyClock()(), _folder_of_copies(given)
    found = backup.copies(folder)[::-1]
    if given.list:
        _print(found)
    elif given.restore is None:
        tell_left(given.file, phrases)
        made = backup.make(given.file, folder, now, backup.head(given.file).entry) or found[0]
        print(made.path)
        check_copy(made.path, given.file.name)
    elif not 1 <= given.restore <= len(found):
        raise Refused("no-such-copy", n=str(given.restore))
    else:
        with Hold(given.file, now):  # no other program may have the record open
            kept = backup.restore(found[given.restore - 1].path, given.file, now)
        print(plain(phrases.say("cli-restored", {"name": str(kept)})))
    return DONE


def _print(found: Sequence[backup.Copy]) -> None:
    for n, copy in enumerate(found, start=1):
        at = f"{copy.at:%Y-%m-%d %H:%M:%S} UTC"
        print(n, at, copy.path.stat().st_size, copy.entry, copy.path, sep="\t")


def _folder_of_copies(given: argparse.Namespace) -> Path:
    """Return the folder of copies; if the first copy of an unreadable record is wanted, raise the cause."""
    try:
        return backup.folder_of(given.file)
    except Refused:
        if not given.list and given.restore is None:
            with to_read(given.file, SCHEMA, upgraded=True):
                pass
        raise
