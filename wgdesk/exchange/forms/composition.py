"""Forms of what persons have changed in the generated report."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import POSITION, Column, Form, FormText, empty, no, texts
from wgdesk.exchange.record_kinds import BlockKeyKind
from wgdesk.exchange.value_kinds import TextKind, WholeKind

OVERRIDE = Form(
    m.Override,
    (
        Column("block", kind=BlockKeyKind()),
        Column("made_at"),
        *empty("facts"),
        *texts("body", "generated"),
    ),
    order=("made_at",),
)
INSERTION = Form(
    m.Insertion,
    (
        Column("anchor", kind=BlockKeyKind()),
        Column("side", m.Side.AFTER),
        Column("kind", m.InsertionKind.PARAGRAPH),
        Column("level", 1, WholeKind(least=1, most=3)),
        Column("place", POSITION),
        FormText("body"),
    ),
    order=("place",),
)
OMISSION = Form(
    m.Omission,
    (Column("block", kind=BlockKeyKind()), *no("whole"), Column("reason", kind=TextKind(filled=True))),
)
