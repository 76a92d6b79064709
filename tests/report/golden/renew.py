"""The golden reports of the demonstration meeting: ``python -m tests.report.golden.renew`` writes them anew.

It prints what changes, line by line. Read every changed line, the Arabic aloud (agreement, dual, case),
before you keep it: a golden file that nobody has read proves nothing.
"""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.demo.play import LANGUAGES, Play

FOLDER = Path(__file__).resolve().parent
NAMES = tuple(f"demo{stage}-{lang}.txt" for stage in ("", "-final") for lang in LANGUAGES)


def reports() -> Mapping[str, str]:
    """Return the reports by the name of their file: drafts as imported, finals once all is completed."""
    with tempfile.TemporaryDirectory() as folder:
        play = Play.new(Path(folder))
        found = {f"demo-{lang}.txt": play.text(lang) for lang in LANGUAGES}
        play.complete()
        found |= {f"demo-final-{lang}.txt": play.text(lang, "final") for lang in LANGUAGES}
        play.desk.close()
    return found


def difference(name: str, report: str) -> str:
    """Return how ``report`` differs from the golden file ``name``, line by line; empty if it does not."""
    file = FOLDER / name
    golden = file.read_text("utf-8") if file.exists() else ""
    lines = difflib.unified_diff(
        golden.splitlines(), report.splitlines(), f"golden/{name}", "now", n=0, lineterm=""
    )
    return "\n".join(lines)


def main() -> None:
    """Write the golden files anew and print what has changed."""
    for name, report in reports().items():
        print(difference(name, report) or f"{name}: no change")
        (FOLDER / name).write_text(report, "utf-8")


if __name__ == "__main__":
    main()
