"""How the report names a sitting: by its number, and what is said of it in the form of the body."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.phrasing.facts import SittingRef
from wgdesk.reads.values.programme import SittingNow


def sitting_said(sitting: SittingNow, resumed: str, *, unsure: bool) -> SittingRef:
    """Return a sitting as sentences refer to it.

    ``resumed``: where it is said that a sitting is resumed (the option "resumed_sittings"); ``unsure``: its
    day is uncertain.
    """
    label = sitting.kind.value if sitting.kind is not None else ""
    if not label and sitting.resumed and resumed == "after":
        label = "resumed"
    return SittingRef(sitting.number, sitting.day, sitting.resumed and resumed == "before", unsure, label)


def by_number(sittings: Iterable[SittingRef]) -> tuple[SittingRef, ...]:
    """Return sittings in order, each once."""
    return tuple(sorted(set(sittings), key=lambda sitting: sitting.number))
