"""Delegations, their names and status, groups; people; attendance."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wgdesk.model.base import Key, RecordRow


class Category(StrEnum):
    """What a delegation is, in the order of the report's section on attendance."""

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
    """Grammatical gender."""

    M = "m"
    F = "f"


class Grouping(RecordRow):
    """A group a statement may be made for: regional group, European Union, G77. Text: name."""

    __tablename__ = "grouping"
    __table_args__ = (UniqueConstraint("code"),)
    code: Mapped[str]
    regional: Mapped[bool]


class Delegation(RecordRow):
    """Whoever has a name plate. Status under the instrument is data with dates, never a constant."""

    __tablename__ = "delegation"
    __table_args__ = (UniqueConstraint("code"),)
    code: Mapped[str]  # ISO 3166 alpha-3 for States, else a short code of the roster
    category: Mapped[Category]
    grouping_id: Mapped[int | None] = mapped_column(Key, ForeignKey("grouping.id"))
    signed: Mapped[bool]
    party: Mapped[bool]  # has deposited its instrument; since when may be unknown
    signed_on: Mapped[date | None]
    party_since: Mapped[date | None]
    place: Mapped[float]  # the order entered, for lists that keep it


class DelegationName(RecordRow):
    """A delegation's name in one language: in lists, in running text and in brackets after a person."""

    __tablename__ = "delegation_name"
    __table_args__ = (UniqueConstraint("delegation_id", "lang", "valid_from"),)
    delegation_id: Mapped[int] = mapped_column(Key, ForeignKey("delegation.id"))
    lang: Mapped[str]
    listed: Mapped[str]
    running: Mapped[str]
    paren: Mapped[str]
    article: Mapped[str]  # "the" in English running text, le/la/les in French; empty: none
    gender: Mapped[Gender | None]  # None where the language has none
    valid_from: Mapped[date | None]  # None: since ever
    valid_until: Mapped[date | None]  # last day; None: still valid


class Registration(RecordRow):
    """A delegation is registered for the meeting, by whatever way the secretariat learnt of it."""

    __tablename__ = "registration"
    __table_args__ = (UniqueConstraint("delegation_id"),)
    delegation_id: Mapped[int] = mapped_column(Key, ForeignKey("delegation.id"))
    registered_at: Mapped[datetime | None]


class Presence(RecordRow):
    """A delegation was present at a sitting."""

    __tablename__ = "presence"
    __table_args__ = (UniqueConstraint("delegation_id", "sitting_id"),)
    delegation_id: Mapped[int] = mapped_column(Key, ForeignKey("delegation.id"))
    sitting_id: Mapped[int] = mapped_column(Key, ForeignKey("sitting.id"))
    online: Mapped[bool]


class AttendanceList(RecordRow):
    """How one list of the attendance section stands: open or closed, sorted or in the order entered."""

    __tablename__ = "attendance_list"
    __table_args__ = (UniqueConstraint("category"),)
    category: Mapped[str]  # see rules/attendance.py: parties, signatories ... ngo
    is_open: Mapped[bool]
    as_entered: Mapped[bool]


class Person(RecordRow):
    """A person whom the record names. Texts: name (full), running (short form), function."""

    __tablename__ = "person"
    gender: Mapped[Gender]
    excellency: Mapped[bool]
    delegation_id: Mapped[int | None] = mapped_column(Key, ForeignKey("delegation.id"))
    secretariat: Mapped[bool]  # an official of the Secretariat


class Office(StrEnum):
    """An office of the Bureau."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    RAPPORTEUR = "rapporteur"


class Officer(RecordRow):
    """A member of the Bureau; ``elected_at_id`` is None for one in office before the meeting."""

    __tablename__ = "officer"
    __table_args__ = (UniqueConstraint("person_id", "office"),)
    person_id: Mapped[int] = mapped_column(Key, ForeignKey("person.id"))
    office: Mapped[Office]
    elected_at_id: Mapped[int | None] = mapped_column(Key, ForeignKey("sitting.id"))
    by_acclamation: Mapped[bool]
    place: Mapped[float]


class Rank(StrEnum):
    """A participant's place in a delegation."""

    HEAD = "head"
    ALTERNATE = "alternate"
    ADVISER = "adviser"


class Participant(RecordRow):
    """A registered delegate."""

    __tablename__ = "participant"
    __table_args__ = (UniqueConstraint("person_id"),)
    person_id: Mapped[int] = mapped_column(Key, ForeignKey("person.id"))
    rank: Mapped[Rank]
    credentials_on: Mapped[date | None]
    online: Mapped[bool]
