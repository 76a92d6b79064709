"""Says where the verbatim or summary records of meetings are: "(see A/AC.109/2025/SR.4)".

By the option ``meeting_records`` they stand where the report says which meetings were held, or in each
paragraph that is the first under its heading to name a meeting (A/80/23).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date
from itertools import pairwise

from wgdesk.phrasing.facts import RecordSymbols, Sittings, Symbol, Symbols
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import SittingNow
from wgdesk.rules.options import Options

_AT_LEAST = 3  # of so many symbols in a row a paragraph has the first and the last, "SR.2–6"
# Sentences that say which meetings were held, and not what was done there.
_HELD = frozenset(
    {"body-held-sittings", "organizational-session", "also-organizational", "sittings-inquorate"}
)

RecordOfMeeting = tuple[int, date, str]  # the number and the day of a meeting, the symbol of its record


def where_held(sittings: Sequence[SittingNow], options: Options) -> Say:
    """Return the records of meetings held, in brackets; nothing if not recorded, or said elsewhere."""
    symbols = joined_symbols([one.record_symbol for one in sittings if one.record_symbol])
    if not symbols or options.choice("meeting_records") != "held":
        return say("no-words")
    return say("in-records", symbols=Symbols(tuple(map(Symbol, symbols))))


def records_named(text: Say, records: Collection[RecordOfMeeting]) -> tuple[str, ...]:
    """Return the symbols of the records of meetings that a sentence names in full, each once."""
    sittings = [fact for fact in facts_in(text, _HELD) if isinstance(fact, Sittings)]
    told = [fact for fact in sittings if not fact.unsaid and not fact.same]
    named = {(one.number, one.day) for fact in told for one in fact.certain}
    return tuple(symbol for number, day, symbol in records if (number, day) in named)


def with_records(text: Say, symbols: Sequence[str]) -> Say:
    """Return a sentence that ends with where the records of its meetings are; as it is without any."""
    told = tuple(map(Symbol, joined_symbols(symbols, _AT_LEAST)))
    return say("told-in-records", text=text, symbols=RecordSymbols(told))


def joined_symbols(symbols: Sequence[str], at_least: int = 2) -> list[str]:
    """Return symbols with those that follow each other joined: A/CN.10/PV.397, .398 as A/CN.10/PV.397–398.

    Fewer than ``at_least`` in a row stay as they are.
    """
    runs: list[list[str]] = [[one] for one in symbols[:1]]
    for before, one in pairwise(symbols):
        if _follows(before, one):
            runs[-1].append(one)
        else:
            runs.append([one])
    found: list[str] = []
    for run in runs:
        found += [f"{run[0]}–{_parted(run[-1])[1]}"] if len(run) >= max(at_least, 2) else run
    return found


def _parted(symbol: str) -> tuple[str, int]:
    """Return a symbol without the number at its end, and that number; 0 if it has none."""
    found = re.fullmatch(r"(.*?)(\d{1,9})", symbol)
    return (found[1], int(found[2])) if found else (symbol, 0)


def _follows(before: str, one: str) -> bool:
    (first, n), (second, m) = _parted(before), _parted(one)
    return first == second and m == n + 1
