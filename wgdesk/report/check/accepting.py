"""Acts that let a finding of the check stand, for a reason."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import upsert_row
from wgdesk.acts.helpers.row_changes import filled, tidy
from wgdesk.errors import Refused
from wgdesk.model import Acceptance
from wgdesk.report.check.finding_kinds import acceptable
from wgdesk.rules.texts import markable


@act
def accept_finding(
    context: ActContext, *, table: str, row: int, finding: str, facts: str, reason: str
) -> int:
    """Let a finding of the check stand, for a reason; returns the key of the acceptance.

    ``facts`` is the digest of what the finding concerned when somebody looked at it; once that changes, the
    acceptance lapses. A second acceptance replaces the first. Raises ``Refused``: 'finding-stands' for a
    finding that can only be mended, 'unknown-field', 'empty-text'.
    """
    if not acceptable(finding):
        raise Refused("finding-stands")
    markable(table)
    context.names["why"] = filled(reason)
    accepted = Acceptance(
        table=table,
        row=row,
        finding=finding,
        facts=tidy(facts),
        reason=filled(reason),
        accepted_at=context.now,
        station=tidy(context.station),
    )
    return upsert_row(context, accepted, "table", "row", "finding")


@act
def withdraw_acceptance(context: ActContext, *, acceptance_id: int) -> None:
    """Withdraw an acceptance: its finding holds up the final report again."""
    context.remove(context.get(Acceptance, acceptance_id))
