"""The programme: sittings, agenda, timetable, and the decisions on them."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint

from wgdesk.model.base import Key, RecordRow, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Sitting(RecordRow):
    """One half-day meeting of the body."""

    __tablename__ = "sitting"
    __table_args__ = (UniqueConstraint("number"),)
    number: Mapped[int]
    day: Mapped[date]  # in the time zone of the meeting
    planned_begin: Mapped[datetime | None]
    planned_end: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    # Whether it took place; None: as what is recorded of it says. A planned sitting did not, yet.
    held: Mapped[bool | None]
    resumed: Mapped[bool]  # held in a resumed part of the meeting; the report says so
    inquorate: Mapped[bool]  # adjourned for lack of a quorum; the report says so


class Suspension(RecordRow):
    """A suspension of a sitting. Text: reason. ``facilitator_id`` is who leads informal consultations."""

    __tablename__ = "suspension"
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    suspended_at: Mapped[datetime]
    resumed_at: Mapped[datetime | None]
    kind: Mapped[str]  # informal | technical | break
    facilitator_id: Mapped[int | None] = column(Key, ForeignKey("person.id"))


class Presiding(RecordRow):
    """An officer presided over a sitting, or over its consideration of an item.

    Where the report has room for one name, it is that with the lowest ``place``.
    """

    __tablename__ = "presiding"
    __table_args__ = (UniqueConstraint("sitting_id", "officer_id", "item_id"),)
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    officer_id: Mapped[int] = column(Key, ForeignKey("officer.id"))
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))
    acting: Mapped[bool]  # in the place of the Chair, as Acting Chair
    place: Mapped[float]


class Slot(RecordRow):
    """A line of the timetable: an item, or something else if None, planned for a sitting."""

    __tablename__ = "slot"
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))
    begins_at: Mapped[datetime]
    ends_at: Mapped[datetime]


class Deliberations(StrEnum):
    """Whether the summary of the debate on an item is finished; while open, the report does not print it."""

    OPEN = "open"
    WRITTEN = "written"


class AgendaItem(RecordRow):
    """An item or sub-item of the agenda.

    Texts: title, short, segment. ``segment`` is the title of the segment of the agenda that begins with it.
    """

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("parent_id", "number"),)
    number: Mapped[int]  # among its siblings; gives a sub-item its letter
    parent_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))
    substantive: Mapped[bool]  # only for these the report has a paragraph on their consideration
    deliberations: Mapped[Deliberations]
    # The item with which it was considered jointly, the first of them.
    joint_with_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))
    no_issues: Mapped[bool]  # "no issues were raised under the item"


class ItemSitting(RecordRow):
    """An item was taken up at a sitting. A doubt on this row means: perhaps it was not taken up then."""

    __tablename__ = "item_sitting"
    __table_args__ = (UniqueConstraint("item_id", "sitting_id"),)
    item_id: Mapped[int] = column(Key, ForeignKey("agenda_item.id"))
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    taken_up_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]


class InformalKind(StrEnum):
    """The kind of an informal or subsidiary body of the meeting."""

    WORKING_GROUP = "working_group"  # working group of the whole
    COMMITTEE = "committee"  # committee of the whole
    FRIENDS = "friends"  # friends of the Chair
    EXTENDED_BUREAU = "extended_bureau"
    CONTACT_GROUP = "contact_group"
    DRAFTING_GROUP = "drafting_group"
    OTHER = "other"  # only its own name says what it is


class InformalBody(RecordRow):
    """A body that the meeting set up to work informally. Texts: name, mandate, report.

    ``name`` is how the report calls it, instead of its kind; ``mandate`` says what for, ``report`` what its
    Chair reported.
    """

    __tablename__ = "informal_body"
    kind: Mapped[InformalKind]
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))  # under which it worked
    established_at_id: Mapped[int | None] = column(Key, ForeignKey("sitting.id"))
    chaired_by_id: Mapped[int | None] = column(Key, ForeignKey("person.id"))
    meetings: Mapped[int | None]  # how many it held; None: not known
    reported_at_id: Mapped[int | None] = column(Key, ForeignKey("sitting.id"))
    place: Mapped[float]


class Subject(StrEnum):
    """The subject of a decision."""

    AGENDA = "agenda"
    ORGANIZATION = "organization"
    REPORT = "report"


class Manner(StrEnum):
    """How a decision was taken."""

    CONSENSUS = "consensus"
    WITHOUT_VOTE = "without_vote"
    ACCLAMATION = "acclamation"
    VOTE = "vote"
    WITHOUT_OBJECTION = "without_objection"
    NOT_STATED = "not_stated"  # the record does not say how, so the report does not either


class Decision(RecordRow):
    """The adoption of the agenda, of the organization of work, or of the report."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("subject"),)
    subject: Mapped[Subject]
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    decided_at: Mapped[datetime | None]
    manner: Mapped[Manner]
    orally_amended: Mapped[bool]  # the room changed the text
    orally_revised: Mapped[bool]  # its authors did, before the decision
    contained_in: Mapped[str]  # symbol of the document that has the text adopted; empty: not said
