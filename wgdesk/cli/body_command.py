"""The command ``body``: checks the file of a body."""

from __future__ import annotations

import argparse

from wgdesk.cli.command_arguments import DONE, plain
from wgdesk.meeting_setup.bodies import in_language, read_body
from wgdesk.words.phrases import Phrases


def check_body(given: argparse.Namespace, phrases: Phrases) -> int:
    """Read the file of a body and print its title; raises ``UserError`` with its faults."""
    body = read_body(given.file)
    print(plain(phrases.say("cli-body-good", {"title": in_language(body.title, phrases.lang)})))
    return DONE
