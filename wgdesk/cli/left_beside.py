"""Tells of second files found beside a record, and what became of them."""

from __future__ import annotations

import sys
from pathlib import Path

from wgdesk.cli.command_arguments import on_one_line, plain
from wgdesk.model import SCHEMA
from wgdesk.paths import real_path
from wgdesk.storage.as_found import to_read
from wgdesk.storage.beside import AHEAD, Found, beside, found_beside
from wgdesk.words.phrases import Argument, Phrases


def tell_left(path: Path, phrases: Phrases) -> None:
    """Tell what lies beside the record at ``path``, which a command is about to read.

    Raises ``Trouble`` as ``as_found.to_read`` does.
    """
    if found_beside(real_path(path)) is not None:
        with to_read(path, SCHEMA) as ready:
            tell_read(ready.found, path, phrases)


def tell_read(found: Found | None, path: Path, phrases: Phrases) -> None:
    """Tell what lies beside the record at ``path``, which was only read."""
    if found is not None:
        tell_kept(f"found-{found}", path, phrases)


def tell_kept(key: str, path: Path, phrases: Phrases, kept: Path | None = None) -> None:
    """Print the phrase ``key`` about a record; ``kept`` is the file with its earlier state."""
    name = kept.name if kept is not None else ""
    names = {"name": path.name, "second": beside(path, AHEAD).name, "kept": name}
    facts: dict[str, Argument] = {fact: on_one_line(one) for fact, one in names.items()}
    print(plain(phrases.say(key, facts)), file=sys.stderr)
