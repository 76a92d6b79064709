"""Tables of parties that the office has brought, kept for the next meeting of their instrument.

Each is a file in ``parties`` of the user's data folder. What is kept is the text as it was typed or pasted: a
later record reads it again, with the names that are valid then.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.paths import data_folder
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.storage.atomic_write import write_whole
from wgdesk.words.finder import fold


@dataclass(frozen=True)
class KeptParties:
    """A table as text, and the day on which it was correct, if known."""

    lines: str
    as_of: date | None = None


def keep_parties(meeting: MeetingNow, table: KeptParties) -> None:
    """Keep a table for the instrument of a meeting, in place of an earlier one; without a name, do nothing.

    Raises ``Trouble('cannot-write')``.
    """
    names = _names(meeting)
    if not names:
        return
    found = next((file for file, known, _ in _kept() if known & names), None)
    file = found or _folder() / f"{sha256(min(names).encode()).hexdigest()[:16]}.json"
    as_of = table.as_of.isoformat() if table.as_of else None
    whole = {"names": sorted(names), "as_of": as_of, "lines": table.lines}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(whole, ensure_ascii=False, indent=1).encode())
    except OSError as fault:
        raise Trouble("cannot-write", name=file.name, why=why_of(fault)) from fault


def parties_kept(meeting: MeetingNow) -> KeptParties | None:
    """Return the table that is kept for the instrument of a meeting, if there is one that can be read."""
    names = _names(meeting)
    return next((table for _, known, table in _kept() if known & names), None)


def _folder() -> Path:
    return data_folder() / "parties"


def _names(meeting: MeetingNow) -> frozenset[str]:
    """Return the names of the meeting's instrument in all languages; of its body, if it has no instrument."""
    texts = meeting.text("instrument_full").texts or meeting.text("body_full").texts
    return frozenset(fold(text) for _, text in texts if fold(text))


def _kept() -> Iterator[tuple[Path, frozenset[str], KeptParties]]:
    """Yield the file, the names and the table of each instrument; a file that is damaged is passed over."""
    for file in sorted(_folder().glob("*.json")):
        with suppress(OSError, ValueError, KeyError, TypeError):
            raw = json.loads(file.read_bytes())
            as_of = date.fromisoformat(raw["as_of"]) if raw["as_of"] else None
            yield file, frozenset(raw["names"]), KeptParties(str(raw["lines"]), as_of)
