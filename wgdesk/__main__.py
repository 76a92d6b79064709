"""``python -m wgdesk``: the command line, without windows."""

import sys

from wgdesk.cli import run

sys.exit(run())
