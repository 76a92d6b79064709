"""Two copies of one record: where they parted, what was done in each since, and how to merge some of it."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.bringing.bring_back import Conflict, Fate, Verdict, bring_back, waiting
from wgdesk.bringing.parting import parted_at, uids_of
from wgdesk.errors import Refused, Trouble
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened
from wgdesk.storage.beside import Found


@dataclass(frozen=True)
class TwoCopies:
    """``last``: the last act that both copies have. ``here`` and ``there``: acts that only one has, in order.

    ``found``: what is beside the file of the other copy; it is not touched.
    """

    last: Happened
    here: tuple[Happened, ...]
    there: tuple[Happened, ...]
    found: Found | None = None


@dataclass(frozen=True)
class TakenOver:
    """What became of an act of the other copy; ``why`` is None if it depends on an act that was left."""

    act: Happened
    fate: Fate
    why: Refused | None = None


def compared(desk: Desk, path: Path) -> TwoCopies:
    """Compare the record of ``desk`` with the copy at ``path``, which is not changed.

    Raises ``Trouble('compare-other-record')`` if they have no act in common, or as ``Desk.look`` does.
    """
    with closing(Desk.look(path)) as copy:
        try:
            parted = parted_at(copy, desk)
        except Trouble as fault:
            if fault.key != "bring-other-record":
                raise
            raise Trouble("compare-other-record", name=path.name) from fault
        known = set(copy.read(uids_of).values())
        ours = desk.read(uids_of)
        since = desk.read(history, limit=len(ours) - parted)[::-1] if len(ours) > parted else ()
        (last,) = copy.read(history, before=parted + 1, limit=1)
        here = tuple(act for act in since if ours[act.entry] not in known)
        return TwoCopies(last, here, waiting(path, desk), copy.found)


def by_another_computer(desk: Desk, path: Path) -> tuple[Happened, ...]:
    """Return what another computer with the login of ``desk`` has done there since work alone began.

    Only one of the two should have gone on alone, since both may have recorded the same events. ``path`` is
    the record in which this computer went on alone. Raises ``Trouble`` as ``compared`` does.
    """
    both = compared(desk, path)
    if not both.there:
        return ()
    began = both.there[0].at  # older acts may be this computer's own, before it lost the server
    return tuple(act for act in both.here if act.station == desk.station and act.at >= began)


def merge(desk: Desk, path: Path, chosen: Collection[int], *, anyway: bool = False) -> tuple[TakenOver, ...]:
    """Do the ``chosen`` entries of the copy at ``path`` again here; return what became of each.

    Acts that cannot be done are left, and so are those that touch what was changed here too, unless
    ``anyway``. The history gets no note of an act that is left: the other copy has it, and it can be chosen
    again. Raises ``Trouble`` as ``compared`` and ``Desk.do`` do; what was done until then stays.
    """
    reasons: dict[int, Refused] = {}
    merged: list[TakenOver] = []

    def decide(conflict: Conflict) -> Verdict:
        if anyway and conflict.can_be_forced:
            return Verdict.ANYWAY
        reasons[conflict.act.entry] = conflict.why
        return Verdict.LEAVE

    def tell(act: Happened, fate: Fate) -> None:
        if act.entry in wanted:
            merged.append(TakenOver(act, fate, reasons.get(act.entry)))

    there = {act.entry for act in waiting(path, desk)}
    wanted = there.intersection(chosen)
    bring_back(path, desk, decide, tell, left=there - wanted, noting=False)
    return tuple(merged)
