"""How the report names a sitting: by its number, and what is said of it in the form of the body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wgdesk.model import SittingKind
from wgdesk.phrasing.facts import SittingRef
from wgdesk.reads.values.programme import SittingNow, TakenUpNow
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import numbers_besides, of_the_session


def sitting_said(
    sitting: SittingNow,
    options: Options,
    among: Sequence[SittingNow],
    *,
    unsure: bool,
    in_private: bool = False,
) -> SittingRef:
    """Return a sitting as sentences refer to it.

    ``among``: all sittings of the record, for its number. ``unsure``: its day is uncertain. ``in_private``:
    the sentences are on a part of it that was closed to the public, before it was resumed.
    """
    counted = numbers_besides(among, options).get(sitting.id)
    resumed = options.choice("resumed_sittings")
    apart = not of_the_session([sitting], options)
    besides = apart and options.choice("organizational_session") == "besides"
    organizing = besides and counted is not None
    if in_private:
        kind = SittingKind.CLOSED.value
        return SittingRef(
            sitting.number, sitting.day, False, unsure, kind, organizing=organizing, counted=counted
        )
    # Where the organizational session has its own sentence, that says what its meetings were for; so does the
    # list of meetings by part of the session. Beside the session, "organizational" stands for their number.
    listed = sitting.kind is SittingKind.ORGANIZATIONAL and options.choice("meetings_listed") == "parts"
    told = counted is not None if besides else listed or apart
    labels = [sitting.kind.value] if sitting.kind is not None and not told else []
    if sitting.resumed and resumed == "after":
        labels.append("resumed")
    return SittingRef(
        sitting.number,
        sitting.day,
        sitting.resumed and resumed == "before",
        unsure,
        " ".join(labels),
        organizing=organizing,
        counted=counted,
    )


def meetings_unnamed(options: Options) -> bool:
    """Return whether the report names no meeting: they have no numbers, and their days are not to be said."""
    return options.choice("term_sitting_numbers") == "none" and options.choice("sitting_day") == "never"


def statements_led(options: Options) -> bool:
    """Return whether statements, and not introductory ones alone, are told of with their meetings."""
    return options.choice("statements_at") in ("said", "together") and not meetings_unnamed(options)


def meetings_last(options: Options) -> bool:
    """Return whether a sentence names the meeting after what was considered there."""
    return options.choice("sitting_place") == "after" and not meetings_unnamed(options)


def in_private(taken_up: Iterable[TakenUpNow], sitting_id: int) -> bool:
    """Return whether what a sitting took up of these was in a part of it that was closed to the public."""
    return any(row.closed and row.sitting_id == sitting_id for row in taken_up)


def by_number(sittings: Iterable[SittingRef]) -> tuple[SittingRef, ...]:
    """Return sittings in order, each once."""
    return tuple(sorted(set(sittings), key=lambda sitting: sitting.number))
