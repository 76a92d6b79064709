"""Where a command writes."""

from __future__ import annotations

import os
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.storage.store import looks_like_record


def not_onto(record: str, output: Path) -> None:
    """Raise ``Trouble('file-exists')`` if the output would take the place of a record: this one, or another.

    No other file holds what somebody has typed for days.
    """
    # This one may be open: nobody else may open and close it (see ``looks_like_record``).
    if os.path.realpath(output) == os.path.realpath(record) or looks_like_record(output):
        raise Trouble("file-exists", name=str(output))


def make_folder(folder: Path) -> None:
    """Make a folder, with those above it; raises ``Trouble('cannot-write')``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault
