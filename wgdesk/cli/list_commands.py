"""The commands that give out lists and turns."""

from __future__ import annotations

import argparse

from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused
from wgdesk.lists.files import write_list
from wgdesk.lists.kinds_of_list import sheets
from wgdesk.lists.list_facts import read_facts
from wgdesk.lists.participants_paper import FORMATS, write_participants


def write_lists(desk: Desk, given: argparse.Namespace) -> None:
    """Write lists to a file, by its ending; raises ``UserError``."""
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


def write_turns_of(desk: Desk, given: argparse.Namespace) -> bool:
    """Write the turns at a sitting to a file; return whether the record has the sitting."""
    from wgdesk.lists.heard_turns import recording_of, write_turns

    now = desk.clock()
    facts = desk.read(lambda session: read_facts(session, now))
    sitting = next((one for one in facts.programme.sittings if one.number == given.sitting), None)
    if sitting is None:
        return False
    recording = recording_of(
        facts, sitting, began=given.began, first=given.first, suspended=given.without_suspensions
    )
    write_turns(facts, sitting, recording, given.lang, given.output)
    return True
