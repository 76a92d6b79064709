"""Forms of groups, delegations and their names, attendance, and persons."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Children, Column, FirstOf, IsFilled, Shape, row_form
from wgdesk.exchange.roster_codes import CategoryOfCode
from wgdesk.language_table import CODES
from wgdesk.rules.attendance import LISTS

GROUPING = row_form(m.Grouping)
DELEGATION_NAME = row_form(
    m.DelegationName,
    but=[Column("running", FirstOf(("listed",))), Column("paren", FirstOf(("listed",)))],
    parent="delegation_id",
    key="lang",
    keys=CODES,
    short="listed",
    order=("valid_from",),
)
DELEGATION = row_form(
    m.Delegation,
    Children("names", DELEGATION_NAME, Shape.MANY),
    but=[
        Column("category", CategoryOfCode(), missing="fault-category"),
        Column("signed", IsFilled("signed_on")),
        Column("party", IsFilled("party_since")),
    ],
    order=("place",),
)
REGISTRATION = row_form(m.Registration, short="delegation")
ATTENDANCE_LIST = row_form(m.AttendanceList, key="category", keys=LISTS)
PARTICIPANT = row_form(m.Participant, parent="person_id")
PERSON = row_form(
    m.Person,
    Children("participant", PARTICIPANT, Shape.ONE),
    but=[Column("gender", always=True)],  # if it is left out, the row writer guesses it
)
OFFICER = row_form(m.Officer, order=("place",))
