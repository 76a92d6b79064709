"""The commands that give out lists and turns."""

from __future__ import annotations

import argparse

from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused
from wgdesk.lists.files import write_list
from wgdesk.lists.kinds_of_list import sheets
from wgdesk.lists.list_facts import read_facts


def write_lists(desk: Desk, given: argparse.Namespace) -> None:
    """Write lists to a file, by its ending; raises ``UserError``."""
    path, now = given.output, desk.clock()
    if path.suffix.lower() == ".csv" and len(given.lists) > 1:
        raise Refused("one-list-in-text", name=path.name)
    facts = desk.read(lambda session: read_facts(session, now))
    write_list(sheets(given.lists, facts, given.lang), path, now)
