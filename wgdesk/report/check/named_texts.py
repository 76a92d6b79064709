"""Names the texts that a body adopts in findings: by their kind and the number that the report gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from wgdesk.reads.values.record import Record
from wgdesk.report.sections.substance import IN_DRAFT


def texts_named(record: Record) -> Mapping[int, dict[str, str]]:
    """Return the facts ``kind`` and ``n`` of each recommendation that the draft prints, by its row.

    The number is the text's own or its place among those of its kind: decision 1 may follow draft
    resolution 3. The kind is "usual" where the cluster leaves it to the body.
    """
    counted: Counter[str] = Counter()
    named: dict[int, dict[str, str]] = {}
    for cluster in record.clusters:
        kind = cluster.kind.value if cluster.kind is not None else "usual"
        for row in cluster.recommendations:
            if row.state not in IN_DRAFT:
                continue
            counted[kind] += not row.own_number
            named[row.id] = {"kind": kind, "n": row.own_number or str(counted[kind])}
    return named
