"""The floor: panels, requests for the floor with the statements made, and points of procedure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text

from wgdesk.model.base import Base, Key, RecordRow, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Panel(RecordRow):
    """A panel of an agenda item, or of the meeting; an item may have several, one after another.

    Texts: title (printed in quotation marks), exchange (the subject of the discussion with the floor).
    """

    __tablename__ = "panel"
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))  # None: of the meeting
    place: Mapped[float]  # order among the panels of the item
    round_table: Mapped[bool]  # it is called a round table
    summarized: Mapped[bool]  # each presentation is to be summarized: the report waits for the texts
    moderator_id: Mapped[int | None] = column(Key, ForeignKey("person.id"))
    exchanged: Mapped[bool]  # after the presentations there was a discussion with the floor


class Panellist(RecordRow):
    """A person on a panel. Text: presentation (what it was about).

    If ``named``, the text begins with the verb (in Arabic in any person), and the report adds
    who presented; else the text says it.
    """

    __tablename__ = "panellist"
    __table_args__ = (UniqueConstraint("panel_id", "person_id"),)
    panel_id: Mapped[int] = column(Key, ForeignKey("panel.id"))
    person_id: Mapped[int] = column(Key, ForeignKey("person.id"))
    grouping_id: Mapped[int | None] = column(Key, ForeignKey("grouping.id"))
    place: Mapped[float]  # order in the sentence that introduces the panel
    turn: Mapped[float]  # order in which the panellists spoke
    named: Mapped[bool]


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


class Medium(StrEnum):
    """How the room received a statement."""

    ROOM = "room"
    ONLINE = "online"
    VIDEO = "video"
    WRITTEN = "written"


class Request(RecordRow):
    """A request for the floor; once ``begun_at`` is set, also the statement.

    Its state is derived from the times (``rules.statements``). Text: statement (an attached text). ``note``
    and ``guest`` are in the operator's own words.
    """

    __tablename__ = "request"
    __table_args__ = (
        # At most one statement is open in a sitting, even if two stations act at the same moment. A point of
        # order marks the statement that it interrupts as interrupted; then that one does not count as open.
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
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))
    lane: Mapped[Lane]
    kind: Mapped[StatementKind]
    medium: Mapped[Medium]
    delegation_id: Mapped[int | None] = column(Key, ForeignKey("delegation.id"))
    person_id: Mapped[int | None] = column(Key, ForeignKey("person.id"))
    grouping_id: Mapped[int | None] = column(Key, ForeignKey("grouping.id"))  # on behalf of
    # What it was about, if it explained a vote or a position. With both, it is told with the action.
    action_id: Mapped[int | None] = column(Key, ForeignKey("action.id"))
    recommendation_id: Mapped[int | None] = column(Key, ForeignKey("recommendation.id"))
    guest: Mapped[str]  # a name that is not on the roster
    place: Mapped[float]
    asked_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    absent_at: Mapped[datetime | None]
    deferred_at: Mapped[datetime | None]
    interrupted: Mapped[bool]
    allotted: Mapped[int | None]  # the time limit in seconds when it began; None: no limit
    consented: Mapped[bool]  # the Chair allowed it although the list was closed or no reply was left
    text_at: Mapped[datetime | None]  # when its written text for the interpreters was received
    struck: Mapped[str]  # the reason why the statement does not count; empty: it counts
    note: Mapped[str]  # internal


class Pause(RecordRow):
    """A pause in the time of a statement."""

    __tablename__ = "pause"
    request_id: Mapped[int] = column(Key, ForeignKey("request.id"), index=True)
    paused_at: Mapped[datetime]
    resumed_at: Mapped[datetime | None]


class Aligned(RecordRow):
    """A delegation aligned itself with a statement made on behalf of a group."""

    __tablename__ = "aligned"
    __table_args__ = (UniqueConstraint("request_id", "delegation_id"),)
    request_id: Mapped[int] = column(Key, ForeignKey("request.id"))
    delegation_id: Mapped[int] = column(Key, ForeignKey("delegation.id"))


class Attachment(RecordRow):
    """A file handed in with a statement: its text for the interpreters. No report holds it.

    ``name`` is the file name; its ending tells the kind of file (rules/files.py).
    """

    __tablename__ = "attachment"
    __table_args__ = (UniqueConstraint("request_id", "name"),)
    request_id: Mapped[int] = column(Key, ForeignKey("request.id"))
    name: Mapped[str]  # internal
    content_id: Mapped[str] = column(ForeignKey("content.id"))
    attached_at: Mapped[datetime]


class Content(Base):
    """The bytes of attached files, each content once. Rows are not journalled, changed or deleted.

    The journal names a content by its key, so undo and redo work without copies of the bytes. ``data`` is the
    last column, so that reading only the key does not read the bytes.
    """

    __tablename__ = "content"
    id: Mapped[str] = column(primary_key=True)  # SHA-256 of the bytes, in hexadecimal
    data: Mapped[bytes]


class ListClosing(RecordRow):
    """The list of speakers under an item was closed. ``reopened_at`` is None while it is closed."""

    __tablename__ = "list_closing"
    item_id: Mapped[int] = column(Key, ForeignKey("agenda_item.id"), index=True)
    closed_at: Mapped[datetime]
    reopened_at: Mapped[datetime | None]


class Message(RecordRow):
    """A private message from the secretariat to the Chair. ``cleared_at`` is None while it is shown."""

    __tablename__ = "message"
    body: Mapped[str]  # internal
    sent_at: Mapped[datetime]
    cleared_at: Mapped[datetime | None]


class Ruling(RecordRow):
    """The Chair's ruling on a point of order, and whether an appeal against it failed. Text: ruling."""

    __tablename__ = "ruling"
    __table_args__ = (UniqueConstraint("request_id"),)
    request_id: Mapped[int] = column(Key, ForeignKey("request.id"))
    ruled_at: Mapped[datetime]
    appealed: Mapped[bool]
    upheld: Mapped[bool]


class MotionKind(StrEnum):
    """The procedural motions, in the order of precedence in the rules of procedure."""

    SUSPEND = "suspend"
    ADJOURN = "adjourn"
    ADJOURN_DEBATE = "adjourn_debate"
    CLOSE_DEBATE = "close_debate"
    OTHER = "other"


class Motion(RecordRow):
    """A procedural motion and the votes on it. Text: body."""

    __tablename__ = "motion"
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))
    delegation_id: Mapped[int | None] = column(Key, ForeignKey("delegation.id"))
    kind: Mapped[MotionKind]
    moved_at: Mapped[datetime]
    carried: Mapped[bool | None]  # None: not decided
    in_favour: Mapped[int | None]
    against: Mapped[int | None]
    abstaining: Mapped[int | None]
