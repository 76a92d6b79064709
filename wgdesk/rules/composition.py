"""Rules for what persons have changed in the generated report."""

from __future__ import annotations

from sqlalchemy import select

from wgdesk.model import Override
from wgdesk.rules.combinators import Rule, among, never

# A text names the block of the report that it stands for.
override: Rule = never(
    select(Override.id).where(among(Override), Override.block == ""), "empty-text", "block"
)
