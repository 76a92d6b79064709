"""The facts of the meeting itself: the answers given at set-up, and the beginning of its report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from wgdesk.model import Finalizer, Instrument, MandateKind, Mode, SessionKind, Stage
from wgdesk.reads.values.words import NO_WORDS, Words

SymbolName = Literal[
    "symbol_draft",
    "symbol_final",
    "job_draft",
    "job_final",
    "participants_symbol",
    "participants_link",
    "documents_symbol",
    "documents_link",
    "speakers_symbol",
    "speakers_link",
    "members_symbol",
    "agenda_symbol",
]
SYMBOLS: tuple[SymbolName, ...] = get_args(SymbolName)


@dataclass(frozen=True)
class MandateNow:
    """A paragraph of the introduction; ``stale``: languages whose text is older than the original."""

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
class RecessNow:
    """The days between two parts of the session."""

    id: int
    first_day: date
    last_day: date


@dataclass(frozen=True)
class OutlineSectionNow:
    """A section of the report; ``parent`` is the kind of the section that contains it, empty at the top."""

    id: int
    kind: str
    parent: str
    heading: Words = NO_WORDS  # instead of the usual one
    unnumbered: bool = False


@dataclass(frozen=True)
class MeetingNow:
    """The facts of the meeting, without the groups, which are in the roster.

    Symbols and job numbers are empty if there are none. ``texts`` has every text field of the meeting;
    ``stale`` the languages in which a text is older than its original. Mandates are in order, earlier
    meetings sorted by day, and each section is followed by those it contains, as in the report.
    """

    id: int
    ordinal: int | None  # None: the body does not number its meetings
    session_kind: SessionKind | None
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
    issued_draft: date | None
    issued_final: date | None
    prepared_draft: date | None
    prepared_final: date | None
    masthead_item: int | None
    parent_session: int | None
    participants_symbol: str
    participants_to_come: bool
    participants_link: str
    members_symbol: str
    agenda_symbol: str
    documents_symbol: str
    documents_link: str
    speakers_symbol: str
    speakers_link: str
    rapporteur_finalizes: bool
    finalizer: Finalizer | None
    instrument: Instrument | None
    status_as_of: date | None
    texts: Mapping[str, Words]
    stale: Mapping[str, tuple[str, ...]]
    options: Mapping[str, str]
    mandates: tuple[MandateNow, ...]
    previous: tuple[PreviousMeetingNow, ...]
    recesses: tuple[RecessNow, ...]
    outline: tuple[OutlineSectionNow, ...]
    sentences: Mapping[str, Words]  # the body's own ones, by the phrase of the script they replace

    @property
    def symbols(self) -> Mapping[str, str]:
        """Symbols, job numbers and addresses of lists, by the names in ``SYMBOLS``."""
        return {name: getattr(self, name) for name in SYMBOLS}

    def text(self, field: str) -> Words:
        """Return a text of the meeting; empty if there is none."""
        return self.texts.get(field, NO_WORDS)
