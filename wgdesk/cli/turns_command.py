"""The command ``turns``: writes who spoke when at a sitting, for its recording."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from wgdesk.acting.desk import Desk
from wgdesk.cli.command_arguments import BAD, DONE, plain
from wgdesk.cli.opened_record import opened
from wgdesk.cli.output_files import not_onto
from wgdesk.lists.heard_turns import recording_of, write_turns
from wgdesk.lists.list_facts import read_facts
from wgdesk.words.phrases import Phrases


def write_turns_of_sitting(given: argparse.Namespace, phrases: Phrases) -> int:
    """Write the turns at a sitting to a file; BAD if the record has no such sitting."""
    not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        known = _write(desk, given)
    if not known:
        print(plain(phrases.say("cli-no-such-sitting", {"n": str(given.sitting)})), file=sys.stderr)
        return BAD
    print(given.output)
    return DONE


def _write(desk: Desk, given: argparse.Namespace) -> bool:
    """Write the turns if the record has the sitting; return whether it has."""
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
