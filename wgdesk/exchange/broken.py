"""Turns violations of rules, found by an import, into faults with their place in the file."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.exchange.faults import Fault, Faults, TooMany
from wgdesk.exchange.nodes import Parsed
from wgdesk.rules.combinators import Violation

# Rules whose message for a file differs from that for an act: in a file there is no button to name, and the
# mistake is corrected in another way. Violations of all other rules are found by the reader itself.
TOLD = frozenset(
    {
        *("adopted-with-brackets", "adopted-without-sitting", "bad-outline", "called-already"),
        *("days-reversed", "nobody-speaks", "paused-already", "place-taken", "previous-not-before"),
        "previous-overlap",
        *(
            "reserved-before-adoption",
            "sitting-outside-meeting",
            "statement-open",
            "status-contradicts",
            "unknown-rank",
            "joint-contradicts",
            "continues-itself",
            "panel-elsewhere",
            "point-in-two-places",
            "office-vacant",
        ),
        *("suspended-already", "suspension-open", "times-reversed", "translated-since"),
        *("two-sittings-open", "unknown-field", "interrupted-idle", "list-closed-already"),
        *("amends-amendment", "ballots-exceed-tally", "sponsor-twice", "votes-without-vote"),
        *(
            "sentence-argument",
            "sentence-broken",
            "sentence-function",
            "sentence-language",
            "sentence-phrase",
        ),
        *("adjourned-unopened", "message-stands", "struck-unfinished", "bad-file-name", "file-not-received"),
    }
)


def phrase_of(violation: Violation) -> str:
    """Return the key of the message about a violation found in a file or in a record."""
    return f"fault-{violation.key}" if violation.key in TOLD else violation.key


def faults_of(violations: Iterable[Violation], parsed: Parsed) -> tuple[Fault, ...]:
    """Return one fault for each violation, in the order of the file from which the rows were made.

    If the violating row is not in the file because it comes from the roster, the fault names the row with
    which it clashes.
    """
    nodes = {(node.form.name, node.id): node for node in parsed.walk()}
    faults = Faults(parsed.order)
    try:
        for violation in violations:
            rows = ((violation.table, row) for row in (violation.row, violation.other))
            node = next((nodes[row] for row in rows if row in nodes), None)
            faults.add(node.where(violation.column) if node else (), phrase_of(violation), **violation.facts)
    except TooMany:
        pass  # its message is in ``faults`` already
    return faults.all()
