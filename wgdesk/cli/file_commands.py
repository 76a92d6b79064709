"""The commands for record files: ``export``, ``import``, and ``demo``, which imports the demonstration."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.cli.opened_record import opened
from wgdesk.cli.output_files import not_onto
from wgdesk.cli.told_faults import spoken_fault
from wgdesk.errors import Trouble, why_of
from wgdesk.exchange import import_file, to_json
from wgdesk.paths import resource
from wgdesk.storage.atomic_write import write_whole
from wgdesk.words.phrases import Phrases


def export_record(given: argparse.Namespace, phrases: Phrases) -> int:
    """Write the whole record as JSON to a file or to standard output."""
    if given.output is not None:
        not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        whole = desk.read(to_json, files=not given.without_files)
    if given.output is None:
        sys.stdout.write(whole)
        return DONE
    try:
        write_whole(given.output, whole.encode())
    except OSError as fault:
        raise Trouble("cannot-write", name=str(given.output), why=why_of(fault)) from fault
    print(given.output)
    return DONE


def import_record(given: argparse.Namespace, phrases: Phrases) -> int:
    """Make a record from a record file; print notices, what was removed, and what will not be printed."""
    from wgdesk.cli.unprinted_told import tell_unprinted
    from wgdesk.meeting_setup.body_asked_for import template_asked_for
    from wgdesk.reads.queries.record import whole_record

    imported = import_file(given.file, given.output, body_of=template_asked_for)
    print(given.output)
    for one in imported.notices:
        print(f"{one.path}: {spoken_fault(one.key, one.facts, phrases)}", file=sys.stderr)
    if imported.removed_characters:
        removed = str(imported.removed_characters)
        print(plain(phrases.say("cli-cleaned", {"n": removed})), file=sys.stderr)
    with closing(opened(str(given.output), phrases)) as desk:
        tell_unprinted(desk.read(whole_record), phrases)
    return DONE


def write_demonstration(given: argparse.Namespace, _: Phrases) -> int:
    """Make the record of the demonstration meeting."""
    import_file(resource("demo", "meeting.json"), given.output)
    print(given.output)
    return DONE
