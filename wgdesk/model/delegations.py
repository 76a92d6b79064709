"""Delegations with their names, status and groups; persons; attendance."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow
from wgdesk.model.declared import NAME, POSITION, TranslatedText, column, reference

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# Why no report prints a column.
_PARTICIPANTS = "the list of participants is a document of its own, cited by its symbol"
_STATUS = "the check holds the day against those of the meeting; the status is printed"


class Category(StrEnum):
    """The kind of a delegation, in the order of the report's section on attendance."""

    STATE = "state"
    REIO = "reio"  # regional economic integration organization: the European Union
    ASSOCIATE_MEMBER = "associate_member"  # of a regional commission: no vote
    UN_SECRETARIAT = "un_secretariat"
    UN_BODY = "un_body"  # bodies, funds and programmes
    INSTITUTE = "institute"  # of the crime prevention and criminal justice programme network
    SPECIALIZED_AGENCY = "specialized_agency"
    UN_ENTITY = "un_entity"  # of the United Nations system, none of those: IAEA, IOM
    PERMANENT_OBSERVER = "permanent_observer"  # entities that maintain a permanent observer office
    IGO = "igo"
    NGO = "ngo"
    OTHER_ENTITY = "other_entity"  # a university, a company
    # told by their words alone, as "local authorities"
    OTHER_PARTICIPANTS = "other_participants"


class Gender(StrEnum):
    """Grammatical gender, for the sentences about a person or a delegation."""

    M = "m"
    F = "f"


class Grouping(RecordRow, edited=True):
    """A group for which a delegation can speak: a regional group, the European Union, the Group of 77."""

    __tablename__ = "grouping"
    __table_args__ = (UniqueConstraint("code"),)
    code: Mapped[str] = column(filled=True, longest=NAME, internal="finds a group; its name is printed")
    regional: Mapped[bool] = column(
        default=False, internal="tells which groups a delegation may be a member of"
    )
    name = TranslatedText(one_line=True, longest=NAME, doubt=True)


class Delegation(RecordRow, edited=True, doubted=True):
    """Whoever has a name plate.

    The status under the instrument is stored with its dates, since it changes; the code assumes no status.
    """

    __tablename__ = "delegation"
    __table_args__ = (UniqueConstraint("code"),)
    # ISO 3166 alpha-3 for States, else a short code of the roster
    code: Mapped[str] = column(
        filled=True, longest=NAME, internal="finds a delegation; its names are printed"
    )
    category: Mapped[Category]
    grouping_id: Mapped[int | None] = reference("grouping")
    signed: Mapped[bool]
    party: Mapped[bool] = column(by_file=True)  # has deposited its instrument; the date may be unknown
    signed_on: Mapped[date | None] = column(default=None, internal=_STATUS)
    party_since: Mapped[date | None] = column(default=None, internal=_STATUS)
    # An NGO in consultative status with the Economic and Social Council; None: not known.
    consultative: Mapped[bool | None] = column(default=None)
    # has the status of observer in the body, whether or not it attends
    standing_observer: Mapped[bool] = column(default=False)
    # the order of entry, for lists that are not sorted
    place: Mapped[float] = column(
        default=POSITION, internal="the order of windows; lists as entered are in the order of registration"
    )


class DelegationName(RecordRow):
    """The name of a delegation in one language, in three forms.

    ``listed`` is for lists, ``running`` for sentences, ``paren`` for brackets after a person's name.
    """

    __tablename__ = "delegation_name"
    __table_args__ = (UniqueConstraint("delegation_id", "lang", "valid_from"),)
    delegation_id: Mapped[int] = reference("delegation", names=True)
    lang: Mapped[str]
    listed: Mapped[str] = column(filled=True, longest=NAME)
    running: Mapped[str] = column(filled=True, longest=NAME)
    paren: Mapped[str] = column(filled=True, longest=NAME)
    # "the" in English running text, le/la/les in French; empty: no article
    article: Mapped[str] = column(default="")
    gender: Mapped[Gender | None]  # None if the language has no gender
    valid_from: Mapped[date | None]  # first day; None: always valid before ``valid_until``
    valid_until: Mapped[date | None]  # last day; None: still valid


class Registration(RecordRow, doubted=True):
    """The registration of a delegation for the meeting, however the secretariat learnt of it."""

    __tablename__ = "registration"
    __table_args__ = (UniqueConstraint("delegation_id"),)
    delegation_id: Mapped[int] = reference("delegation", by_file=True)
    registered_at: Mapped[datetime | None] = column(internal="when a delegation registered is for the desk")


class Presence(RecordRow):
    """The presence of a delegation at a sitting, in the room or ``online``.

    ``assumed``: inferred from its request for the floor, until it speaks or somebody records its presence.
    """

    __tablename__ = "presence"
    __table_args__ = (UniqueConstraint("delegation_id", "sitting_id"),)
    delegation_id: Mapped[int] = reference("delegation")
    sitting_id: Mapped[int] = reference("sitting")
    online: Mapped[bool] = column(default=False, internal="reports do not tell who took part from where")
    assumed: Mapped[bool] = column(default=False)


class AttendanceList(RecordRow):
    """The state of one list of the attendance section: open or closed, sorted or in the order of entry.

    ``unnamed``: how many of this kind attended besides the delegations, without their names; ``absent``: how
    many of this kind were not represented, where the body says so beside the number of the others.
    """

    __tablename__ = "attendance_list"
    __table_args__ = (UniqueConstraint("category"),)
    category: Mapped[str]  # see rules/attendance.py: parties, signatories ... ngo
    is_open: Mapped[bool] = column(default=False)
    as_entered: Mapped[bool] = column(default=False)
    unnamed: Mapped[int] = column(default=0, doubt=True)
    absent: Mapped[int] = column(default=0)


class Honorific(StrEnum):
    """The honorific before a person's form of address; each language has its own word for it, or none.

    The phrase ``honorific`` of a language lists these words.
    """

    MINISTER = "minister"  # معالي
    AMBASSADOR = "ambassador"  # سعادة
    PRESIDENT = "president"  # فخامة
    PRIME_MINISTER = "prime_minister"  # دولة
    HIGHNESS = "highness"  # سمو
    ROYAL_HIGHNESS = "royal_highness"  # صاحب السمو الملكي
    MAJESTY = "majesty"  # جلالة
    EMINENCE = "eminence"  # نيافة
    DOCTOR = "doctor"  # الدكتور, Dr.: the Chair says it, but no report prints it


class SecretariatOffice(StrEnum):
    """As what an official of the Secretariat serves the body; such a person is no member of the Bureau."""

    SECRETARY = "secretary"
    DEPUTY_SECRETARY = "deputy_secretary"
    ASSISTANT_SECRETARY = "assistant_secretary"


class Person(RecordRow, edited=True):
    """A person named in the record."""

    __tablename__ = "person"
    gender: Mapped[Gender] = column(default=Gender.M, doubt=True)
    # guessed from the name: the check asks until somebody confirms it, and no pronoun is printed
    gender_guessed: Mapped[bool] = column(default=False, fixed=True)
    honorific: Mapped[Honorific | None] = column(doubt=True)
    delegation_id: Mapped[int | None] = reference("delegation", doubt=True)
    # an official of the Secretariat
    secretariat: Mapped[bool] = column(
        default=False,
        internal="proposes the lane of a statement and is said in the script; the lane is printed",
    )
    # as what they served the body, as its Secretary for example; None: in no such office
    serves_as: Mapped[SecretariatOffice | None] = column(default=None)
    name = TranslatedText(one_line=True, longest=NAME, doubt=True)
    running = TranslatedText(one_line=True, longest=NAME, doubt=True)  # the short form
    function = TranslatedText(one_line=True, doubt=True)


class Office(StrEnum):
    """An office of the Bureau."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    RAPPORTEUR = "rapporteur"
    VICE_CHAIR_RAPPORTEUR = "vice_chair_rapporteur"  # one person in both offices
    TEMPORARY_CHAIR = "temporary_chair"  # in the chair until the election, mostly an official


class Officer(RecordRow, edited=True):
    """A member of the Bureau. ``elected_at_id`` is None if elected before the meeting.

    A State that has not named its officer yet is recorded as a person without a name, of its delegation; an
    office that nobody holds, as ``vacant`` with a person of whom nothing is known.
    """

    __tablename__ = "officer"
    __table_args__ = (UniqueConstraint("person_id", "office", "of_next"),)
    person_id: Mapped[int] = reference("person", fixed=True, doubt=True, names=True)
    office: Mapped[Office] = column(doubt=True)
    elected_at_id: Mapped[int | None] = reference("sitting", doubt=True)
    # the day of an election before the meeting, if it is known
    elected_on: Mapped[date | None] = column(default=None)
    by_acclamation: Mapped[bool] = column(default=True, doubt=True)
    # 1 for the First Vice-Chair; None: the Vice-Chairs have no ranks
    rank: Mapped[int | None] = column(least=1)
    # elected at the meeting before, and in office until this one elects a successor
    of_previous: Mapped[bool] = column(default=False)
    # nobody was elected to the office: it is vacant, or whoever held it since the meeting before continued
    vacant: Mapped[bool] = column(default=False)
    # at which sitting the election to a vacant office was deferred
    deferred_at_id: Mapped[int | None] = reference("sitting", default=None)
    reason = TranslatedText(one_line=True)  # why the office is vacant: owing to ongoing consultations
    ground = TranslatedText(one_line=True)  # of the election: "in accordance with rule 13 of its rules"
    term = TranslatedText(one_line=True)  # for how long: "for a one-year term"
    # elected at this meeting for the next one, and in no office of this one
    of_next: Mapped[bool] = column(default=False)
    # at which sitting they were designated: a Vice-Chair to be Rapporteur as well, others instead of elected
    designated_at_id: Mapped[int | None] = reference("sitting", default=None)
    # the group that nominated them
    nominated_by_id: Mapped[int | None] = reference("grouping", default=None)
    replaces_id: Mapped[int | None] = reference("officer", default=None)  # whose place they were elected to
    serves_from: Mapped[date | None] = column(default=None)  # the first day, if not that of the election
    served_until: Mapped[date | None] = column(default=None)  # the last day, if they left before the end
    place: Mapped[float] = column(default=POSITION)


class Rank(StrEnum):
    """The rank of a participant in a delegation; or one who sits in the body as a person, and for no State.

    ``ABSENT`` is such a member who did not attend, ``MEMBER`` one who did.
    """

    HEAD = "head"
    ALTERNATE = "alternate"
    ADVISER = "adviser"
    MEMBER = "member"
    ABSENT = "absent"


class Participant(RecordRow, edited=True):
    """A registered delegate. ``credentials_on`` is the day of the credentials."""

    __tablename__ = "participant"
    __table_args__ = (UniqueConstraint("person_id"),)
    person_id: Mapped[int] = reference("person", fixed=True, names=True)
    rank: Mapped[Rank]
    credentials_on: Mapped[date | None] = column(internal=_PARTICIPANTS)
    online: Mapped[bool] = column(default=False)
