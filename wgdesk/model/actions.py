"""What the meeting decided, apart from its agenda and its report: actions, with votes and sponsors."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow
from wgdesk.model.declared import NAME, POSITION, TranslatedText, column, reference

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped
from wgdesk.model.programme import Manner


class ActionVerb(StrEnum):
    """What the meeting did. The verb determines how the text of the action continues the sentence.

    In the order of the windows, where each is reached with two keys at most.
    """

    ADOPTED = "adopted"
    APPROVED = "approved"
    ENDORSED = "endorsed"
    DECIDED = "decided"  # "to ..." or "that ..."
    TOOK_NOTE = "took_note"
    TOOK_ACTION = "took_action"  # on a text; how it ended is told apart
    AGREED = "agreed"  # "to ..." or "that ..."
    REJECTED = "rejected"  # a text that was put to the decision and lost
    REQUESTED = "requested"  # "the Secretariat to ..."
    RECOMMENDED = "recommended"  # "that ..."
    INFORMED = "informed"  # it was informed "that ..."; ``introduced_by``: by which officer
    DRAWN = "drawn"  # its attention was drawn "to ..."; likewise
    INVITED = "invited"  # "States to ..."
    WELCOMED = "welcomed"
    ELECTED = "elected"
    APPOINTED = "appointed"
    ESTABLISHED = "established"
    DESIGNATED = "designated"  # a person, to an office
    CONFIRMED = "confirmed"  # what others had done: "the appointment of ..."
    HEARD = "heard"  # "a report by ..."
    DEFERRED = "deferred"  # "the consideration of ..."
    ACKNOWLEDGED = "acknowledged"  # "that ...", or a text
    REVIEWED = "reviewed"
    NOTED = "noted"  # "that ...", or a text
    CONSIDERED_ADOPTED = "considered_adopted"  # considered a text and adopted it
    ADOPTED_RECOMMENDED = "adopted_recommended"  # adopted a text and recommended it to the parent
    ENCOURAGED = "encouraged"  # "States to ..."
    CALLED_UPON = "called_upon"  # "States to ..."
    STRESSED = "stressed"  # "the importance of ...", "that ..."
    URGED = "urged"  # "States to ..."
    ACCEDED = "acceded"  # "to the request of ..."
    WITHDRAWN = "withdrawn"  # a text that its authors took back before the decision
    EXPRESSED_INTEREST = "expressed_interest"  # "in ..."
    AUTHORIZED = "authorized"  # "the Secretary to ..."
    EXPRESSED_APPRECIATION = "expressed_appreciation"  # "to ... for ..."
    ENTRUSTED = "entrusted"  # "the Rapporteur with ..."


class Implications(StrEnum):
    """What the meeting was told of what a text would cost the parent's budget."""

    NONE = "none"  # that it has no such implications
    STATED = "stated"  # in a statement of the Secretariat


class Voting(StrEnum):
    """How a vote was taken."""

    SHOW_OF_HANDS = "show_of_hands"
    RECORDED = "recorded"
    ROLL_CALL = "roll_call"
    SECRET = "secret"


class VoteChoice(StrEnum):
    """What a delegation did in a vote."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    ABSTAINING = "abstaining"
    NOT_PARTICIPATING = "not_participating"  # it was present but did not take part


ADOPTING = (ActionVerb.ADOPTED, ActionVerb.CONSIDERED_ADOPTED, ActionVerb.ADOPTED_RECOMMENDED)
ON_TEXTS = (*ADOPTING, ActionVerb.APPROVED, ActionVerb.ENDORSED)  # these put a text into effect
# these put persons into office
OF_PERSONS = (ActionVerb.ELECTED, ActionVerb.APPOINTED, ActionVerb.DESIGNATED)
VOTES = (VoteChoice.IN_FAVOUR, VoteChoice.AGAINST, VoteChoice.ABSTAINING)  # what a tally has numbers for


class Action(RecordRow, edited=True):
    """A decision of the meeting at a sitting, under an agenda item or none.

    It concerns a document, a recommendation, both if the one became the other, or whatever its own text says.
    """

    __tablename__ = "action"
    sitting_id: Mapped[int] = reference("sitting", doubt=True, names=True)
    item_id: Mapped[int | None] = reference("agenda_item", names=True)
    verb: Mapped[ActionVerb] = column(doubt=True)
    document_id: Mapped[int | None] = reference("document")
    recommendation_id: Mapped[int | None] = reference("recommendation")
    # the decision before which this one was taken, on an amendment to its text
    amends_id: Mapped[int | None] = reference("action", default=None)
    # who introduced the text, informed the meeting or drew its attention
    introduced_by_id: Mapped[int | None] = reference("officer", default=None)
    # at which sitting that officer or the sponsors did so; None: at that of the decision
    introduced_at_id: Mapped[int | None] = reference("sitting", default=None)
    # that officer submitted it as the outcome of informal consultations, and who facilitated these
    consulted: Mapped[bool] = column(default=False)
    facilitated_by_id: Mapped[int | None] = reference("officer", default=None)
    # other sponsors than those recorded are listed in the document
    sponsors_listed: Mapped[bool] = column(default=False)
    manner: Mapped[Manner] = column(default=Manner.NOT_STATED, doubt=True)
    # None: there was no vote, or it is not known how it was taken
    voting: Mapped[Voting | None] = column(default=None, fixed=True)
    in_favour: Mapped[int | None] = column(fixed=True, doubt=True)
    against: Mapped[int | None] = column(fixed=True, doubt=True)
    abstaining: Mapped[int | None] = column(fixed=True, doubt=True)
    orally_amended: Mapped[bool] = column(default=False, doubt=True)  # the room changed the text
    orally_revised: Mapped[bool] = column(default=False, doubt=True)  # its authors did, before the decision
    budget: Mapped[Implications | None] = column(default=None)
    decided_at: Mapped[datetime | None]
    # among the actions of its sitting
    place: Mapped[float] = column(default=POSITION, fixed=True, within=("sitting_id",))
    # its sentence is the end of that on the action before it: "and authorized the Secretary to complete it"
    continues: Mapped[bool] = column(default=False)
    # it is a lettered line of the list in which the action before it stands: "the Committee: (a) Decided"
    lettered: Mapped[bool] = column(default=False)
    # the reference to where its text is has the number of the text; None: as the option has it
    reference_numbered: Mapped[bool | None] = column(default=None)
    # the part of the report with what was decided, as marks in texts call it: "own_1", "texts2"
    text_part: Mapped[str] = column(default="", longest=NAME)
    # the report names no sitting for it: nobody knows which it was, or the body does not say
    sitting_unsaid: Mapped[bool] = column(default=False)
    # number and title of the decision that begins with it, where the body counts them: "2025/EB.1/3"
    number: Mapped[str] = column(default="", longest=NAME)
    title = TranslatedText(one_line=True)
    object = TranslatedText(doubt=True)  # the words after the verb
    condition = TranslatedText(one_line=True)  # the words after "on the understanding that"
    # the words before its subject: "in accordance with", "pursuant to", "having considered"
    ground = TranslatedText(one_line=True)


class Ballot(RecordRow):
    """How a delegation voted on an action, in a recorded vote."""

    __tablename__ = "ballot"
    __table_args__ = (UniqueConstraint("action_id", "delegation_id"),)
    action_id: Mapped[int] = reference("action")
    delegation_id: Mapped[int] = reference("delegation")
    choice: Mapped[VoteChoice] = column(doubt=True)


class Sponsor(RecordRow):
    """A delegation that sponsored the text of an action, or a recommendation; it may have introduced it."""

    __tablename__ = "sponsor"
    action_id: Mapped[int | None] = reference("action", names=True)
    recommendation_id: Mapped[int | None] = reference("recommendation", names=True)
    delegation_id: Mapped[int] = reference("delegation", doubt=True, names=True)
    introduced: Mapped[bool] = column(default=False, doubt=True)
    # on behalf of which group it introduced the text
    grouping_id: Mapped[int | None] = reference("grouping", default=None)
    joined: Mapped[bool] = column(default=False)  # it became a sponsor after the text was introduced
    joined_at_id: Mapped[int | None] = reference("sitting", default=None)  # at which sitting, if that is told
