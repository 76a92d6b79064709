"""Marks the findings of the check that somebody accepted, and whether the acceptance still holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wgdesk.reads.values.record import Record
from wgdesk.report.check.finding import Finding
from wgdesk.report.check.finding_kinds import KINDS
from wgdesk.report.check.fingerprint import fingerprint


def with_acceptances(record: Record, lang: str, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings for the report in ``lang``; those that can be accepted carry their acceptance."""
    known = {(one.table, one.row, one.finding): one for one in record.acceptances}
    for one in found:
        kind = KINDS[one.key]
        if kind.concerns is None or one.source is None:
            yield one
            continue
        name = f"{one.key}:{lang}" if kind.per_language else one.key
        digest = fingerprint(record, kind.concerns(record, one.source))
        accepted = known.get((one.source.table, one.source.row, name))
        lapsed = accepted is not None and accepted.facts != digest
        yield replace(one, name=name, digest=digest, accepted=accepted, lapsed=lapsed)
