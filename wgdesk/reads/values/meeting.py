"""The meeting's own facts: what was asked when it was set up, and all that its report begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wgdesk.model import MandateKind, Mode, Stage
from wgdesk.reads.values.words import NO_WORDS, Words

SYMBOLS = ("symbol_draft", "symbol_final", "job_draft", "job_final", "participants_symbol")


@dataclass(frozen=True)
class MandateNow:
    """A paragraph of the introduction; ``stale``: languages in which it is older than its original."""

    id: int
    kind: MandateKind
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

    Symbols and job numbers are empty when there is none. ``texts`` hold every field of a meeting's texts,
    ``stale`` the languages in which a text is older than its original. Mandates are in their order, earlier
    meetings by their days, sections in the order of the report: each with those in it after it.
    """

    id: int
    ordinal: int
    first_day: date
    last_day: date
    zone: str
    mode: Mode
    original_language: str
    stage: Stage
    symbol_draft: str
    symbol_final: str
    job_draft: str
    job_final: str
    participants_symbol: str
    rapporteur_finalizes: bool
    texts: Mapping[str, Words]
    stale: Mapping[str, tuple[str, ...]]
    options: Mapping[str, str]
    mandates: tuple[MandateNow, ...]
    previous: tuple[PreviousMeetingNow, ...]
    outline: tuple[OutlineSectionNow, ...]

    @property
    def symbols(self) -> Mapping[str, str]:
        """Symbols and job numbers by the names of ``SYMBOLS``."""
        return {name: getattr(self, name) for name in SYMBOLS}

    def text(self, field: str) -> Words:
        """Return a text of the meeting; in no language if there is none."""
        return self.texts.get(field, NO_WORDS)
