"""Forms that any row may contain: texts with their earlier versions, doubts, placeholders, acceptances."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Children, Column, Shape, row_form
from wgdesk.exchange.record_kinds import AlternativeKind
from wgdesk.language_table import CODES
from wgdesk.rules.texts import FINDING

VERSION = row_form(m.WordingVersion, parent="wording_id", order=("revision",), marked=False)
WORDING = row_form(m.Wording, key="lang", keys=CODES, marked=False, owned=True)
DOUBT = row_form(
    m.Doubt,
    but=[Column("alternative", kind=AlternativeKind(), always=True)],
    key="column",
    short="alternative",
    marked=False,
    owned=True,
    order=("column",),
)
PLACEHOLDER = row_form(
    m.Placeholder,
    but=[Column("note", always=True)],
    key="kind",
    keys=tuple(m.PlaceholderKind),
    short="note",
    marked=False,
    owned=True,
    order=("kind",),
)
ACCEPTANCE = row_form(
    m.Acceptance,
    columns=("reason", "accepted_at", "station", "facts"),
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
