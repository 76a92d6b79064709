"""How English sentences refer to sittings: their ordinals, and what is said of some of them."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.languages.en import basics, dates
from wgdesk.languages.en.terms import SITTING_LABELS, sitting_noun
from wgdesk.phrasing.facts import SittingRef
from wgdesk.phrasing.labelled_sittings import SittingRun, labelled, runs, told_of_all
from wgdesk.rules.options import Options


def sitting_forms(options: Options, sittings: tuple[SittingRef, ...], n: int) -> Mapping[str, str]:
    """Return "1st and 2nd", "meetings", "on 9 ..."; ``n`` is the number that the noun agrees with.

    Where the body's meetings have no numbers, the noun says what would follow these: "closing meeting".
    """
    unnumbered = options.choice("term_sitting_numbers") == "none"
    told = [SITTING_LABELS[word] for word in told_of_all(sittings)] if unnumbered else []
    return {
        "which": _which(sittings) if sittings else "",
        "noun": " ".join([*told, sitting_noun(options)[0 if n == 1 else 1]]),
        "on": dates.held_on(s.day for s in sittings) if sittings else "",
    }


def _which(sittings: tuple[SittingRef, ...]) -> str:
    besides = [sitting.nth for sitting in sittings if sitting.organizing]
    if besides:
        numbers = f"{basics.ordinals(besides)} " if all(besides) else ""
        of_session = [sitting for sitting in sittings if not sitting.organizing]
        return basics.join_and([f"{numbers}{SITTING_LABELS['organizational']}", *map(_run, runs(of_session))])
    if labelled(sittings):
        return basics.join_and([_run(run) for run in runs(sittings)])
    if not any(sitting.resumed for sitting in sittings):
        return basics.ordinals(sitting.nth for sitting in sittings)
    resumed = [sitting.nth for sitting in sittings if sitting.resumed]
    if len(resumed) > 2:
        others = [sitting.nth for sitting in sittings if not sitting.resumed]
        again = f"resumed {basics.ordinals(resumed)}"
        return f"{basics.ordinals(others)} and {again}" if others else again
    return basics.join_and(
        [
            f"{'resumed ' if s.resumed else ''}{basics.ordinal_figures(s.nth)}"
            for s in sorted(sittings, key=lambda s: s.number)
        ]
    )


def _run(run: SittingRun) -> str:
    """Return "1st to 3rd", "4th (closed)" or "resumed 5th"."""
    first, which = run[0], basics.ordinals(sitting.nth for sitting in run)
    told = f" ({', '.join(SITTING_LABELS[word] for word in first.told)})" if first.told else ""
    return f"{'resumed ' if first.resumed else ''}{which}{told}"
