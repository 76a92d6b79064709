"""The meeting, its outline and options, mandates, previous meetings; and text in several languages."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wgdesk.model.base import Key, RecordRow


class Mode(StrEnum):
    """How the meeting is held."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Stage(StrEnum):
    """How far the report has come."""

    DRAFT = "draft"
    FINAL = "final"


class Meeting(RecordRow):
    """The whole event; one row. Texts: parent_full, parent_short, body_full, body_short, body_genitive,
    instrument_full, instrument_short, venue, opening_overview."""

    __tablename__ = "meeting"
    uid: Mapped[str]  # a UUID: what copies of one record have in common
    ordinal: Mapped[int]  # 9: the ninth meeting of its body
    first_day: Mapped[date]
    last_day: Mapped[date]
    zone: Mapped[str]  # IANA name; gives the meeting its days and shown hours
    mode: Mapped[Mode]
    original_language: Mapped[str]
    stage: Mapped[Stage]
    symbol_draft: Mapped[str]  # empty: none yet; the same for the three below
    symbol_final: Mapped[str]
    job_draft: Mapped[str]
    job_final: Mapped[str]
    participants_symbol: Mapped[str]  # of the list of participants
    rapporteur_finalizes: Mapped[bool]  # the report was entrusted to the Rapporteur
    closed_at: Mapped[datetime | None]  # the record was closed: nothing changes before it is reopened


class Option(RecordRow):
    """A setting of the report that belongs to the body, not to the user: see rules/options.py."""

    __tablename__ = "option"
    __table_args__ = (UniqueConstraint("name"),)
    name: Mapped[str]
    value: Mapped[str]


class OutlineSection(RecordRow):
    """A section of the report; the outline is data so that a sister body needs no code."""

    __tablename__ = "outline_section"
    __table_args__ = (UniqueConstraint("kind"),)
    kind: Mapped[str]  # see rules/options.py: introduction, recommendations ...
    parent: Mapped[str]  # kind of the section it stands in; empty at the top
    place: Mapped[float]


class MandateKind(StrEnum):
    """What gave the body its mandate."""

    DECISION = "decision"
    RESOLUTION = "resolution"


class Mandate(RecordRow):
    """A paragraph of the introduction. Text: body."""

    __tablename__ = "mandate"
    kind: Mapped[MandateKind]
    number: Mapped[str]  # 7/1, as it is cited
    place: Mapped[float]


class PreviousMeeting(RecordRow):
    """The first and last day of an earlier meeting of the body."""

    __tablename__ = "previous_meeting"
    __table_args__ = (UniqueConstraint("first_day"),)
    first_day: Mapped[date]
    last_day: Mapped[date]


class Wording(RecordRow):
    """One text of one row in one language.

    ``revision`` counts the versions of this text; ``basis`` is the revision of the original this one was made
    from, None on the original itself: a translation is stale when its basis is older than the original.
    """

    __tablename__ = "wording"
    __table_args__ = (UniqueConstraint("table", "row", "field", "lang"),)
    table: Mapped[str]
    row: Mapped[int] = mapped_column(Key)
    field: Mapped[str]
    lang: Mapped[str]
    body: Mapped[str]
    revision: Mapped[int]
    basis: Mapped[int | None]


class WordingVersion(RecordRow):
    """An earlier version of a text, kept where versions matter (recommendations)."""

    __tablename__ = "wording_version"
    __table_args__ = (UniqueConstraint("wording_id", "revision"),)
    wording_id: Mapped[int] = mapped_column(Key, ForeignKey("wording.id"))
    revision: Mapped[int]
    body: Mapped[str]
    replaced_at: Mapped[datetime]


class Doubt(RecordRow):
    """A person's mark that a fact is not certain. A final report may hold none."""

    __tablename__ = "doubt"
    __table_args__ = (UniqueConstraint("table", "row", "column"),)
    table: Mapped[str]
    row: Mapped[int] = mapped_column(Key)
    column: Mapped[str]
    alternative: Mapped[str]  # the other value it may have, in the column's own form; empty: none given
    note: Mapped[str]  # why; internal


class PlaceholderKind(StrEnum):
    """What is awaited."""

    LATER = "later"  # [to be completed later]
    HELD = "held"  # a bracketed paragraph held for an item
    SYMBOL = "symbol"  # a document's symbol is pending


class Placeholder(RecordRow):
    """A place to be completed, typed so that the final check finds each."""

    __tablename__ = "placeholder"
    __table_args__ = (UniqueConstraint("table", "row", "kind"),)
    kind: Mapped[PlaceholderKind]
    table: Mapped[str]
    row: Mapped[int] = mapped_column(Key)
    note: Mapped[str]  # what is awaited and from whom; internal
