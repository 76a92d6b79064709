"""The outcome of the debate: points, recommendations, reservations, documents, adoption of the report."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow
from wgdesk.model.declared import NAME, POSITION, TranslatedText, column, reference
from wgdesk.model.joins import Joins

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped
from wgdesk.model.programme import Manner

# Why no report prints a column.
_COMPARED = "what is compared with the text that is printed"


class Quantifier(StrEnum):
    """The word for how many delegations made a point, so that the report need not name them."""

    ONE = "one"
    ANOTHER = "another"
    TWO = "two"
    SOME = "some"
    SEVERAL = "several"
    A_NUMBER = "a_number"
    MANY = "many"
    MOST = "most"
    OTHER = "other"
    ALL = "all"  # no quantifier: "Speakers ..."


class PointNoun(StrEnum):
    """What those who made a point are called, where they are not called as the body usually does."""

    SPEAKERS = "speakers"
    DELEGATIONS = "delegations"
    DELEGATES = "delegates"
    REPRESENTATIVES = "representatives"
    MEMBERS = "members"
    MEMBER_STATES = "member_states"
    STATES_PARTIES = "states_parties"
    PARTICIPANTS = "participants"


class Adverb(StrEnum):
    """How a point was made: "delegations generally supported"."""

    GENERALLY = "generally"
    WIDELY = "widely"
    STRONGLY = "strongly"
    ONCE_AGAIN = "once_again"
    UNANIMOUSLY = "unanimously"
    INCREASINGLY = "increasingly"


class Voice(StrEnum):
    """Who made a point: a number of speakers (``Quantifier``), or somebody whom reports name by role."""

    SPEAKERS = "speakers"
    GROUPS = "groups"  # regional groups, as many as the quantifier says, like the next two
    STATE_GROUPS = "state_groups"  # groups of States, regional or not
    ENTITIES = "entities"  # of the United Nations
    GROUP = "group"  # the group of States ``grouping_id``
    SPONSOR = "sponsor"  # the delegation that submitted the text under discussion
    SPONSORS = "sponsors"
    PANELLISTS = "panellists"
    SECRETARIAT = "secretariat"
    CHAIR = "chair"
    BODY = "body"  # the Committee noted that
    OFFICIAL = "official"  # the person ``person_id``
    ENTITY = "entity"  # a department, an office or another body, ``maker``


class PointForm(StrEnum):
    """How a point is put, unless as what speakers said. Most forms are impersonal."""

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
    STATED = "stated"  # it was stated that
    QUESTION = "question"  # a question was raised about
    CLARIFICATION = "clarification"  # clarification was sought on
    MENTIONED = "mentioned"  # reference was made to
    EXCHANGED = "exchanged"  # an exchange of views was held on
    TYPED = "typed"  # another impersonal verb, typed by the user
    SAME = "same"  # a further sentence by those who made the point before: they ...
    APPEAL = "appeal"  # who is asked (``maker``) and how (the verb): States are urged to, must
    ASSERTED = "asserted"  # what the body itself says, without a verb of speech: significant barriers persist
    FREE = "free"  # a text that is printed as it stands


class Point(RecordRow, edited=True):
    """One point made in the debate."""

    __tablename__ = "point"
    item_id: Mapped[int] = reference("agenda_item", names=True)
    place: Mapped[float] = column(default=POSITION, within=("item_id",))
    # points of an item with the same number share a paragraph
    paragraph: Mapped[int] = column(default=POSITION)
    joins: Mapped[Joins] = column(default=Joins.NONE)
    # None: from the number of supporters (rules/quantifiers.py)
    quantifier: Mapped[Quantifier | None] = column(doubt=True)
    delegations: Mapped[bool] = column(default=False)  # say "delegations" instead of "speakers"
    # None: as the option "debaters" has it
    noun: Mapped[PointNoun | None] = column(default=None)
    adverb: Mapped[Adverb | None] = column(default=None)
    voice: Mapped[Voice] = column(default=Voice.SPEAKERS)
    person_id: Mapped[int | None] = reference("person", default=None)  # for ``Voice.OFFICIAL``
    # how many groups of States were among the speakers: "including one group of States"
    groups: Mapped[int] = column(default=0)
    # regional groups named before the speakers: "several regional groups and some delegates"
    joined_groups: Mapped[Quantifier | None] = column(default=None)
    # how many delegations were in the group: "a group of 31 delegations" (one or another of ``STATE_GROUPS``)
    group_size: Mapped[int] = column(default=0)
    # the group that made it, by name: alone (``Voice.GROUP``), or before the speakers
    grouping_id: Mapped[int | None] = reference("grouping", default=None)
    panel_id: Mapped[int | None] = reference("panel", default=None)  # said on it, and printed with it
    # the section that prints it instead of that on its item, see rules/outline.py; empty: under its item
    section: Mapped[str] = column(default="")
    at_sittings: Mapped[bool] = column(default=False)  # name the sittings that took up its item
    sitting_id: Mapped[int | None] = reference("sitting", default=None)  # or name this one alone
    # meetings of an informal body at which it was said too: the first, and the last if there are several
    informal_body_id: Mapped[int | None] = reference("informal_body", default=None)
    informal_first: Mapped[int | None] = column(default=None, least=1)
    informal_last: Mapped[int | None] = column(default=None, least=1)
    # what was said is a thing, not a clause: "the usefulness of the opinions was noted"
    of_noun: Mapped[bool] = column(default=False)
    form: Mapped[PointForm | None]  # None: a number of speakers (the quantifier), and the verb
    # name those who made the point, if the option "debate_names" allows it
    named: Mapped[bool] = column(default=False)
    # for ``Voice.ENTITY``: "the Department of Global Communications"; for ``PointForm.APPEAL`` who is asked
    maker = TranslatedText(one_line=True)
    # the reporting verb in the past tense; in Arabic in any person
    verb = TranslatedText(one_line=True, by_file=True)
    said = TranslatedText(doubt=True)  # the words after the verb
    # the sentences after its own that go on with it in indirect speech, one a line or in a row
    continuation = TranslatedText()
    topic = TranslatedText(one_line=True)  # for ``Joins.CONCERNING`` and its neighbours


class Support(RecordRow):
    """A delegation that made a point."""

    __tablename__ = "support"
    __table_args__ = (UniqueConstraint("point_id", "delegation_id"),)
    point_id: Mapped[int] = reference("point")
    delegation_id: Mapped[int] = reference(
        "delegation", secret="who supported a point gives only its number, unless the body names delegations"
    )


class ClusterKind(StrEnum):
    """What the texts of a cluster are, where a body adopts several kinds."""

    DRAFT_RESOLUTIONS = "draft_resolutions"  # recommended to the parent for adoption, like the next
    DRAFT_DECISIONS = "draft_decisions"
    RESOLUTIONS = "resolutions"  # the body's own, like the next
    DECISIONS = "decisions"
    AGREED_CONCLUSIONS = "agreed_conclusions"  # the body's own, a single text too
    RECOMMENDATIONS = "recommendations"


class Cluster(RecordRow, edited=True):
    """A group of recommendations under one heading."""

    __tablename__ = "cluster"
    place: Mapped[float] = column(default=POSITION)
    item_id: Mapped[int | None] = reference("agenda_item")
    # None: what the body usually adopts, by its option
    kind: Mapped[ClusterKind | None] = column(default=None)
    heading = TranslatedText(one_line=True, doubt=True)
    # what decisions of the body's own ask of the parent: "to confirm the nomination of three candidates"
    asked = TranslatedText(one_line=True)
    # on what the body adopts or recommends them: "bearing in mind the theme of the 2026 session"
    ground = TranslatedText(one_line=True)


class RecommendationState(StrEnum):
    """How far a recommendation has come."""

    PROPOSED = "proposed"
    NEGOTIATED = "negotiated"
    AGREED = "agreed"
    ADOPTED = "adopted"
    NOT_AGREED = "not_agreed"  # goes into the annex of proposals
    WITHDRAWN = "withdrawn"


class Recommendation(RecordRow, edited=True):
    """A recommendation. Recommendations are numbered through all clusters."""

    __tablename__ = "recommendation"
    cluster_id: Mapped[int] = reference("cluster")
    place: Mapped[float] = column(default=POSITION, within=("cluster_id",))
    state: Mapped[RecommendationState] = column(default=RecommendationState.PROPOSED, by_file=True)
    proposer_id: Mapped[int | None] = reference(
        "delegation", secret="who proposed a text is not told before a body does so"
    )
    # the sitting at which it was adopted
    sitting_id: Mapped[int | None] = reference(
        "sitting",
        default=None,
        fixed=True,
        internal="the report says that the meeting adopted it, not at which sitting",
    )
    adopted_at: Mapped[datetime | None] = column(default=None, fixed=True)
    # how it was adopted; None: not known
    manner: Mapped[Manner | None] = column(default=None, fixed=True)
    orally_amended: Mapped[bool] = column(default=False, fixed=True)  # the room changed the text
    orally_revised: Mapped[bool] = column(default=False, fixed=True)  # its authors did, before the adoption
    # under which the body counts it through its sessions, such as 2025/101; empty: counted in the report
    own_number: Mapped[str] = column(default="", longest=NAME)
    title = TranslatedText(one_line=True)
    body = TranslatedText(doubt=True, versioned=True)


class Reservation(RecordRow, edited=True):
    """A delegation's reservation to, or dissociation from, something adopted.

    That is one of these: a recommendation, an action, or the adoption of the agenda, of the organization of
    work or of the report.
    """

    __tablename__ = "reservation"
    recommendation_id: Mapped[int | None] = reference("recommendation", fixed=True, names=True)
    decision_id: Mapped[int | None] = reference("decision", fixed=True, names=True)
    action_id: Mapped[int | None] = reference("action", fixed=True, names=True)
    delegation_id: Mapped[int] = reference("delegation", doubt=True, names=True)
    made_at: Mapped[datetime] = column()
    dissociates: Mapped[bool] = column(default=False, doubt=True)
    remarks: Mapped[bool] = column(default=False)  # made for the report, and reserving nothing
    target = TranslatedText(one_line=True)  # what it concerns of the text, if not all of it
    body = TranslatedText(doubt=True)  # the words after "stating that", if it has any


class DocumentKind(StrEnum):
    """The kind of a document, as it is called in the list of documents."""

    ANNOTATED_AGENDA = "annotated_agenda"
    PROVISIONAL_AGENDA = "provisional_agenda"  # of another session: its content follows at once
    DRAFT_AGENDA = "draft_agenda"  # the draft of that one, likewise
    BACKGROUND_PAPER = "background_paper"
    NOTE = "note"
    MEMORANDUM = "memorandum"
    REPORT = "report"
    JOINT_REPORT = "joint_report"  # of two authors
    COMPILATION = "compilation"  # its content follows at once: "of applications"
    CONFERENCE_ROOM_PAPER = "conference_room_paper"
    WORKING_PAPER = "working_paper"
    DRAFT_RESOLUTION = "draft_resolution"
    DRAFT_DECISION = "draft_decision"
    PROPOSAL = "proposal"
    LETTER = "letter"
    REQUEST = "request"  # its content follows at once: "for reclassification"
    STATEMENT = "statement"
    OTHER = "other"


AGENDAS_OF_SESSIONS = (DocumentKind.PROVISIONAL_AGENDA, DocumentKind.DRAFT_AGENDA)


class Revision(StrEnum):
    """How often a document was revised, where its kind is called so."""

    REVISED = "revised"
    FURTHER_REVISED = "further_revised"


class PaperDocument(RecordRow, edited=True):
    """A document that the meeting had before it."""

    __tablename__ = "document"
    kind: Mapped[DocumentKind] = column(doubt=True)
    # empty: not known yet, or the document has none
    symbol: Mapped[str] = column(default="", longest=NAME, doubt=True)
    by_secretariat: Mapped[bool] = column(default=True, doubt=True)  # False if it has another author
    submitter_id: Mapped[int | None] = reference("delegation", default=None, by_file=True)
    revision: Mapped[Revision | None] = column(default=None)  # "a revised working paper"
    item_id: Mapped[int | None] = reference("agenda_item")  # the item for which it was submitted
    # ``content`` says what it is about: "on ..." instead of "containing ..."
    about: Mapped[bool] = column(default=False)
    # "transmitting" instead of "containing", of a note or letter that is sent with a paper; not if ``about``
    transmits: Mapped[bool] = column(default=False)
    place: Mapped[float] = column(default=POSITION)
    title = TranslatedText(one_line=True, doubt=True)  # in quotation marks, after "entitled"
    # after "containing", or "on" if ``about``, or "transmitting" if ``transmits``
    content = TranslatedText(one_line=True, doubt=True)
    author = TranslatedText(one_line=True)  # its author, such as "the Executive Director"


class Introduced(RecordRow):
    """A document that somebody introduced with a statement, in the order in which they were introduced."""

    __tablename__ = "introduced"
    __table_args__ = (UniqueConstraint("request_id", "document_id"),)
    request_id: Mapped[int] = reference("request")
    document_id: Mapped[int] = reference("document")
    place: Mapped[float] = column(default=POSITION, within=("request_id",))


class PassageState(StrEnum):
    """What the meeting decided on a block of the report. A block without a row is still undecided."""

    ADOPTED = "adopted"
    AMENDED = "amended"  # adopted as orally amended
    DEFERRED = "deferred"


class Passage(RecordRow):
    """The decision on a block of the report, when the report is adopted paragraph by paragraph."""

    __tablename__ = "passage"
    __table_args__ = (UniqueConstraint("block"),)
    # the block's key in the report: section/role/row, never a number
    block: Mapped[str] = column(filled=True)
    state: Mapped[PassageState]
    decided_at: Mapped[datetime] = column(internal="when a paragraph was put for adoption is for the desk")
    proposer_id: Mapped[int | None] = reference("delegation", secret="who proposed an amendment is not told")
    # digest of the facts that each amendment replaced, by language: see words/bases.py
    facts: Mapped[str] = column(default="", internal=_COMPARED)
    amendment = TranslatedText()  # as read out, and as the report prints it
    generated = TranslatedText(internal=_COMPARED)  # what it replaced
