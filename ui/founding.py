"""Beginning a record: what is asked in the form, carried out as acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from wgdesk.acts.setup import create_meeting
from wgdesk.acts.wording import write_text
from wgdesk.clock import Clock
from wgdesk.desk import Desk


@dataclass(frozen=True)
class Founding:
    """The first facts of a meeting; ``names``: field of the meeting -> language -> text."""

    ordinal: int
    first_day: date
    last_day: date
    zone: str
    original_language: str
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def found(desk: Desk, founding: Founding) -> None:
    """Set up the meeting in a record that has none; raises ``Refused`` as the acts do."""
    meeting = desk.do(
        create_meeting,
        ordinal=founding.ordinal,
        first_day=founding.first_day,
        last_day=founding.last_day,
        zone=founding.zone,
        original_language=founding.original_language,
    )
    for name, texts in founding.names.items():
        # The text in the original language is written first: the others are its translations.
        order = sorted(texts, key=lambda lang: lang != founding.original_language)
        for lang in order:
            desk.do(write_text, table="meeting", row=meeting, field=name, lang=lang, body=texts[lang])


def create_record(path: Path, founding: Founding, clock: Clock) -> None:
    """Make a record with its meeting at ``path``, or none: a refused one leaves no file.

    Raises ``Trouble('file-exists' | 'cannot-write')`` and ``Refused``.
    """
    desk = Desk.create(path, clock=clock)
    done = False
    try:
        found(desk, founding)
        done = True
    finally:
        desk.close()
        if not done:
            path.unlink(missing_ok=True)
