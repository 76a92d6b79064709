"""How the report names a sitting: by its number, and what is said of it in the form of the body."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.model import SittingKind
from wgdesk.phrasing.facts import SittingRef
from wgdesk.reads.values.programme import SittingNow, TakenUpNow
from wgdesk.rules.options import Options


def of_the_session(sittings: Iterable[SittingNow], options: Options) -> list[SittingNow]:
    """Return the sittings of the session, without organizational ones if these are one apart."""
    apart = options.choice("organizational_session") == "apart"
    return [one for one in sittings if not (apart and one.kind is SittingKind.ORGANIZATIONAL)]


def sitting_said(
    sitting: SittingNow, options: Options, *, unsure: bool, in_private: bool = False
) -> SittingRef:
    """Return a sitting as sentences refer to it; ``unsure``: its day is uncertain.

    ``in_private``: they are on a part of it that was closed to the public, before it was resumed.
    """
    if in_private:
        return SittingRef(sitting.number, sitting.day, False, unsure, SittingKind.CLOSED.value)
    resumed = options.choice("resumed_sittings")
    # Where the organizational session has its own sentence, that says what its meetings were for; so does the
    # list of meetings by part of the session.
    listed = sitting.kind is SittingKind.ORGANIZATIONAL and options.choice("meetings_listed") == "parts"
    told = listed or not of_the_session([sitting], options)
    labels = [sitting.kind.value] if sitting.kind is not None and not told else []
    if sitting.resumed and resumed == "after":
        labels.append("resumed")
    before = sitting.resumed and resumed == "before"
    return SittingRef(sitting.number, sitting.day, before, unsure, " ".join(labels))


def meetings_unnamed(options: Options) -> bool:
    """Return whether the report names no meeting: they have no numbers, and their days are not to be said."""
    return options.choice("term_sitting_numbers") == "none" and options.choice("sitting_day") == "never"


def meetings_last(options: Options) -> bool:
    """Return whether a sentence names the meeting after what was considered there."""
    return options.choice("sitting_place") == "after" and not meetings_unnamed(options)


def in_private(taken_up: Iterable[TakenUpNow], sitting_id: int) -> bool:
    """Return whether what a sitting took up of these was in a part of it that was closed to the public."""
    return any(row.closed and row.sitting_id == sitting_id for row in taken_up)


def by_number(sittings: Iterable[SittingRef]) -> tuple[SittingRef, ...]:
    """Return sittings in order, each once."""
    return tuple(sorted(set(sittings), key=lambda sitting: sitting.number))
