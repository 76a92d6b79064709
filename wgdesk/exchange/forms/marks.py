"""Forms of what any row may have: texts with their earlier versions, doubts, placeholders, acceptances."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import POSITION, Children, Column, Form, Shape, empty
from wgdesk.exchange.record_kinds import AlternativeKind
from wgdesk.exchange.value_kinds import TextKind, WholeKind
from wgdesk.language_table import CODES
from wgdesk.rules.texts import FINDING

VERSION = Form(
    m.WordingVersion,
    (
        Column("revision", POSITION, WholeKind(least=1)),
        Column("body", kind=TextKind(lines=True, filled=True)),
        Column("replaced_at"),
    ),
    parent="wording_id",
    order=("revision",),
    marked=False,
)
WORDING = Form(
    m.Wording,
    (Column("body"), Column("revision", 1, WholeKind(least=1)), Column("basis", None)),
    key="lang",
    keys=CODES,
    marked=False,
    owned=True,
)
DOUBT = Form(
    m.Doubt,
    (
        Column("alternative", "", AlternativeKind(), always=True),
        *empty("note", lines=True),
    ),
    key="column",
    short="alternative",
    marked=False,
    owned=True,
    order=("column",),
)
PLACEHOLDER = Form(
    m.Placeholder,
    (Column("note", "", TextKind(lines=True), always=True),),
    key="kind",
    keys=tuple(m.PlaceholderKind),
    short="note",
    marked=False,
    owned=True,
    order=("kind",),
)
ACCEPTANCE = Form(
    m.Acceptance,
    (
        Column("reason", kind=TextKind(filled=True)),
        Column("accepted_at"),
        *empty("station", "facts"),
    ),
    key="finding",
    named=FINDING,
    marked=False,
    owned=True,
    order=("finding",),
)
MARKS = (
    Children("doubts", DOUBT, Shape.MAP),
    Children("placeholders", PLACEHOLDER, Shape.MAP),
    Children("accepted", ACCEPTANCE, Shape.MAP),
)
