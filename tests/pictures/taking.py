"""Takes the pictures: ``python -m tests.pictures.taking FOLDER``, in the environment of ``surroundings``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tests.programs import run_program

ROOT = Path(__file__).resolve().parents[2]
NAMES = (
    *("speakers-ar", "speakers-ar-150", "speakers-en-dark", "attendance-ar-dark"),
    *("sittings-en", "recommendations-ar", "deliberations-en-dark", "meeting-ar"),
    *("documents-en", "panellists-ar"),
    *("report-en", "adoption-ar", "display-ar", "podium-ar", "podium-en-dark"),
    *("start-ar", "form-en", "page-ar", "page-en"),
)


def surroundings() -> dict[str, str]:
    """Return an environment independent of the machine, so that pictures are the same everywhere."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
    }


def take(folder: Path) -> None:
    """Take all pictures into a folder, in a separate process."""
    command = [sys.executable, "-m", "tests.pictures.taking", str(folder)]
    done = run_program(command, cwd=ROOT, env=surroundings(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def main(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from tests.pictures.scenes import SCENES, Studio

    application = QApplication([])
    application.setCursorFlashTime(0)  # the caret does not blink
    with tempfile.TemporaryDirectory() as work:
        for name in ("WGDESK_CONFIG", "WGDESK_DATA"):
            os.environ[name] = work
        studio = Studio(Path(work))
        for name, scene in SCENES.items():
            # 0: strongest compression
            assert scene(studio).save(str(folder / f"{name}.png"), "PNG", 0)  # type: ignore[call-overload]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
