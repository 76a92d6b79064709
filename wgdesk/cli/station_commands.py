"""The commands for a record that stations share on a server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from wgdesk.cli.command_arguments import plain
from wgdesk.cli.opened_record import tell_left
from wgdesk.cli.told_acts import in_words, reason_in_words
from wgdesk.errors import Trouble, why_of
from wgdesk.storage.server.address import SUFFIX, ServerAddress, address_of, write_station
from wgdesk.words.phrases import Phrases


def share_record(given: argparse.Namespace, phrases: Phrases) -> int:
    """Bring a record to a server and write the connection files of its stations."""
    from wgdesk.clock import SteadyClock
    from wgdesk.copies.sharing import share
    from wgdesk.storage.lock import Hold

    admin = address_of(given.to)
    _free(given.output, admin)
    with Hold(given.file, SteadyClock()()):  # what somebody did in it meanwhile would not be on the server
        tell_left(given.file, phrases)
        stations = share(given.file, admin, lambda made: _write(made, given.output))
    _tell_unlimited(admin, phrases)
    return _print(stations, given.output)


def prepare_server(given: argparse.Namespace, phrases: Phrases) -> int:
    """Make a database for a record that is brought there later, and write the connection files.

    Or bring the record that is there to the version of this program.
    """
    from wgdesk.model import SCHEMA
    from wgdesk.storage.server.new_database import set_up
    from wgdesk.storage.server.new_version import bring_up

    admin = address_of(given.address)
    if given.what == "upgrade":
        was = bring_up(admin, SCHEMA)
        told = phrases.say("cli-server-upgraded", {"was": str(was), "now": str(SCHEMA)})
        print(plain(told))
        return 0
    _free(given.output, admin)
    stations = set_up(admin, SCHEMA)
    _tell_unlimited(admin, phrases)
    _write(stations, given.output)
    return _print(stations, given.output)


def fetch_record(given: argparse.Namespace, _: Phrases) -> int:
    """Bring a shared record back into a new file."""
    from wgdesk.copies.sharing import fetch

    fetch(address_of(given.record), given.output)
    print(given.output)
    return 0


def bring_acts(given: argparse.Namespace, phrases: Phrases) -> bool:
    """List or bring to the server what was done alone in a record; return whether nothing is left to do."""
    from wgdesk.acting.desk import Desk
    from wgdesk.bringing.bring_back import Conflict, Verdict, bring_back, waiting
    from wgdesk.bringing.made_alone import AsStruck
    from wgdesk.bringing.two_copies import by_another_computer
    from wgdesk.clock import SteadyClock
    from wgdesk.storage.lock import Hold

    def decide(conflict: Conflict) -> Verdict | AsStruck:
        why = plain(reason_in_words(phrases, conflict.why))
        print(in_words(phrases, "cli-bring-conflict", conflict.act), file=sys.stderr)
        print(f"    {why}", file=sys.stderr)
        for other in conflict.others:
            print(f"    {in_words(phrases, 'cli-bring-act', other)}", file=sys.stderr)
        if given.conflicts == "anyway" and conflict.can_be_forced:
            return Verdict.ANYWAY
        if given.conflicts == "struck" and conflict.can_be_struck:
            return AsStruck(plain(phrases.say("bring-struck-reason", {"why": why})))
        return Verdict.LATER if given.conflicts == "stop" else Verdict.LEAVE

    with Hold(given.file, SteadyClock()()), closing(Desk.join(address_of(given.to))) as desk:
        tell_left(given.file, phrases)
        if there := by_another_computer(desk, given.file):
            print(plain(phrases.say("cli-bring-other-computer")), file=sys.stderr)
            for act in there:
                print(f"    {in_words(phrases, 'cli-bring-act', act)}", file=sys.stderr)
        if given.list:
            for act in waiting(given.file, desk):
                print(in_words(phrases, "cli-bring-act", act))
            return True
        done = bring_back(
            given.file,
            desk,
            decide,
            lambda act, fate: print(in_words(phrases, f"cli-bring-{fate}", act), flush=True),
        )
    if not done:
        print(plain(phrases.say("cli-bring-stopped")), file=sys.stderr)
    return done


def _free(folder: Path, admin: ServerAddress) -> None:
    """Make the folder for the connection files. Raises ``Trouble`` if one of another attempt is there."""
    from wgdesk.storage.private_files import make_private
    from wgdesk.storage.server.stations import STATIONS

    try:
        if not folder.exists():
            make_private(folder)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault
    for station in STATIONS:
        if (there := _file(folder, admin, station)).exists():
            raise Trouble("file-exists", name=str(there))


def _file(folder: Path, address: ServerAddress, station: str) -> Path:
    return folder / f"{address.database}-{station}{SUFFIX}"


def _write(stations: Mapping[str, ServerAddress], folder: Path) -> None:
    """Write the connection file of each station, all or none."""
    for station, address in stations.items():
        path = _file(folder, address, station)
        try:
            write_station(path, address)
        except OSError as fault:
            for one in stations:
                _file(folder, address, one).unlink(missing_ok=True)
            raise Trouble("cannot-write", name=str(path), why=why_of(fault)) from fault


def _tell_unlimited(admin: ServerAddress, phrases: Phrases) -> None:
    """Say which limits only the administrator of the server can set."""
    from wgdesk.storage.server.new_database import unlimited

    for what in unlimited(admin):
        print(plain(phrases.say(f"cli-server-{what}")), file=sys.stderr)


def _print(stations: Mapping[str, ServerAddress], folder: Path) -> int:
    """Print where the connection files are."""
    for station, address in stations.items():
        print(_file(folder, address, station))
    return 0
