"""Groups, delegations and their names, attendance, people."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import (
    PLACE,
    Children,
    Column,
    FirstOf,
    Form,
    Known,
    Shape,
    Text,
    empty,
    no,
    none,
    texts,
)
from wgdesk.exchange.value_kinds import Words
from wgdesk.languages import CODES
from wgdesk.rules.attendance import LISTS

CODE = Words(filled=True)

GROUPING = Form(m.Grouping, (Column("code", kind=CODE), *no("regional"), Text("name")))
DELEGATION_NAME = Form(
    m.DelegationName,
    (
        Column("listed", kind=Words(filled=True)),
        Column("running", FirstOf(("listed",)), Words(filled=True)),
        Column("paren", FirstOf(("listed",)), Words(filled=True)),
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
        Column("category", m.Category.STATE),
        *none("grouping_id"),
        Column("signed", Known("signed_on")),
        Column("party", Known("party_since")),
        *none("signed_on", "party_since"),
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
ATTENDANCE_LIST = Form(m.AttendanceList, (*no("is_open", "as_entered"),), key="category", keys=LISTS)
PARTICIPANT = Form(
    m.Participant,
    (Column("rank"), *none("credentials_on"), *no("online")),
    parent="person_id",
)
PERSON = Form(
    m.Person,
    (
        Column("gender"),
        *no("excellency"),
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
        *none("elected_at_id"),
        Column("by_acclamation", True),
        PLACE,
    ),
    order=("place",),
)
