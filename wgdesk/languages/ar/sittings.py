"""How Arabic sentences refer to sittings: number, ordinals, and which of them were resumed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wgdesk.languages.ar import basics, dates
from wgdesk.languages.ar.counting import ordinal, ordinals
from wgdesk.languages.ar.nouns import NounNumber, adjective
from wgdesk.languages.ar.terms import SITTING_KINDS, SITTING_LABELS, sitting_adjectives
from wgdesk.phrasing.facts import SittingRef
from wgdesk.phrasing.labelled_sittings import SittingRun, labelled, runs, told_of_all
from wgdesk.rules.options import Options


def sitting_forms(options: Options, sittings: tuple[SittingRef, ...], n: int) -> Mapping[str, str]:
    """Return "في جلسته الأولى، المعقودة في 9 ..." in parts, so that a doubt can bracket each part alone.

    ``n`` is the number that words agree with; ``sittings`` is empty if it is not known which they were. Where
    the body's meetings have no numbers, the noun says what would follow these: جلسته الختامية.
    """
    unnumbered = options.choice("term_sitting_numbers") == "none"
    # What is nearest to the noun comes last before an English noun and first after this: المغلقة المستأنفة.
    told = [SITTING_KINDS[word] for word in reversed(told_of_all(sittings))] if unnumbered else []
    number: NounNumber = "singular" if n == 1 else "dual" if n == 2 else "plural"
    adjectives = (*sitting_adjectives(options), *told)
    described = "".join(f" ال{adjective(one, 'f', number, 'gen')}" for one in adjectives)
    return {
        "the": {1: "الجلسة", 2: "الجلستين"}.get(n, "الجلسات") + described,
        "in": {1: "جلسته", 2: "جلستيه"}.get(n, "جلساته") + described,
        "in_p": {1: "جلستهم", 2: "جلستيهم"}.get(n, "جلساتهم") + described,
        "in_f": {1: "جلستها", 2: "جلستيها"}.get(n, "جلساتها") + described,
        "which": _which(sittings) if sittings else "",
        "held": "المعقودتين" if n == 2 else "المعقودة",
        "on": dates.held_on(s.day for s in sittings) if sittings else "",
    }


def _which(sittings: tuple[SittingRef, ...]) -> str:
    """Return the ordinals of sittings; if only some are resumed sittings, these are called so."""
    organizing = [sitting.nth for sitting in sittings if sitting.organizing]
    if organizing:
        return _with_organizing(organizing, [sitting for sitting in sittings if not sitting.organizing])
    if labelled(sittings):
        return basics.join_short(_run(run) for run in runs(sittings))
    resumed = [sitting for sitting in sittings if sitting.resumed]
    others = [sitting for sitting in sittings if not sitting.resumed]
    if others and len(resumed) > 2:  # الأولى والمستأنفة من الثانية إلى الرابعة
        last = ordinals([sitting.nth for sitting in resumed], "f")
        return f"{ordinals([sitting.nth for sitting in others], 'f')} والمستأنفة {last}"
    if others and resumed:
        return basics.join_short(
            ordinal(s.nth, "f", "gen") + (" المستأنفة" if s.resumed else "")
            for s in sorted(sittings, key=lambda s: s.number)
        )
    which = ordinals([sitting.nth for sitting in sittings], "f")
    if len(resumed) > 2:  # after several ordinals the adjective would seem to describe only the last
        return f"المستأنفة {which}"
    return f"{which} {('', 'المستأنفة', 'المستأنفتين')[len(resumed)]}".rstrip()


def _with_organizing(numbers: Sequence[int], others: Sequence[SittingRef]) -> str:
    """Return التنظيمية, or التنظيميتين الأولى والثانية, with the sittings of the session after them."""
    n: NounNumber = "singular" if len(numbers) == 1 else "dual" if len(numbers) == 2 else "plural"
    counted = f" {ordinals(numbers, 'f')}" if all(numbers) else ""
    organizing = f"ال{adjective(SITTING_KINDS['organizational'], 'f', n, 'gen')}{counted}"
    return basics.join_short([organizing, *map(_run, runs(others))])


def _run(run: SittingRun) -> str:
    """Return من الأولى إلى الثالثة, or الرابعة (المغلقة)."""
    first, which = run[0], ordinals([sitting.nth for sitting in run], "f")
    told = f" ({' '.join(SITTING_LABELS[word] for word in first.told)})" if first.told else ""
    return f"{which}{' المستأنفة' if first.resumed else ''}{told}"
