"""Says how many delegations spoke, in all or by kind, where a body does not name them."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.context import Context
from wgdesk.report.build.speeches import OBSERVER_STATES, UNITED_NATIONS, list_of

NAMED = 2  # so many who spoke at the opening or the closing are named: their number says less
_FORMS = ("counted", "counted_by_kind")  # values of the option "statements_form" that name nobody
_KINDS = {"parties": "parties", "states": "states", "ngo": "ngos"}


def only_counted(context: Context) -> bool:
    """Return whether the option asks for the number of those who spoke in place of their names."""
    return context.options.choice("statements_form") in _FORMS


def spoke_counted(context: Context, stated: Say, rows: Sequence[StatementNow]) -> Say:
    """Return the sentence on how many delegations made the statements; ``stated`` is its beginning."""
    total = Count(len({row.delegation_id for row in rows}))
    return say("spoke-counted", number=number_of(context, rows), stated=stated, n=total)


def number_of(context: Context, rows: Sequence[StatementNow]) -> Say:
    """Return how many delegations made the statements, in all or of each kind."""
    if context.options.choice("statements_form") != "counted_by_kind":
        total = Count(len({row.delegation_id for row in rows}))
        return say("spoken-of", kind="delegations", n=total, body="", instrument="")
    parts = tuple(
        say("spoken-of", kind=kind, n=Count(n), body=context.body, instrument=context.instrument)
        for kind, n in _kinds(context, rows)
    )
    return say("enumerated", parts=parts)


def _kinds(context: Context, rows: Sequence[StatementNow]) -> list[tuple[str, int]]:
    """Return how many delegations of each kind spoke: those who decide, other States, organizations."""
    found: dict[str, set[int | None]] = {
        name: set()
        for name in ("parties", "states", "other_states", "united_nations", "organizations", "ngos")
    }
    with_organizations = context.options.choice("observing_union") == "organizations"
    for row in rows:
        listed = list_of(context, row)
        kind = "other_states" if listed in OBSERVER_STATES else _KINDS.get(listed, "organizations")
        if listed == "reio" and with_organizations:
            kind = "organizations"
        found["united_nations" if listed in UNITED_NATIONS else kind].add(row.delegation_id)
    return [(kind, len(those)) for kind, those in found.items() if those]
