"""The command line: works on records and reports without a window. Output files are never half written.

Exit status: 0 done; 1 refused (an incomplete final report, blocking findings of a check, a conflict); 2 a bad
or missing file, wrong arguments, or no screen.
"""

from __future__ import annotations

import gc
import locale
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import cast

from wgdesk.cli.command_arguments import BAD, DONE, parser
from wgdesk.cli.printing import complain, printed_whole
from wgdesk.cli.told_faults import told
from wgdesk.errors import UserError
from wgdesk.language_table import COMMON, INTERFACES
from wgdesk.words.phrases import Phrases, screen_phrases

Command = Callable[[Namespace, Phrases], int]

# The function that each command runs, in a module of this folder. Importing a module with all that its
# command needs takes longer than --help as a whole, so only the module of the command that runs is imported.
PLACES: Mapping[str, str] = {
    "report": "report_command.write_report",
    "check": "check_command.check_record",
    "export": "file_commands.export_record",
    "import": "file_commands.import_record",
    "body": "body_command.check_body",
    "demo": "file_commands.write_demonstration",
    "script": "script_command.write_script",
    "list": "list_command.write_lists",
    "turns": "turns_command.write_turns_of_sitting",
    "order": "order_command.speaking_order",
    "backup": "backup_command.backup_copies",
    "rescue": "rescue_command.save_what_can_be",
    "roster": "roster_command.take_list",
    "earlier": "earlier_command.take_report",
    "share": "station_commands.share_record",
    "fetch": "station_commands.fetch_record",
    "bring": "bring_command.bring_acts",
    "compare": "compare_command.compare_copies",
    "server": "station_commands.prepare_server",
    "open": "no_window.refuse_to_open",
}


def run(argv: Sequence[str] | None = None) -> int:
    """Run a command in its own process and return the exit status.

    Garbage collection is off. Nearly all objects live until the command ends; the collections took a tenth of
    the time of a report, and the last one, when Python exits, as much again.
    """
    gc.disable()
    try:
        return main(argv)
    finally:
        gc.freeze()


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    lang = _interface(os.environ)
    words = sys.argv[1:] if argv is None else argv
    try:
        with printed_whole():
            given = parser(screen_phrases(lang, "cli.ftl"), words).parse_args(words)
            phrases = screen_phrases(lang)  # only now: --help has ended above and needs just cli.ftl
            return command_called(given.command)(given, phrases)
    except BrokenPipeError:  # the reader of the pipe is gone: there is nothing to report
        return DONE
    except UserError as fault:
        complain(told(fault, screen_phrases(lang)))
        return BAD


def _interface(environment: os._Environ[str]) -> str:
    """Return the language of messages: WGDESK_LANG, else the system's, else the common language."""
    wanted = environment.get("WGDESK_LANG") or locale.getlocale()[0] or ""
    return next((lang for lang in INTERFACES if wanted.lower().startswith(lang)), COMMON)


def command_called(name: str) -> Command:
    """Return the function that a command runs; imports its module."""
    module, _, function = PLACES[name].partition(".")
    return cast(Command, getattr(import_module(f"wgdesk.cli.{module}"), function))
