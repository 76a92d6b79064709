"""``python -m wgdesk``: the command line, without windows."""

import sys

from wgdesk.cli.command_line import run

sys.exit(run())
