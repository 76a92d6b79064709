"""The commands for copies of a record: ``backup``, ``compare`` with another copy, and ``rescue``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from wgdesk.cli.command_arguments import plain
from wgdesk.cli.opened_record import held, tell_left, tell_read
from wgdesk.cli.told_acts import in_words, reason_in_words
from wgdesk.cli.told_faults import told_violations
from wgdesk.errors import Refused
from wgdesk.words.phrases import Number, Phrases

if TYPE_CHECKING:
    from wgdesk.bringing.two_copies import TwoCopies


def compare_copies(given: argparse.Namespace, phrases: Phrases) -> bool:
    """List what only one of two copies has and, if asked, take acts over; return whether all of them were."""
    from wgdesk.bringing.bring_back import Fate
    from wgdesk.bringing.two_copies import compared, merge

    with held(str(given.file), phrases, dry_run=given.take is None) as desk:
        found = compared(desk, given.other)
        tell_read(found.found, given.other, phrases)
        if given.take is None:
            _print(found, phrases)
            return True
        chosen, there = _chosen(given.take, found), {act.entry for act in found.there}
        if unknown := sorted(chosen - there):
            raise Refused("not-in-other-copy", n=", ".join(map(str, unknown)))
        merged = merge(desk, given.other, chosen, anyway=given.anyway)
    for one in merged:
        print(in_words(phrases, f"cli-compare-{one.fate}", one.act))
        if one.why is not None:
            print(f"    {plain(reason_in_words(phrases, one.why))}")
    return all(one.fate is Fate.BROUGHT for one in merged)


def _chosen(wanted: Collection[int], found: TwoCopies) -> set[int]:
    """Return the entries that are taken; no number at all means every act."""
    return set(wanted) if wanted else {act.entry for act in found.there}


def _print(found: TwoCopies, phrases: Phrases) -> None:
    print(in_words(phrases, "cli-compare-last", found.last))
    for name, acts in (("here", found.here), ("there", found.there)):
        key = name if acts else f"no-{name}"
        print(plain(phrases.say(f"cli-compare-{key}")))
        for act in acts:
            print(f"  {act.entry:>6}  {in_words(phrases, 'cli-bring-act', act)}")


def backup_copies(given: argparse.Namespace, phrases: Phrases) -> None:
    """Copy a record, list its copies, or restore one of them; the newest copy is number 1."""
    from wgdesk.clock import SteadyClock
    from wgdesk.copies import backup
    from wgdesk.copies.content import check_copy
    from wgdesk.storage.lock import Hold

    now, folder = SteadyClock()(), _folder_of_copies(given)
    found = backup.copies(folder)[::-1]
    if given.list:
        for n, copy in enumerate(found, start=1):
            print(
                f"{n}\t{copy.at:%Y-%m-%d %H:%M:%S} UTC\t{copy.path.stat().st_size}\t{copy.entry}\t{copy.path}"
            )
        return
    if given.restore is None:
        tell_left(given.file, phrases)
        made = backup.make(given.file, folder, now, backup.head(given.file).entry) or found[0]
        print(made.path)
        check_copy(made.path, given.file.name)
        return
    if not 1 <= given.restore <= len(found):
        raise Refused("no-such-copy", n=str(given.restore))
    with Hold(given.file, now):  # so that no other program has the record open
        kept = backup.restore(found[given.restore - 1].path, given.file, now)
    print(plain(phrases.say("cli-restored", {"name": str(kept)})))


def _folder_of_copies(given: argparse.Namespace) -> Path:
    """Return the folder; who wants a first copy of what cannot be read is told why it cannot."""
    from wgdesk.copies.backup import folder_of
    from wgdesk.model import SCHEMA
    from wgdesk.storage.as_found import to_read

    try:
        return folder_of(given.file)
    except Refused:
        if not given.list and given.restore is None:
            with to_read(given.file, SCHEMA, upgraded=True):
                pass
        raise


def save_what_can_be(given: argparse.Namespace, phrases: Phrases) -> None:
    """Write a record without what no act has written into a new file, and list what that was."""
    from wgdesk.copies.rescue import rescue

    tell_left(given.file, phrases)
    lost = rescue(given.file, given.output)
    for line in told_violations(lost, phrases):
        print(line, file=sys.stderr)
    print(plain(phrases.say("cli-rescued", {"n": Number(len(lost))})), file=sys.stderr)
    print(given.output)
