"""The facts of the demonstration meeting as the record of any body."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.report.spaces import plain
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.meeting_setup.templates import Template
from wgdesk.paths import resource
from wgdesk.phrasing.tree import Heading, Paragraph, Stage
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak, write_as


def record_file(template: Template) -> dict[str, Any]:
    """Return the demonstration with the names, options and outline of another body."""
    demo: dict[str, Any] = json.loads(resource("demo", "meeting.json").read_text("utf-8"))
    own: Mapping[str, Any] = template.get("meeting", {})
    of_the_body = {name for name in demo["meeting"] if name.startswith(("body", "parent", "instrument"))}
    kept = {name: value for name, value in demo["meeting"].items() if not own or name not in of_the_body}
    demo["meeting"] = {**kept, **own}
    for name in ("options", "script", "outline", "mandates", "previous_meetings"):
        if name in template:
            demo[name] = template[name]
        elif name != "previous_meetings":
            demo.pop(name, None)
    return demo


def record_of(template: Template) -> Record:
    """Return the record of ``record_file``."""
    return imported(record_file(template))


def imported(content: Mapping[str, Any]) -> Record:
    """Return the record of a record file."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(_imported(content, Path(folder)))
        record = desk.read(whole_record)
        desk.close()
    return record


def record_path(template: Template, folder: Path) -> Path:
    """Return the file of the record of ``record_file``, made in a folder."""
    return _imported(record_file(template), folder)


def _imported(content: Mapping[str, Any], folder: Path) -> Path:
    file, made = folder / "a.json", folder / "a.wgdesk"
    file.write_text(json.dumps(content), "utf-8")
    import_file(file, made)
    return made


def printed(record: Record, lang: str, stage: Stage = "draft") -> str:
    """Return a report as text."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.txt"
        write_as("text", speak(record, lang, stage), file)
        return file.read_text("utf-8")


def headings(record: Record, lang: str) -> list[tuple[int, str]]:
    """Return the headings of a draft with their levels."""
    blocks = speak(record, lang, "draft").blocks
    return [(block.level, plain(block.text)) for block in blocks if isinstance(block, Heading)]


def paragraphs(record: Record, lang: str) -> dict[str, str]:
    """Return the paragraphs of a draft by key."""
    blocks = speak(record, lang, "draft").blocks
    return {block.key: plain(block.text) for block in blocks if isinstance(block, Paragraph)}
