"""The meeting's own facts: what was asked when it was set up, and all that its report begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wgdesk.reads.values.words import Words

SYMBOLS = ("symbol_draft", "symbol_final", "job_draft", "job_final", "participants_symbol")


@dataclass(frozen=True)
class MandateNow:
    """A paragraph of the introduction; ``stale``: languages in which it is older than its original."""

    id: int
    kind: str
    number: str
    body: Words
    stale: tuple[str, ...]


@dataclass(frozen=True)
class PreviousMeetingNow:
    """An earlier meeting of the body."""

    id: int
    first_day: date
    last_day: date


@dataclass(frozen=True)
class OutlineSectionNow:
    """A section of the report; ``parent`` is the kind of the one it stands in, empty at the top."""

    id: int
    kind: str
    parent: str


@dataclass(frozen=True)
class MeetingNow:
    """The facts of the meeting; groups, who are the roster's, are not here.

    ``symbols`` and ``texts`` hold every name of ``SYMBOLS`` and every field of a meeting's texts, ``stale``
    the languages in which a text is older than its original. Mandates are in their order, earlier meetings
    by their days, sections in the order of the report: each with those in it after it.
    """

    id: int
    ordinal: int
    first_day: date
    last_day: date
    zone: str
    mode: str
    original_language: str
    stage: str
    symbols: Mapping[str, str]
    texts: Mapping[str, Words]
    stale: Mapping[str, tuple[str, ...]]
    options: Mapping[str, str]
    mandates: tuple[MandateNow, ...]
    previous: tuple[PreviousMeetingNow, ...]
    outline: tuple[OutlineSectionNow, ...]
