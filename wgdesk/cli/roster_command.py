"""The command ``roster``: takes a list of participants into a record, or only tells what would change."""

from __future__ import annotations

import argparse
import sys
from typing import cast

from sqlalchemy import Connection

from wgdesk.acting.desk import Desk
from wgdesk.cli.command_arguments import DONE, REFUSED, plain
from wgdesk.cli.long_act import held_aside
from wgdesk.errors import Refused
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.rosters.list_preview import Preview, RecordFacts, RowState
from wgdesk.rosters.list_reading import begun
from wgdesk.rosters.read_list import read_list
from wgdesk.rosters.telling import told_changes, told_notes, told_values
from wgdesk.words.phrases import Argument, Number, Phrases


def take_list(given: argparse.Namespace, phrases: Phrases) -> int:
    """Print what the rows of a list change and, unless it is a dry run, take them.

    REFUSED if rows are left out. Raises ``Refused`` and ``Trouble`` as reading the file does.
    """
    with held_aside(given.record, phrases, dry_run=given.dry_run) as desk:
        found = _taken(desk, given, phrases)
    return REFUSED if found.counts.get(RowState.PROBLEM) else DONE


def _taken(desk: Desk, given: argparse.Namespace, phrases: Phrases) -> Preview:
    table = read_list(given.list, given.sheet or "")
    facts = desk.read(_facts, number=given.sitting)
    reading = begun(table, facts, {})
    found = reading.preview
    _print(found, phrases)
    if not given.dry_run and found.entries:
        desk.do(reading.taking.act, **reading.taking.args)
    return found


def _facts(connection: Connection, number: int | None) -> RecordFacts:
    sitting = None
    if number is not None:
        sittings = programme(connection).sittings
        sitting = next((one.id for one in sittings if one.number == number), None)
        if sitting is None:
            raise Refused("roster-no-sitting", n=str(number))
    return RecordFacts(roster(connection), attendance(connection), sitting)


def _print(found: Preview, phrases: Phrases) -> None:
    def say(key: str, facts: dict[str, str]) -> str:
        return plain(phrases.say(key, cast("dict[str, Argument]", facts)))

    for row in found.rows:
        match = f"{row.code} {row.score or ''}".strip()
        if row.state is RowState.PROBLEM:
            match = ", ".join(f"{one.code} {one.score or ''}".strip() for one in row.candidates)
        words = "; ".join((*told_values(row, say), *told_changes(row, say), *told_notes(row, say)))
        state = say(f"roster-state-{row.state}", {})
        print(row.number, state, row.written, match, row.person, words, sep="\t")
    counts = {state.value: Number(found.counts.get(state, 0)) for state in RowState}
    print(plain(phrases.say("cli-roster-told", cast("dict[str, Argument]", counts))), file=sys.stderr)
