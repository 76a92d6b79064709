"""The program with a record that cannot be written: ``python -m tests.ui.program.read_only_program RECORD``.

Writes which file is open in a window and what its banner says.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.program.program import Program
from ui.state.app_context import AppContext
from wgdesk.paths import config_folder


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
    main(Path(sys.argv[1]))
