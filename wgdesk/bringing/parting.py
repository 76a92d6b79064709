"""Where two copies of a record parted, and what was done in one of them since then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from wgdesk.acting.desk import Desk
from wgdesk.errors import Trouble
from wgdesk.model import Journal
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened


@dataclass
class Alone:
    """The record in which a station went on alone, as far as bringing it back needs it."""

    desk: Desk
    acts: tuple[Happened, ...]
    uids: Mapping[int, str]
    parted: int  # the number of the last act that both records have

    @property
    def new(self) -> frozenset[str]:
        """The uids of the acts that were done alone."""
        return frozenset(uid for entry, uid in self.uids.items() if entry > self.parted)


def alone_since(alone: Desk, desk: Desk) -> Alone:
    """Return what was done in the record of ``alone`` since it parted from that of ``desk``."""
    here, parted = alone.read(uids_of), parted_at(alone, desk)
    acts = alone.read(history, limit=max(here) - parted)[::-1] if max(here) > parted else ()
    return Alone(alone, acts, here, parted)


def parted_at(one: Desk, other: Desk) -> int:
    """Return the number of the last act up to which two copies of a record have the same acts.

    Comparing uids is not enough: instead of an act that was not brought, the server's record has a note with
    the same uid. Raises ``Trouble('bring-other-record')`` if the copies have no act in common.
    """
    here, there = one.read(_acts), other.read(_acts)
    parted = 0
    while parted + 1 in here and here[parted + 1] == there.get(parted + 1):
        parted += 1
    if parted == 0:
        raise Trouble("bring-other-record")
    return parted


def uids_of(connection: Connection) -> dict[int, str]:
    """Return the uids of all acts of a record by number."""
    return {entry: uid for entry, (uid, _) in _acts(connection).items()}


def _acts(connection: Connection) -> dict[int, tuple[str, str]]:
    found = connection.execute(select(Journal.id, Journal.uid, Journal.act))
    return {entry: (uid, act) for entry, uid, act in found}
