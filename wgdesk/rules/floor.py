"""Calculations about the floor: time limits, the clock, the forecast, the suggested order, the quorum.

Pure functions of values. The rules are those of the Conference of the Parties to the United Nations
Convention against Transnational Organized Crime, which apply to its working groups too (rule 2, paragraph 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from wgdesk.rules.options import Options

CHANGEOVER = timedelta(seconds=10)  # until the next speaker's microphone is on and the clock runs
RECKONED = 180  # seconds that the forecast assumes for a speaker without a limit
_NONE = timedelta()

# -- limits and the suggested order ------------------------------------------------------------------------

_LANE_LIMITS = {
    "reply": "limit_reply",
    "order": "limit_order",
    "panel": "limit_panel",
    "secretariat": "limit_secretariat",
}
_LIST_LIMITS = {
    "states": "limit_state",
    "parties": "limit_state",
    "signatories": "limit_observer",
    "non_signatories": "limit_observer",
    "reio": "limit_observer",
    "associate_member": "limit_observer",
}
# A limit for "every speaker" changes only these; groups, panels, replies and points of order keep their own.
_SPEAKER_LIMITS = ("limit_state", "limit_observer", "limit_organization")

_RANKS = {
    "states": 1,
    "parties": 1,
    "signatories": 2,
    "non_signatories": 3,
    "reio": 3,
    "associate_member": 2,
    "un_secretariat": 4,
    "un_body": 4,
    "institute": 4,
    "specialized_agency": 4,
    "un_entity": 4,
    "permanent_observer": 5,
    "igo": 5,
}
_LAST_RANK = 6


class LimitCase(NamedTuple):
    """What the time limit of a speaker depends on.

    ``lane`` is a value of ``model.Lane``. ``listed_in`` is the delegation's list (``rules.attendance``), None
    for a speaker without a delegation. ``on_behalf``: whether the statement is made for a group. ``kind`` is
    a value of ``model.StatementKind``.
    """

    lane: str
    listed_in: str | None
    on_behalf: bool
    kind: str = "general"


def limit_of(
    options: Mapping[str, str], *, lane: str, listed_in: str | None, on_behalf: bool, kind: str = "general"
) -> int | None:
    """Return the time limit of a statement in seconds, from the record's ``options``; None for no limit.

    The lane decides first, then whether the statement is made for a group, then the delegation's list. A
    speaker without a delegation has the limit of an organization. Rule 45 allows the body to limit the time
    of each speaker in the debate, to which closing statements and guests' opening statements do not belong.
    """
    name = _LANE_LIMITS.get(lane)
    if name is None and (kind == "closing" or (kind == "opening" and listed_in is None)):
        return None
    if name is None:
        name = "limit_group" if on_behalf else _LIST_LIMITS.get(listed_in or "", "limit_organization")
    return Options(options).number(name) or None


def with_limit(options: Mapping[str, str], seconds: int) -> dict[str, str]:
    """Return ``options`` with the same limit for States, observers and organizations."""
    return {**options, **dict.fromkeys(_SPEAKER_LIMITS, str(seconds))}


def suggested_rank(*, listed_in: str | None, on_behalf: bool) -> int:
    """Return the rank of a request in the order that the Chair may apply; 0 comes first.

    The order is: groups, parties, signatories, other States, UN entities, intergovernmental organizations
    (and entities with a permanent observer office), then non-governmental organizations and speakers without
    a delegation. This is practice; the rules have only the order of request (rule 42).
    """
    return 0 if on_behalf else _RANKS.get(listed_in or "", _LAST_RANK)


# -- the clock ---------------------------------------------------------------------------------------------


class Paused(Protocol):
    """A pause of a statement's clock; it lasts while ``resumed_at`` is None."""

    @property
    def paused_at(self) -> datetime: ...
    @property
    def resumed_at(self) -> datetime | None: ...


class ClockStage(StrEnum):
    """The stage of a statement's clock, by the time that is left."""

    NORMAL = "normal"
    SOON = "soon"  # the last fifth
    LAST = "last"  # the last twentieth
    OVER = "over"  # nothing is left


def elapsed(
    begun_at: datetime | None, ended_at: datetime | None, pauses: Iterable[Paused], now: datetime
) -> timedelta:
    """Return how long a speaker has spoken until ``ended_at``, or until ``now`` while that is None.

    Pauses do not count; where two overlap, the time is subtracted once. The result is never negative: it is
    zero before the statement has begun, and if the clock was set back.
    """
    found = spells(begun_at, ended_at, pauses, now)
    return sum((ends - begins for begins, ends in found), _NONE)


def spells(
    begun_at: datetime | None, ended_at: datetime | None, pauses: Iterable[Paused], now: datetime
) -> Iterator[tuple[datetime, datetime]]:
    """Yield the spans in which the clock of a statement ran, in order; their sum is ``elapsed``."""
    if begun_at is None:
        return
    until = now if ended_at is None else ended_at
    since = begun_at  # when the clock started again after the last pause
    for pause in sorted(pauses, key=lambda one: one.paused_at):
        if min(pause.paused_at, until) > since:
            yield since, min(pause.paused_at, until)
        since = max(since, pause.paused_at, until if pause.resumed_at is None else pause.resumed_at)
    if until > since:
        yield since, until


def left(allotted: int | None, spoken: timedelta) -> timedelta | None:
    """Return how much of ``allotted`` seconds is left; negative if exceeded, None without a limit."""
    return None if allotted is None else timedelta(seconds=allotted) - spoken


def clock_stage(allotted: int | None, spoken: timedelta) -> ClockStage:
    """Return the stage of the clock: normal, the last 20 %, the last 5 %, over. Normal without a limit."""
    remains = left(allotted, spoken)
    if allotted is None or remains is None:
        return ClockStage.NORMAL
    if remains <= _NONE:
        return ClockStage.OVER
    whole = timedelta(seconds=allotted)
    if remains * 20 <= whole:
        return ClockStage.LAST
    return ClockStage.SOON if remains * 5 <= whole else ClockStage.NORMAL


# -- the forecast ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Forecast:
    """When each waiting speaker will probably begin, in the given order, and when the last one ends."""

    begins: tuple[datetime, ...]
    ends_at: datetime


def forecast(
    now: datetime,
    running: timedelta | None,
    waiting: Sequence[LimitCase],
    options: Mapping[str, str],
    *,
    changeover: timedelta = CHANGEOVER,
) -> Forecast:
    """Return when the list of speakers will be finished if everybody uses exactly the allotted time.

    ``running`` is the time the present speaker has left, None if nobody has the floor; a negative value
    counts as zero. Each waiting speaker (a called one comes first) takes ``changeover`` and the limit set by
    ``options``, or ``RECKONED`` seconds if there is none. For the effect of another limit, pass the options
    of ``with_limit``.
    """
    at = now + max(running or _NONE, _NONE)
    begins = []
    takes: dict[LimitCase, timedelta] = {}  # a cache: hundreds may wait, but their limits are few
    for speaker in waiting:
        if speaker not in takes:
            limit = limit_of(options, **speaker._asdict())
            takes[speaker] = changeover + timedelta(seconds=RECKONED if limit is None else limit)
        begins.append(at + changeover)
        at += takes[speaker]
    return Forecast(tuple(begins), at)


# -- the quorum --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Quorum:
    """How many parties are present, how many are required to debate and to decide, and out of how many.

    ``assumed`` parties are not counted as present: they have only asked for the floor.
    """

    present: int
    debate_required: int
    debate_of: int
    decision_required: int
    decision_of: int
    assumed: int = 0

    @property
    def debate_missing(self) -> int:
        """The number of parties still missing for a debate; 0 if there is a quorum."""
        return max(self.debate_required - self.present, 0)

    @property
    def decision_missing(self) -> int:
        """The number of parties still missing for a decision; 0 if there is a quorum."""
        return max(self.decision_required - self.present, 0)


def quorum(parties: int, taking_part: int, present: int, rule: str, *, assumed: int = 0) -> Quorum:
    """Return the quorum of rule 41: a third of the participating parties to debate, a majority to decide.

    ``parties`` counts the parties to the instrument, ``taking_part`` those registered for the meeting,
    ``present`` those at this sitting. ``rule`` is the option ``quorum_decision``: a majority of
    'all_parties', as the text of the rule says, or of those 'participating'.
    """
    of = parties if rule == "all_parties" else taking_part
    return Quorum(
        present=present,
        debate_required=-(-taking_part // 3),
        debate_of=taking_part,
        decision_required=of // 2 + 1,
        decision_of=of,
        assumed=assumed,
    )
