"""Errors in plain words, for the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from wgdesk.cli.command_arguments import on_one_line, plain
from wgdesk.errors import Trouble, UserError
from wgdesk.words.phrases import Argument, Number, Phrases

if TYPE_CHECKING:
    from wgdesk.rules.combinators import Violation

_MOST = 20  # things wrong with a record that are told


def told(fault: UserError, phrases: Phrases) -> list[str]:
    """Return an error in plain words, one line each; for a bad file one line per fault, with its place."""
    faults = getattr(fault, "faults", None)
    if faults is not None:
        return [
            f"{plain(on_one_line(one.path))}: {spoken_fault(one.key, one.facts, phrases)}" for one in faults
        ]
    violations: Sequence[Violation] = getattr(fault, "violations", ())
    if violations and isinstance(fault, Trouble):
        name = on_one_line(fault.facts["name"])
        said = phrases.say("cli-broken-record", {"name": name, "n": Number(len(violations))})
        hint = phrases.say("cli-rescue-hint", {"name": name})
        return [plain(said), *told_violations(violations, phrases), plain(hint)]
    return [spoken_fault(fault.key, fault.facts, phrases, trouble=isinstance(fault, Trouble))]


def spoken_fault(key: str, facts: Mapping[str, str], phrases: Phrases, *, trouble: bool = False) -> str:
    """Return a fault in words."""
    own = f"{'trouble' if trouble else 'refused'}-{key}"  # a phrase may be special to errors of files
    told: dict[str, Argument] = {fact: on_one_line(value) for fact, value in facts.items()}
    for name, key_of in (("why", "why-{}"), ("panel", "key-panel-{}")):
        if name in facts and (said := key_of.format(facts[name])) in phrases:
            told[name] = phrases.say(said)
    return plain(phrases.say(own if own in phrases else key, told))


def told_violations(violations: Sequence[Violation], phrases: Phrases) -> list[str]:
    """Return what no act has written into a record, each with the panel where it would be; not too many."""
    from wgdesk.exchange.broken import phrase_of
    from wgdesk.panel_rows import panel_of

    return [
        f"- {plain(phrases.say(f'key-panel-{panel_of(one.shown_with)}'))}: "
        f"{spoken_fault(phrase_of(one), one.facts, phrases)}"
        for one in violations[:_MOST]
    ]
