"""The command ``earlier``: reads an earlier report into a new record, or only tells what it understood."""

from __future__ import annotations

import argparse
import sys

from wgdesk.acting.record_creation import new_record
from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.earlier.kept_words import whole_report
from wgdesk.earlier.source import read_source
from wgdesk.earlier.understanding import understand
from wgdesk.exchange import import_into
from wgdesk.words.phrases import Number, Phrases


def take_report(given: argparse.Namespace, phrases: Phrases) -> int:
    """Print what was understood of a report and what was not; make a record of it if an output is given.

    Raises ``Refused`` and ``Trouble`` as reading the file and importing a record file do.
    """
    source = read_source(given.file)
    found = understand(source, given.file.name, given.lang or "")
    if given.output is not None and not given.dry_run:
        found = whole_report(found, source, given.file.name)
        with new_record(given.output) as desk:
            import_into(desk, found.data(), source=given.file.name)
    for kind, count in found.counts.items():
        print(plain(phrases.say(f"earlier-kind-{kind}")), count, sep="\t")
    for one in found.left:
        print(one.number, one.words, sep="\t")
    for name in found.strange:
        print(plain(phrases.say("earlier-strange", {"name": name})), file=sys.stderr)
    left = len(found.left)
    print(plain(phrases.say("earlier-told", {"n": Number(left), "n_figure": str(left)})), file=sys.stderr)
    if not found.dated:
        print(plain(phrases.say("earlier-undated")), file=sys.stderr)
    if found.kept:
        told = phrases.say("earlier-kept", {"n": Number(found.kept), "n_figure": str(found.kept)})
        print(plain(told), file=sys.stderr)
    return DONE
