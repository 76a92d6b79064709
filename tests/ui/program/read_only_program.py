"""The program with a record that cannot be written: ``python -m tests.ui.program.read_only_program RECORD``.

Writes which file is open in a window and what its banner says.
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
    """Let the permissions of files bind this program, though it may run as the superuser.

    It stays the same user: Python itself may stand in a folder which no other can enter.
    """
    if os.geteuid() != 0:
        return
    system = ctypes.CDLL(None, use_errno=True)
    head, sets = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    if not system.capget(head, sets):
        sets[0] &= ~_OVERRIDE  # effective
        sets[1] &= ~_OVERRIDE  # permitted: os.access asks this one
        if not system.capset(head, sets):
            return
    raise OSError(ctypes.get_errno(), "the permissions do not bind")


def main(record: Path) -> None:
    """Open the record as a user does, wait until the window has read it, and look."""
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
