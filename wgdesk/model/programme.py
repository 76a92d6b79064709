"""The programme: sittings, agenda, timetable, and the decisions on them."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow
from wgdesk.model.declared import LINE, NAME, POSITION, TranslatedText, column, reference

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# Why no report prints a column.
_CLOCK = "the clock of a sitting"
_TIMETABLE = "the timetable is a document of its own"


class SittingKind(StrEnum):
    """What sets a sitting apart from the others; the report says so beside its number."""

    ORGANIZATIONAL = "organizational"
    OPENING = "opening"
    CLOSING = "closing"
    CLOSED = "closed"  # to the public


class Sitting(RecordRow, edited=True):
    """One half-day meeting of the body."""

    __tablename__ = "sitting"
    __table_args__ = (UniqueConstraint("number"),)
    number: Mapped[int] = column(default=POSITION, least=1, doubt=True)
    day: Mapped[date] = column(doubt=True)  # in the time zone of the meeting
    planned_begin: Mapped[datetime | None] = column(internal=_CLOCK)
    planned_end: Mapped[datetime | None] = column(internal=_CLOCK)
    opened_at: Mapped[datetime | None] = column(default=None)
    closed_at: Mapped[datetime | None] = column(default=None, internal=_CLOCK)
    # Whether it took place; None: judge by what is recorded of it. A planned sitting has not taken place.
    held: Mapped[bool | None]
    # held in a resumed part of the meeting; the report says so
    resumed: Mapped[bool] = column(default=False, doubt=True)
    # adjourned for lack of a quorum; the report says so
    inquorate: Mapped[bool] = column(default=False, doubt=True)
    # None: one like the others
    kind: Mapped[SittingKind | None] = column(default=None)
    # symbol of its verbatim or summary record
    record_symbol: Mapped[str] = column(default="", longest=NAME)
    speakers_link: Mapped[str] = column(default="", longest=LINE)  # where those who spoke at it are listed


class Suspension(RecordRow, edited=True):
    """A suspension of a sitting. ``facilitator_id`` is the person who leads informal consultations."""

    __tablename__ = "suspension"
    sitting_id: Mapped[int] = reference("sitting", fixed=True, names=True)
    suspended_at: Mapped[datetime] = column(internal=_CLOCK)
    resumed_at: Mapped[datetime | None] = column(default=None, internal=_CLOCK)
    kind: Mapped[str] = column(default="break", internal=_CLOCK)  # informal | technical | break
    facilitator_id: Mapped[int | None] = reference(
        "person", internal="who led the consultations of a suspension, for the desk"
    )
    reason = TranslatedText(secret="why a sitting was suspended is for the desk")


class Presiding(RecordRow, edited=True):
    """An officer who presided over a sitting, or over its consideration of an item.

    Where the report has room for one name, it is the one with the lowest ``place``.
    """

    __tablename__ = "presiding"
    __table_args__ = (UniqueConstraint("sitting_id", "officer_id", "item_id"),)
    sitting_id: Mapped[int] = reference("sitting", fixed=True, names=True)
    officer_id: Mapped[int] = reference("officer", fixed=True, doubt=True, names=True)
    item_id: Mapped[int | None] = reference("agenda_item")
    acting: Mapped[bool] = column(default=False)  # in place of the Chair, as Acting Chair
    place: Mapped[float] = column(default=POSITION, within=("sitting_id",))


class Slot(RecordRow, edited=True):
    """A line of the timetable: an item planned for a sitting, or something else if ``item_id`` is None."""

    __tablename__ = "slot"
    sitting_id: Mapped[int] = reference("sitting", names=True)
    item_id: Mapped[int | None] = reference("agenda_item", internal=_TIMETABLE, names=True)
    begins_at: Mapped[datetime] = column(internal=_TIMETABLE)
    ends_at: Mapped[datetime] = column(internal=_TIMETABLE)


class Deliberations(StrEnum):
    """Whether the summary of the debate on an item is finished; while open, the report does not print it."""

    OPEN = "open"
    WRITTEN = "written"


class ItemDebate(StrEnum):
    """What the report says was done about an item, if not that it was considered."""

    EXCHANGE = "exchange"  # held a general exchange of views on
    DEBATE = "debate"  # held a general debate on
    DISCUSSION = "discussion"  # held a general discussion on
    CONTINUED = "continued"  # continued its consideration of


class AgendaItem(RecordRow, edited=True):
    """An item or sub-item of the agenda."""

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("parent_id", "number"),)
    number: Mapped[int] = column(default=POSITION, least=1)  # among its siblings; gives a sub-item its letter
    parent_id: Mapped[int | None] = reference("agenda_item", fixed=True)
    # only these have a paragraph on their consideration in the report
    substantive: Mapped[bool] = column(default=False)
    deliberations: Mapped[Deliberations] = column(default=Deliberations.OPEN)
    # The first of the items with which it was considered jointly.
    joint_with_id: Mapped[int | None] = reference("agenda_item", default=None, by_file=True)
    debate: Mapped[ItemDebate | None] = column(default=None)  # None: it was considered
    no_issues: Mapped[bool] = column(default=False, by_file=True)  # "no issues were raised under the item"
    documents_link: Mapped[str] = column(default="", longest=LINE)  # where its documents are listed
    speakers_link: Mapped[str] = column(default="", longest=LINE)  # where those who spoke on it are listed
    title = TranslatedText(one_line=True, doubt=True)
    short = TranslatedText(
        one_line=True,
        longest=NAME,
        internal="names an item where there is little room: in the script, in windows",
    )
    segment = TranslatedText(one_line=True)  # the title of the agenda segment that begins with this item
    heading = TranslatedText(one_line=True)  # of its chapter in the report, where that is not its title


class ItemSitting(RecordRow, edited=True):
    """The consideration of an item at a sitting. A doubt on this row: perhaps it was not taken up then."""

    __tablename__ = "item_sitting"
    __table_args__ = (UniqueConstraint("item_id", "sitting_id"),)
    item_id: Mapped[int] = reference("agenda_item", fixed=True, names=True)
    sitting_id: Mapped[int] = reference("sitting", fixed=True, doubt=True, names=True)
    taken_up_at: Mapped[datetime | None] = column(default=None)
    finished_at: Mapped[datetime | None] = column(default=None)
    # The general discussion on the item was held there; the report then tells of it beside the consideration.
    debated: Mapped[bool] = column(default=False)
    # That part of the sitting was closed to the public, the rest of it was not.
    closed: Mapped[bool] = column(default=False)
    # Nothing was discussed there: the record of speakers of that sitting is not told under the item.
    undiscussed: Mapped[bool] = column(default=False)


class InformalKind(StrEnum):
    """The kind of an informal or subsidiary body of the meeting."""

    WORKING_GROUP = "working_group"  # working group of the whole
    COMMITTEE = "committee"  # committee of the whole
    FRIENDS = "friends"  # friends of the Chair
    EXTENDED_BUREAU = "extended_bureau"
    CONTACT_GROUP = "contact_group"
    DRAFTING_GROUP = "drafting_group"
    OTHER = "other"  # only its name says what it is


class InformalBody(RecordRow, edited=True):
    """A body that the meeting set up to work informally.

    ``name`` is what the report calls it instead of its kind; ``ground`` is the decision by which it exists,
    which comes first; ``mandate`` what it was set up for, ``purpose`` what it met for, ``heard`` what it was
    told, and ``report`` what its Chair told.
    """

    __tablename__ = "informal_body"
    kind: Mapped[InformalKind]
    item_id: Mapped[int | None] = reference("agenda_item", default=None)  # under which it worked
    established_at_id: Mapped[int | None] = reference("sitting")
    allocated_at_id: Mapped[int | None] = reference("sitting", default=None)  # its item was allocated to it
    chaired_by_id: Mapped[int | None] = reference("person", default=None)
    chair_elected_at_id: Mapped[int | None] = reference("sitting", default=None)
    shares_bureau: Mapped[bool] = column(default=False)  # the Bureau of the meeting is its Bureau too
    subgroups: Mapped[int | None] = column(default=None, least=1)  # how many groups met within it
    meetings: Mapped[int | None] = column(default=None, least=1)  # how many meetings it held; None: not known
    reported_at_id: Mapped[int | None] = reference("sitting", default=None)
    place: Mapped[float] = column(default=POSITION)
    name = TranslatedText(one_line=True)
    ground = TranslatedText(one_line=True)
    mandate = TranslatedText()
    purpose = TranslatedText(one_line=True)  # after its days: to consider the draft
    heard = TranslatedText(one_line=True)  # after "heard": a briefing by the Director-General
    report = TranslatedText()


class InformalOffice(StrEnum):
    """An office of an informal body beside its Chair."""

    CO_CHAIR = "co_chair"
    VICE_CHAIR = "vice_chair"
    RAPPORTEUR = "rapporteur"


class InformalOfficer(RecordRow):
    """Somebody who held an office of an informal body beside its Chair."""

    __tablename__ = "informal_officer"
    __table_args__ = (UniqueConstraint("informal_body_id", "person_id", "office"),)
    informal_body_id: Mapped[int] = reference("informal_body", names=True)
    person_id: Mapped[int] = reference("person", names=True)
    office: Mapped[InformalOffice]


class InformalMeeting(RecordRow):
    """A day on which an informal body met."""

    __tablename__ = "informal_meeting"
    __table_args__ = (UniqueConstraint("informal_body_id", "day"),)
    informal_body_id: Mapped[int] = reference("informal_body", names=True)
    day: Mapped[date]


class InformalVerb(StrEnum):
    """What an informal body did. The verb determines how the text of the step continues the sentence."""

    HEARD = "heard"  # "a briefing by ..."
    CONSIDERED = "considered"
    DISCUSSED = "discussed"
    EXCHANGED = "exchanged"  # exchanged views on
    HAD_BEFORE = "had_before"  # had before it
    DECIDED = "decided"  # "to ..." or "that ...", like the next
    AGREED = "agreed"
    RECOMMENDED = "recommended"  # "that ..."
    NOTED = "noted"  # "that ...", or a text
    TOOK_NOTE = "took_note"
    ADOPTED = "adopted"
    OWN_REPORT = "own_report"  # considered and adopted its report
    EXPRESSED_APPRECIATION = "expressed_appreciation"  # "to ... for ..."
    FREE = "free"  # a clause that is printed as it stands: "delegations presented ..."


class InformalStep(RecordRow, edited=True):
    """Something that an informal body did at one of its meetings, or at several; ``text`` follows the verb.

    If it considered an item on which the report has a sentence, that sentence names these meetings too.
    """

    __tablename__ = "informal_step"
    informal_body_id: Mapped[int] = reference("informal_body", names=True)
    verb: Mapped[InformalVerb] = column(default=InformalVerb.HEARD)
    item_id: Mapped[int | None] = reference("agenda_item", default=None)  # in place of a text
    first: Mapped[int | None] = column(default=None, least=1)  # number of its meeting, or of the first one
    last: Mapped[int | None] = column(default=None, least=1)  # number of the last one, if there were several
    day: Mapped[date | None] = column(default=None)  # without numbers, or where they do not tell the day
    joined: Mapped[bool] = column(default=False)  # in the paragraph of the step before, at the same meeting
    consensus: Mapped[bool] = column(default=False)  # adopted by consensus
    place: Mapped[float] = column(default=POSITION, within=("informal_body_id",))
    text = TranslatedText()


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
    AD_REFERENDUM = "ad_referendum"  # until capitals have agreed
    NOT_STATED = "not_stated"  # the record does not say how, so neither does the report


class Decision(RecordRow, edited=True):
    """The adoption of the agenda, of the organization of work, or of the report."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("subject"),)
    subject: Mapped[Subject] = column(fixed=True)
    sitting_id: Mapped[int] = reference("sitting", doubt=True, names=True)
    decided_at: Mapped[datetime | None] = column(internal="the day of the sitting is printed")
    manner: Mapped[Manner] = column(default=Manner.NOT_STATED, doubt=True)
    orally_amended: Mapped[bool] = column(default=False, doubt=True)  # the room changed the text
    orally_revised: Mapped[bool] = column(default=False, doubt=True)  # its authors did, before the decision
    # symbol of the document that contains the adopted text; empty: not stated
    contained_in: Mapped[str] = column(default="")
    # the officer who introduced the draft report
    introduced_by_id: Mapped[int | None] = reference("officer", default=None)
    condition = TranslatedText(one_line=True)  # the words after "on the understanding that"
    # of the report: what was introduced "together with" the draft, and what it was adopted "including"
    introduced_with = TranslatedText(one_line=True)
    including = TranslatedText(one_line=True)
