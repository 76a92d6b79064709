"""Puts the rows of a preview into words, for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable

from wgdesk.rosters.delegate_rows import RowNote, ValueChange
from wgdesk.rosters.list_preview import PreviewRow, RowState

SayPhrase = Callable[[str, dict[str, str]], str]

_VALUES = {
    "newcomer": "category",
    "rank": "rank",
    "gender": "gender",
    "honorific": "honorific",
    "mode": "roster-mode",
}


def told_changes(row: PreviewRow, say: SayPhrase) -> list[str]:
    """Return the changes of a row in words."""
    return [_told(change, say) for change in row.changes]


def _told(change: ValueChange, say: SayPhrase) -> str:
    prefix = _VALUES.get(change.key)

    def word(value: str) -> str:
        return say(f"{prefix}-{value.replace('_', '-')}", {}) if prefix and value else value

    words = say(f"roster-change-{change.key}", {"new": word(change.new)})
    return say("roster-change-from", {"change": words, "old": word(change.old)}) if change.old else words


def told_values(row: PreviewRow, say: SayPhrase) -> list[str]:
    """Return the facts of a person who is new to the record, in words."""
    one = row.entry.delegate if row.entry is not None else None
    if one is None or row.state is not RowState.NEW:
        return []
    found = [say(f"rank-{one.rank}", {})] if one.rank else []
    found += one.function.values()
    if one.credentials_on is not None:
        found.append(say("roster-change-credentials", {"new": one.credentials_on.isoformat()}))
    return found


def told_notes(row: PreviewRow, say: SayPhrase) -> list[str]:
    """Return the notes on a row in words."""
    return [_noted(note, say) for note in row.notes]


def _noted(note: RowNote, say: SayPhrase) -> str:
    return say(f"roster-note-{note.key}", {"word": note.word})
