"""A station that acts at random: ``python -m tests.shared.acting_station FILE SEED TIMES [MIRROR [PAUSE]]``.

With the path of a MIRROR (not empty) it acts like a station far from its server; PAUSE is the time between
acts, in seconds. For each acknowledged act it prints the uid and the seconds it took; ``busy`` if the act was
refused because others act; at the end ``done``. When the server is gone it prints ``gone`` and reads a line.
"""

from __future__ import annotations

import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic, sleep
from typing import Any, TypeVar

from sqlalchemy import select

from wgdesk.acting.act import name_of
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.act_steps import act_step, undo_step
from wgdesk.acting.desk import Desk
from wgdesk.acting.undo import UNDO
from wgdesk.acting.work_out import Stamp
from wgdesk.acts import floor, podium, speakers
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA, Request, Sitting
from wgdesk.storage.server.address import ServerAddress, read_station
from wgdesk.storage.server.joining import join
from wgdesk.storage.server.stations import may

R = TypeVar("R")


class Actor:
    """Asks for the floor, calls, ends, withdraws, sends messages and undoes at random."""

    def __init__(self, address: ServerAddress, chance: Random, mirror: Mirror | None) -> None:
        joined = join(address, SCHEMA)
        self.desk = far_desk(joined, mirror) if mirror is not None else Desk.at(joined)
        self._chance, self._keys = chance, KeyMaker()
        station = address.user.rpartition("_")[2]
        kinds = (
            *(floor.ask_floor, floor.give_floor, floor.end_statement),
            *(speakers.withdraw, podium.send_message, None),
        )
        self._kinds = [kind for kind in kinds if kind is None or may(station, name_of(kind))]

    def act(self) -> str:
        """Do an act, or undo if it is None, and return the uid once it is acknowledged."""
        read, chance = self.desk.read, self._chance
        sitting = read(lambda s: s.scalars(select(Sitting.id).order_by(Sitting.number)).first())
        request = chance.choice([*read(lambda s: s.scalars(select(Request.id)).all()), 0])
        kind = chance.choice(self._kinds)
        uid, now = str(uuid.uuid4()), self.desk.clock()
        stamp = Stamp(now, uid, lambda: lambda _: self._keys(now))
        if kind is None:
            self.desk.transact(UNDO, undo_step(self.desk.station, None), stamp)
            return uid
        given: dict[str, Any] = {"request_id": request}
        if kind is floor.ask_floor or not request:
            kind, given = floor.ask_floor, {"sitting_id": sitting, "guest": f"guest {chance.random()}"}
        elif kind is podium.send_message:
            given = {"body": f"{chance.random()}"}
        self.desk.transact(name_of(kind), act_step(kind, given), stamp)
        return uid


def main(file: str, seed: str, times: str, mirror: str = "", pause: str = "0") -> None:
    """Act a number of times."""
    pauses = Random(seed)
    address = read_station(Path(file))
    near = Mirror(address, Path(mirror)) if mirror else None
    while (actor := _unless_gone(lambda: Actor(address, Random(int(seed)), near))) is None:
        pass
    say("ready")
    for _ in range(int(times)):
        asked = monotonic()
        uid = _unless_gone(actor.act)
        if uid is not None:
            say(f"{uid} {monotonic() - asked:.3f}")
        sleep(pauses.uniform(0, 2 * float(pause)))
    say("done")


def _unless_gone(do: Callable[[], R]) -> R | None:
    """Return the result of ``do``; None if it was refused or the server is gone."""
    try:
        return do()
    except Refused:
        return None
    except Trouble as trouble:
        if trouble.key == "server-busy":
            say("busy")
        elif trouble.key.startswith("server-gone"):
            say("gone")
            if not sys.stdin.readline():
                sys.exit()
        else:
            raise
    return None


def say(line: str) -> None:
    """Print a line and flush."""
    print(line, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
