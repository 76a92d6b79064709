"""Exports reports until it is killed (``tests.kills``): ``python -m tests.report.killed_export``.

Each child process reports the exports that it finished.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests.kills import fork_each, say
from wgdesk.acting.desk import Desk
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.write_reports import export
from wgdesk.storage.atomic_write import write_whole


def export_without_end(path: Path) -> None:
    """Write the report as PDF and as Word again and again."""
    desk = Desk.open(path)
    record = desk.read(whole_record)
    counted = path.with_name("count")
    number = int(counted.read_text()) if counted.exists() else 0
    say(f"{os.getpid()} {number}")
    documents = [speak(record, lang, "draft") for lang in ("ar", "en")]
    while True:
        export(documents, ("pdf", "docx"), path.parent / "out", lambda _: None, lambda: False)
        number += 1
        write_whole(counted, str(number).encode())
        say(str(number))


if __name__ == "__main__":
    fork_each(export_without_end)
