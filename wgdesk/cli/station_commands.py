"""The commands ``share``, ``fetch`` and ``server``, for records that stations share on a server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.cli.left_beside import tell_left
from wgdesk.clock import SteadyClock
from wgdesk.copies.sharing import fetch, share
from wgdesk.errors import Trouble, why_of
from wgdesk.model import SCHEMA
from wgdesk.storage.lock import Hold
from wgdesk.storage.private_files import make_private
from wgdesk.storage.server.address import SUFFIX, ServerAddress, address_of, write_station
from wgdesk.storage.server.new_database import set_up, unlimited
from wgdesk.storage.server.new_version import bring_up
from wgdesk.storage.server.stations import STATIONS
from wgdesk.words.phrases import Phrases


def share_record(given: argparse.Namespace, phrases: Phrases) -> int:
    """Bring a record to a server and write the connection files of its stations."""
    admin = address_of(given.to)
    _free(given.output, admin)
    with Hold(given.file, SteadyClock()()):  # acts done in it meanwhile would not reach the server
        tell_left(given.file, phrases)
        stations = share(given.file, admin, lambda made: _write(made, given.output))
    _tell_unlimited(admin, phrases)
    return _print(stations, given.output)


def prepare_server(given: argparse.Namespace, phrases: Phrases) -> int:
    """Make a database for a record to be shared later, with connection files, or upgrade the one there."""
    admin = address_of(given.address)
    if given.what == "upgrade":
        was = bring_up(admin, SCHEMA)
        key = "cli-server-upgraded" if was < SCHEMA else "cli-server-current"
        told = phrases.say(key, {"was": str(was), "now": str(SCHEMA)})
        print(plain(told))
        return DONE
    _free(given.output, admin)
    stations = set_up(admin, SCHEMA)
    _tell_unlimited(admin, phrases)
    _write(stations, given.output)
    return _print(stations, given.output)


def fetch_record(given: argparse.Namespace, _: Phrases) -> int:
    """Copy a shared record into a new file."""
    fetch(address_of(given.record), given.output)
    print(given.output)
    return DONE


def _free(folder: Path, admin: ServerAddress) -> None:
    """Make the folder for the connection files. Raises ``Trouble`` if an earlier attempt left one there."""
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
    for what in unlimited(admin):
        print(plain(phrases.say(f"cli-server-{what}")), file=sys.stderr)


def _print(stations: Mapping[str, ServerAddress], folder: Path) -> int:
    """Print the paths of the connection files."""
    for station, address in stations.items():
        print(_file(folder, address, station))
    return DONE
