"""A small valid record file for tests, and functions to change it."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

from wgdesk.exchange import BadFile, read

DOC = Path(__file__).resolve().parents[2] / "docs" / "record-file.md"

SMALL: dict[str, Any] = {
    "format": "wgdesk-record",
    "version": 4,
    "meeting": {"ordinal": 3, "first_day": "2026-10-06", "last_day": "2026-10-07"},
    "delegations": [{"code": "EGY", "names": {"en": "Egypt"}}, {"code": "FRA"}],
    "people": {"p": {"gender": "f", "name": {"en": "A", "ar": "أ"}}},
    "officers": {"o": {"person": "p", "office": "chair"}},
    "agenda": [
        {"number": 1, "title": {"en": "One"}},
        {"number": 2, "title": {"en": "Two"}, "items": [{"title": {"en": "Sub"}}]},
    ],
    "sittings": [
        {
            "number": 1,
            "day": "2026-10-06",
            "opened_at": "2026-10-06T09:00Z",
            "presiding": ["o"],
            "requests": [{"delegation": "EGY", "begun_at": "2026-10-06T10:00Z"}],
        },
        {"number": 2, "day": "2026-10-07"},
    ],
    "clusters": [{"recommendations": [{"body": {"en": "Do it."}}]}],
}
GONE = object()


def examples() -> list[dict[str, Any]]:
    """Return the parsed examples of docs/record-file.md: that of twenty lines and the complete one."""
    return [json.loads(text) for text in example_texts()]


def example_texts() -> list[str]:
    """Return the examples of docs/record-file.md as text."""
    return re.findall(r"```json\n(.*?)```", DOC.read_text("utf-8"), re.S)


def changed(path: str, value: Any, file: dict[str, Any] = SMALL) -> dict[str, Any]:
    """Return a copy of a file with ``value`` at ``path`` ("agenda.1.title"), or without it (``GONE``)."""
    made = copy.deepcopy(file)
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("."))
    at: Any = made
    for step in steps:
        at = at[step]
    if value is GONE:
        del at[last]
    elif isinstance(at, list) and last == len(at):
        at.append(value)
    else:
        at[last] = value
    return made


def data(file: Any) -> bytes:
    """Return a file encoded as JSON in UTF-8."""
    return json.dumps(file).encode()


def faults(file: Any) -> list[tuple[str, str]]:
    """Return path and key of every fault of a file (JSON value, text or bytes); none if it is good."""
    raw = file if isinstance(file, bytes) else file.encode() if isinstance(file, str) else data(file)
    try:
        read(raw)
    except BadFile as bad:
        return [(fault.path, fault.key) for fault in bad.faults]
    return []
