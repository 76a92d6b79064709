"""Forms of what persons have changed in the generated report."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Column, Form, empty, texts
from wgdesk.exchange.value_kinds import TextKind

OVERRIDE = Form(
    m.Override,
    (
        Column("block", kind=TextKind(filled=True)),
        Column("made_at"),
        *empty("facts"),
        *texts("body", "generated"),
    ),
    order=("made_at",),
)
