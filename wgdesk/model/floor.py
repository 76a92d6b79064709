"""The floor: requests for it with the statements made, and points of procedure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text

from wgdesk.model.base import Base, RecordRow
from wgdesk.model.declared import LINE, NAME, POSITION, TranslatedText, column, reference

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# Why no report prints a column.
_QUEUE = "the list of speakers and the clock at the desk"
_CLOCK = "the clock of a statement"
_FILE = "a file for the interpreters"
_TO_CHAIR = "what the secretariat wrote to the Chair"


class Medium(StrEnum):
    """How the room received a statement."""

    ROOM = "room"
    ONLINE = "online"
    VIDEO = "video"
    WRITTEN = "written"


class Lane(StrEnum):
    """The queue in which a request waits."""

    LIST = "list"
    REPLY = "reply"
    ORDER = "order"  # point of order
    SECRETARIAT = "secretariat"
    PANEL = "panel"
    INVITED = "invited"


class StatementKind(StrEnum):
    """The purpose of a statement."""

    GENERAL = "general"
    QUESTION = "question"
    ANSWER = "answer"
    INTRODUCTION = "introduction"
    POSITION = "position"  # explanation of position
    REPLY = "reply"
    OPENING = "opening"
    CLOSING = "closing"


class SaidAs(StrEnum):
    """What the report calls a statement made at the opening, at the closing or to introduce an item."""

    STATEMENT = "statement"
    REMARKS = "remarks"
    ADDRESS = "address"  # the speaker addressed the body
    KEYNOTE = "keynote"  # a keynote statement
    WELCOME = "welcome"  # a welcoming address
    INTRODUCTORY = "introductory"  # an introductory statement
    PLAIN = "plain"  # a statement, not called that of the opening or of the closing
    UNSAID = "unsaid"  # not reported: whoever opened the meeting may have made no statement


class Request(RecordRow, edited=True):
    """A request for the floor; once ``begun_at`` is set, also the statement.

    Its state is derived from the times (``rules.statements``). The operator types ``note`` and ``guest``.
    """

    __tablename__ = "request"
    __table_args__ = (
        # At most one statement is open in a sitting, even if two stations act at the same moment. A statement
        # that is interrupted by a point of order is marked as such and does not count as open.
        Index(
            "uq_request_open",
            "sitting_id",
            unique=True,
            sqlite_where=text("begun_at IS NOT NULL AND ended_at IS NULL AND interrupted = 0"),
        ),
        # A meeting has thousands of requests: this index finds the end of a lane and whether a place is free.
        Index("ix_request_place", "sitting_id", "lane", "place"),
        # This index alone answers how often a delegation has spoken under an item.
        Index(
            "ix_request_spoken",
            "item_id",
            "delegation_id",
            "sitting_id",
            "lane",
            "struck",
            sqlite_where=text("begun_at IS NOT NULL"),
        ),
        # Few requests wait or speak at any moment: this index finds the next one, and who is on the list.
        Index(
            "ix_request_waiting",
            "sitting_id",
            "lane",
            "place",
            sqlite_where=text("ended_at IS NULL AND withdrawn_at IS NULL AND absent_at IS NULL"),
        ),
    )
    sitting_id: Mapped[int] = reference("sitting", fixed=True)
    item_id: Mapped[int | None] = reference("agenda_item", by_file=True)
    lane: Mapped[Lane] = column(default=Lane.LIST)
    kind: Mapped[StatementKind] = column(default=StatementKind.GENERAL)
    medium: Mapped[Medium] = column(default=Medium.ROOM, by_file=True)
    said_as: Mapped[SaidAs] = column(default=SaidAs.STATEMENT)
    opened: Mapped[bool] = column(default=False)  # the speaker opened the meeting with it
    quoted: Mapped[bool] = column(default=False)  # the report quotes the text of the statement
    delegation_id: Mapped[int | None] = reference("delegation", doubt=True)
    person_id: Mapped[int | None] = reference("person", doubt=True)
    grouping_id: Mapped[int | None] = reference("grouping", doubt=True)  # on behalf of
    # What an explanation of vote or position was about. If both are set, it is reported with the action.
    action_id: Mapped[int | None] = reference("action", default=None)
    recommendation_id: Mapped[int | None] = reference("recommendation", default=None)
    panel_id: Mapped[int | None] = reference("panel", default=None)  # in whose discussion it was made
    # a speaker's name that is not on the roster
    guest: Mapped[str] = column(
        default="",
        longest=NAME,
        internal="a name typed at the desk, until one button makes a person of it, whom reports name",
    )
    place: Mapped[float] = column(default=POSITION, internal=_QUEUE, within=("sitting_id", "lane"))
    asked_at: Mapped[datetime] = column(fixed=True, internal=_QUEUE)
    called_at: Mapped[datetime | None] = column(default=None, internal=_QUEUE)
    begun_at: Mapped[datetime | None] = column(default=None)
    ended_at: Mapped[datetime | None] = column(default=None, internal=_QUEUE)
    withdrawn_at: Mapped[datetime | None] = column(default=None, fixed=True, internal=_QUEUE)
    absent_at: Mapped[datetime | None] = column(default=None, fixed=True, internal=_QUEUE)
    deferred_at: Mapped[datetime | None] = column(default=None, fixed=True, internal=_QUEUE)
    interrupted: Mapped[bool] = column(default=False, fixed=True, internal=_QUEUE)
    # the time limit in seconds when the statement began; None: no limit
    allotted: Mapped[int | None] = column(default=None, internal=_QUEUE)
    # the Chair allowed it although the list was closed or no reply was left
    consented: Mapped[bool] = column(default=False, internal=_QUEUE)
    # when the written text for the interpreters was received
    text_at: Mapped[datetime | None] = column(default=None, fixed=True, internal=_QUEUE)
    # why the statement does not count; empty: it counts
    struck: Mapped[str] = column(default="", longest=LINE)
    text_link: Mapped[str] = column(default="", longest=LINE)  # address or symbol of its published text
    note: Mapped[str] = column(default="", lines=True, secret="a note of the secretariat to itself")
    statement = TranslatedText()  # printed if it is quoted
    capacity = TranslatedText(one_line=True)  # "Chair of ...", in which the speaker spoke
    behalf = TranslatedText(one_line=True)  # on behalf of whom, if not of a group: "the President of ..."


class Pause(RecordRow):
    """A pause in the clock of a statement."""

    __tablename__ = "pause"
    request_id: Mapped[int] = reference("request", index=True)
    paused_at: Mapped[datetime] = column(internal=_CLOCK)
    resumed_at: Mapped[datetime | None] = column(internal=_CLOCK)


class Aligned(RecordRow):
    """A delegation aligned itself with a statement made on behalf of a group."""

    __tablename__ = "aligned"
    __table_args__ = (UniqueConstraint("request_id", "delegation_id"),)
    request_id: Mapped[int] = reference("request")
    delegation_id: Mapped[int] = reference("delegation")


class SpeakerKind(StrEnum):
    """The kind of those who spoke, where only their number is known."""

    DECIDERS = "deciders"  # members of the body, its parties, or States where all decide
    OTHER_STATES = "other_states"  # observer States
    UNITED_NATIONS = "united_nations"  # entities of the United Nations system
    ORGANIZATIONS = "organizations"  # intergovernmental ones
    INTERNATIONAL = "international"  # those of the two kinds before together
    NGOS = "ngos"
    DELEGATIONS = "delegations"  # of any kind


class SpeakerCount(RecordRow, edited=True):
    """How many of one kind spoke under an item, where nobody has recorded who they were.

    Those of several kinds at one sitting and time are told of in one sentence.
    """

    __tablename__ = "speaker_count"
    item_id: Mapped[int] = reference("agenda_item", fixed=True, names=True)
    sitting_id: Mapped[int] = reference("sitting", names=True)
    since_id: Mapped[int | None] = reference("sitting", default=None)  # the first, if they spoke at several
    kind: Mapped[SpeakerKind] = column(default=SpeakerKind.DELEGATIONS)
    number: Mapped[int] = column(default=1, least=1)
    # what the sitting heard before and after them; None: they came last
    said_at: Mapped[datetime | None] = column(default=None)


class Attachment(RecordRow):
    """A file submitted with a statement: its text for the interpreters. It is not part of the report.

    ``name`` is the file name; its ending gives the type of the file (rules/files.py).
    """

    __tablename__ = "attachment"
    __table_args__ = (UniqueConstraint("request_id", "name"),)
    request_id: Mapped[int] = reference("request")
    name: Mapped[str] = column(filled=True, longest=NAME, secret="the name of a file may say who wrote it")
    content_id: Mapped[str] = column(ForeignKey("content.id"), internal=_FILE)
    attached_at: Mapped[datetime] = column(internal=_FILE)


class Content(Base):
    """The bytes of attached files, each stored once. Rows are not journalled, changed or deleted.

    The journal has only the key of a content, so undo and redo work without copies of the bytes. ``data`` is
    the last column, so that reading only the key does not read the bytes.
    """

    __tablename__ = "content"
    id: Mapped[str] = column(primary_key=True)  # SHA-256 of the bytes, in hexadecimal
    data: Mapped[bytes]


class ListClosing(RecordRow):
    """The closing of the list of speakers under an item. ``reopened_at`` is None while it is closed."""

    __tablename__ = "list_closing"
    item_id: Mapped[int] = reference("agenda_item", index=True)
    closed_at: Mapped[datetime] = column(internal=_QUEUE)
    reopened_at: Mapped[datetime | None] = column(internal=_QUEUE)


class Message(RecordRow):
    """A private message from the secretariat to the Chair. ``cleared_at`` is None while it is shown."""

    __tablename__ = "message"
    body: Mapped[str] = column(filled=True, longest=LINE, secret=_TO_CHAIR)
    sent_at: Mapped[datetime] = column(internal=_TO_CHAIR)
    cleared_at: Mapped[datetime | None] = column(internal=_TO_CHAIR)


class Ruling(RecordRow, edited=True):
    """The Chair's ruling on a point of order, and whether an appeal against it failed."""

    __tablename__ = "ruling"
    __table_args__ = (UniqueConstraint("request_id"),)
    request_id: Mapped[int] = reference("request", fixed=True, names=True)
    ruled_at: Mapped[datetime]
    appealed: Mapped[bool] = column(default=False)
    upheld: Mapped[bool] = column(default=True)
    ruling = TranslatedText(
        secret="the words of a ruling are for the desk; the report tells the outcome if its body does"
    )


class MotionKind(StrEnum):
    """The procedural motions, in their order of precedence in the rules of procedure."""

    SUSPEND = "suspend"
    ADJOURN = "adjourn"
    ADJOURN_DEBATE = "adjourn_debate"
    CLOSE_DEBATE = "close_debate"
    OTHER = "other"


class Motion(RecordRow, edited=True):
    """A procedural motion and the votes on it."""

    __tablename__ = "motion"
    sitting_id: Mapped[int] = reference("sitting", fixed=True, names=True)
    item_id: Mapped[int | None] = reference("agenda_item")
    delegation_id: Mapped[int | None] = reference("delegation", names=True)
    kind: Mapped[MotionKind]
    moved_at: Mapped[datetime]
    carried: Mapped[bool | None] = column(default=None, fixed=True)  # None: not decided
    in_favour: Mapped[int | None] = column(default=None, fixed=True)
    against: Mapped[int | None] = column(default=None, fixed=True)
    abstaining: Mapped[int | None] = column(default=None, fixed=True)
    body = TranslatedText()
