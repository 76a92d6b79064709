"""Says how many delegations spoke, in all or by kind, where a body does not name them."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import Category
from wgdesk.phrasing.facts import Count, Fact, Names
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.reads.values.words import Words
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.speakers.speeches import OBSERVER_STATES, UNITED_NATIONS, list_of
from wgdesk.words.variants import yes_no

NAMED = 2  # so many who spoke at the opening or the closing are named: their number says less
_FORMS = (
    "counted",
    "counted_apart",
    "counted_by_kind",
)  # values of the option "statements_form" that name nobody
_KINDS = {"parties": "parties", "states": "states", "ngo": "ngos"}


def only_counted(context: Context) -> bool:
    """Return whether the option asks for the number of those who spoke in place of their names."""
    return context.options.choice("statements_form") in _FORMS


def spoke_counted(context: Context, stated: Say, rows: Sequence[StatementNow]) -> Say:
    """Return the sentence on how many delegations made the statements; ``stated`` is its beginning.

    The groups for whom they spoke are named (A/80/39, para. 6), and with them, where other delegations are
    counted apart, a regional economic integration organization. So are all who spoke, if each is one of
    these, without their number. One speaks "on behalf of" what has been typed, or beside itself.
    """
    form = context.options.choice("statements_form")
    apart = form == "counted_apart"
    unions = [row for row in rows if apart and row.grouping_id is None and _is_union(context, row)]
    others = [row for row in rows if row not in unions]
    named = [say("words", text=one) for one in _groups(context, others)]
    named += [say("counted-union", names=Names((context.speaker(row),))) for row in _once(unions)]
    all_named = all(row.grouping_id is not None or row.behalf for row in others)
    whole = all_named and len(named) == _many(rows)
    typed = any(row.behalf and row.grouping_id is None for row in others)
    behalf = form == "counted_by_kind" or typed or (_many(rows) == 1 and not whole)
    way = ("each" if whole else "behalf") if behalf else "all" if whole else "among"
    return say(
        "spoke-counted",
        number=number_of(context, rows),
        stated=stated,
        n=Count(_many(rows)),
        including=say("listing", parts=tuple(named)) if named else say("no-words"),
        named=Count(len(named)),
        way=way,
    )


def others_counted(context: Context, stated: Say, rows: Sequence[StatementNow]) -> Say:
    """Return the sentence on how many other delegations, mostly of organizations, made statements."""
    parts = tuple(say("kind-of-speakers", kind=kind, n=Count(n)) for kind, n in _kinds(context, rows))
    kinds = say("enumerated", parts=parts)
    return say("spoke-counted-others", stated=stated, n=Count(_many(rows)), kinds=kinds)


def counted_apart(
    context: Context, rows: Sequence[StatementNow]
) -> tuple[list[StatementNow], list[StatementNow]]:
    """Return the statements of States and of whoever spoke for a group, and those of other delegations.

    A regional economic integration organization is with States here, also where its attendance is told among
    organizations (A/80/39, para. 6 and annex I).
    """
    if context.options.choice("statements_form") != "counted_apart":
        return list(rows), []
    grouped = {row.delegation_id for row in rows if row.grouping_id is not None or row.behalf}
    with_states = ("parties", "states", "other_states")
    first = [
        row
        for row in rows
        if row.delegation_id in grouped or _is_union(context, row) or _kind(context, row) in with_states
    ]
    others = [row for row in rows if row not in first]
    return (first, others) if first else (others, [])


def _groups(context: Context, rows: Sequence[StatementNow]) -> list[Words]:
    """Return the names of the groups for whom the statements were made, each once."""
    groups = [context.record.groupings.get(row.grouping_id or 0, row.behalf) for row in rows]
    return list(dict.fromkeys(one for one in groups if one))


def _is_union(context: Context, row: StatementNow) -> bool:
    return context.record.delegations[row.delegation_id or 0].category == Category.REIO


def _once(rows: Sequence[StatementNow]) -> list[StatementNow]:
    return list({row.delegation_id: row for row in rows}.values())


def _many(rows: Sequence[StatementNow]) -> int:
    return len(_once(rows))


def number_of(context: Context, rows: Sequence[StatementNow]) -> Say:
    """Return how many delegations made the statements, in all or of each kind."""
    if context.options.choice("statements_form") != "counted_by_kind":
        n = Count(_many(rows))
        return say("spoken-of", kind="delegations", n=n, figures="no", body="", instrument="")
    return kinds_enumerated(context, _kinds(context, rows))


def kinds_enumerated(context: Context, kinds: Sequence[tuple[str, int]]) -> Say:
    """Return how many spoke of each kind, as a list."""
    # In a series all are in figures if one has two digits (United Nations Editorial Manual, numbers).
    figures = yes_no(len(kinds) > 1 and any(n >= 10 for _, n in kinds))
    of: dict[str, Fact] = {"body": context.body, "instrument": context.instrument}
    parts = tuple(say("spoken-of", kind=kind, n=Count(n), figures=figures, **of) for kind, n in kinds)
    return say("enumerated", parts=parts)


def _kinds(context: Context, rows: Sequence[StatementNow]) -> list[tuple[str, int]]:
    """Return how many delegations of each kind spoke: those who decide, other States, organizations."""
    found: dict[str, set[int | None]] = {
        name: set()
        for name in (
            "parties",
            "states",
            "other_states",
            "united_nations",
            "organizations",
            "international",
            "ngos",
        )
    }
    for row in rows:
        found[_kind(context, row)].add(row.delegation_id)
    return [(kind, len(those)) for kind, those in found.items() if those]


def _kind(context: Context, row: StatementNow) -> str:
    kind = _kind_of_list(context, list_of(context, row))
    together = context.options.choice("organizations_counted") == "together"
    return "international" if together and kind in ("united_nations", "organizations") else kind


def _kind_of_list(context: Context, listed: str) -> str:
    if listed in UNITED_NATIONS:
        return "united_nations"
    if listed == "reio" and context.options.choice("observing_union") == "organizations":
        return "organizations"
    return "other_states" if listed in OBSERVER_STATES else _KINDS.get(listed, "organizations")
