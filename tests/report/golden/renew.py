"""The golden reports of the demonstration meeting and of invented meetings of other bodies.

``python -m tests.report.golden.renew`` writes them anew.

It prints what changes, line by line. Read every changed line, the Arabic aloud (agreement, dual, case),
before you keep it: a golden file that nobody has read proves nothing.
"""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.demo.play import LANGUAGES, Play
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.meeting_setup.body_asked_for import template_asked_for
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

FOLDER = Path(__file__).resolve().parent
NAMES = tuple(f"demo{stage}-{lang}.txt" for stage in ("", "-final") for lang in LANGUAGES)
BODY_FOLDER = FOLDER.parent / "bodies"
BODIES = tuple(sorted(path.stem for path in BODY_FOLDER.glob("*.json")))
BODY_NAMES = tuple(f"{name}-{lang}.txt" for name in BODIES for lang in LANGUAGES)


def reports() -> Mapping[str, str]:
    """Return file name -> report: drafts as imported, finals after everything is completed."""
    with tempfile.TemporaryDirectory() as folder:
        play = Play.new(Path(folder))
        found = {f"demo-{lang}.txt": play.text(lang) for lang in LANGUAGES}
        play.complete()
        found |= {f"demo-final-{lang}.txt": play.text(lang, "final") for lang in LANGUAGES}
        play.desk.close()
    return found


def body_records() -> Mapping[str, Record]:
    """Return name -> invented record of a body, from ``tests/report/bodies``."""
    found: dict[str, Record] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in BODIES:
            path = Path(folder) / f"{name}.wgdesk"
            import_file(BODY_FOLDER / f"{name}.json", path, body_of=template_asked_for)
            desk = Desk.open(path)
            found[name] = desk.read(whole_record)
            desk.close()
    return found


def body_reports(records: Mapping[str, Record]) -> Mapping[str, str]:
    """Return file name -> draft of an invented record."""
    return {
        f"{name}-{lang}.txt": to_text(speak(record, lang, "draft"))
        for name, record in records.items()
        for lang in LANGUAGES
    }


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
    for name, report in {**reports(), **body_reports(body_records())}.items():
        print(difference(name, report) or f"{name}: no change")
        (FOLDER / name).write_text(report, "utf-8")


if __name__ == "__main__":
    main()
