"""The command that gives out the whole record as JSON."""

from __future__ import annotations

import argparse
import sys

from wgdesk.acting.desk import Desk
from wgdesk.errors import Trouble, why_of
from wgdesk.exchange import to_json
from wgdesk.storage.atomic_write import write_whole


def write_export(desk: Desk, given: argparse.Namespace) -> None:
    """Write the record as JSON to a file or to the standard output; raises ``UserError``."""
    whole = desk.read(to_json, files=not given.without_files)
    if given.output is None:
        sys.stdout.write(whole)
        return
    try:
        write_whole(given.output, whole.encode())
    except OSError as fault:
        raise Trouble("cannot-write", name=str(given.output), why=why_of(fault)) from fault
    print(given.output)
