"""A station that acts at random: ``python -m tests.shared.acting_station FILE SEED TIMES [MIRROR]``.

With a mirror it acts as one that is far from its server. It prints the number of each act's journal row once
the act is acknowledged, and in the end ``done``. When the server is gone it prints ``gone`` and waits for a
line.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from sqlalchemy import select

from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import last_entry
from wgdesk.acts import floor, podium, speakers
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.errors import Refused, Trouble
from wgdesk.model import Request, Sitting
from wgdesk.storage.server.address import read_station


def main(file: str, seed: str, times: str, mirror: str = "") -> None:
    """Ask for the floor, call, end, withdraw, send messages and undo, as chance has it."""
    chance, address = Random(int(seed)), read_station(Path(file))
    desk = Desk.join(address)
    if mirror:
        desk = far_desk(desk, Mirror(address, Path(mirror)))
    print("ready", flush=True)
    for _ in range(int(times)):
        try:
            _act(desk, chance)
            print(desk.read(last_entry), flush=True)
        except Refused:
            continue
        except Trouble as trouble:
            if trouble.key == "server-busy":
                continue
            if not trouble.key.startswith("server-gone"):
                raise
            print("gone", flush=True)
            if not sys.stdin.readline():
                return
    print("done", flush=True)


def _act(desk: Desk, chance: Random) -> None:
    sitting = desk.read(lambda s: s.scalars(select(Sitting.id).order_by(Sitting.number)).first())
    requests = desk.read(lambda s: s.scalars(select(Request.id)).all())
    one = chance.choice([*requests, 0])
    kind = chance.randrange(6)
    if kind == 0 or not one:
        desk.do(floor.ask_floor, sitting_id=sitting, guest=f"guest {chance.random()}")
    elif kind == 1:
        desk.do(floor.give_floor, request_id=one)
    elif kind == 2:
        desk.do(floor.end_statement, request_id=one)
    elif kind == 3:
        desk.do(speakers.withdraw, request_id=one)
    elif kind == 4:
        desk.do(podium.send_message, body=f"{chance.random()}")
    else:
        desk.undo()


if __name__ == "__main__":
    main(*sys.argv[1:])
