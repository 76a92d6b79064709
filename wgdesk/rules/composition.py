"""Rules for what users have changed in the generated report."""

from __future__ import annotations

from sqlalchemy import or_, select

from wgdesk.model import Insertion, Omission, Override
from wgdesk.rules.combinators import RowFault, Rule, among, never_any, never_touched

# An override names the block of the report that it replaces.
override: Rule = never_touched(Override, Override.block == "", "empty-text", "block")

# An insertion names the block it follows. Headings have four levels; for other texts the level means
# nothing.
insertion: Rule = never_any(
    select(Insertion.id).where(among(Insertion)),
    RowFault("empty-text", "anchor", Insertion.anchor == ""),
    RowFault(
        "bad-level",
        "level",
        or_(Insertion.level < 1, Insertion.level > 4),
    ),
)

# An omission names its block and gives a reason.
omission: Rule = never_any(
    select(Omission.id).where(among(Omission)),
    RowFault("empty-text", "block", Omission.block == ""),
    RowFault("empty-text", "reason", Omission.reason == ""),
)
