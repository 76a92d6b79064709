"""Finds the file for what the command line names."""

from __future__ import annotations

from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.paths import data_folder
from wgdesk.storage.private_files import make_private
from wgdesk.storage.server.address import SCHEMES, SUFFIX, address_of, write_station


def path_of(named: str) -> Path:
    """Return the file to open: a record or a connection file.

    For a bare address, write a connection file without a password, so that it appears among the recent
    records. Raises ``Trouble`` as ``address_of`` does, and 'cannot-write'.
    """
    if not named.startswith(SCHEMES):
        return Path(named)
    address, folder = address_of(named), data_folder() / "stations"
    path = folder / f"{address.file_name}{SUFFIX}"
    try:
        make_private(folder)
        write_station(path, address)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(path), why=why_of(fault)) from fault
    return path
