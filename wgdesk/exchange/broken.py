"""From the rows that break a rule back to where they stand in the file."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.exchange.faults import Fault, Faults, TooMany
from wgdesk.exchange.nodes import Parsed
from wgdesk.rules.queries import Violation

# What a file is told of otherwise than an act: it names no button, and something else is the way out. The
# reader tells all other rules before there are rows.
TOLD = frozenset(
    {
        *("adopted-with-brackets", "adopted-without-sitting", "bad-outline", "called-already"),
        *("days-reversed", "nobody-speaks", "paused-already", "place-taken", "previous-not-before"),
        "previous-overlap",
        *("reserved-before-adoption", "sitting-outside-meeting", "statement-open", "status-contradicts"),
        *("suspended-already", "suspension-open", "times-reversed", "translated-since"),
        *("two-sittings-open", "unknown-field", "interrupted-idle", "list-closed-already"),
        *("adjourned-unopened", "message-stands", "struck-unfinished", "bad-file-name", "file-not-received"),
    }
)


def faults_of(violations: Iterable[Violation], parsed: Parsed) -> tuple[Fault, ...]:
    """Return a fault for each violation, in the order of the file from whose rows the record was made.

    In place of a row that the file does not have, because it comes with the roster, stands the one that it
    clashes with.
    """
    nodes = {(node.form.name, node.id): node for node in parsed.walk()}
    faults = Faults(parsed.order)
    try:
        for violation in violations:
            key = f"fault-{violation.key}" if violation.key in TOLD else violation.key
            rows = ((violation.table, row) for row in (violation.row, violation.other))
            node = next((nodes[row] for row in rows if row in nodes), None)
            faults.add(node.where(violation.column) if node else (), key, **violation.facts)
    except TooMany:
        pass  # it has said so itself
    return faults.all()
