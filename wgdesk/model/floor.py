"""The floor: panels, requests for it and statements made, and procedure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from wgdesk.model.base import Base, Key, RecordRow


class Panel(RecordRow):
    """The panel of an item. Text: exchange (what the exchange with the floor was about)."""

    __tablename__ = "panel"
    __table_args__ = (UniqueConstraint("item_id"),)
    item_id: Mapped[int] = mapped_column(Key, ForeignKey("agenda_item.id"))
    moderator_id: Mapped[int | None] = mapped_column(Key, ForeignKey("person.id"))
    exchanged: Mapped[bool]  # the panellists exchanged with the floor after presenting


class Panellist(RecordRow):
    """A person on a panel. Text: presentation."""

    __tablename__ = "panellist"
    __table_args__ = (UniqueConstraint("panel_id", "person_id"),)
    panel_id: Mapped[int] = mapped_column(Key, ForeignKey("panel.id"))
    person_id: Mapped[int] = mapped_column(Key, ForeignKey("person.id"))
    grouping_id: Mapped[int | None] = mapped_column(Key, ForeignKey("grouping.id"))
    place: Mapped[float]  # in the introduction
    turn: Mapped[float]  # in the order of delivery


class Lane(StrEnum):
    """The queue a request stands in."""

    LIST = "list"
    REPLY = "reply"
    ORDER = "order"  # point of order
    SECRETARIAT = "secretariat"
    PANEL = "panel"
    INVITED = "invited"


class StatementKind(StrEnum):
    """What a statement is for."""

    GENERAL = "general"
    QUESTION = "question"
    ANSWER = "answer"
    INTRODUCTION = "introduction"
    POSITION = "position"  # explanation of position
    REPLY = "reply"
    OPENING = "opening"
    CLOSING = "closing"


class Medium(StrEnum):
    """How a statement reached the room."""

    ROOM = "room"
    ONLINE = "online"
    VIDEO = "video"
    WRITTEN = "written"


class Request(RecordRow):
    """A request for the floor and, once it has begun, the statement. States are derived from the times.

    Text: statement (an attached text). ``note`` and ``guest`` are the operator's own words.
    """

    __tablename__ = "request"
    __table_args__ = (
        # One statement open per sitting, whatever a station thinks it sees. Interposed points of order
        # pause the statement they interrupt, which then is not open.
        Index(
            "uq_request_open",
            "sitting_id",
            unique=True,
            sqlite_where=text("begun_at IS NOT NULL AND ended_at IS NULL AND interrupted = 0"),
            postgresql_where=text("begun_at IS NOT NULL AND ended_at IS NULL AND NOT interrupted"),
        ),
        # A meeting has thousands of requests: the end of a lane, and whether a place is free, are found here.
        Index("ix_request_place", "sitting_id", "lane", "place"),
        # How often a delegation has spoken under an item is counted in this index alone.
        Index(
            "ix_request_spoken",
            "item_id",
            "delegation_id",
            "sitting_id",
            "lane",
            "struck",
            sqlite_where=text("begun_at IS NOT NULL"),
            postgresql_where=text("begun_at IS NOT NULL"),
        ),
        # Those that wait or speak are few at any moment: who is inscribed already, who stands at the head.
        Index(
            "ix_request_waiting",
            "sitting_id",
            "lane",
            "place",
            sqlite_where=text("ended_at IS NULL AND withdrawn_at IS NULL AND absent_at IS NULL"),
            postgresql_where=text("ended_at IS NULL AND withdrawn_at IS NULL AND absent_at IS NULL"),
        ),
    )
    sitting_id: Mapped[int] = mapped_column(Key, ForeignKey("sitting.id"))
    item_id: Mapped[int | None] = mapped_column(Key, ForeignKey("agenda_item.id"))
    lane: Mapped[Lane]
    kind: Mapped[StatementKind]
    medium: Mapped[Medium]
    delegation_id: Mapped[int | None] = mapped_column(Key, ForeignKey("delegation.id"))
    person_id: Mapped[int | None] = mapped_column(Key, ForeignKey("person.id"))
    grouping_id: Mapped[int | None] = mapped_column(Key, ForeignKey("grouping.id"))  # on behalf of
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
    allotted: Mapped[int | None]  # seconds, as the limit was when it began; None: no limit
    consented: Mapped[bool]  # by the Chair: the list was closed, or the replies used up
    text_at: Mapped[datetime | None]  # its written text was received, for the interpreters
    struck: Mapped[str]  # the reason why it does not count; empty: it counts
    note: Mapped[str]  # internal


class Pause(RecordRow):
    """A pause of a statement's clock."""

    __tablename__ = "pause"
    request_id: Mapped[int] = mapped_column(Key, ForeignKey("request.id"), index=True)
    paused_at: Mapped[datetime]
    resumed_at: Mapped[datetime | None]


class Aligned(RecordRow):
    """A delegation that aligned itself with a statement made on behalf of a group."""

    __tablename__ = "aligned"
    __table_args__ = (UniqueConstraint("request_id", "delegation_id"),)
    request_id: Mapped[int] = mapped_column(Key, ForeignKey("request.id"))
    delegation_id: Mapped[int] = mapped_column(Key, ForeignKey("delegation.id"))


class Attachment(RecordRow):
    """A file handed in with a statement: its text, for the interpreters. In no report.

    ``name`` is that of the file, with the ending that says of what kind it is (rules/files.py).
    """

    __tablename__ = "attachment"
    __table_args__ = (UniqueConstraint("request_id", "name"),)
    request_id: Mapped[int] = mapped_column(Key, ForeignKey("request.id"))
    name: Mapped[str]  # internal
    content_id: Mapped[str] = mapped_column(ForeignKey("content.id"))
    attached_at: Mapped[datetime]


class Content(Base):
    """The bytes of attached files, each once. No row of the journal: it is never changed nor taken away.

    So the journal, which names contents by their keys, can undo and redo without holding them. The bytes come
    last: whoever reads the key alone does not read them.
    """

    __tablename__ = "content"
    id: Mapped[str] = mapped_column(primary_key=True)  # SHA-256 of the bytes, in hexadecimal
    data: Mapped[bytes]


class ListClosing(RecordRow):
    """The list of speakers under an item was closed; ``reopened_at`` None: it is closed now."""

    __tablename__ = "list_closing"
    item_id: Mapped[int] = mapped_column(Key, ForeignKey("agenda_item.id"), index=True)
    closed_at: Mapped[datetime]
    reopened_at: Mapped[datetime | None]


class Message(RecordRow):
    """The secretariat's private message to the Chair; ``cleared_at`` None: it stands on the podium."""

    __tablename__ = "message"
    body: Mapped[str]  # internal
    sent_at: Mapped[datetime]
    cleared_at: Mapped[datetime | None]


class Ruling(RecordRow):
    """The Chair's ruling on a point of order. Text: ruling."""

    __tablename__ = "ruling"
    __table_args__ = (UniqueConstraint("request_id"),)
    request_id: Mapped[int] = mapped_column(Key, ForeignKey("request.id"))
    ruled_at: Mapped[datetime]
    appealed: Mapped[bool]
    upheld: Mapped[bool]


class MotionKind(StrEnum):
    """The procedural motions, in the order of precedence of the rules of procedure."""

    SUSPEND = "suspend"
    ADJOURN = "adjourn"
    ADJOURN_DEBATE = "adjourn_debate"
    CLOSE_DEBATE = "close_debate"
    OTHER = "other"


class Motion(RecordRow):
    """A procedural motion. Text: body."""

    __tablename__ = "motion"
    sitting_id: Mapped[int] = mapped_column(Key, ForeignKey("sitting.id"))
    item_id: Mapped[int | None] = mapped_column(Key, ForeignKey("agenda_item.id"))
    delegation_id: Mapped[int | None] = mapped_column(Key, ForeignKey("delegation.id"))
    kind: Mapped[MotionKind]
    moved_at: Mapped[datetime]
    carried: Mapped[bool | None]  # None: not decided
    in_favour: Mapped[int | None]
    against: Mapped[int | None]
    abstaining: Mapped[int | None]
