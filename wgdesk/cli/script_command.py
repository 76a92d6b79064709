"""The command ``script``: writes the Chair's order of a sitting as a PDF."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from wgdesk.cli.command_arguments import BAD, DONE, plain
from wgdesk.cli.opened_record import opened
from wgdesk.cli.output_files import make_folder, not_onto
from wgdesk.errors import Trouble, why_of
from wgdesk.script.running_order_paper import read_order, write_pdf
from wgdesk.words.phrases import Phrases


def write_script(given: argparse.Namespace, phrases: Phrases) -> int:
    """Write the order of a sitting as a PDF; BAD if the record has no such sitting."""
    not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        order = desk.read(lambda session: read_order(session, given.sitting))
    if order is None:
        print(plain(phrases.say("cli-no-such-sitting", {"n": str(given.sitting)})), file=sys.stderr)
        return BAD
    make_folder(given.output.parent)
    try:
        write_pdf(order, given.lang, given.output)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(given.output), why=why_of(fault)) from fault
    print(given.output)
    return DONE
