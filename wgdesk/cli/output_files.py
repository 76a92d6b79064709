"""Checks and makes the places where commands write."""

from __future__ import annotations

import os
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.storage.store import looks_like_record


def not_onto(record: str, output: Path) -> None:
    """Raise ``Trouble('file-exists')`` if the output would overwrite a record, this one or another.

    Any other file may be overwritten; only records hold days of typing.
    """
    # The record may be open, and must not be opened and closed again meanwhile (see ``looks_like_record``).
    if os.path.realpath(output) == os.path.realpath(record) or looks_like_record(output):
        raise Trouble("file-exists", name=str(output))


def make_folder(folder: Path) -> None:
    """Make a folder and its parents; raises ``Trouble('cannot-write')``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault
