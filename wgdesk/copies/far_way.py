"""The way of acts to a record on a server that is far away.

An act asks the record some twenty things, one after another: with a seventh of a second for each, it took
three seconds, in which nobody else could act. So it is worked out in the mirror of the record, on this
machine, and sent as one packet; the server takes it unless another act has changed what it follows from.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import WorkedOut
from wgdesk.acting.work_out import WorkedFrom
from wgdesk.copies.mirror import Mirror
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage.server.act_packet import ActPacket, Overtaken, send_act

R = TypeVar("R")

FAR = 0.02  # seconds of a round trip from which on a server is far away
_ATTEMPTS = 3  # then the act holds the way from its beginning, so that it is done in the end


class FarWay:
    """Works acts out in a mirror, and sends them to the record of the desk ``near``."""

    def __init__(self, near: Desk, mirror: Mirror) -> None:
        self._near, self._mirror = near, mirror

    def done(self, work: Callable[[], tuple[WorkedOut[R], WorkedFrom]], there: Callable[[Desk], R]) -> R:
        """Send the act that ``work`` works out, as ``acting.work_out.Way`` has it."""
        for _ in range(_ATTEMPTS):
            worked = self._worked(work)
            if worked is None:
                continue
            act, known = worked
            tables = known.tables | {change.table for change in act.changes}
            packet = ActPacket(
                *(act.act, act.uid, act.at, act.args, act.undoes, act.changes, act.contents),
                based_on=known.entry,
                reads=tables,
            )
            try:
                send_act(self._near.engine, packet, SCHEMA)
            except Overtaken:
                self._mirror.renew()
                continue
            self._follow()
            return act.value
        value = there(self._near)
        self._follow()
        return value

    def close(self) -> None:
        """Leave the server."""
        self._near.close()

    def _worked(
        self, work: Callable[[], tuple[WorkedOut[R], WorkedFrom]]
    ) -> tuple[WorkedOut[R], WorkedFrom] | None:
        """Return what ``work`` does; None if it failed, perhaps because the mirror was behind."""
        try:
            with self._mirror.held():
                return work()
        except Exception:
            if self._mirror.renew():
                return None
            raise

    def _follow(self) -> None:
        with suppress(Trouble):  # the act is kept; the mirror follows as soon as it can
            self._mirror.renew()


def far_desk(near: Desk, mirror: Mirror) -> Desk:
    """Return a desk that reads ``mirror`` and acts on the record of ``near``.

    Raises ``Trouble`` as ``Mirror.renew`` does.
    """
    mirror.renew()  # perhaps it is filled first, for which it comes to the server another way
    mirror.renew()
    way = FarWay(near, mirror)
    return Desk(mirror.engine, clock=near.clock, station=near.station, user=near.user, way=way)
