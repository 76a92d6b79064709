"""The outcome of the debate: points, recommendations, reservations, documents, adoption of the report."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint

from wgdesk.model.base import Key, RecordRow, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped
from wgdesk.model.programme import Manner


class Joins(StrEnum):
    """The words with which a point begins: a lead-in, or what joins it to the point before it."""

    NONE = "none"
    DISCUSSION = "discussion"  # in the discussions that followed
    GENERAL = "general"  # during the general discussion
    EXCHANGE = "exchange"  # during the general exchange of views
    REGARD = "regard"  # in that regard
    CONNECTION = "connection"  # in that connection
    CONCERNING = "concerning"  # with regard to the text "topic"
    ALSO = "also"  # كما: a further point of other speakers
    LIKEWISE = "likewise"  # أيضاً after the subject: a further point
    HOWEVER = "however"  # after a semicolon


class Quantifier(StrEnum):
    """The word for how many delegations made a point, so that the report names nobody."""

    ONE = "one"
    ANOTHER = "another"
    TWO = "two"
    SOME = "some"
    SEVERAL = "several"
    A_NUMBER = "a_number"
    MANY = "many"
    MOST = "most"
    OTHER = "other"
    ALL = "all"  # no word at all: "Speakers ..."


class PointForm(StrEnum):
    """How a point is put, if not as what speakers said. The first ones name nobody at all."""

    CONCERN = "concern"  # concern was expressed about
    APPRECIATION = "appreciation"  # appreciation was expressed for
    SUPPORT = "support"  # support was expressed for
    HOPE = "hope"  # the hope was expressed that
    VIEW = "view"  # the view was expressed that
    CONSIDERED = "considered"  # it was considered that
    NOTED = "noted"  # it was noted that
    EMPHASIZED = "emphasized"  # it was emphasized that
    RECALLED = "recalled"  # it was recalled that
    SUGGESTED = "suggested"  # it was suggested that
    MENTIONED = "mentioned"  # reference was made to
    TYPED = "typed"  # an impersonal verb that is typed
    SAME = "same"  # a further sentence of those who made the point before: they ...
    FREE = "free"  # a text that is printed as it is


class Point(RecordRow):
    """One point made in the debate.

    Texts: verb (the reporting verb in the past tense; in Arabic in any person), said (the
    words after the verb), topic (for ``Joins.CONCERNING``).
    """

    __tablename__ = "point"
    item_id: Mapped[int] = column(Key, ForeignKey("agenda_item.id"))
    place: Mapped[float]
    paragraph: Mapped[int]  # points of an item with the same number share a paragraph
    joins: Mapped[Joins]
    quantifier: Mapped[Quantifier | None]  # None: from the number of supporters (rules/quantifiers.py)
    delegations: Mapped[bool]  # say "delegations" instead of "speakers"
    form: Mapped[PointForm | None]  # None: speakers, whom the quantifier counts, and the verb
    named: Mapped[bool]  # name those who made it, if the option "debate_names" allows it


class Support(RecordRow):
    """A delegation that made a point. Internal: this never leaves the secretariat."""

    __tablename__ = "support"
    __table_args__ = (UniqueConstraint("point_id", "delegation_id"),)
    point_id: Mapped[int] = column(Key, ForeignKey("point.id"))
    delegation_id: Mapped[int] = column(Key, ForeignKey("delegation.id"))


class Cluster(RecordRow):
    """A group of recommendations under one heading. Text: heading."""

    __tablename__ = "cluster"
    place: Mapped[float]
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))


class RecommendationState(StrEnum):
    """How far a recommendation has come."""

    PROPOSED = "proposed"
    NEGOTIATED = "negotiated"
    AGREED = "agreed"
    ADOPTED = "adopted"
    NOT_AGREED = "not_agreed"  # goes into the annex of proposals
    WITHDRAWN = "withdrawn"


class Recommendation(RecordRow):
    """A recommendation. Its number is counted through all clusters. Text: body, with its versions."""

    __tablename__ = "recommendation"
    cluster_id: Mapped[int] = column(Key, ForeignKey("cluster.id"))
    place: Mapped[float]
    state: Mapped[RecommendationState]
    proposer_id: Mapped[int | None] = column(Key, ForeignKey("delegation.id"))  # internal
    sitting_id: Mapped[int | None] = column(Key, ForeignKey("sitting.id"))  # at which it was adopted
    adopted_at: Mapped[datetime | None]
    manner: Mapped[Manner | None]  # how it was adopted; None: nobody has said
    orally_amended: Mapped[bool]  # the room changed the text
    orally_revised: Mapped[bool]  # its authors did, before the adoption


class Reservation(RecordRow):
    """A delegation's reservation to, or dissociation from, what was adopted.

    It is tied to one text: an adopted recommendation, an action, or the adoption of the agenda, of the
    organization of work or of the report. Text: body, the words after "stating that"; a reservation may have
    none.
    """

    __tablename__ = "reservation"
    recommendation_id: Mapped[int | None] = column(Key, ForeignKey("recommendation.id"))
    decision_id: Mapped[int | None] = column(Key, ForeignKey("decision.id"))
    action_id: Mapped[int | None] = column(Key, ForeignKey("action.id"))
    delegation_id: Mapped[int] = column(Key, ForeignKey("delegation.id"))
    made_at: Mapped[datetime]
    dissociates: Mapped[bool]


class DocumentKind(StrEnum):
    """The kind of a document, by which the list of documents names it."""

    ANNOTATED_AGENDA = "annotated_agenda"
    BACKGROUND_PAPER = "background_paper"
    NOTE = "note"
    REPORT = "report"
    CONFERENCE_ROOM_PAPER = "conference_room_paper"
    OTHER = "other"


class PaperDocument(RecordRow):
    """A document that the meeting had before it.

    Texts: title (printed in quotation marks after "entitled"), content (printed after "containing", or "on"
    if ``about``), author (who made it, such as "the Executive Director").
    """

    __tablename__ = "document"
    kind: Mapped[DocumentKind]
    symbol: Mapped[str]  # empty: not known yet, or the document has none
    by_secretariat: Mapped[bool]  # unless it has another author
    submitter_id: Mapped[int | None] = column(Key, ForeignKey("delegation.id"))
    item_id: Mapped[int | None] = column(Key, ForeignKey("agenda_item.id"))  # for whose consideration
    about: Mapped[bool]  # the content is what it is about: "on ..." instead of "containing ..."
    place: Mapped[float]


class PassageState(StrEnum):
    """What the meeting decided on a block of the report. A block without a row is not decided yet."""

    ADOPTED = "adopted"
    AMENDED = "amended"  # adopted as orally amended
    DEFERRED = "deferred"


class Passage(RecordRow):
    """A block of the report at its adoption, paragraph by paragraph.

    Texts: amendment (as read out; it is what the report prints), generated (what it replaced).
    """

    __tablename__ = "passage"
    __table_args__ = (UniqueConstraint("block"),)
    block: Mapped[str]  # the block's key in the report: section/role/row, never a number
    state: Mapped[PassageState]
    decided_at: Mapped[datetime]
    proposer_id: Mapped[int | None] = column(Key, ForeignKey("delegation.id"))  # internal
    facts: Mapped[str]  # digest of the facts that each amendment replaced, by language: see words/bases.py
