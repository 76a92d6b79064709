"""Findings of the check that somebody lets stand, with a reason: what is accepted, and the acts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import filled, tidy
from wgdesk.errors import Refused
from wgdesk.model import Acceptance
from wgdesk.reads.values.record import Record
from wgdesk.report.check.finding import Finding
from wgdesk.report.check.finding_kinds import KINDS, acceptable
from wgdesk.report.check.fingerprint import fingerprint
from wgdesk.rules.texts import markable


@act
def accept_finding(
    context: ActContext, *, table: str, row: int, finding: str, facts: str, reason: str
) -> int:
    """Let a finding of the check stand, for a reason; returns the key of the acceptance.

    ``facts`` is the digest of what it concerned when somebody looked at it: of something else nothing is
    accepted. A second acceptance replaces the first. Raises ``Refused``: 'finding-stands' for one that can
    only be mended, 'unknown-field', 'empty-text'.
    """
    if not acceptable(finding):
        raise Refused("finding-stands")
    markable(table)
    context.names["why"] = filled(reason)
    values = {
        "facts": tidy(facts),
        "reason": filled(reason),
        "accepted_at": context.now,
        "station": tidy(context.station),
    }
    same = (Acceptance.table == table, Acceptance.row == row, Acceptance.finding == finding)
    for known in context.rows(Acceptance, *same):
        for name, value in values.items():
            setattr(known, name, value)
        return known.id
    return context.add(Acceptance(table=table, row=row, finding=finding, **values)).id


@act
def withdraw_acceptance(context: ActContext, *, acceptance_id: int) -> None:
    """Let a finding that was accepted hold up the final report again."""
    context.remove(context.get(Acceptance, acceptance_id))


def with_acceptances(record: Record, lang: str, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings in the report in ``lang``, those that may be accepted with what is accepted."""
    known = {(one.table, one.row, one.finding): one for one in record.acceptances}
    for one in found:
        kind = KINDS[one.key]
        if kind.concerns is None or one.source is None:
            yield one
            continue
        name = f"{one.key}:{lang}" if kind.per_language else one.key
        digest = fingerprint(record, kind.concerns(record, one.source.row))
        accepted = known.get((one.source.table, one.source.row, name))
        lapsed = accepted is not None and accepted.facts != digest
        yield replace(one, name=name, digest=digest, accepted=accepted, lapsed=lapsed)
