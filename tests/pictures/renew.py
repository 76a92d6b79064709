"""The golden pictures of windows and pages. ``python -m tests.pictures.renew`` takes them anew.

Give names to take only these: ``python -m tests.pictures.renew speakers-ar page-en``. Look at every picture
that has changed before you commit it: a golden picture that nobody has looked at proves nothing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from shutil import copyfile

from tests.pictures.comparing import GOLDEN, difference
from tests.pictures.taking import NAMES, take

COMMAND = "python -m tests.pictures.renew"


def main(names: list[str]) -> None:
    """Take the pictures with these names anew, or all, and print what has changed."""
    with tempfile.TemporaryDirectory() as folder:
        taken = Path(folder)
        take(taken)
        for name in names or NAMES:
            print(difference(name, taken) or f"{name}: no change")
            copyfile(taken / f"{name}.png", GOLDEN / f"{name}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
