"""The command ``open``, if no window can be opened."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from wgdesk.cli.command_arguments import names_of_commands
from wgdesk.errors import Refused
from wgdesk.words.phrases import Phrases


def refuse_to_open(given: argparse.Namespace, phrases: Phrases) -> int:
    """Refuse, and name the commands that need no window. Where one can be opened, ``ui.app`` runs instead."""
    if find_spec("PySide6"):
        raise Refused("no-screen", commands=", ".join(name for name in names_of_commands() if name != "open"))
    raise Refused("no-window")
