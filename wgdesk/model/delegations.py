"""Delegations with their names, status and groups; persons; attendance."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint

from wgdesk.model.base import Key, RecordRow, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Category(StrEnum):
    """The kind of a delegation, in the order of the report's section on attendance."""

    STATE = "state"
    REIO = "reio"  # regional economic integration organization: the European Union
    UN_SECRETARIAT = "un_secretariat"
    UN_BODY = "un_body"  # bodies, funds and programmes
    INSTITUTE = "institute"  # of the crime prevention and criminal justice programme network
    SPECIALIZED_AGENCY = "specialized_agency"
    PERMANENT_OBSERVER = "permanent_observer"  # entities that maintain a permanent observer office
    IGO = "igo"
    NGO = "ngo"


class Gender(StrEnum):
    """Grammatical gender, for the sentences about a person or a delegation."""

    M = "m"
    F = "f"


class Grouping(RecordRow):
    """A group for which a delegation can speak: a regional group, the European Union, the G77. Text: name."""

    __tablename__ = "grouping"
    __table_args__ = (UniqueConstraint("code"),)
    code: Mapped[str]
    regional: Mapped[bool]


class Delegation(RecordRow):
    """Everybody who has a name plate.

    The status under the instrument is stored with its dates, since it changes; the code assumes none.
    """

    __tablename__ = "delegation"
    __table_args__ = (UniqueConstraint("code"),)
    code: Mapped[str]  # ISO 3166 alpha-3 for States, else a short code of the roster
    category: Mapped[Category]
    grouping_id: Mapped[int | None] = column(Key, ForeignKey("grouping.id"))
    signed: Mapped[bool]
    party: Mapped[bool]  # has deposited its instrument; the date may be unknown
    signed_on: Mapped[date | None]
    party_since: Mapped[date | None]
    # An NGO in consultative status with the Economic and Social Council; None: nobody has said it.
    consultative: Mapped[bool | None]
    place: Mapped[float]  # the order of entry, for lists that are not sorted


class DelegationName(RecordRow):
    """The name of a delegation in one language, in three forms.

    ``listed`` is for lists, ``running`` for sentences, ``paren`` for brackets after a person's name.
    """

    __tablename__ = "delegation_name"
    __table_args__ = (UniqueConstraint("delegation_id", "lang", "valid_from"),)
    delegation_id: Mapped[int] = column(Key, ForeignKey("delegation.id"))
    lang: Mapped[str]
    listed: Mapped[str]
    running: Mapped[str]
    paren: Mapped[str]
    article: Mapped[str]  # "the" in English running text, le/la/les in French; empty: none
    gender: Mapped[Gender | None]  # None where the language has none
    valid_from: Mapped[date | None]  # first day; None: always valid before ``valid_until``
    valid_until: Mapped[date | None]  # last day; None: still valid


class Registration(RecordRow):
    """A delegation is registered for the meeting, however the secretariat learnt of it."""

    __tablename__ = "registration"
    __table_args__ = (UniqueConstraint("delegation_id"),)
    delegation_id: Mapped[int] = column(Key, ForeignKey("delegation.id"))
    registered_at: Mapped[datetime | None]


class Presence(RecordRow):
    """A delegation was present at a sitting, in the room or ``online``.

    ``assumed``: only because it asked for the floor, until it speaks or somebody records its presence.
    """

    __tablename__ = "presence"
    __table_args__ = (UniqueConstraint("delegation_id", "sitting_id"),)
    delegation_id: Mapped[int] = column(Key, ForeignKey("delegation.id"))
    sitting_id: Mapped[int] = column(Key, ForeignKey("sitting.id"))
    online: Mapped[bool]
    assumed: Mapped[bool]


class AttendanceList(RecordRow):
    """One list of the attendance section: open or closed, sorted or in the order of entry.

    ``unnamed``: how many organizations of this kind attended besides the delegations; nobody has their names.
    """

    __tablename__ = "attendance_list"
    __table_args__ = (UniqueConstraint("category"),)
    category: Mapped[str]  # see rules/attendance.py: parties, signatories ... ngo
    is_open: Mapped[bool]
    as_entered: Mapped[bool]
    unnamed: Mapped[int]


class Honorific(StrEnum):
    """The word of honour before a person's form of address; each language has its own, or none.

    The phrase ``honorific`` of a language is the list of its words.
    """

    MINISTER = "minister"  # معالي
    AMBASSADOR = "ambassador"  # سعادة
    PRESIDENT = "president"  # فخامة
    PRIME_MINISTER = "prime_minister"  # دولة
    HIGHNESS = "highness"  # سمو
    ROYAL_HIGHNESS = "royal_highness"  # صاحب السمو الملكي
    MAJESTY = "majesty"  # جلالة
    EMINENCE = "eminence"  # نيافة
    DOCTOR = "doctor"  # الدكتور, Dr.: the Chair says it, and no report prints it


class Person(RecordRow):
    """A person named in the record. Texts: name (full), running (short form), function."""

    __tablename__ = "person"
    gender: Mapped[Gender]
    gender_guessed: Mapped[bool]  # from the name; until a person says it, the check asks
    honorific: Mapped[Honorific | None]
    delegation_id: Mapped[int | None] = column(Key, ForeignKey("delegation.id"))
    secretariat: Mapped[bool]  # an official of the Secretariat


class Office(StrEnum):
    """An office of the Bureau."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    RAPPORTEUR = "rapporteur"


class Officer(RecordRow):
    """A member of the Bureau. ``elected_at_id`` is None if elected before the meeting.

    A State that has not named its officer yet is a person without a name, of its delegation.
    """

    __tablename__ = "officer"
    __table_args__ = (UniqueConstraint("person_id", "office"),)
    person_id: Mapped[int] = column(Key, ForeignKey("person.id"))
    office: Mapped[Office]
    elected_at_id: Mapped[int | None] = column(Key, ForeignKey("sitting.id"))
    elected_on: Mapped[date | None]  # the day of an election before the meeting, if it is known
    by_acclamation: Mapped[bool]
    rank: Mapped[int | None]  # 1 for the First Vice-Chair; None: the Vice-Chairs have no ranks
    place: Mapped[float]


class Rank(StrEnum):
    """The rank of a participant in a delegation."""

    HEAD = "head"
    ALTERNATE = "alternate"
    ADVISER = "adviser"


class Participant(RecordRow):
    """A registered delegate. ``credentials_on`` is the day of the credentials."""

    __tablename__ = "participant"
    __table_args__ = (UniqueConstraint("person_id"),)
    person_id: Mapped[int] = column(Key, ForeignKey("person.id"))
    rank: Mapped[Rank]
    credentials_on: Mapped[date | None]
    online: Mapped[bool]
