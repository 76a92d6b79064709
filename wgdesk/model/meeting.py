"""The meeting with its outline, options, mandates and previous meetings; texts in several languages."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint

from wgdesk.model.base import Key, RecordRow, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Mode(StrEnum):
    """How the meeting is held."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Stage(StrEnum):
    """The stage of the report."""

    DRAFT = "draft"
    FINAL = "final"


class Instrument(StrEnum):
    """An instrument of whose parties the program has a table (rules/status_tables.py)."""

    TIP_PROTOCOL = "tip_protocol"  # the Trafficking in Persons Protocol


class Meeting(RecordRow):
    """The meeting of the record; the table has one row.

    Texts: parent_full, parent_medium, parent_short, body_full, body_short, instrument_full, instrument_short,
    venue, opening_overview.
    """

    __tablename__ = "meeting"
    uid: Mapped[str]  # a UUID, the same in all copies of a record
    # 9 for the ninth meeting of the body; None if it does not number its meetings: "the 2026 session"
    ordinal: Mapped[int | None]
    first_day: Mapped[date]
    last_day: Mapped[date]
    zone: Mapped[str]  # IANA time zone of the meeting's days and of the hours shown
    mode: Mapped[Mode]
    original_language: Mapped[str]
    stage: Mapped[Stage]
    symbol_draft: Mapped[str]  # empty while not assigned, like the next four
    symbol_final: Mapped[str]
    job_draft: Mapped[str]
    job_final: Mapped[str]
    # The dates of issue; None: the first day for a draft, the last for a final report.
    issued_draft: Mapped[date | None]
    issued_final: Mapped[date | None]
    participants_symbol: Mapped[str]  # symbol of the list of participants
    rapporteur_finalizes: Mapped[bool]  # the report was entrusted to the Rapporteur
    # The program's table from which the roster has its parties; None: from another table, or from none.
    instrument: Mapped[Instrument | None]
    status_as_of: Mapped[date | None]  # the day on which the roster's parties were true
    closed_at: Mapped[datetime | None]  # when the record was closed: it cannot be changed until reopened


class Option(RecordRow):
    """A setting of the report. It belongs to the body, not to the user: see rules/options.py."""

    __tablename__ = "option"
    __table_args__ = (UniqueConstraint("name"),)
    name: Mapped[str]
    value: Mapped[str]


class OwnSentence(RecordRow):
    """What the Chair of this body says in its own way, in the place of a phrase of the script. Text: body."""

    __tablename__ = "own_sentence"
    __table_args__ = (UniqueConstraint("saying"),)
    saying: Mapped[str]  # the name of the phrase: see rules/sentences.py


class OutlineSection(RecordRow):
    """A section of the report.

    The outline is data, so that the report of another body with other sections needs no new code.
    """

    __tablename__ = "outline_section"
    __table_args__ = (UniqueConstraint("kind"),)
    kind: Mapped[str]  # see rules/options.py: introduction, recommendations ...
    parent: Mapped[str]  # kind of the section that contains it; empty at the top level
    place: Mapped[float]


class MandateKind(StrEnum):
    """The kind of document that gave the body its mandate."""

    DECISION = "decision"
    RESOLUTION = "resolution"


class Mandate(RecordRow):
    """A paragraph of the introduction about a mandate. Text: body."""

    __tablename__ = "mandate"
    kind: Mapped[MandateKind]
    number: Mapped[str]  # as people cite it, such as 7/1
    place: Mapped[float]


class PreviousMeeting(RecordRow):
    """An earlier meeting of the body."""

    __tablename__ = "previous_meeting"
    __table_args__ = (UniqueConstraint("first_day"),)
    first_day: Mapped[date]
    last_day: Mapped[date]


class Wording(RecordRow):
    """One text of one row in one language.

    ``revision`` counts the versions of this text. ``basis`` is the revision of the original from which this
    translation was made; it is None for the original. If ``basis`` is older than the revision of the
    original, the translation is out of date.
    """

    __tablename__ = "wording"
    __table_args__ = (UniqueConstraint("table", "row", "field", "lang"),)
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    field: Mapped[str]
    lang: Mapped[str]
    body: Mapped[str]
    revision: Mapped[int]
    basis: Mapped[int | None]


class WordingVersion(RecordRow):
    """An earlier version of a text, for the texts whose versions matter (recommendations)."""

    __tablename__ = "wording_version"
    __table_args__ = (UniqueConstraint("wording_id", "revision"),)
    wording_id: Mapped[int] = column(Key, ForeignKey("wording.id"))
    revision: Mapped[int]
    body: Mapped[str]
    replaced_at: Mapped[datetime]


class Doubt(RecordRow):
    """The mark that a fact is not certain, set by a person. A final report may have none."""

    __tablename__ = "doubt"
    __table_args__ = (UniqueConstraint("table", "row", "column"),)
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    column: Mapped[str]
    alternative: Mapped[str]  # the other possible value, in the form of the column; empty: not known
    note: Mapped[str]  # why; internal


class Acceptance(RecordRow):
    """A finding of the check that somebody has looked at and lets stand: a final report may have it.

    Internal. It holds as long as the facts that the finding concerns are those that were looked at.
    """

    __tablename__ = "acceptance"
    __table_args__ = (UniqueConstraint("table", "row", "finding"),)
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    finding: Mapped[str]  # the kind of the finding; if its row may have several, what tells them apart
    facts: Mapped[str]  # digest of the facts that it concerns
    reason: Mapped[str]
    accepted_at: Mapped[datetime]
    station: Mapped[str]


class PlaceholderKind(StrEnum):
    """What the report is still waiting for."""

    LATER = "later"  # [to be completed later]
    HELD = "held"  # a paragraph in brackets, reserved for an item
    SYMBOL = "symbol"  # the symbol of a document is not known yet


class Placeholder(RecordRow):
    """Something that must be completed later; it has a kind, so that the final check finds every one."""

    __tablename__ = "placeholder"
    __table_args__ = (UniqueConstraint("table", "row", "kind"),)
    kind: Mapped[PlaceholderKind]
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    note: Mapped[str]  # what we wait for and from whom; internal
