"""``python -m wgdesk``: the command line, headless."""

import sys

from wgdesk.cli import main

sys.exit(main())
