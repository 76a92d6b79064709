"""Runs the program on a read-only record: ``python -m tests.ui.program.read_only_program RECORD``.

Prints the file open in the window, and the text of its banner.
"""

import ctypes
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.program.program import Program
from ui.state.app_context import AppContext
from wgdesk.paths import config_folder

_VERSION, _OVERRIDE = (
    0x20080522,
    1 << 1,
)  # of linux/capability.h: _LINUX_CAPABILITY_VERSION_3, CAP_DAC_OVERRIDE


def obey_permissions() -> None:
    """Make file permissions bind this process even if it runs as root.

    The user stays the same, since Python itself may be in a folder only that user can enter.
    """
    if os.geteuid() != 0:
        return
    system = ctypes.CDLL(None, use_errno=True)
    head, sets = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    if not system.capget(head, sets):
        sets[0] &= ~_OVERRIDE  # effective
        sets[1] &= ~_OVERRIDE  # permitted: the set os.access checks
        if not system.capset(head, sets):
            return
    raise OSError(ctypes.get_errno(), "the permissions do not bind")


def main(record: Path) -> None:
    """Open the record as a user does, wait until the window has loaded it, and print."""
    application = QApplication([])
    app = AppContext(config_folder())
    app.change(language="en")
    app.apply()
    program = Program(app)
    program.open(record)

    def look() -> None:
        window = next(iter(program.records.values()), None)
        said = window.panel.banner.text if window is not None else program.show_start().banner.text
        if not said:
            QTimer.singleShot(0, look)
            return
        print(*(path.name for path in program.records), said, sep="\n")
        application.exit()

    QTimer.singleShot(0, look)
    application.exec()


if __name__ == "__main__":
    obey_permissions()
    main(Path(sys.argv[1]))
