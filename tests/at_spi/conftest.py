"""Tests of screen readers are collected only where their accessibility bus is installed (``MISSING``)."""

from pathlib import Path
from shutil import which

SYSTEM_PYTHON = Path("/usr/bin/python3")
PYATSPI = Path("/usr/lib/python3/dist-packages/pyatspi")
# Packages at-spi2-core, python3-pyatspi and dbus-x11 of Debian and Ubuntu; Xvfb is there for other tests.
MISSING = [
    *(name for name in ("Xvfb", "dbus-run-session") if which(name) is None),
    *(str(path) for path in (SYSTEM_PYTHON, PYATSPI) if not path.exists()),
]

collect_ignore = ["test_screen_reader.py"] if MISSING else []
