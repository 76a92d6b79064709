"""The command ``order``: writes the speaking order to a file or on paper, or takes it from a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.cli.opened_record import held
from wgdesk.cli.output_files import not_onto
from wgdesk.errors import Trouble, why_of
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.programme import Programme
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import known_by
from wgdesk.speaking_order.order_file import order_of, written
from wgdesk.speaking_order.order_in import order_in
from wgdesk.speaking_order.order_table import is_table, write_table
from wgdesk.speaking_order.proposal import Proposal, ProposedChange
from wgdesk.speaking_order.proposed_file import proposal_of
from wgdesk.speaking_order.told import behalf, who
from wgdesk.storage.atomic_write import write_whole
from wgdesk.words.phrases import Phrases

PDF = ".pdf"


def speaking_order(given: argparse.Namespace, phrases: Phrases) -> int:
    """Write the speaking order of a record, or take the order in a file."""
    with held(given.file, phrases, dry_run=given.take is None or given.dry_run) as desk:
        if given.take is None:
            _write(given, desk)
        else:
            _take(given, phrases, desk)
    return DONE


def _write(given: argparse.Namespace, desk: Desk) -> None:
    output: Path = given.output
    not_onto(given.file, output)
    try:
        _write_file(output, given.lang, desk)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(output), why=why_of(fault)) from fault
    print(output)


def _write_file(output: Path, lang: str, desk: Desk) -> None:
    now = desk.clock()
    if output.suffix.lower() == PDF:
        from wgdesk.speaking_order.order_paper import read_sheet, write_sheet

        write_sheet(desk.read(read_sheet, now.date()), lang, output)
    elif is_table(output):
        desk.read(write_table, output, lang, now)
    else:
        write_whole(output, written(desk.read(order_of, now)).encode())


def _take(given: argparse.Namespace, phrases: Phrases, desk: Desk) -> None:
    """Print the changes that a file proposes and, unless it is a dry run, take them all in one act."""
    proposal = desk.read(proposal_of, desk.read(order_in, given.take, desk.clock()))
    course, people = desk.read(programme), desk.read(roster)
    for line in _lines(proposal, course, people, phrases):
        print(plain(line))
    call = proposal.taking([one.key for one in proposal.changes])
    if call is None:
        print(plain(phrases.say("order-nothing")))
    elif not given.dry_run:
        desk.do(call.act, **call.args)
        print(plain(phrases.say("order-taken")))


def _lines(proposal: Proposal, course: Programme, people: Roster, phrases: Phrases) -> Iterator[str]:
    options = Options(course.options)
    sittings = {one.id: known_by(one, course.sittings, options) for one in course.sittings}
    items = {one.id: one.label for one in course.items}
    before: object = ()
    for change in (*proposal.changes, *proposal.others):
        if change.where != before and change.where is not None:
            sitting, item = change.where
            where = {"sitting": sittings[sitting], "item": items.get(item or 0, "none")}
            yield phrases.say("order-list", where)
            before = change.where
        yield f"- {_line(change, people, phrases)}"


def _line(change: ProposedChange, people: Roster, phrases: Phrases) -> str:
    name = change.name or who(change.speaker, people, phrases.lang)
    group = behalf(change.speaker, people, phrases.lang)
    named = phrases.say("order-for", {"who": name, "group": group}) if group else name
    figures = {"from": str(change.place_before or "none"), "to": str(change.place or "none")}
    what = phrases.say(f"order-{change.change}", {**figures, "lacks": change.lacks or "none"})
    return f"{named}: {what}"
