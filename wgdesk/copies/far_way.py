"""How acts reach a record on a server that is far away.

An act makes some twenty queries one after another. At a seventh of a second each this took three seconds, in
which nobody else could act. So the act is worked out in the mirror of the record, on this machine, and sent
as one packet; the server accepts it unless another act has changed what it was worked out from.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import WorkedOut
from wgdesk.acting.work_out import Way, WorkedFrom
from wgdesk.clock import Clock
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.shown_copy import ShownCopy
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage.server.act_packet import MUCH, ActPacket, Overtaken, held_act, send_act
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.joining import JoinedServer, join
from wgdesk.storage.server.sent_ahead import SentAhead, send_ahead

R = TypeVar("R")

_ATTEMPTS = 2  # after these the act takes its turn first and is worked out then
_MOST_ATTEMPTS = 6  # for an act with many changes, since nobody shall have to wait while it is worked out

Work = Callable[[], tuple[WorkedOut[R], WorkedFrom]]


class FarWay:
    """Works acts out in a mirror, and sends them to the server."""

    def __init__(self, server: Engine, mirror: Mirror) -> None:
        self._server, self._mirror = server, mirror

    def done(self, act: str, work: Work[R], files: Mapping[str, bytes]) -> R:
        """Send the act that ``work`` works out, as ``acting.work_out.Way`` has it."""
        sent = send_ahead(self._server, files)
        with self._mirror.knowing(files):  # so that they are not fetched back
            return self._kept(act, work, sent)

    def _kept(self, act: str, work: Work[R], sent: SentAhead) -> R:
        """Send the act again whenever others overtake it; an act with few changes finally takes its turn."""
        worked = None
        for attempt in range(1, _MOST_ATTEMPTS + 1):
            worked = self._worked(work)
            if worked is not None and self._is_sent(_packet(*worked, sent)):
                return worked[0].value
            if attempt >= _ATTEMPTS and (worked is None or len(worked[0].changes) <= MUCH):
                worked = self._in_turn(act, work, sent)
                break
        else:
            raise Trouble("server-busy", name=str(self._server.url.database))
        with suppress(Trouble):  # the act is committed; the mirror follows as soon as it can
            self._mirror.renew()
        return worked[0].value

    def _is_sent(self, packet: ActPacket) -> bool:
        """Send an act, and write into the mirror what the server answers: the act, and what others did.

        Return False if others have overtaken it.
        """
        try:
            with self._mirror.still() as (newest, follow):
                since = send_act(self._server, packet, SCHEMA, newest)
                with suppress(Trouble, Refused, IntegrityError):  # a damaged mirror: ``renew`` repairs it
                    if follow(since) and since.are_all:
                        return True
        except Overtaken:
            self._mirror.renew()
            return False
        with suppress(Trouble):
            self._mirror.renew()
        return True

    def _in_turn(self, act: str, work: Work[R], sent: SentAhead) -> tuple[WorkedOut[R], WorkedFrom]:
        """Do an act that was overtaken again and again; the others wait for one round trip."""
        with (
            self._mirror.still() as (newest, follow),
            held_act(self._server, act, newest, sent, SCHEMA) as ours,
        ):
            if not ours.since.are_all or not follow(ours.since):
                raise Trouble("server-busy", name=str(self._server.url.database))
            with self._mirror.held():
                worked = work()
            ours.send(_packet(*worked, sent))
            return worked

    def close(self) -> None:
        """Leave the server."""
        self._server.dispose()

    def _worked(self, work: Work[R]) -> tuple[WorkedOut[R], WorkedFrom] | None:
        """Return the result of ``work``; None if it failed, perhaps because the mirror was behind."""
        try:
            with self._mirror.held():
                return work()
        except Exception:
            if self._mirror.renew():
                return None
            raise


def _packet(worked: WorkedOut[Any], known: WorkedFrom, sent: SentAhead) -> ActPacket:
    return ActPacket(
        *(worked.act, worked.uid, worked.at, worked.args, worked.undoes, worked.changes, worked.contents),
        sent=sent,
        based_on=known.entry,
        reads=known.tables | {change.table for change in worked.changes},
    )


class OnlyLooks:
    """The way of a station that does no acts; its copy is of no use to anybody else."""

    def __init__(self, server: Engine, copy: ShownCopy) -> None:
        self._server, self._copy = server, copy

    def done(self, act: str, work: Work[R], files: Mapping[str, bytes]) -> R:
        """Refuse the act, as the server would."""
        raise Trouble("server-forbids", name=str(self._server.url.database))

    def close(self) -> None:
        """Leave the server, and delete the copy."""
        self._server.dispose()
        self._copy.remove()


def joined_desk(
    address: ServerAddress,
    copy: Mirror | ShownCopy,
    *,
    clock: Clock | None = None,
    gone: Callable[[], bool] = lambda: False,
) -> Desk:
    """Return a desk on the record at ``address``.

    If the server is far away the desk reads ``copy``; otherwise only the desk for long acts does. Raises
    ``Trouble`` as ``Desk.join`` and ``renew`` of the copy do.
    """
    joined = join(address, SCHEMA, clock=clock, gone=gone)
    if not joined.is_far:
        desk = Desk.at(joined)
        if isinstance(copy, Mirror):  # otherwise this station does no acts
            desk.beside = partial(far_desk, joined, copy)
        return desk
    try:
        desk = far_desk(joined, copy)
    except BaseException:
        joined.engine.dispose()
        if isinstance(copy, ShownCopy):
            copy.remove()
        raise
    weakref.finalize(desk, joined.engine.dispose)
    return desk


def far_desk(joined: JoinedServer, copy: Mirror | ShownCopy) -> Desk:
    """Return a desk that reads ``copy`` and acts on the record on the server. Raises as ``renew`` does."""
    copy.renew()
    way: Way = FarWay(joined.engine, copy) if isinstance(copy, Mirror) else OnlyLooks(joined.engine, copy)
    return Desk(copy.engine, clock=joined.clock, station=joined.user, user=joined.user, way=way)
