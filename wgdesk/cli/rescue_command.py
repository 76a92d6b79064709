"""The command ``rescue``: saves what it can of a damaged record."""

from __future__ import annotations

import argparse
import sys

from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.cli.left_beside import tell_left
from wgdesk.cli.told_faults import told_violations
from wgdesk.copies.rescue import rescue
from wgdesk.words.phrases import Number, Phrases


def save_what_can_be(given: argparse.Namespace, phrases: Phrases) -> int:
    """Write a new record without the rows that no act could have written, and list those rows."""
    tell_left(given.file, phrases)
    lost = rescue(given.file, given.output)
    for line in told_violations(lost, phrases):
        print(line, file=sys.stderr)
    print(plain(phrases.say("cli-rescued", {"n": Number(len(lost))})), file=sys.stderr)
    print(given.output)
    return DONE
