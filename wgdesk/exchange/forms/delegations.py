"""Forms of groups, delegations and their names, attendance, and persons."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import (
    PLACE,
    Children,
    Column,
    FirstOf,
    Form,
    FormText,
    IsFilled,
    Shape,
    empty,
    no,
    none,
    texts,
)
from wgdesk.exchange.roster_codes import CategoryOfCode
from wgdesk.exchange.value_kinds import TextKind, WholeKind
from wgdesk.language_table import CODES
from wgdesk.rules.attendance import LISTS

CODE = TextKind(filled=True)

GROUPING = Form(m.Grouping, (Column("code", kind=CODE), *no("regional"), FormText("name")))
DELEGATION_NAME = Form(
    m.DelegationName,
    (
        Column("listed", kind=TextKind(filled=True)),
        Column("running", FirstOf(("listed",)), TextKind(filled=True)),
        Column("paren", FirstOf(("listed",)), TextKind(filled=True)),
        *empty("article"),
        *none("gender", "valid_from", "valid_until"),
    ),
    parent="delegation_id",
    key="lang",
    keys=CODES,
    short="listed",
    order=("valid_from",),
)
DELEGATION = Form(
    m.Delegation,
    (
        Column("code", kind=CODE),
        Column("category", CategoryOfCode(), missing="fault-category"),
        *none("grouping_id"),
        Column("signed", IsFilled("signed_on")),
        Column("party", IsFilled("party_since")),
        *none("signed_on", "party_since", "consultative"),
        PLACE,
        Children("names", DELEGATION_NAME, Shape.MANY),
    ),
    order=("place",),
)
REGISTRATION = Form(
    m.Registration,
    (Column("delegation_id"), *none("registered_at")),
    short="delegation",
)
ATTENDANCE_LIST = Form(
    m.AttendanceList,
    (*no("is_open", "as_entered"), Column("unnamed", 0)),
    key="category",
    keys=LISTS,
)
PARTICIPANT = Form(
    m.Participant,
    (Column("rank"), *none("credentials_on"), *no("online")),
    parent="person_id",
)
PERSON = Form(
    m.Person,
    (
        Column("gender", m.Gender.M, always=True),  # left out, the row writer guesses it from the name
        *no("gender_guessed"),
        *none("honorific"),
        *none("delegation_id"),
        *no("secretariat"),
        *texts("name", "running", "function"),
        Children("participant", PARTICIPANT, Shape.ONE),
    ),
)
OFFICER = Form(
    m.Officer,
    (
        Column("person_id"),
        Column("office"),
        *none("elected_at_id", "elected_on"),
        Column("by_acclamation", True),
        Column("rank", None, WholeKind(least=1)),
        PLACE,
    ),
    order=("place",),
)
