"""``python -m wgdesk``: the command line, headless."""

import sys

from wgdesk.cli import run

sys.exit(run())
