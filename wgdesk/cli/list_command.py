"""The command ``list``: writes lists for spreadsheets, or the list of participants on paper."""

from __future__ import annotations

import argparse
from contextlib import closing

from wgdesk.acting.desk import Desk
from wgdesk.cli.command_arguments import DONE
from wgdesk.cli.opened_record import opened
from wgdesk.cli.output_files import not_onto
from wgdesk.errors import Refused
from wgdesk.lists.files import write_list
from wgdesk.lists.kinds_of_list import sheets
from wgdesk.lists.list_facts import read_facts
from wgdesk.lists.participants_paper import FORMATS, write_participants
from wgdesk.words.phrases import Phrases


def write_lists(given: argparse.Namespace, phrases: Phrases) -> int:
    """Write lists to a file in the format of its suffix."""
    not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        _write(desk, given)
    print(given.output)
    return DONE


def _write(desk: Desk, given: argparse.Namespace) -> None:
    path, now = given.output, desk.clock()
    form = path.suffix.lower().removeprefix(".")
    if form in FORMATS and given.lists != ("participants",):
        raise Refused("only-participants-on-paper", name=path.name)
    if form == "csv" and len(given.lists) > 1:
        raise Refused("one-list-in-text", name=path.name)
    facts = desk.read(lambda session: read_facts(session, now))
    if form in FORMATS:
        return write_participants(facts, given.lang, path)
    write_list(sheets(given.lists, facts, given.lang), path, now)
