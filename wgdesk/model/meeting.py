"""The meeting with its outline, options, mandates and previous meetings; texts in several languages."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.language_table import COMMON
from wgdesk.model import declared as columns  # for ``Doubt``, which has a column named ``column``
from wgdesk.model.base import RecordRow
from wgdesk.model.declared import LINE, NAME, POSITION, Key, TranslatedText, column, reference

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# Why no report prints a column.
_ACCEPTED = "what the check need not tell again"
_SCRIPT = "what the Chair says"


class Mode(StrEnum):
    """How the meeting is held."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Stage(StrEnum):
    """The stage of the report."""

    DRAFT = "draft"
    FINAL = "final"


class Finalizer(StrEnum):
    """Who, besides or instead of the Rapporteur, brings the report into its final form."""

    CHAIR = "chair"
    SECRETARY = "secretary"  # of the body
    BUREAU = "bureau"
    SECRETARIAT = "secretariat"  # with the Rapporteur: in support
    CHAIR_AUTHORITY = "chair_authority"  # the Rapporteur does, under the authority of the Chair


class SessionKind(StrEnum):
    """What kind of session it is, where the report says so."""

    REGULAR = "regular"
    SPECIAL = "special"
    ANNUAL = "annual"
    FORMAL = "formal"
    SUBSTANTIVE = "substantive"
    EXECUTIVE = "executive"
    # Of a session that was held in two parts, each with a report, the later one.
    RESUMED = "resumed"
    RECONVENED = "reconvened"


class Instrument(StrEnum):
    """An instrument for which the program has a table of parties (rules/status_tables.py)."""

    TIP_PROTOCOL = "tip_protocol"  # the Trafficking in Persons Protocol


class Meeting(RecordRow, edited=True):
    """The meeting of the record; the table has one row."""

    __tablename__ = "meeting"
    # a UUID, the same in all copies of the record
    uid: Mapped[str] = column(fixed=True, internal="what copies of one record have in common")
    # 9 for the ninth meeting of the body; None if it does not number its meetings: "the 2026 session"
    ordinal: Mapped[int | None] = column(least=1, doubt=True)
    # None: one like the others
    session_kind: Mapped[SessionKind | None] = column(default=None)
    first_day: Mapped[date] = column(doubt=True)
    last_day: Mapped[date] = column(doubt=True)
    # IANA time zone of the meeting's days and of the times shown
    zone: Mapped[str] = column(default="Europe/Vienna", internal="the days of sittings are printed, no times")
    mode: Mapped[Mode] = column(default=Mode.IN_PERSON, doubt=True)
    original_language: Mapped[str] = column(default=COMMON)
    stage: Mapped[Stage] = column(
        default=Stage.DRAFT, internal="which report the window offers; the report is told its stage"
    )
    # empty while not assigned, like the next four
    symbol_draft: Mapped[str] = column(default="", longest=NAME, doubt=True)
    symbol_final: Mapped[str] = column(default="", longest=NAME)
    job_draft: Mapped[str] = column(default="", longest=NAME, doubt=True)
    job_final: Mapped[str] = column(default="", longest=NAME)
    # The dates of issue; None: the first day for a draft, the last for a final report.
    issued_draft: Mapped[date | None]
    issued_final: Mapped[date | None]
    # The days on which the text was prepared, printed before those of issue at the foot of the first page.
    prepared_draft: Mapped[date | None] = column(default=None)
    prepared_final: Mapped[date | None] = column(default=None)
    # the item of the agenda, of the parent or of the body, under which the report is considered
    masthead_item: Mapped[int | None] = column(default=None, least=1)
    # the session of the parent to which the report is submitted: 80 for its eightieth; None: not said
    parent_session: Mapped[int | None] = column(default=None, least=1)
    # symbol of the list of participants
    participants_symbol: Mapped[str] = column(default="", longest=NAME, doubt=True)
    # that document is not issued yet, which the report says
    participants_to_come: Mapped[bool] = column(default=False)
    # Where else a list is found, which the report then need not print itself: symbols and addresses.
    participants_link: Mapped[str] = column(default="", longest=LINE)
    # symbol of the document that lists the members of the body
    members_symbol: Mapped[str] = column(default="", longest=NAME)
    # symbol of the document with the agenda, where it was adopted at an earlier session
    agenda_symbol: Mapped[str] = column(default="", longest=NAME)
    documents_symbol: Mapped[str] = column(default="", longest=NAME)
    documents_link: Mapped[str] = column(default="", longest=LINE)
    speakers_symbol: Mapped[str] = column(default="", longest=NAME)
    speakers_link: Mapped[str] = column(default="", longest=LINE)
    # the completion of the report was entrusted to the Rapporteur
    rapporteur_finalizes: Mapped[bool] = column(default=False, doubt=True)
    # who else it was entrusted to, with the Rapporteur or alone
    finalizer: Mapped[Finalizer | None] = column(default=None)
    # The program's table from which the roster took its parties; None: another table, or none.
    instrument: Mapped[Instrument | None] = column(
        fixed=True, internal="finds the table of parties; the name of the instrument is a text of the meeting"
    )
    # the day as of which the roster's parties are correct
    status_as_of: Mapped[date | None] = column(fixed=True)
    # when the record was closed; until it is reopened it cannot be changed
    closed_at: Mapped[datetime | None] = column(fixed=True, internal="closes the record against changes")
    parent_full = TranslatedText(one_line=True, doubt=True)  # Conference of the Parties to the ... Convention
    parent_medium = TranslatedText(one_line=True, doubt=True)  # Conference of the Parties
    parent_short = TranslatedText(one_line=True, longest=NAME, doubt=True)  # Conference, for later sentences
    body_full = TranslatedText(one_line=True, doubt=True)  # Working Group on ...
    body_short = TranslatedText(one_line=True, longest=NAME, doubt=True)  # Working Group
    instrument_full = TranslatedText(one_line=True)
    instrument_short = TranslatedText(one_line=True, longest=NAME, doubt=True)
    venue = TranslatedText(one_line=True, doubt=True)
    # by what it was convened, before the sentence that it was held: pursuant to a resolution
    ground = TranslatedText(one_line=True)
    # who convened it, and how, told in a sentence of its own, which then has the ground
    convened_by = TranslatedText(one_line=True)
    # what the organizational session or meetings apart from it were for: to elect the Bureau
    organizational_purpose = TranslatedText(one_line=True)
    # who serviced the session: gave substantive support, and served as the secretariat
    services = TranslatedText(one_line=True)
    secretariat_by = TranslatedText(one_line=True)
    # the title of the item in the masthead
    masthead_item_title = TranslatedText(one_line=True)
    # what the opening officer gave an overview of
    opening_overview = TranslatedText(one_line=True, doubt=True)
    # what the general exchange of views, or the debate under no item, was on: all agenda items
    general_subject = TranslatedText(one_line=True)


class Option(RecordRow):
    """An option of the record. It belongs to the body, not to the user: see rules/options.py."""

    __tablename__ = "option"
    __table_args__ = (UniqueConstraint("name"),)
    name: Mapped[str]
    value: Mapped[str]


class OwnSentence(RecordRow):
    """A body's own sentence for the Chair, which replaces a phrase of the script."""

    __tablename__ = "own_sentence"
    __table_args__ = (UniqueConstraint("saying"),)
    saying: Mapped[str] = column(internal=_SCRIPT)  # the name of the phrase: see rules/sentences.py
    body = TranslatedText(longest=LINE, internal=_SCRIPT)


class OutlineSection(RecordRow):
    """A section of the report.

    The outline is data, so that the report of another body with other sections needs no new code.
    """

    __tablename__ = "outline_section"
    __table_args__ = (UniqueConstraint("kind"),)
    kind: Mapped[str]  # see rules/outline.py: introduction, recommendations ...
    parent: Mapped[str] = column(default="")  # kind of the section that contains it; empty at the top level
    place: Mapped[float] = column(default=POSITION, within=("parent",))
    # its heading has no number, and those beside it are counted without it
    unnumbered: Mapped[bool] = column(default=False)
    heading = TranslatedText(one_line=True)


class MandateKind(StrEnum):
    """The kind of document that gave the body its mandate."""

    DECISION = "decision"
    RESOLUTION = "resolution"


class Mandate(RecordRow, edited=True):
    """A paragraph of the introduction about a mandate."""

    __tablename__ = "mandate"
    kind: Mapped[MandateKind] = column(
        internal="names the paragraph in the window; the paragraph says itself what it is of"
    )
    # as people cite it, such as 7/1
    number: Mapped[str] = column(
        longest=NAME, internal="names the paragraph in the window; the paragraph says its number itself"
    )
    place: Mapped[float] = column(default=POSITION)
    body = TranslatedText(doubt=True)


class PreviousMeeting(RecordRow, edited=True):
    """An earlier meeting of the body."""

    __tablename__ = "previous_meeting"
    __table_args__ = (UniqueConstraint("first_day"),)
    first_day: Mapped[date]
    last_day: Mapped[date]


class Recess(RecordRow, edited=True):
    """The days between two parts of a session, on which the body did not meet."""

    __tablename__ = "recess"
    __table_args__ = (UniqueConstraint("first_day"),)
    first_day: Mapped[date]
    last_day: Mapped[date]


class Wording(RecordRow):
    """A text of a row in one language.

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
    revision: Mapped[int] = column(default=1, least=1)
    basis: Mapped[int | None] = column(default=None)


class WordingVersion(RecordRow):
    """An earlier version of a text, kept where versions matter (recommendations)."""

    __tablename__ = "wording_version"
    __table_args__ = (UniqueConstraint("wording_id", "revision"),)
    wording_id: Mapped[int] = reference("wording")
    revision: Mapped[int] = column(default=POSITION, least=1)
    body: Mapped[str] = column(filled=True, lines=True)
    replaced_at: Mapped[datetime]


class Doubt(RecordRow):
    """A user's mark that a fact is uncertain. A final report may have none."""

    __tablename__ = "doubt"
    __table_args__ = (UniqueConstraint("table", "row", "column"),)
    table: Mapped[str]
    row: Mapped[int] = columns.column(Key)
    column: Mapped[str]
    # the other possible value, as the column stores it; empty: not known
    alternative: Mapped[str] = columns.column(default="")
    # why
    note: Mapped[str] = columns.column(
        default="", lines=True, secret="why a fact is doubted is told to colleagues"
    )


class Acceptance(RecordRow):
    """A finding of the check that somebody has accepted: it does not stop a final report.

    It applies as long as the facts behind the finding are those that were accepted.
    """

    __tablename__ = "acceptance"
    __table_args__ = (UniqueConstraint("table", "row", "finding"),)
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    # the kind of the finding and, if a row may have several, what distinguishes them
    finding: Mapped[str] = column(internal=_ACCEPTED)
    facts: Mapped[str] = column(default="", internal=_ACCEPTED)  # digest of the facts behind the finding
    reason: Mapped[str] = column(
        filled=True, secret="why a finding of the check was accepted is told to colleagues"
    )
    accepted_at: Mapped[datetime] = column(internal=_ACCEPTED)
    station: Mapped[str] = column(default="", internal=_ACCEPTED)


class PlaceholderKind(StrEnum):
    """What the report is still waiting for."""

    LATER = "later"  # [to be completed later]
    HELD = "held"  # a paragraph in brackets, reserved for an item
    SYMBOL = "symbol"  # the symbol of a document is not known yet


class Placeholder(RecordRow):
    """Something that must be completed later; its kind lets the final check find them all."""

    __tablename__ = "placeholder"
    __table_args__ = (UniqueConstraint("table", "row", "kind"),)
    kind: Mapped[PlaceholderKind]
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    # what is awaited, and from whom
    note: Mapped[str] = column(
        default="", lines=True, secret="why something is awaited is told to colleagues"
    )
