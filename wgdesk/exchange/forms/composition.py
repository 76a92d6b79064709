"""Forms of what users have changed in the generated report."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Column, row_form
from wgdesk.exchange.record_kinds import BlockKeyKind
from wgdesk.exchange.value_kinds import WholeKind

_BLOCK = Column("block", kind=BlockKeyKind())
OVERRIDE = row_form(m.Override, columns=("block", "made_at", "facts"), but=[_BLOCK], order=("made_at",))
INSERTION = row_form(
    m.Insertion,
    but=[Column("anchor", kind=BlockKeyKind()), Column("level", kind=WholeKind(least=1, most=4))],
    order=("place",),
)
OMISSION = row_form(m.Omission, but=[_BLOCK])
