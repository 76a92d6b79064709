"""Puts errors into words, for the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from wgdesk.cli.command_arguments import on_one_line, plain
from wgdesk.errors import Trouble, UserError
from wgdesk.words.phrases import Argument, Number, Phrases

if TYPE_CHECKING:
    from wgdesk.rules.combinators import Violation

_MOST = 20  # violations of a record to list at most


def told(fault: UserError, phrases: Phrases) -> list[str]:
    """Return the lines that tell of an error; for a bad file, one line per fault, with its place."""
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
    """Return the phrase for a fault, with its facts."""
    own = f"{'trouble' if trouble else 'refused'}-{key}"  # errors of files may have their own phrase
    told: dict[str, Argument] = {fact: on_one_line(value) for fact, value in facts.items()}
    for name, key_of in (("why", "why-{}"), ("panel", "key-panel-{}")):
        if name in facts and (said := key_of.format(facts[name])) in phrases:
            told[name] = phrases.say(said)
    return plain(phrases.say(own if own in phrases else key, told))


def told_violations(violations: Sequence[Violation], phrases: Phrases) -> list[str]:
    """Return a line for each of the first violations: the panel that shows the row, and what is wrong."""
    from wgdesk.exchange.broken import phrase_of
    from wgdesk.panel_rows import panel_of

    return [
        f"- {plain(phrases.say(f'key-panel-{panel_of(one.shown_with)}'))}: "
        f"{spoken_fault(phrase_of(one), one.facts, phrases)}"
        for one in violations[:_MOST]
    ]
